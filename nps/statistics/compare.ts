import { adjusted } from './adjusted';
import type { CountsOrHistogram } from './counts';
import { DEFAULT_CONFIDENCE } from './interval';
import { checkConfidence, upperTail } from './normal';
import { npsOf } from './npsOf';

export interface Comparison {
	/** First minus second, of the adjusted scores, in points; null when either side has no answer, as are the next two. */
	readonly difference: number | null;
	readonly standardError: number | null;
	readonly z: number | null;
	/** Two-sided; 1 when there is nothing to compare. */
	readonly p: number;
	readonly significant: boolean;
}

const NOTHING_TO_COMPARE: Comparison = {
	difference: null,
	standardError: null,
	z: null,
	p: 1,
	significant: false,
};

/**
 * Whether two scores differ by more than chance: z-test of the difference of adjusted-Wald scores with unpooled standard
 * error (Lewis & Sauro 2021, "How to Statistically Compare Two Net Promoter Scores"). The two must share no answers:
 * overlapping periods are not independent.
 * @throws RangeError for impossible counts or a confidence outside 0 to 1.
 */
export function compare(
	first: CountsOrHistogram,
	second: CountsOrHistogram,
	{ confidence = DEFAULT_CONFIDENCE }: { readonly confidence?: number } = {},
): Comparison {
	checkConfidence(confidence);
	const [one, two] = [npsOf(first), npsOf(second)];
	if (one.n === 0 || two.n === 0) return NOTHING_TO_COMPARE;
	const [a, b] = [adjusted(one), adjusted(two)];
	const difference = 100 * (a.score - b.score);
	const standardError = 100 * Math.sqrt(a.variance / a.n + b.variance / b.n);
	const z = difference / standardError;
	const p = 2 * upperTail(Math.abs(z));
	return { difference, standardError, z, p, significant: p < 1 - confidence };
}
