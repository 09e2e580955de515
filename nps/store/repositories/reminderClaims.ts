import { sql } from '../../vendor/kysely';
import type { InvitationTable } from '../schema';
import { lockFreeRows, type Session } from '../session';
import type { DueReminder, ReminderClaim } from '../types';
import { optional } from '../values';
import { claimRows, MOST_EMISSIONS } from './claim';
import { invitationOf } from './invitationRow';

/** As the indexes say it, word for word: with parameters in it SQLite would not use them. */
const OUT = sql<boolean>`test = 0 and status in ('sent', 'delivered') and channel <> 'web'`;
const FRESH = sql<boolean>`remind_at is null`;
const HANDED_OUT = sql<boolean>`remind_at is not null`;
/** The last message: the reminder before, else the survey itself. */
const WAITS_SINCE = sql<number>`coalesce(reminded_at, sent_at)`;

/** Given up, or judged: no reminder for this invitation any more. */
export const NEVER = Number.MAX_SAFE_INTEGER;

type Request = Omit<ReminderClaim, 'leaseMs'>;

/** With the names that `claimRows` goes by. */
type Row = Omit<InvitationTable, 'emissions' | 'lease'> & {
	emissions: number;
	lease: string | null;
	own_lease: string | null;
	own_emissions: number;
	waits_since: number;
};

function out({ db }: Session, { now, unopened }: Request, limit: number) {
	return db
		.selectFrom('nps_invitation')
		.selectAll()
		.select(WAITS_SINCE.as('waits_since'))
		.where(OUT)
		.where('expires_at', '>', now.getTime())
		.$if(unopened === true, (query) => query.where('opened', '=', 0))
		.limit(limit);
}

/**
 * One query for each survey and number of reminders so far: each of them reads the first rows of one range of an index,
 * however many invitations there are.
 */
function queries(session: Session, request: Request, surveyKeys: readonly string[], limit: number) {
	const { now, waitMs, most } = request;
	return surveyKeys.flatMap((key) => {
		const ofSurvey = () => out(session, request, limit).where('survey_key', '=', key);
		const fresh = Array.from({ length: most }, (_, sent) =>
			ofSurvey()
				.where(FRESH)
				.where('reminders', '=', sent)
				.where(WAITS_SINCE, '<=', now.getTime() - waitMs)
				.orderBy(WAITS_SINCE),
		);
		const again = ofSurvey()
			.where(HANDED_OUT)
			.where('remind_at', '<=', now.getTime())
			.where('reminders', '<', most)
			.orderBy('remind_at');
		return [...fresh, again];
	});
}

async function surveysOf({ db }: Session, { surveyKeys }: Request): Promise<readonly string[]> {
	if (surveyKeys !== undefined) return surveyKeys;
	return (await db.selectFrom('nps_survey').select('key').execute()).map(({ key }) => key);
}

export async function peekReminders(session: Session, request: Request): Promise<DueReminder[]> {
	const keys = await surveysOf(session, request);
	const rows: Row[] = [];
	for (const query of queries(session, request, keys, request.limit)) {
		rows.push(...(await query.where('remind_emissions', '<', MOST_EMISSIONS).execute()).map(renamed));
	}
	return inOrder(rows).slice(0, request.limit).map(dueOf);
}

export async function claimReminders(
	session: Session,
	request: ReminderClaim,
): Promise<DueReminder[]> {
	const keys = await surveysOf(session, request);
	const until = request.now.getTime() + request.leaseMs;
	return await session.write(async (tx) => {
		const rows = await claimRows<Row>(request.limit, {
			due: async (limit) => {
				const found: Row[] = [];
				for (const query of queries(tx, request, keys, limit)) {
					found.push(...(await query.$call(lockFreeRows(tx)).execute()).map(renamed));
				}
				return inOrder(found).slice(0, limit);
			},
			giveUp: async (ids) => {
				await set(tx, ids, { remind_at: NEVER, remind_lease: null });
			},
			lease: async (ids, lease) => {
				await set(tx, ids, {
					remind_at: until,
					remind_lease: lease,
					remind_emissions: sql<number>`remind_emissions + 1`,
				});
			},
		});
		return inOrder(rows).map(dueOf);
	});
}

type Changes = { [Name in 'remind_at' | 'remind_lease']?: InvitationTable[Name] } & {
	remind_emissions?: ReturnType<typeof sql<number>>;
};

async function set({ db }: Session, ids: readonly string[], changes: Changes): Promise<void> {
	await db
		.updateTable('nps_invitation')
		.set(changes)
		.where('id', 'in', [...ids])
		.execute();
}

const renamed = (row: InvitationTable & { waits_since: number }): Row => ({
	...row,
	own_lease: row.lease,
	own_emissions: row.emissions,
	lease: row.remind_lease,
	emissions: row.remind_emissions,
});

function dueOf(row: Row): DueReminder {
	const lease = optional(row.lease);
	const invitation = { ...row, lease: row.own_lease, emissions: row.own_emissions };
	return {
		invitation: invitationOf(invitation),
		number: row.reminders + 1,
		...(lease !== undefined && { lease }),
	};
}

function inOrder(rows: readonly Row[]): Row[] {
	return [...rows].sort((a, b) => a.waits_since - b.waits_since);
}
