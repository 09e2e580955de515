import { createHash } from 'node:crypto';
import { ownBrand } from './brand';
import type { SurveyDefinition } from './definition';

/**
 * SHA-256, in hex, of the whole definition: two definitions with the same one are the same survey. What a saved brand says
 * is none of the survey's own.
 */
export function fingerprint(definition: SurveyDefinition): string {
	return digest({ ...definition, brand: ownBrand(definition.brand) });
}

/** SHA-256, in hex, of what a respondent reads. A survey's version rises when this changes, and only then. */
export function wordingFingerprint(definition: SurveyDefinition): string {
	const { question, followUp, thanks, language, brand, variants } = definition;
	// A changed share changes who reads what, not what is read.
	const tried = variants?.map(({ share: _share, ...texts }) => texts);
	return digest({ question, followUp, thanks, language, brand: brand.profile === undefined ? brand.name : ownBrand(brand), variants: tried });
}

function digest(value: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify(canonical(value)))
		.digest('hex');
}

/** The same value with the keys of every object in order, so that equal values have equal JSON. */
function canonical(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(canonical);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, canonical(inner)]),
	);
}
