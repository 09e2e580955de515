import { isScore } from './labels';
import type { Sentiment } from './types';

/** Polarity that leaves no doubt what the words say. */
const CLEAR = 0.45;

/** A 9 or 10 with negative words, or a 0 to 3 with positive ones: often a scale read the wrong way round. */
export function isMismatch(score: number | null | undefined, sentiment: Sentiment): boolean {
	if (!isScore(score)) return false;
	return (score >= 9 && sentiment === 'negative') || (score <= 3 && sentiment === 'positive');
}

/** The same of words whose polarity is known: doubtful ones contradict nothing. */
export function isClearMismatch(score: number | null | undefined, polarity: number): boolean {
	if (Math.abs(polarity) < CLEAR) return false;
	return isMismatch(score, polarity > 0 ? 'positive' : 'negative');
}
