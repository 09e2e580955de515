import { sql } from '../../vendor/kysely';
import type { BatchTable } from '../schema';
import { lockRows, type Session } from '../session';
import type { Batch, BatchDecision, BrakeRepository, HeldBy } from '../types';
import { date, optional, present } from '../values';

type Batches = Pick<
	BrakeRepository,
	'openBatch' | 'batch' | 'openBatches' | 'decideBatch' | 'held'
>;

const HELD = sql<boolean>`held is not null and status = 'scheduled'`;

export function batchesOf(session: Session): Batches {
	return {
		openBatch: async ({ id, surveyKey, customers, madeAt, endsAt }) => {
			await session.write(async ({ db }) => {
				await db
					.insertInto('nps_batch')
					.values({
						id,
						survey_key: surveyKey,
						customers,
						made_at: madeAt.getTime(),
						ends_at: endsAt.getTime(),
						decision: null,
						decided_at: null,
						decided_by: null,
					})
					.execute();
			});
		},

		async batch(id) {
			const query = session.db.selectFrom('nps_batch').selectAll().where('id', '=', id);
			const row = await (
				session.inTransaction ? query.$call(lockRows(session)) : query
			).executeTakeFirst();
			return row && batchOf(row);
		},

		async openBatches(now) {
			const rows = await session.db
				.selectFrom('nps_batch')
				.selectAll()
				.where('decision', 'is', null)
				.where('ends_at', '>', now.getTime())
				.orderBy('made_at')
				.execute();
			return rows.map(batchOf);
		},

		decideBatch: async (id, { decision, by, reason, answerMs }, now) =>
			await session.write(async (tx) => {
				await tx.db
					.updateTable('nps_batch')
					.set({ decision, decided_at: now.getTime(), decided_by: by })
					.where('id', '=', id)
					.execute();
				return await settle(tx, id, decision, reason, answerMs, now.getTime());
			}),

		async held({ batch, surveyKey }) {
			let query = session.db
				.selectFrom('nps_invitation')
				.select(['held', sql<number>`count(*)`.as('waiting')])
				.where(HELD)
				.groupBy('held');
			if (batch !== undefined) query = query.where('held', '=', 'approval').where('batch', '=', batch);
			if (surveyKey !== undefined) query = query.where('survey_key', '=', surveyKey);
			const counts: Record<HeldBy, number> = { approval: 0, cap: 0, pause: 0 };
			for (const row of await query.execute()) counts[row.held as HeldBy] = row.waiting;
			return counts;
		},
	};
}

/** Released ones are due at the time they were due anyway, and may be answered from then, or from now, on. */
async function settle(
	{ db }: Session,
	batch: string,
	decision: BatchDecision,
	reason: string,
	answerMs: number,
	now: number,
): Promise<number> {
	const released = {
		held: null,
		reason: null,
		claimable_at: sql<number>`due_at`,
		expires_at: sql<number>`case when due_at > ${sql.lit(now)} then due_at else ${sql.lit(now)} end + ${sql.lit(answerMs)}`,
	};
	const { numUpdatedRows } = await db
		.updateTable('nps_invitation')
		.set(decision === 'approved' ? released : { held: null, reason, status: 'cancelled' })
		.where(HELD)
		.where('held', '=', 'approval')
		.where('batch', '=', batch)
		.executeTakeFirstOrThrow();
	return Number(numUpdatedRows);
}

function batchOf(row: BatchTable): Batch {
	return present({
		id: row.id,
		surveyKey: row.survey_key,
		customers: row.customers,
		madeAt: new Date(row.made_at),
		endsAt: new Date(row.ends_at),
		decision: optional(row.decision) as BatchDecision | undefined,
		decidedAt: date(row.decided_at),
		decidedBy: optional(row.decided_by),
	});
}
