import { systemRandom } from '../../random';
import { sql } from '../../vendor/kysely';
import type { DeliveryTable } from '../schema';
import { lockFreeRows, type Session } from '../session';
import type { Delivery, DeliveryRepository } from '../types';
import { chunks, json, keyText, optional, parsed } from '../values';
import { claimRows, MOST_EMISSIONS, UNCLAIMED } from './claim';

/** As the index says it, word for word: with parameters in it SQLite would not use the index. */
const WAITING = sql<boolean>`emitted_at is null`;
const NEVER = Number.MAX_SAFE_INTEGER;
const IDS_PER_STATEMENT = 500;

type Request = Parameters<DeliveryRepository['peekLeftBehind']>[0];

export function deliveriesOf(session: Session): DeliveryRepository {
	return {
		async receive({ scope, source, deliveryId, payload, personId, now }) {
			const key = { scope, source, delivery_id: keyText(deliveryId) };
			return await session.write(async (tx) => {
				const row: DeliveryTable = {
					id: systemRandom.id(),
					...key,
					payload: json(payload ?? null),
					person_id: personId ?? null,
					answer: null,
					received_at: now.getTime(),
					emitted_at: null,
					emissions: 0,
					lease: null,
					claimable_at: now.getTime(),
					failed_reason: null,
				};
				const { numInsertedOrUpdatedRows } = await tx.db
					.insertInto('nps_delivery')
					.values(row)
					.onConflict((conflict) => conflict.doNothing())
					.executeTakeFirstOrThrow();
				if (numInsertedOrUpdatedRows === 1n) return { id: row.id, known: false };
				const known = await tx.db
					.selectFrom('nps_delivery')
					.select(['id', 'emitted_at', 'answer'])
					.where((where) => where.and(key))
					.executeTakeFirstOrThrow();
				return {
					id: known.id,
					known: known.emitted_at === null ? 'received' : 'emitted',
					...(known.answer !== null && { answer: optional(known.answer) }),
				};
			});
		},

		async setAnswer(id, answer) {
			await session.write(async (tx) => {
				await tx.db
					.updateTable('nps_delivery')
					.set({ answer })
					.where('id', '=', id)
					.execute();
			});
		},

		async markEmitted(ids, now) {
			if (ids.length === 0) return;
			await session.write(async (tx) => {
				for (const part of chunks(ids, IDS_PER_STATEMENT)) {
					await tx.db
						.updateTable('nps_delivery')
						.set({ emitted_at: now.getTime(), payload: null, lease: null })
						.where('id', 'in', part)
						.where(WAITING)
						.execute();
				}
			});
		},

		async claimLeftBehind(request) {
			const until = request.now.getTime() + request.leaseMs;
			return await session.write(async (tx) => {
				const rows = await claimRows<DeliveryTable>(request.limit, {
					due: async (limit) =>
						await due(tx, request, limit).$call(lockFreeRows(tx)).execute(),
					giveUp: async (ids) => {
						await tx.db
							.updateTable('nps_delivery')
							.set({ failed_reason: UNCLAIMED, claimable_at: NEVER, lease: null })
							.where('id', 'in', [...ids])
							.execute();
					},
					lease: async (ids, lease) => {
						await tx.db
							.updateTable('nps_delivery')
							.set({
								lease,
								claimable_at: until,
								emissions: sql<number>`emissions + 1`,
							})
							.where('id', 'in', [...ids])
							.execute();
					},
				});
				return inOrder(rows);
			});
		},

		async peekLeftBehind(request) {
			const rows = await due(session, request, request.limit)
				.where('emissions', '<', MOST_EMISSIONS)
				.execute();
			return inOrder(rows);
		},
	};
}

function due({ db }: Session, { scope, now, graceMs }: Request, limit: number) {
	return db
		.selectFrom('nps_delivery')
		.selectAll()
		.where(WAITING)
		.where('scope', '=', scope)
		.where('claimable_at', '<=', now.getTime())
		.where('received_at', '<=', now.getTime() - graceMs)
		.orderBy('claimable_at')
		.limit(limit);
}

function inOrder(rows: readonly DeliveryTable[]): Delivery[] {
	return rows.map(deliveryOf).sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

function deliveryOf(row: DeliveryTable): Delivery {
	return {
		id: row.id,
		source: row.source,
		deliveryId: row.delivery_id,
		payload: parsed<unknown>(row.payload),
		receivedAt: new Date(row.received_at),
	};
}
