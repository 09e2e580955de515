import { stableShare } from '../eligibility/sample';
import type { SurveyDefinition } from './definition';
import { readsOwnTexts } from './texts';

/** The wording of the survey itself, while others are tried beside it. */
export const ORIGINAL = 'A';

/** Most wordings tried beside the original. */
export const MOST_VARIANTS = 4;

type Tried = Pick<SurveyDefinition, 'key' | 'language' | 'variants'>;

/**
 * Which wording this customer gets: always the same one as long as the shares stay as they are. Undefined where the survey
 * tries none, and for those who read the built-in texts of another language, which are all alike.
 */
export function assignVariant(
	{ key, language, variants = [] }: Tried,
	customer: { readonly id: string; readonly locale?: string },
): string | undefined {
	if (variants.length === 0 || !readsOwnTexts(language, customer.locale)) return undefined;
	const place = stableShare('variant', key, customer.id);
	let end = 0;
	for (const { name, share } of variants) {
		end += share;
		if (place < end) return name;
	}
	return ORIGINAL;
}

/** The names under which wordings are tried now, the original among them; none where there is no test. */
export function variantNames({ variants = [] }: Pick<SurveyDefinition, 'variants'>): readonly string[] {
	return variants.length === 0 ? [] : [ORIGINAL, ...variants.map(({ name }) => name)];
}
