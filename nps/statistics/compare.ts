import { adjusted } from './adjusted';
import type { CountsOrHistogram } from './counts';
import { finitePopulation } from './finitePopulation';
import { DEFAULT_CONFIDENCE, type Limits } from './interval';
import { checkConfidence } from './normal';
import { npsOf, type Nps } from './npsOf';
import { zTest, type ZTest } from './zTest';

/** First minus second, in points. The score without answers leaves nothing to compare: null, p 1, and any difference possible. */
export interface Comparison extends ZTest {
	/** Of the difference, −200 to 200. */
	readonly interval: Limits;
}

export interface CompareOptions {
	/** Between 0 and 1, 0.95 when left out. */
	readonly confidence?: number;
	/** How many people could have answered at all on each side, where that is known. */
	readonly population?: { readonly first?: number; readonly second?: number };
}

/**
 * Whether two scores differ by more than chance: z-test of the difference of adjusted-Wald scores with unpooled standard
 * error (Lewis & Sauro 2021, "How to Statistically Compare Two Net Promoter Scores"), and the interval of that difference.
 * The two must share no answers: overlapping periods are not independent.
 * @throws RangeError for impossible counts or population, or a confidence outside 0 to 1.
 */
export function compare(
	first: CountsOrHistogram,
	second: CountsOrHistogram,
	{ confidence = DEFAULT_CONFIDENCE, population = {} }: CompareOptions = {},
): Comparison {
	checkConfidence(confidence);
	const a = scoreWithError(npsOf(first), population.first);
	const b = scoreWithError(npsOf(second), population.second);
	return zTest(
		a && b && { difference: a.score - b.score, standardError: Math.hypot(a.error, b.error) },
		confidence,
		200,
	);
}

/**
 * The adjusted score and its standard error, in points; undefined without answers. A finite population draws the score
 * back to the raw one as it narrows the error, as `interval` does.
 * @throws RangeError for a population below 1.
 */
export function scoreWithError(
	nps: Nps,
	population?: number,
): { readonly score: number; readonly error: number } | undefined {
	const narrowing = finitePopulation(nps.n, population);
	if (nps.score === null) return undefined;
	const { score, variance, n } = adjusted(nps);
	return {
		score: nps.score + narrowing * (100 * score - nps.score),
		error: narrowing * 100 * Math.sqrt(variance / n),
	};
}
