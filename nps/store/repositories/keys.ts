import { randomBytes } from 'node:crypto';
import { systemRandom } from '../../random';
import type { Session } from '../session';
import type { KeyRepository } from '../types';

type SigningKey = Awaited<ReturnType<KeyRepository['signingKeys']>>[number];

export function keysOf(session: Session): KeyRepository {
	return {
		async signingKeys(purpose, now) {
			const known = await keysFor(session, purpose);
			if (known.length > 0) return known;
			return await session.write(async (tx) => {
				await add(tx, purpose, 1, now);
				return await keysFor(tx, purpose);
			});
		},

		async rotate(purpose, now) {
			await session.write(async (tx) => {
				let sequence = await highest(tx, purpose);
				while (!(await add(tx, purpose, ++sequence, now)));
			});
		},
	};
}

async function keysFor({ db }: Session, purpose: string): Promise<SigningKey[]> {
	return await db
		.selectFrom('nps_signing_key')
		.select(['id', 'secret'])
		.where('purpose', '=', purpose)
		.orderBy('sequence', 'desc')
		.execute();
}

async function highest({ db }: Session, purpose: string): Promise<number> {
	const row = await db
		.selectFrom('nps_signing_key')
		.select('sequence')
		.where('purpose', '=', purpose)
		.orderBy('sequence', 'desc')
		.executeTakeFirst();
	return row?.sequence ?? 0;
}

/** False when another process has added the key of this number. */
async function add(
	{ db }: Session,
	purpose: string,
	sequence: number,
	now: Date,
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('nps_signing_key')
		.values({
			id: systemRandom.id(),
			purpose,
			sequence,
			secret: randomBytes(32).toString('base64url'),
			created_at: now.getTime(),
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows === 1n;
}
