import { systemRandom } from '../../random';
import { sql } from '../../vendor/kysely';
import type { PauseTable } from '../schema';
import type { Session } from '../session';
import type { BrakeRepository, Pause, PauseScope } from '../types';
import { flag } from '../values';

type Pauses = Pick<BrakeRepository, 'pauses' | 'pause' | 'resume' | 'pausedAndDue' | 'lastResumed'>;

/** Any number that no other program takes as its lock; the migrations have another. */
const LOCK = 7_310_220_592;

/**
 * Whoever sends holds the lock with others, whoever pauses alone: after "paused" was said, nothing more is taken for
 * sending. SQLite's transactions are exclusive already.
 */
async function lock({ dialect, inTransaction, db }: Session, kind: 'shared' | 'alone'): Promise<void> {
	if (dialect === 'sqlite' || !inTransaction) return;
	await (kind === 'shared'
		? sql`select pg_advisory_xact_lock_shared(${sql.lit(LOCK)})`
		: sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`
	).execute(db);
}

export type Paused = 'nothing' | 'some' | 'all';

/** Whether a query over invitations must look at pauses at all. */
export async function whatIsPaused(session: Session): Promise<Paused> {
	const scopes = (await inForce(session).execute()).map(({ scope }) => scope);
	if (scopes.length === 0) return 'nothing';
	return scopes.includes('all') ? 'all' : 'some';
}

/** In a query over invitations: those no pause is in force for. */
export function notPaused({ db }: Session) {
	const pause = db
		.selectFrom('nps_pause')
		.select('scope')
		.where('resumed_at', 'is', null)
		.where(sql<boolean>`scope in ('all', 'survey:' || survey_key, 'channel:' || channel)`);
	return sql<boolean>`not exists ${pause}`;
}

const inForce = ({ db }: Session) =>
	db.selectFrom('nps_pause').selectAll().where('resumed_at', 'is', null).orderBy('paused_at');

export function pausesOf(session: Session): Pauses {
	return {
		async pauses() {
			await lock(session, 'shared');
			return (await inForce(session).execute()).map(pauseOf);
		},

		pause: async ({ scope, reason, by, at, automatic }) =>
			await session.write(async (tx) => {
				await lock(tx, 'alone');
				const { numInsertedOrUpdatedRows } = await tx.db
					.insertInto('nps_pause')
					.values({
						id: systemRandom.id(),
						scope,
						why: reason,
						paused_by: by,
						automatic: flag(automatic),
						paused_at: at.getTime(),
						resumed_at: null,
						resumed_by: null,
						begin_told_at: null,
						end_told_at: null,
						tell_lease: null,
						tell_until: null,
					})
					.onConflict((conflict) => conflict.doNothing())
					.executeTakeFirstOrThrow();
				return numInsertedOrUpdatedRows === 1n;
			}),

		resume: async (scopes, by, now) =>
			await session.write(async (tx) => {
				await lock(tx, 'alone');
				const ended = (await inForce(tx).execute())
					.map(pauseOf)
					.filter(({ scope }) => scopes === undefined || scopes.includes(scope));
				for (const pause of ended) {
					await giveTimeBack(tx, pause, now);
					await tx.db
						.updateTable('nps_pause')
						.set({ resumed_at: now.getTime(), resumed_by: by })
						.where('id', '=', pause.id)
						.execute();
				}
				return ended;
			}),

		async pausedAndDue(now) {
			const row = await session.db
				.selectFrom('nps_invitation')
				.select(sql<number>`count(*)`.as('waiting'))
				.where(WAITING)
				.where('claimable_at', '<=', now.getTime())
				.where(({ not }) => not(notPaused(session)))
				.executeTakeFirstOrThrow();
			return row.waiting;
		},

		async lastResumed(scope) {
			const row = await session.db
				.selectFrom('nps_pause')
				.select(({ fn }) => fn.max('resumed_at').as('at'))
				.where('scope', '=', scope)
				.executeTakeFirst();
			return typeof row?.at === 'number' ? new Date(row.at) : undefined;
		},
	};
}

const WAITING = sql<boolean>`test = 0 and status in ('scheduled', 'sending')`;

/** What became due during the pause may be answered for as long after it as it could have been before. */
async function giveTimeBack({ db }: Session, { scope, at }: Pause, now: Date): Promise<void> {
	const [from, until] = [at.getTime(), now.getTime()];
	const lost = sql<number>`case when due_at > ${sql.lit(from)} then ${sql.lit(until)} - due_at else ${sql.lit(until - from)} end`;
	let query = db
		.updateTable('nps_invitation')
		.set({ expires_at: sql<number>`expires_at + ${lost}`, held: null })
		.where(WAITING)
		.where('status', '=', 'scheduled')
		.where('due_at', '<', until)
		.where(sql<boolean>`(held is null or held = 'pause')`);
	const [kind, name] = partsOf(scope);
	if (kind === 'survey') query = query.where('survey_key', '=', name);
	if (kind === 'channel') query = query.where('channel', '=', name);
	await query.execute();
}

/** The kind of a scope and the survey or channel it names. */
function partsOf(scope: PauseScope): readonly ['all' | 'survey' | 'channel', string] {
	const [kind = 'all', ...name] = scope.split(':');
	return [kind as 'all' | 'survey' | 'channel', name.join(':')];
}

export function pauseOf(row: PauseTable): Pause {
	return {
		id: row.id,
		scope: row.scope as PauseScope,
		reason: row.why,
		by: row.paused_by,
		at: new Date(row.paused_at),
		automatic: row.automatic === 1,
		...(row.resumed_at !== null && { endedAt: new Date(row.resumed_at) }),
	};
}
