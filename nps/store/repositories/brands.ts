import type { BrandProfile } from '../../survey/brand';
import { lockRows, type Session } from '../session';
import type { BrandRepository, BrandUse } from '../types';
import { json, parsed } from '../values';

/** Brands that surveys share. */
export function brandsOf(session: Session): BrandRepository {
	return {
		async save(profile, now) {
			const saved = { profile: json(profile), saved_at: now.getTime() };
			await session.write(async ({ db }) => {
				await db
					.insertInto('nps_brand')
					.values({ key: profile.key, ...saved })
					.onConflict((conflict) => conflict.column('key').doUpdateSet(saved))
					.execute();
			});
		},

		async get(key) {
			if (session.inTransaction) await lockBrand(session, key);
			return (await profilesOf(session, [key])).get(key);
		},

		async list() {
			const rows = await session.db.selectFrom('nps_brand').selectAll().execute();
			const uses = await usesOf(session);
			return rows
				.map(({ key, profile, saved_at }) => ({
					profile: parsed<BrandProfile>(profile),
					savedAt: new Date(saved_at),
					usedBy: uses.filter(({ brand }) => brand === key).map(({ use }) => use),
				}))
				.sort((a, b) => compare(a.profile.name, b.profile.name) || compare(a.profile.key, b.profile.key));
		},

		usedBy: async (key) => (await usesOf(session, key)).map(({ use }) => use),

		remove: async (key) =>
			await session.write(async ({ db }) => {
				const { numDeletedRows } = await db
					.deleteFrom('nps_brand')
					.where('key', '=', key)
					.executeTakeFirstOrThrow();
				return numDeletedRows > 0n;
			}),
	};
}

// Not the database's order: the two sort upper case and accents differently.
const compare = new Intl.Collator('en').compare;

/** The saved brands of these keys; none that is gone. */
export async function profilesOf(
	{ db }: Session,
	keys: readonly string[],
): Promise<ReadonlyMap<string, BrandProfile>> {
	if (keys.length === 0) return new Map();
	const rows = await db
		.selectFrom('nps_brand')
		.select(['key', 'profile'])
		.where('key', 'in', [...new Set(keys)])
		.execute();
	return new Map(rows.map(({ key, profile }) => [key, parsed<BrandProfile>(profile)]));
}

/** Keeps the brand as it is until the transaction ends: a survey that takes it up and its removal wait for each other. */
export async function lockBrand(tx: Session, key: string): Promise<void> {
	await tx.db.selectFrom('nps_brand').select('key').where('key', '=', key).$call(lockRows(tx)).execute();
}

async function usesOf(
	{ db }: Session,
	key?: string,
): Promise<Array<{ readonly brand: string; readonly use: BrandUse }>> {
	const rows = await db
		.selectFrom('nps_survey')
		.select(['key', 'name', 'active', 'brand_key'])
		.where('brand_key', 'is not', null)
		.$if(key !== undefined, (query) => query.where('brand_key', '=', key ?? ''))
		.execute();
	return rows
		.map((row) => ({
			brand: row.brand_key ?? '',
			use: { key: row.key, name: row.name, active: row.active === 1 },
		}))
		.sort((a, b) => compare(a.use.name, b.use.name));
}
