import type { Sentiment } from './types';

/** Sums are mapped to −1 … 1 as VADER does: sum / √(sum² + 15). */
const ALPHA = 15;
/** Polarity from which on the words are heard: where a score tells more than a stray word does, it takes more of them. */
const HEARD = { alone: 0.12, besideScore: 0.3 };

/** −1 to 1, four decimals. */
export function polarityOf(sum: number): number {
	const polarity = sum / Math.sqrt(sum * sum + ALPHA);
	return Math.round(polarity * 10_000) / 10_000 || 0;
}

/** What the words say; where they say nothing, what the score lets expect; neutral without one. */
export function sentimentOf(polarity: number, score: number | null | undefined): Sentiment {
	const heard = isScore(score) ? HEARD.besideScore : HEARD.alone;
	if (polarity >= heard) return 'positive';
	if (polarity <= -heard) return 'negative';
	if (!isScore(score)) return 'neutral';
	if (score >= 9) return 'positive';
	return score <= 6 ? 'negative' : 'neutral';
}

/** Whether somebody gave a score. */
export function isScore(score: unknown): score is number {
	return typeof score === 'number' && Number.isInteger(score) && score >= 0 && score <= 10;
}
