import { withAdjustedP, type AdjustedP } from './adjusting';
import { compare, type Comparison } from './compare';
import { compareProportions, type ProportionComparison } from './compareProportions';
import type { CountsOrHistogram } from './counts';
import { DEFAULT_CONFIDENCE, interval, type Interval } from './interval';
import { npsOf } from './npsOf';
import { proportion, type Proportion } from './proportion';

/** One way of asking: a wording, a time, a channel. */
export interface Arm {
	readonly variant: string;
	readonly counts: CountsOrHistogram;
	readonly reached: number;
	readonly answered: number;
}

export interface ArmFigures {
	readonly variant: string;
	/** In points; null without answers. */
	readonly score: number | null;
	readonly n: number;
	readonly interval: Interval;
	readonly reached: number;
	readonly answered: number;
	readonly rate: Proportion;
}

/** Two arms against each other, first minus second. */
export interface ArmPair {
	readonly first: string;
	readonly second: string;
	readonly score: Comparison & AdjustedP;
	readonly rate: ProportionComparison & AdjustedP;
}

export interface AbTest {
	readonly arms: readonly ArmFigures[];
	/** Every arm with every later one; `significant` goes by the adjusted p. */
	readonly pairs: readonly ArmPair[];
}

/**
 * A test of surveys against each other, of any number of arms: scores by `compare`, response rates by
 * `compareProportions`, each pair, the p values adjusted over the pairs, scores and rates apart (Benjamini & Hochberg
 * 1995). Valid where chance decided who got which arm, and where the result is read once, at the size planned with
 * `sampleSizeForComparison`: who looks daily and stops at the first significant day finds differences that are not
 * there. An arm that answers more often may have other people answering: read score and rate together.
 * @throws RangeError for impossible numbers, more answered than reached, or a confidence outside 0 to 1.
 */
export function abTest(
	arms: readonly Arm[],
	{ confidence = DEFAULT_CONFIDENCE }: { readonly confidence?: number } = {},
): AbTest {
	const options = { confidence };
	const figures = arms.map(({ variant, counts, reached, answered }) => {
		const { score, n } = npsOf(counts);
		const rate = proportion(answered, reached, options);
		return { variant, score, n, interval: interval(counts, options), reached, answered, rate };
	});
	const couples = arms.flatMap((a, i) => arms.slice(i + 1).map((b) => ({ a, b })));
	const scores = adjustedOver(
		couples.map(({ a, b }) => compare(a.counts, b.counts, options)),
		confidence,
	);
	const rates = adjustedOver(
		couples.map(({ a, b }) => compareProportions(trialsOf(a), trialsOf(b), options)),
		confidence,
	);
	const pairs = couples.flatMap(({ a, b }, i) => {
		const [score, rate] = [scores[i], rates[i]];
		return score && rate ? [{ first: a.variant, second: b.variant, score, rate }] : [];
	});
	return { arms: figures, pairs };
}

const trialsOf = ({ answered, reached }: Arm) => ({ successes: answered, of: reached });

function adjustedOver<T extends { readonly p: number; readonly difference: number | null }>(
	comparisons: readonly T[],
	confidence: number,
): Array<T & AdjustedP> {
	return withAdjustedP(comparisons, ({ difference }) => difference !== null).map((one) => ({
		...one,
		significant: one.adjustedP < 1 - confidence,
	}));
}
