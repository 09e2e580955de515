import { incompleteBeta } from './beta';

/** Cumulative probabilities of a negative binomial distribution. */
export interface NegativeBinomial {
	/** P(Y ≤ y) and P(Y ≥ y) for whole numbers. */
	readonly atMost: (y: number) => number;
	readonly atLeast: (y: number) => number;
}

/** The distribution with this mean and this variance, which must exceed the mean (DLMF 8.17; Johnson, Kemp & Kotz 2005, § 5.6). */
export function negativeBinomial(mean: number, variance: number): NegativeBinomial {
	const size = mean * (mean / (variance - mean));
	const [success, failure] = [mean / variance, 1 - mean / variance];
	return {
		atMost: (y) => (y < 0 ? 0 : incompleteBeta(size, y + 1)(success)),
		atLeast: (y) => (y <= 0 ? 1 : incompleteBeta(y, size)(failure)),
	};
}
