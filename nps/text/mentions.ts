import { polarityOf, sentimentOf } from './labels';
import type { PersonalData } from './personal';
import { quoteOf } from './quote';
import type { ThemeMention } from './types';

/** A stretch of the comment that judges one way: what its words add up to, and the themes it is about. */
export interface Passage {
	readonly start: number;
	readonly end: number;
	readonly sum: number;
	/** How much it weighs in the comment as a whole. */
	readonly emphasis: number;
	readonly themes: readonly string[];
}

/**
 * Each theme once, in the order of the text: its sentiment is that of all passages about it together, else what the
 * score lets expect; its quote is the passage that judges most.
 */
export function mentionsOf(
	text: string,
	passages: readonly Passage[],
	personal: readonly PersonalData[],
	score: number | null | undefined,
): ThemeMention[] {
	const about = new Map<string, Passage[]>();
	for (const passage of passages)
		for (const theme of new Set(passage.themes))
			about.set(theme, [...(about.get(theme) ?? []), passage]);
	return [...about].map(([theme, places]) => {
		const sum = places.reduce((total, place) => total + place.sum, 0);
		const strongest = places.reduce((most, place) =>
			Math.abs(place.sum) > Math.abs(most.sum) ? place : most,
		);
		return {
			theme,
			sentiment: sentimentOf(polarityOf(sum), score),
			quote: quoteOf(text, strongest, personal),
		};
	});
}
