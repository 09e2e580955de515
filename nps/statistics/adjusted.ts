import type { Counts } from './counts';

/** Score between −1 and 1 of the adjusted counts, the variance of one answer, and the adjusted n. */
export interface Adjusted {
	readonly score: number;
	readonly variance: number;
	readonly n: number;
}

/**
 * The counts with ¾ detractor, 1½ passive and ¾ promoter added, which keeps intervals honest at small n (Rocks 2016,
 * "Interval Estimation for the Net Promoter Score"). Variance of one answer: p + d − s², written as q(p + d) + 4pd, which
 * loses no digits when nearly everybody agrees.
 */
export function adjusted({ promoters, passives, detractors }: Counts): Adjusted {
	const n = promoters + passives + detractors + 3;
	const [p, q, d] = [(promoters + 0.75) / n, (passives + 1.5) / n, (detractors + 0.75) / n];
	return { score: (promoters - detractors) / n, variance: q * (p + d) + 4 * p * d, n };
}
