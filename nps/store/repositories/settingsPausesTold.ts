import { systemRandom } from '../../random';
import { sql } from '../../vendor/kysely';
import type { PauseTable } from '../schema';
import { lockFreeRows, type Session } from '../session';
import type { BrakeRepository, PauseNews } from '../types';
import { pauseOf } from './settingsPauses';

type Told = Pick<BrakeRepository, 'claimPauseNews' | 'peekPauseNews' | 'markPauseTold'>;
type Request = Parameters<BrakeRepository['peekPauseNews']>[0];

/** As the index says it, word for word: with parameters in it SQLite would not use the index. */
const UNTOLD = sql<boolean>`(begin_told_at is null or (resumed_at is not null and end_told_at is null))`;

/** What a workflow is told of pauses: that one began, and that it ended, each once. */
export function pausesToldOf(session: Session): Told {
	return {
		peekPauseNews: async (request) => (await waiting(session, request).execute()).flatMap((row) => newsOf(row)),

		claimPauseNews: async (request) =>
			await session.write(async (tx) => {
				const rows = await waiting(tx, request).$call(lockFreeRows(tx)).execute();
				if (rows.length === 0) return [];
				const lease = systemRandom.id();
				await tx.db
					.updateTable('nps_pause')
					.set({ tell_lease: lease, tell_until: request.now.getTime() + request.leaseMs })
					.where(
						'id',
						'in',
						rows.map(({ id }) => id),
					)
					.execute();
				return rows.flatMap((row) => newsOf(row));
			}),

		markPauseTold: async (told, now) =>
			await session.write(async ({ db }) => {
				for (const { pauseId, kind } of told) {
					const column = kind === 'began' ? 'begin_told_at' : 'end_told_at';
					await db
						.updateTable('nps_pause')
						.set({ [column]: now.getTime(), tell_lease: null, tell_until: null })
						.where('id', '=', pauseId)
						.where(column, 'is', null)
						.execute();
				}
			}),
	};
}

function waiting({ db }: Session, { limit, now }: Request) {
	return db
		.selectFrom('nps_pause')
		.selectAll()
		.where(UNTOLD)
		.where((where) => where.or([where('tell_until', 'is', null), where('tell_until', '<=', now.getTime())]))
		.orderBy('paused_at')
		.limit(limit);
}

function newsOf(row: PauseTable): PauseNews[] {
	const pause = pauseOf(row);
	const hasEnded = row.resumed_at !== null && row.end_told_at === null;
	return [
		...(row.begin_told_at === null ? [{ kind: 'began' as const, pause }] : []),
		...(hasEnded
			? [{ kind: 'ended' as const, pause, endedAt: new Date(row.resumed_at ?? 0), endedBy: row.resumed_by ?? '' }]
			: []),
	];
}
