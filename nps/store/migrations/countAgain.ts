import { sql } from '../../vendor/kysely';
import { applyChange } from '../rollup/apply';
import { ofInvitation, ofResponse } from '../rollup/contribution';
import { countedAs, segmentLabels } from '../rollup/countedAs';
import { localTime } from '../rollup/day';
import { whatTheCommentSays } from '../repositories/responseRow';
import type { Flag, InvitationTable, ResponseTable } from '../schema';
import { lockFreeRows, type Session } from '../session';
import type { ResponseAnalysis } from '../../survey/response';
import { chunks, flag, parsed } from '../values';

const ROWS_AT_ONCE = 1000;
const IDS_PER_STATEMENT = 500;
/** As the index says it, word for word. */
const UNCOUNTED = sql<boolean>`counted_as is null`;

/**
 * Counts some of the rows again that a version counted which knew fewer dimensions, invitations first: their answers
 * take the hour from them. False when none is left that nobody else is counting.
 */
export async function countAgain(tx: Session): Promise<boolean> {
	return (await countInvitations(tx)) || (await countResponses(tx));
}

async function countInvitations(tx: Session): Promise<boolean> {
	const rows = await tx.db
		.selectFrom('nps_invitation')
		.selectAll()
		.where(UNCOUNTED)
		.orderBy('id')
		.limit(ROWS_AT_ONCE)
		.$call(lockFreeRows(tx))
		.execute();
	if (rows.length === 0) return false;
	const zones = await zonesOf(tx);
	const counted = rows.map((row): InvitationTable => {
		const hour = row.sent_hour ?? hourIn(zones.get(row.survey_key), row.sent_at);
		return {
			...row,
			sent_hour: hour,
			counted_as: countedAs(segmentLabels(row.segments)),
			opened: flag(row.opened === 1 || row.answered === 1),
		};
	});
	await tx.db
		.updateTable('nps_invitation')
		.from(newValues(counted.map((row) => [row.id, row.sent_hour, row.counted_as])))
		.set({ sent_hour: COLUMN_2, counted_as: COLUMN_3, opened: OPENED })
		.where(sql<boolean>`nps_invitation.id = made.column1`)
		.execute();
	await applyChange(tx, rows.flatMap(ofInvitation), counted.flatMap(ofInvitation));
	return true;
}

async function countResponses(tx: Session): Promise<boolean> {
	const rows = await tx.db
		.selectFrom('nps_response')
		.selectAll()
		.where(UNCOUNTED)
		.orderBy('id')
		.limit(ROWS_AT_ONCE)
		.$call(lockFreeRows(tx))
		.execute();
	if (rows.length === 0) return false;
	const [zones, hours] = [await zonesOf(tx), await hoursOf(tx, rows)];
	const counted = rows.map((row): ResponseTable => {
		const { survey_key, invitation_id, invitation_sent_at, analysis } = row;
		const hour = hours.get(invitation_id ?? '') ?? hourIn(zones.get(survey_key), invitation_sent_at);
		return {
			...row,
			...whatTheCommentSays(row, parsed<ResponseAnalysis>(analysis)),
			sent_hour: row.sent_hour ?? hour,
		};
	});
	await tx.db
		.updateTable('nps_response')
		.from(
			newValues(counted.map((row) => [row.id, row.sent_hour, row.counted_as, row.sentiment])),
		)
		.set({ sent_hour: COLUMN_2, counted_as: COLUMN_3, sentiment: sql<string>`made.column4` })
		.where(sql<boolean>`nps_response.id = made.column1`)
		.execute();
	await applyChange(tx, rows.flatMap(ofResponse), counted.flatMap(ofResponse));
	return true;
}

/** Whoever has answered has opened it. */
const OPENED = sql<Flag>`case when answered = 1 then 1 else opened end`;
const COLUMN_2 = sql<string>`made.column2`;
const COLUMN_3 = sql<string>`made.column3`;

/** Both databases name the columns of a list of values alike. */
function newValues(rows: ReadonlyArray<ReadonlyArray<string | null>>) {
	const lists = rows.map((row) => sql`(${sql.join(row)})`);
	return sql`(values ${sql.join(lists)})`.as('made');
}

async function zonesOf({ db }: Session): Promise<Map<string, string>> {
	const surveys = await db.selectFrom('nps_survey').select(['key', 'time_zone']).execute();
	return new Map(surveys.map(({ key, time_zone }) => [key, time_zone]));
}

const hourIn = (zone = 'UTC', at: number | null): string | null =>
	at === null ? null : localTime(zone, new Date(at)).hour;

/** Of the invitations that were answered, those whose hour is known. */
async function hoursOf({ db }: Session, rows: readonly ResponseTable[]): Promise<Map<string, string>> {
	const hours = new Map<string, string>();
	const ids = rows.flatMap(({ invitation_id }) => invitation_id ?? []);
	for (const part of chunks(ids, IDS_PER_STATEMENT)) {
		const found = await db
			.selectFrom('nps_invitation')
			.select(['id', 'sent_hour'])
			.where('id', 'in', part)
			.execute();
		for (const { id, sent_hour } of found) if (sent_hour !== null) hours.set(id, sent_hour);
	}
	return hours;
}
