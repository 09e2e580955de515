import { countsOf, type Counts, type CountsOrHistogram } from './counts';

export interface Nps extends Counts {
	/** In points, −100 to 100, unrounded; null when there is no answer. */
	readonly score: number | null;
	readonly n: number;
}

/**
 * The Net Promoter Score: 100 · (promoters − detractors) / n, with the counts it comes from (Reichheld 2003).
 *
 * npsOf({ promoters: 50, passives: 30, detractors: 20 }).score // 30
 */
export function npsOf(given: CountsOrHistogram): Nps {
	const counts = countsOf(given);
	const n = counts.promoters + counts.passives + counts.detractors;
	const score = n === 0 ? null : (100 * (counts.promoters - counts.detractors)) / n;
	return { score, n, ...counts };
}
