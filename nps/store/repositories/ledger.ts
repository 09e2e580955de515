import { DAY } from '../../clock';
import type { Ledger } from '../../eligibility/types';
import { bouncedNames } from '../../events/channels';
import { OPEN_STATUSES } from '../../invitation/invitation';
import { sql } from '../../vendor/kysely';
import { lockRows, type Session } from '../session';
import { date, keyText, present } from '../values';
import { wishesAndBounces } from './suppressions';

interface LedgerQuery {
	readonly personId: string;
	readonly addresses: readonly string[];
	readonly surveyKey: string;
	readonly eventId: string;
	readonly exceptInvitation?: string;
	readonly now: Date;
}

const YEAR = 365 * DAY;

/**
 * Within a transaction the person is locked first, so that two decisions about one person wait for each other. Few
 * statements: this is read for everybody who might be asked.
 */
export async function ledgerOf(session: Session, query: LedgerQuery): Promise<Ledger> {
	if (session.inTransaction && session.dialect === 'postgres') {
		await session.db
			.selectFrom('nps_person')
			.select('id')
			.where('id', '=', query.personId)
			.$call(lockRows(session))
			.execute();
	}
	const addresses = [...new Set([...query.addresses, ...(await knownAddresses(session, query.personId))])];
	const rows = await askedOf(session, { ...query, addresses });
	const reached = rows.filter(hasReached);
	const since = query.now.getTime() - YEAR;
	const own = rows.filter(
		({ survey_key, person_id }) => survey_key === query.surveyKey && person_id === query.personId,
	);
	const event = keyText(query.eventId);
	return present({
		lastAsked: latest(reached, ({ at }) => at),
		lastAnswered: newer(
			latest(reached, ({ answered_at }) => answered_at),
			await answeredUnasked(session, query),
		),
		askedInYear: reached.filter(({ at }) => at > since).length,
		openInvitation: mention(own.find(({ status }) => OPEN.has(status))),
		duplicateEvent: mention(own.find(({ event_id, status }) => event_id === event && status !== 'failed')),
		...(await wishesAndBounces(session, addresses, addresses.flatMap(bouncedNames))),
	});
}

/** Where else the person was ever known: an opt-out there counts, too. */
async function knownAddresses({ db }: Session, personId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('nps_identity')
		.select('value')
		.where('person_id', '=', personId)
		.where('kind', '<>', 'id')
		.execute();
	return rows.map(({ value }) => value);
}

/** A bounced one reached nobody; a cancelled one did when it had been sent before. */
const hasReached = ({ status, sent_at }: Row): boolean =>
	status === 'sending' || (sent_at !== null && status !== 'failed');

const OPEN: ReadonlySet<string> = new Set(OPEN_STATUSES);
/** Spelled out: with parameters in it SQLite takes ten times as long. */
const OPEN_OR_REACHED = sql<boolean>`(status in ('scheduled', 'sending', 'sent', 'delivered') or (sent_at is not null and status <> 'failed'))`;

type Row = Awaited<ReturnType<typeof askedOf>>[number];

/** What reached the person, or one of their addresses; what is open; and what was decided for this event. */
async function askedOf({ db }: Session, { personId, addresses, eventId, exceptInvitation }: LedgerQuery) {
	return await db
		.selectFrom('nps_invitation')
		.select([
			'id',
			'survey_key',
			'person_id',
			'event_id',
			'status',
			'created_at',
			'sent_at',
			'answered_at',
			sql<number>`coalesce(reminded_at, sent_at, due_at)`.as('at'),
		])
		.where(sql<boolean>`test = 0`)
		.$if(exceptInvitation !== undefined, (rows) => rows.where('id', '<>', exceptInvitation ?? ''))
		.where((where) =>
			where.or([
				where('person_id', '=', personId),
				...addresses.map((address) => where('address', '=', address)),
			]),
		)
		.where((where) => where.or([OPEN_OR_REACHED, where('event_id', '=', keyText(eventId))]))
		.execute();
}

/** The survey that reached the person last, by the time it went out or by the time it was answered. */
function latest(rows: readonly Row[], time: (row: Row) => number | null): Ledger['lastAsked'] {
	let last: Row | undefined;
	for (const row of rows) {
		if ((time(row) ?? -Infinity) > (last ? (time(last) ?? -Infinity) : -Infinity)) last = row;
	}
	return (
		last &&
		present({
			surveyKey: last.survey_key,
			at: new Date(last.at),
			answeredAt: date(last.answered_at),
		})
	);
}

/** Not `is null`: SQLite would go through every answer without an invitation instead of those of the person. */
const UNASKED = sql<boolean>`coalesce(invitation_id, '') = ''`;

/** What the person answered last on a website or in an app, where no invitation stands behind it. */
async function answeredUnasked({ db }: Session, { personId }: LedgerQuery): Promise<Ledger['lastAnswered']> {
	const row = await db
		.selectFrom('nps_response')
		.select(['survey_key', 'answered_at'])
		.where('person_id', '=', personId)
		.where(UNASKED)
		.where('channel', '=', 'web')
		.where('confirmed', '=', 1)
		.where('test', '=', 0)
		.orderBy('answered_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!row) return undefined;
	const at = new Date(row.answered_at);
	return { surveyKey: row.survey_key, at, answeredAt: at };
}

function newer(one: Ledger['lastAnswered'], other: Ledger['lastAnswered']): Ledger['lastAnswered'] {
	if (!one || !other) return one ?? other;
	return (other.answeredAt ?? other.at) > (one.answeredAt ?? one.at) ? other : one;
}

const mention = (row: { id: string; created_at: number } | undefined) =>
	row && { id: row.id, at: new Date(row.created_at) };
