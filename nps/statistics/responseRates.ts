import { withAdjustedP, type AdjustedP } from './adjusting';
import type { Trials } from './check';
import { verdictOf, type Verdict } from './compareGroups';
import { compareProportions, type ProportionComparison } from './compareProportions';
import { DEFAULT_CONFIDENCE, type Limits } from './interval';
import { proportion } from './proportion';
import { restOfEach } from './rest';

export interface RateGroup {
	/** A channel, segment, send hour, variant. */
	readonly key: string;
	/** People whom the invitation reached: delivered, or sent where delivery is unknown. */
	readonly reached: number;
	readonly answered: number;
}

export interface ResponseRate
	extends Omit<ProportionComparison, 'interval' | 'significant'>,
		AdjustedP {
	readonly key: string;
	readonly reached: number;
	readonly answered: number;
	/** Answered of those reached, 0 to 1; null when nobody was. */
	readonly rate: number | null;
	/** Of the rate, 0 to 1. */
	readonly interval: Limits;
	/** Against all others together; only where the adjusted p is below 1 − confidence. */
	readonly verdict?: Verdict;
}

/**
 * The response rate of each group with its interval (Wilson 1927), and which differ from all others together by more than
 * chance: `compareProportions` for each, p values adjusted (Benjamini & Hochberg 1995). `difference` is the group's rate
 * minus that of the others.
 * @throws RangeError for impossible numbers, more answered than reached, or a confidence outside 0 to 1.
 */
export function responseRates(
	groups: readonly RateGroup[],
	{ confidence = DEFAULT_CONFIDENCE }: { readonly confidence?: number } = {},
): ResponseRate[] {
	const trials = groups.map(({ answered, reached }) => ({ successes: answered, of: reached }));
	const rest = restOfEach<Trials>(trials, add, { successes: 0, of: 0 });
	const compared = groups.map(({ key, reached, answered }, i) => {
		const { share: rate, low, high } = proportion(answered, reached, { confidence });
		const others = rest[i] ?? { successes: 0, of: 0 };
		const { significant, ...comparison } = compareProportions(
			{ successes: answered, of: reached },
			others,
			{ confidence },
		);
		return { key, reached, answered, rate, ...comparison, interval: { low, high } };
	});
	return withAdjustedP(compared, ({ difference }) => difference !== null).map((one) => ({
		...one,
		...verdictOf(one.difference, one.adjustedP, confidence),
	}));
}

const add = (a: Trials, b: Trials): Trials => ({
	successes: a.successes + b.successes,
	of: a.of + b.of,
});
