import { checkPopulation } from './check';
import { compare } from './compare';
import { compareToTarget } from './compareToTarget';
import type { Counts, CountsOrHistogram } from './counts';
import { DEFAULT_CONFIDENCE } from './interval';
import { npsOf, type Nps } from './npsOf';

export interface CertaintyOptions {
	/** Between 0 and 1, 0.95 when left out. */
	readonly confidence?: number;
	/** How many people could answer at all. */
	readonly population?: number;
}

/** A fixed number to be above or below of, in points, or the answers of an earlier period. */
export type Against = { readonly target: number } | { readonly previous: CountsOrHistogram };

/** Beyond this many answers, nobody is helped by a number. */
const MOST = 1e9;

/**
 * How many further answers it takes until it is certain on which side of a target, or of an earlier score, this one lies,
 * if they are as mixed as those there are; 0 when it is certain already. Null when no number of them is enough: without
 * answers, without a difference, when the earlier answers are too few or the population is. Expect more: as often as not
 * the next answers make the difference smaller.
 *
 * The smallest n whose test (`compareToTarget`, `compare`; Lewis & Sauro 2021) is significant at the present mix, by
 * doubling and bisection.
 * @throws RangeError for impossible counts, target or population, or a confidence outside 0 to 1.
 */
export function answersUntilCertain(
	given: CountsOrHistogram,
	against: Against,
	{ confidence = DEFAULT_CONFIDENCE, population }: CertaintyOptions = {},
): number | null {
	const nps = npsOf(given);
	const limit = checkPopulation(population);
	const isCertain = (counts: Counts): boolean => {
		const test =
			'target' in against
				? compareToTarget(counts, against.target, {
						confidence,
						...(population !== undefined && { population }),
					})
				: compare(counts, against.previous, {
						confidence,
						...(population !== undefined && { population: { first: population } }),
					});
		return test.significant;
	};
	if (isCertain(nps)) return 0;
	if (nps.n === 0 || nps.n >= limit) return null;
	const withMore = (more: number): Counts => ofSize(nps, nps.n + more);
	const most = Math.min(MOST, Math.floor(limit - nps.n));
	let enough = 1;
	while (enough < most && !isCertain(withMore(enough))) enough *= 2;
	enough = Math.min(enough, most);
	if (!isCertain(withMore(enough))) return null;
	let tooFew = Math.floor(enough / 2);
	while (enough - tooFew > 1) {
		const middle = Math.floor((tooFew + enough) / 2);
		if (isCertain(withMore(middle))) enough = middle;
		else tooFew = middle;
	}
	return enough;
}

/** So many answers of the same mix. */
const ofSize = ({ promoters, passives, detractors, n }: Nps, size: number): Counts => ({
	promoters: (promoters / n) * size,
	passives: (passives / n) * size,
	detractors: (detractors / n) * size,
});
