import { countsOf, type Counts, type CountsOrHistogram } from './counts';

/** From the share a rounding favours last to the one it favours first, so that a tie never flatters. */
const TIE_ORDER = ['passives', 'detractors', 'promoters'] as const;

/**
 * Whole percentages of promoters, passives and detractors that sum to 100, by largest remainder (Hamilton's method);
 * all 0 when there is no answer. For display only: the score comes from counts.
 */
export function sharesOf(given: CountsOrHistogram): Counts {
	const counts = countsOf(given);
	const n = counts.promoters + counts.passives + counts.detractors;
	const shares = { promoters: 0, passives: 0, detractors: 0 };
	if (n === 0) return shares;

	const exact = TIE_ORDER.map((category) => ({ category, value: (100 * counts[category]) / n }));
	for (const { category, value } of exact) shares[category] = Math.floor(value);
	const missing = 100 - shares.promoters - shares.passives - shares.detractors;
	const byRemainder = exact.sort((a, b) => (b.value % 1) - (a.value % 1));
	for (const { category } of byRemainder.slice(0, missing)) shares[category] += 1;
	return shares;
}
