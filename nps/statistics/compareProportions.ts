import type { Trials } from './check';
import { fisherExact } from './fisherExact';
import { DEFAULT_CONFIDENCE, type Limits } from './interval';
import { criticalZ, upperTail } from './normal';
import { proportionAt } from './proportion';

/** First minus second, 0 to 1 each, so −1 to 1. */
export interface ProportionComparison {
	/** Null when either side has no trials. */
	readonly difference: number | null;
	readonly interval: Limits;
	/** Of the z-test, also where p is the exact one; 0 where all or none succeed on both sides. */
	readonly z: number | null;
	/** Two-sided; 1 when there is nothing to compare. */
	readonly p: number;
	/** Where p comes from. */
	readonly test: 'z' | 'fisher';
	readonly significant: boolean;
}

/** Expected counts below this make the z-test unsafe (Cochran 1954). */
export const FEWEST_EXPECTED = 5;

/**
 * Whether two shares, such as response rates, differ by more than chance: the pooled z-test, or Fisher's exact test
 * where fewer than 5 are expected in a cell and the numbers are whole. The interval of the difference joins Wilson's
 * intervals (Newcombe 1998, Stat. Med. 17, 873–890, method 10).
 * @throws RangeError for impossible numbers or a confidence outside 0 to 1.
 */
export function compareProportions(
	a: Trials,
	b: Trials,
	{ confidence = DEFAULT_CONFIDENCE }: { readonly confidence?: number } = {},
): ProportionComparison {
	const critical = criticalZ(confidence);
	const [one, two] = [proportionAt(a, critical), proportionAt(b, critical)];
	if (one.share === null || two.share === null) {
		const interval = { low: -1, high: 1 };
		return { difference: null, interval, z: null, p: 1, test: 'z', significant: false };
	}
	const difference = one.share - two.share;
	const interval = {
		low: difference - Math.hypot(one.share - one.low, two.high - two.share),
		high: difference + Math.hypot(one.high - one.share, two.share - two.low),
	};
	const z = pooledZ(a, b, difference);
	const test = needsExact(a, b) ? 'fisher' : 'z';
	const p = test === 'fisher' ? fisherExact(a, b) : Math.min(1, 2 * upperTail(Math.abs(z)));
	return { difference, interval, z, p, test, significant: p < 1 - confidence };
}

function pooledZ(a: Trials, b: Trials, difference: number): number {
	const share = (a.successes + b.successes) / (a.of + b.of);
	const error = Math.sqrt(share * (1 - share) * (1 / a.of + 1 / b.of));
	return error === 0 ? 0 : difference / error;
}

function needsExact(a: Trials, b: Trials): boolean {
	if (![a.successes, a.of, b.successes, b.of].every(Number.isInteger)) return false;
	return fewestExpected(a, b) < FEWEST_EXPECTED;
}

/** The smallest count one would expect in the four cells if the shares were equal. */
export function fewestExpected(a: Trials, b: Trials): number {
	const successes = a.successes + b.successes;
	const total = a.of + b.of;
	const rarer = Math.min(successes, total - successes);
	return rarer * (Math.min(a.of, b.of) / total);
}
