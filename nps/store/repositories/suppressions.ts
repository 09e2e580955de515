import { DAY } from '../../clock';
import { sql } from '../../vendor/kysely';
import type { SuppressionTable } from '../schema';
import type { Session } from '../session';
import type { Suppression, SuppressionRepository } from '../types';
import { optional, padded, present, sha256 } from '../values';
import { countOptOut } from './invitationWrites';

/** How long after a survey an opt-out is put down to it. */
const OPT_OUT_MS = 90 * DAY;

/** What a suppression is known by, also once the address itself was erased. */
export function addressKey(address: string): string {
	return sha256(address.trim().toLowerCase());
}

/** The source of addresses that nothing reaches: they block themselves, not their person. */
const BOUNCE = 'bounce';

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
				// A bounce is no wish of anybody's; a wish that follows it counts.
				if (source === BOUNCE) return;
				await cancelScheduled(tx, address);
				if (numInsertedOrUpdatedRows !== 1n && !(await overBounce(tx, { address, reason, source }, now))) return;
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

		find: async (addresses) => await listed(session, addresses, '<>'),
		unreachable: async (addresses) => await listed(session, addresses, '='),

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

/** Turns a bounced address into one whose owner does not want to be contacted. */
async function overBounce(
	{ db }: Session,
	{ address, reason, source }: { address: string; reason: string; source: string },
	now: Date,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('nps_suppression')
		.set({ reason, source, at: now.getTime() })
		.where('hash', '=', addressKey(address))
		.where('source', '=', BOUNCE)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

/** Address → reason, of those listed because they bounced (`=`), or for any other reason. */
async function listed(
	{ db }: Session,
	addresses: readonly string[],
	bounced: '=' | '<>',
): Promise<ReadonlyMap<string, string>> {
	if (addresses.length === 0) return new Map();
	const rows = await db
		.selectFrom('nps_suppression')
		.select(['hash', 'reason'])
		.where('hash', 'in', [...new Set(addresses.map(addressKey))])
		.where('source', bounced, BOUNCE)
		.execute();
	const reasons = new Map(rows.map(({ hash, reason }) => [hash, reason]));
	return new Map(
		addresses.flatMap((address) => {
			const reason = reasons.get(addressKey(address));
			return reason === undefined ? [] : [[address, reason] as const];
		}),
	);
}

export type Listed = Pick<SuppressionTable, 'hash' | 'reason' | 'source'>;

/** What is listed under any of these names: `find` and `unreachable` in one statement. */
export async function listedNames({ db }: Session, names: readonly string[]): Promise<Listed[]> {
	if (names.length === 0) return [];
	return await db
		.selectFrom('nps_suppression')
		.select(['hash', 'reason', 'source'])
		.where('hash', 'in', padded([...new Set(names.map(addressKey))]))
		.execute();
}

/** The wishes for these addresses, and the bounces of these names. */
export function wishesAndBounces(
	rows: readonly Listed[],
	addresses: readonly string[],
	bounceNames: readonly string[],
): { suppressed: ReadonlyMap<string, string>; unreachable: ReadonlyMap<string, string> } {
	const named = (names: readonly string[], isBounce: boolean) => {
		const listed = rows.filter(({ source }) => (source === BOUNCE) === isBounce);
		if (listed.length === 0) return new Map<string, string>();
		const reasons = new Map(listed.map(({ hash, reason }) => [hash, reason]));
		return new Map(
			names.flatMap((name) => {
				const reason = reasons.get(addressKey(name));
				return reason === undefined ? [] : [[name, reason] as const];
			}),
		);
	};
	return { suppressed: named(addresses, false), unreachable: named(bounceNames, true) };
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
