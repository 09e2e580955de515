import { MINUTE } from '../../clock';
import { sql } from '../../vendor/kysely';
import { startOfDay } from '../rollup/day';
import type { InvitationTable, ResponseTable } from '../schema';
import { lockFreeRows, type Session } from '../session';
import { chunks } from '../values';

/** As the index says it, word for word: with parameters in it SQLite would not use the index. */
const LINKED = sql<boolean>`anonymous = 1 and invitation_id is not null`;
const MOST_AT_ONCE = 500;
/** A workflow that is just starting with the answer is not started again: by the moment of its last change that is told. */
const STARTING_MS = MINUTE;

type Row = Pick<ResponseTable, 'id' | 'survey_key' | 'day' | 'invitation_id' | 'lease'>;

/** Those that can change no more: edited and completed, or left by a robot whose invitation nobody can answer any more. */
function settled({ db }: Session, now: number) {
	return db
		.selectFrom('nps_response')
		.select(['id', 'survey_key', 'day', 'invitation_id', 'lease'])
		.where(LINKED)
		.where(({ or, and, eb, ref, exists, selectFrom }) =>
			or([
				and([
					eb('confirmed', '=', 1),
					eb('edit_until', '<=', now),
					eb('complete_at', '<=', now),
					or([eb('emitted_revision', '>=', ref('revision')), eb('updated_at', '<=', now - STARTING_MS)]),
				]),
				and([
					eb('confirmed', '=', 0),
					exists(
						selectFrom('nps_invitation')
							.select('nps_invitation.id')
							.whereRef('nps_invitation.id', '=', 'nps_response.invitation_id')
							.where('nps_invitation.expires_at', '<=', now),
					),
				]),
			]),
		)
		.limit(MOST_AT_ONCE);
}

export async function cutAnonymous(session: Session, now: Date): Promise<number> {
	// Nearly always there is nothing to do, and then nothing is locked.
	if (!(await settled(session, now.getTime()).limit(1).executeTakeFirst())) return 0;
	return await session.write(async (tx) => {
		const rows: Row[] = await settled(tx, now.getTime()).$call(lockFreeRows(tx)).execute();
		const days = Map.groupBy(rows, ({ survey_key, day }) => JSON.stringify([survey_key, day]));
		for (const part of days.values()) await cut(tx, part);
		return rows.length;
	});
}

/** Of one survey and day. Equal moments would join what the invitation's ID joins no more, so only the day is kept. */
async function cut(tx: Session, rows: readonly Row[]): Promise<void> {
	const [first] = rows;
	if (!first) return;
	const at = (await startOfDay(tx, first.survey_key, first.day)).getTime();
	const invitations = rows.flatMap(({ invitation_id }) => invitation_id ?? []);
	for (const ids of chunks(invitations, MOST_AT_ONCE)) {
		await tx.db.deleteFrom('nps_conversation').where('invitation_id', 'in', ids).execute();
		await tx.db
			.updateTable('nps_invitation')
			.set({ answered_at: at } satisfies Partial<InvitationTable>)
			.where('id', 'in', ids)
			.where('answered_at', 'is not', null)
			.execute();
	}
	const blurred = { invitation_id: null, answered_at: at, updated_at: at, edit_until: at, complete_at: at };
	const ids = (isLeased: boolean) => rows.filter(({ lease }) => (lease !== null) === isLeased).map(({ id }) => id);
	for (const [isLeased, values] of [
		[true, blurred],
		// A lease still holds until its own time.
		[false, { ...blurred, claimable_at: at }],
	] as const) {
		const wanted = ids(isLeased);
		if (wanted.length === 0) continue;
		await tx.db.updateTable('nps_response').set(values).where('id', 'in', wanted).execute();
	}
}
