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
 * stem ("deliver*"), also inside a phrase; phrases of several words are allowed everywhere. Compared without case; terms
 * of six letters and more also without accents. Apostrophes and hyphens separate words. The longest term found at a
 * place wins over all classes but themes, and uses its words up: "no problem" is praise, its "no" turns nothing.
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
	/** Count half: signs rather than judgements ("still", "hours", "as described"). */
	readonly weakPositive?: readonly string[];
	readonly weakNegative?: readonly string[];
	/** Say nothing, though they hold a word that does: "tasted like", "less than an hour". */
	readonly neutral?: readonly string[];
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
	/** How a question begins that asks for something rather than complains: "can", "do you", "when". */
	readonly inquiries?: readonly string[];
	/** "and": where both sides judge something, each has its own sentiment. */
	readonly joins?: readonly string[];
	/**
	 * Those of the words for `performance` that may also be said of people and parcels ("fast", "slow"): next to a word
	 * for delivery, support and the like they are not about performance.
	 */
	readonly speed?: readonly string[];
	/** Phrases that hold a theme's word and are not about it: "at any price". */
	readonly unthemed?: readonly string[];
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
