import { adjustedWald } from './adjustedWald';
import { bayesInterval } from './bayesInterval';
import type { Counts, CountsOrHistogram } from './counts';
import { finitePopulation } from './finitePopulation';
import { checkConfidence } from './normal';
import { npsOf } from './npsOf';
import { scoreInterval } from './scoreInterval';

export interface Limits {
	readonly low: number;
	readonly high: number;
}

const METHODS = {
	adjustedWald,
	score: scoreInterval,
	bayes: bayesInterval,
} satisfies Record<string, (counts: Counts, confidence: number) => Limits>;

export type IntervalMethod = keyof typeof METHODS;

export const DEFAULT_CONFIDENCE = 0.95;

export interface IntervalOptions {
	/** Adjusted Wald when left out; `score` (Tango) for small n and extreme scores; `bayes` for a credible interval. */
	readonly method?: IntervalMethod;
	/** Between 0 and 1, 0.95 when left out. */
	readonly confidence?: number;
	/** How many people could have answered at all, where that is known: narrows the interval. */
	readonly population?: number;
}

export interface Interval extends Limits {
	readonly confidence: number;
	readonly method: IntervalMethod;
}

/**
 * Interval of the score in points, −100 to 100. Without answers everything is possible: −100 to 100. The score itself
 * stays raw; the adjusted-Wald interval contains it at 95 % from two answers on, for a single one it stops just short.
 * The finite population correction draws both limits towards the raw score, on which they meet when everybody has
 * answered. Says nothing about those who did not answer: see `responseBounds` and `earlyLate`.
 * @throws RangeError for impossible counts or population, a confidence outside 0 to 1, or an unknown method.
 */
export function interval(given: CountsOrHistogram, options: IntervalOptions = {}): Interval {
	const { method = 'adjustedWald', confidence = DEFAULT_CONFIDENCE, population } = options;
	if (!Object.hasOwn(METHODS, method))
		throw new RangeError(`There is no interval method '${method}'`);
	checkConfidence(confidence);

	const { score, n, ...counts } = npsOf(given);
	const shrink = finitePopulation(n, population);
	if (score === null) return { low: -100, high: 100, confidence, method };
	const limits = METHODS[method](counts, confidence);
	const limit = (end: number): number => clip(score + shrink * (100 * end - score));
	return { low: limit(limits.low), high: limit(limits.high), confidence, method };
}

const clip = (points: number): number => Math.max(-100, Math.min(100, points)) + 0;
