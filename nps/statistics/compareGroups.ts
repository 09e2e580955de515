import { withAdjustedP, type AdjustedP } from './adjusting';
import { compare, type Comparison } from './compare';
import { countsOf, type CountsOrHistogram } from './counts';
import { DEFAULT_CONFIDENCE } from './interval';
import { npsOf } from './npsOf';
import { restOfCounts } from './rest';

export interface Group {
	readonly key: string;
	readonly counts: CountsOrHistogram;
}

export type Verdict = 'higher' | 'lower';

/** A group against all others together; the difference is its score minus theirs. */
export interface GroupComparison extends Omit<Comparison, 'significant'>, AdjustedP {
	readonly key: string;
	readonly n: number;
	/** Only where the adjusted p is below 1 − confidence. */
	readonly verdict?: Verdict;
}

/**
 * Which groups differ from all others together by more than chance: `compare` for each, and the p values adjusted for
 * looking at many (Benjamini & Hochberg 1995). Groups without answers are not tested and cost the others nothing.
 * Two groups make one test, told twice.
 * @throws RangeError for impossible counts or a confidence outside 0 to 1.
 */
export function compareGroups(
	groups: readonly Group[],
	{ confidence = DEFAULT_CONFIDENCE }: { readonly confidence?: number } = {},
): GroupComparison[] {
	const counts = groups.map((group) => countsOf(group.counts));
	const rest = restOfCounts(counts);
	const compared = groups.map(({ key }, i) => {
		const [own, others] = [counts[i] ?? [], rest[i] ?? []];
		const { significant, ...comparison } = compare(own, others, { confidence });
		return { key, n: npsOf(own).n, ...comparison };
	});
	return withAdjustedP(compared, ({ difference }) => difference !== null).map((one) => ({
		...one,
		...verdictOf(one.difference, one.adjustedP, confidence),
	}));
}

/** Which way a difference goes that chance does not explain, if it does not. */
export function verdictOf(
	difference: number | null,
	adjustedP: number,
	confidence: number,
): { verdict?: Verdict } {
	if (difference === null || difference === 0 || adjustedP >= 1 - confidence) return {};
	return { verdict: difference > 0 ? 'higher' : 'lower' };
}
