import { adjustedWald } from './adjustedWald';
import { bayesInterval } from './bayesInterval';
import type { Counts, CountsOrHistogram } from './counts';
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
 * @throws RangeError for impossible counts or population, a confidence outside 0 to 1, or an unknown method.
 */
export function interval(given: CountsOrHistogram, options: IntervalOptions = {}): Interval {
	const { method = 'adjustedWald', confidence = DEFAULT_CONFIDENCE, population } = options;
	if (!Object.hasOwn(METHODS, method))
		throw new RangeError(`There is no interval method '${method}'`);
	checkConfidence(confidence);

	const { score, n, ...counts } = npsOf(given);
	if (score === null) return { low: -100, high: 100, confidence, method };
	const limits = METHODS[method](counts, confidence);
	const shrink = finitePopulation(n, population);
	const limit = (end: number): number => clip(score + shrink * (100 * end - score));
	return { low: limit(limits.low), high: limit(limits.high), confidence, method };
}

/**
 * √((N − n)/(N − 1)), the finite population correction of a standard error. It draws both limits towards the raw score,
 * so that the interval closes on the score itself when everybody has answered.
 */
function finitePopulation(n: number, population: number | undefined): number {
	if (population === undefined) return 1;
	if (!(population >= 1))
		throw new RangeError(`The population must be at least 1, not ${population}`);
	if (population === Infinity) return 1;
	return population <= n ? 0 : Math.min(1, Math.sqrt((population - n) / (population - 1)));
}

const clip = (points: number): number => Math.max(-100, Math.min(100, points)) + 0;
