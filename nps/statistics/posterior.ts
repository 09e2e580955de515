import { incompleteBeta } from './beta';
import type { Counts } from './counts';
import { findRoot } from './findRoot';
import { logBeta } from './gamma';
import { integrate } from './integrate';
import { criticalZ, upperTail } from './normal';

const { exp, log, max, min, sqrt } = Math;

/** Weights of a Dirichlet distribution over promoters, passives and detractors, all above 0. */
export type Dirichlet = Counts;

/** Jeffreys prior: half an answer of each category. */
export const JEFFREYS: Dirichlet = { promoters: 0.5, passives: 0.5, detractors: 0.5 };

/** What is known of the shares after these answers, for a prior of one's own or Jeffreys'. */
export function posteriorOf(counts: Counts, prior: Dirichlet = JEFFREYS): Dirichlet {
	return {
		promoters: counts.promoters + prior.promoters,
		passives: counts.passives + prior.passives,
		detractors: counts.detractors + prior.detractors,
	};
}

/** Mean and standard deviation of promoters minus detractors, between −1 and 1. */
export function momentsOf({ promoters, passives, detractors }: Dirichlet): {
	mean: number;
	deviation: number;
} {
	const total = promoters + passives + detractors;
	const mean = (promoters - detractors) / total;
	const [p, q, d] = [promoters / total, passives / total, detractors / total];
	return { mean, deviation: sqrt((q * (p + d) + 4 * p * d) / (total + 1)) };
}

/** Beyond so many answers the posterior is a normal distribution to within 10⁻⁵ points. */
const NORMAL_FROM = 1e8;

const isNormal = ({ promoters, passives, detractors }: Dirichlet): boolean =>
	promoters + passives + detractors >= NORMAL_FROM;

const mirrored = (of: Dirichlet): Dirichlet => ({
	...of,
	promoters: of.detractors,
	detractors: of.promoters,
});

/** The equal-tailed interval that holds the score, between −1 and 1, with this probability. */
export function credibleLimits(
	posterior: Dirichlet,
	confidence: number,
): { readonly low: number; readonly high: number } {
	if (isNormal(posterior)) {
		const { mean, deviation } = momentsOf(posterior);
		const half = criticalZ(confidence) * deviation;
		return { low: max(-1, mean - half), high: min(1, mean + half) };
	}
	const tail = (1 - confidence) / 2;
	return { low: quantile(posterior, tail), high: -quantile(mirrored(posterior), tail) };
}

/** P(score ≤ x) under the posterior, x between −1 and 1. */
export function distribution(posterior: Dirichlet): (x: number) => number {
	if (isNormal(posterior)) {
		const { mean, deviation } = momentsOf(posterior);
		return (x) => upperTail((mean - x) / deviation);
	}
	const forwards = lowerHalf(posterior);
	const backwards = lowerHalf(mirrored(posterior));
	return (x) => (x <= 0 ? forwards(x) : 1 - backwards(-x));
}

/** The score below which the posterior has this probability, of at most one half. */
function quantile(posterior: Dirichlet, probability: number): number {
	const { mean, deviation } = momentsOf(posterior);
	const below = distribution(posterior);
	// Cantelli's inequality says how far below the mean it can lie; the median lies within one deviation of the mean.
	return findRoot(
		(x) => below(x) - probability,
		max(-1, mean - deviation / sqrt(probability)),
		min(1, mean + deviation),
		1e-8,
	);
}

/**
 * P(score ≤ x) for x ≤ 0: the integral over m, promoters and detractors together, from |x| to 1. m is Beta(p + d, q)
 * distributed, and the share of promoters in it, independently, Beta(p, d).
 */
function lowerHalf({ promoters: p, passives: q, detractors: d }: Dirichlet): (x: number) => number {
	const share = incompleteBeta(p, d);
	const scale = logBeta(p + d, q);
	const mean = (p + d) / (p + d + q);
	// As far as a normal tail and an exponential one, which it has where hardly anybody differs, have any weight.
	const reach = 7.2 * sqrt((mean * (1 - mean)) / (p + d + q + 1)) + 18 / (p + d + q);
	const [from, to] = [max(0, mean - reach), min(1, mean + reach)];
	return (x) => {
		const start = max(-x, from);
		if (start >= to) return 0;
		return integrate(start, to, (m, rest) => {
			const logDensity = (p + d - 1) * log(m) + (q - 1) * log(rest + (1 - to)) - scale;
			return logDensity < NEGLIGIBLE ? 0 : exp(logDensity) * share((1 + x / m) / 2);
		});
	};
}

/** Logarithm of a density too small to change the tenth digit. */
const NEGLIGIBLE = -26;
