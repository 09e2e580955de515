/** Themes every language knows; the taxonomy's IDs. */
export const THEMES = [
	'delivery',
	'price',
	'support',
	'quality',
	'usability',
	'performance',
	'packaging',
	'billing',
	'returns',
	'staff',
	'range',
	'communication',
] as const;
export type Theme = (typeof THEMES)[number];

/**
 * What a language contributes to the understanding of comments: one file each in `languages/`. A trailing `*` makes a
 * stem ("deliver*"); phrases of several words are allowed everywhere; compared without accents and case.
 */
export interface TextLanguage {
	/** ISO 639 code of the language. */
	readonly code: string;
	/** Praise and blame as customers write it; each word counts one. */
	readonly positive: readonly string[];
	readonly negative: readonly string[];
	/** Count twice. */
	readonly strongPositive: readonly string[];
	readonly strongNegative: readonly string[];
	/** Turn the words near them around: "not", "never", "without". */
	readonly negators: readonly string[];
	/** The negator stands after the word (Japanese, Korean, Turkish); absent: before it. */
	readonly negatorFollows?: boolean;
	/** "very", "really". */
	readonly intensifiers: readonly string[];
	/** "a bit", "somewhat". */
	readonly downtoners: readonly string[];
	/** "but", "although": a new clause begins. */
	readonly contrasts: readonly string[];
	/** Words by which a comment is known to be about a theme. */
	readonly themes: Readonly<Record<Theme, readonly string[]>>;
}

/** The terms of a comma-separated text. */
export function terms(text: string): readonly string[] {
	return text
		.split(',')
		.map((term) => term.trim())
		.filter((term) => term !== '');
}
