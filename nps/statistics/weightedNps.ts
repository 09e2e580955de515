import { adjusted } from './adjusted';
import { checkPositive } from './check';
import type { Counts, CountsOrHistogram } from './counts';
import { DEFAULT_CONFIDENCE, type Limits } from './interval';
import { checkConfidence, criticalZ } from './normal';
import { npsOf, type Nps } from './npsOf';
import { addCounts } from './rest';

export interface Stratum {
	readonly counts: CountsOrHistogram;
	/** How much it counts, relative to the others: its customers, its revenue. Above 0. */
	readonly weight: number;
}

export interface WeightedNps {
	/** In points, weighted; null without answers. */
	readonly score: number | null;
	/** The score without weights, to show beside it. */
	readonly unweighted: number | null;
	readonly n: number;
	/** Kish's (Σw)²/Σw² over all answers: what n is worth after weighting. */
	readonly effectiveSize: number;
	/** Of the adjusted score, in points; null without answers. */
	readonly standardError: number | null;
	readonly interval: Limits;
	/** Share of the weight in strata that have answers, 0 to 1: below 1 the score speaks for part of the whole only. */
	readonly covered: number;
}

/**
 * The score of a whole made of strata that answered unevenly, each counting by its weight: Σ W s with the variance
 * Σ W² v/n (Cochran 1977, Sampling Techniques, § 5A.9 on poststratification; Kish 1965). The interval is the
 * adjusted-Wald one of as many answers as have that variance (effective sample size, Korn & Graubard 1998, Surv. Methodol.
 * 24, 193–201); with one stratum it is that of `interval`. So that a stratum whose few answers agree is not taken for
 * certain, its variance is that of its answers and three more mixed like the whole. Weights put right who answered, not
 * how those differ who did not. Strata without answers are left out and lower `covered`.
 * @throws RangeError for impossible counts, weights that are not above 0, or a confidence outside 0 to 1.
 */
export function weightedNps(
	strata: readonly Stratum[],
	{ confidence = DEFAULT_CONFIDENCE }: { readonly confidence?: number } = {},
): WeightedNps {
	checkConfidence(confidence);
	const given = strata.map(({ counts, weight }) => ({
		nps: npsOf(counts),
		weight: checkPositive(weight, 'A weight'),
	}));
	// Only their ratios matter; the largest as unit keeps their sum within range.
	const largest = given.reduce((max, { weight }) => Math.max(max, weight), 0);
	const total = given.reduce((sum, { weight }) => sum + weight / largest, 0);
	const answered = given.filter(({ nps }) => nps.n > 0);
	const known = answered.reduce((sum, { weight }) => sum + weight / largest, 0);
	if (answered.length === 0 || known === 0) return NOTHING;
	const parts = answered.map(({ nps, weight }) => ({ nps, share: weight / largest / known }));

	const whole = mixOf(parts);
	const perAnswer = parts.reduce((sum, { nps, share }) => sum + share * (share / nps.n), 0);
	const variance = parts.reduce(
		(sum, { nps, share }) => sum + share * (share / nps.n) * varianceOf(padded(nps, whole)),
		0,
	);
	const size = variance > 0 ? varianceOf(whole) / variance : 1 / perAnswer;
	const equivalent = adjusted(times(whole, size));
	const [middle, error] = [
		100 * equivalent.score,
		100 * Math.sqrt(equivalent.variance / equivalent.n),
	];
	const half = criticalZ(confidence) * error;
	const all = answered.map(({ nps }) => nps).reduce<Counts>(addCounts, NONE);
	return {
		score: 100 * (whole.promoters - whole.detractors),
		unweighted: npsOf(all).score,
		n: npsOf(all).n,
		effectiveSize: 1 / perAnswer,
		standardError: error,
		interval: { low: Math.max(-100, middle - half), high: Math.min(100, middle + half) },
		covered: known / total,
	};
}

const NONE: Counts = { promoters: 0, passives: 0, detractors: 0 };

const NOTHING: WeightedNps = {
	score: null,
	unweighted: null,
	n: 0,
	effectiveSize: 0,
	standardError: null,
	interval: { low: -100, high: 100 },
	covered: 0,
};

interface Part {
	readonly nps: Nps;
	/** Of the weight of all strata with answers, 0 to 1. */
	readonly share: number;
}

/** Weighted shares of promoters, passives and detractors. */
const mixOf = (parts: readonly Part[]): Counts =>
	parts.map(({ nps, share }) => times(nps, share / nps.n)).reduce(addCounts, NONE);

const times = ({ promoters, passives, detractors }: Counts, factor: number): Counts => ({
	promoters: promoters * factor,
	passives: passives * factor,
	detractors: detractors * factor,
});

/** The shares in a stratum with three more answers that are mixed like the whole. */
function padded(nps: Nps, whole: Counts): Counts {
	return times(addCounts(nps, times(whole, 3)), 1 / (nps.n + 3));
}

const varianceOf = ({ promoters: p, passives: q, detractors: d }: Counts): number =>
	q * (p + d) + 4 * p * d;
