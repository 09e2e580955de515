import type { Result } from '../result';
import type { BrandUse, Repositories, SavedBrand } from '../store/types';
import { checkBrand, withProfile, type BrandInput, type BrandProfile, type SurveyDefinition } from '../survey';
import { differencesBetween } from '../survey/differences';
import { noteChanges } from './changeLog';
import type { Deps } from './deps';

/**
 * Saves a brand. What is left out stays as it was, what is empty is taken away. Mails and pages show it from now on: what a
 * survey looks like is read whenever it is sent or opened.
 */
export async function saveBrand(
	deps: Deps,
	given: BrandInput,
): Promise<Result<{ readonly brand: BrandProfile; readonly created: boolean; readonly usedBy: readonly BrandUse[] }, 'unusable'>> {
	return await deps.store.write(async (tx) => {
		const { brands } = tx;
		const before = given.key === undefined ? undefined : await brands.get(given.key.trim());
		const checked = checkBrand({ ...before, ...given });
		if (!checked.ok) return checked;
		const { brand } = checked;
		await brands.save(brand, deps.clock.now());
		const changed = differencesBetween(before ?? {}, brand).map((difference) => ({
			kind: 'brand' as const,
			subject: brand.key,
			...difference,
		}));
		await noteChanges(tx, deps, changed);
		return { ok: true, brand, created: before === undefined, usedBy: await brands.usedBy(brand.key) };
	});
}

export async function listBrands({ store }: Deps): Promise<SavedBrand[]> {
	return await store.brands.list();
}

/**
 * Removes a brand that no survey shows itself with. `evenIfUnpublished` leaves surveys out of account that are not
 * published: they go on without it.
 */
export async function deleteBrand(
	deps: Deps,
	key: string,
	{ evenIfUnpublished = false }: { readonly evenIfUnpublished?: boolean } = {},
): Promise<Result<{ readonly brand: BrandProfile }, 'unknown' | 'inUse'>> {
	return await deps.store.write(async (tx) => {
		const { brands } = tx;
		const brand = await brands.get(key);
		if (!brand) return { ok: false, reason: 'unknown', sentence: `There is no brand "${key.slice(0, 60)}" in this store.` };
		const usedBy = (await brands.usedBy(key)).filter(({ active }) => active || !evenIfUnpublished);
		if (usedBy.length > 0) return { ok: false, reason: 'inUse', sentence: inUse(brand, usedBy) };
		await brands.remove(key);
		await noteChanges(tx, deps, [{ kind: 'brand', subject: key, from: brand.name }]);
		return { ok: true, brand };
	});
}

const MOST_NAMED = 10;

function inUse({ name, key }: BrandProfile, usedBy: readonly BrandUse[]): string {
	const named = usedBy
		.slice(0, MOST_NAMED)
		.map((survey) => `"${survey.name}" (${survey.key}${survey.active ? '' : ', not published'})`);
	const others = usedBy.length - named.length;
	const surveys = `${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
	return `The brand "${name}" (${key}) is used by ${surveys}. Choose another brand in ${
		usedBy.length === 1 ? 'its' : 'their'
	} NPS Response Trigger first.`;
}

/** The survey as it shows itself at this moment. */
export async function withSavedBrand(
	{ brands }: Pick<Repositories, 'brands'>,
	definition: SurveyDefinition,
): Promise<SurveyDefinition> {
	const { profile } = definition.brand;
	return profile === undefined ? definition : withProfile(definition, await brands.get(profile));
}
