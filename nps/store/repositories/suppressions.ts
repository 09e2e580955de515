import { DAY } from '../../clock';
import { sql } from '../../vendor/kysely';
import type { SuppressionTable } from '../schema';
import type { Session } from '../session';
import type { Suppression, SuppressionRepository } from '../types';
import { optional, present, sha256 } from '../values';
import { countOptOut } from './invitationWrites';

/** How long after a survey an opt-out is put down to it. */
const OPT_OUT_MS = 90 * DAY;

/** What a suppression is known by, also once the address itself was erased. */
export function addressKey(address: string): string {
	return sha256(address.trim().toLowerCase());
}

export function suppressionsOf(session: Session): SuppressionRepository {
	return {
		async add({ kind, address, reason, source }, now) {
			await session.write(async (tx) => {
				const { numInsertedOrUpdatedRows } = await tx.db
					.insertInto('nps_suppression')
					.values({
						hash: addressKey(address),
						kind,
						address,
						reason,
						source,
						at: now.getTime(),
					})
					.onConflict((conflict) => conflict.doNothing())
					.executeTakeFirstOrThrow();
				await cancelScheduled(tx, address);
				if (numInsertedOrUpdatedRows !== 1n) return;
				const cause = await lastSentTo(tx, address, now.getTime() - OPT_OUT_MS);
				if (cause !== undefined) await countOptOut(tx, cause);
			});
		},

		async remove(address, sources) {
			return await session.write(async ({ db }) => {
				const { numDeletedRows } = await db
					.deleteFrom('nps_suppression')
					.where('hash', '=', addressKey(address))
					.$if(sources !== undefined, (query) => query.where('source', 'in', [...(sources ?? [])]))
					.executeTakeFirstOrThrow();
				return numDeletedRows > 0n;
			});
		},

		async find(addresses) {
			if (addresses.length === 0) return new Map();
			const byHash = new Map(addresses.map((address) => [addressKey(address), address]));
			const rows = await session.db
				.selectFrom('nps_suppression')
				.select(['hash', 'reason'])
				.where('hash', 'in', [...byHash.keys()])
				.execute();
			const reasons = new Map(rows.map(({ hash, reason }) => [hash, reason]));
			return new Map(
				addresses.flatMap((address) => {
					const reason = reasons.get(addressKey(address));
					return reason === undefined ? [] : [[address, reason] as const];
				}),
			);
		},

		async list(limit, offset = 0) {
			const rows = await session.db
				.selectFrom('nps_suppression')
				.selectAll()
				.orderBy('at', 'desc')
				.orderBy('hash')
				.limit(limit)
				.offset(offset)
				.execute();
			return rows.map(suppressionOf);
		},
	};
}

async function cancelScheduled({ db }: Session, address: string): Promise<void> {
	await db
		.updateTable('nps_invitation')
		.set({ status: 'cancelled', reason: 'suppressed', lease: null })
		.where('address', '=', address)
		.where('status', '=', 'scheduled')
		.execute();
}

async function lastSentTo(
	{ db }: Session,
	address: string,
	since: number,
): Promise<string | undefined> {
	const row = await db
		.selectFrom('nps_invitation')
		.select('id')
		.where('address', '=', address)
		.where('sent_at', '>=', since)
		.where(sql<boolean>`test = 0`)
		.orderBy('sent_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.id;
}

function suppressionOf(row: SuppressionTable): Suppression {
	return present({
		address: optional(row.address),
		kind: row.kind as Suppression['kind'],
		reason: row.reason,
		source: row.source,
		at: new Date(row.at),
	});
}
