import { incompleteBeta, logBeta } from './beta';
import type { Counts } from './counts';
import { findRoot } from './findRoot';
import type { Limits } from './interval';

/** Jeffreys prior: half an answer of each category. */
const PRIOR = 0.5;

/**
 * Equal-tailed credible interval of the score under a Dirichlet posterior with Jeffreys prior, between −1 and 1.
 * Exact up to the quadrature, no sampling: the share of promoters and detractors together is Beta(p + d, q)
 * distributed, and the share of promoters among them, independently, Beta(p, d).
 */
export function bayesInterval(counts: Counts, confidence: number): Limits {
	const posterior = {
		promoters: counts.promoters + PRIOR,
		passives: counts.passives + PRIOR,
		detractors: counts.detractors + PRIOR,
	};
	const mirrored = {
		...posterior,
		promoters: posterior.detractors,
		detractors: posterior.promoters,
	};
	const tail = (1 - confidence) / 2;
	return { low: quantile(posterior, tail), high: -quantile(mirrored, tail) };
}

/** The score below which the posterior has this probability, of at most one half. */
function quantile(posterior: Counts, probability: number): number {
	const { promoters, passives, detractors } = posterior;
	const n = promoters + passives + detractors;
	const mean = (promoters - detractors) / n;
	const deviation = Math.sqrt(((promoters + detractors) / n - mean * mean) / (n + 1));
	const below = distribution(posterior);
	// Cantelli's inequality says how far below the mean it can lie; the median lies within one deviation of the mean.
	return findRoot(
		(x) => below(x) - probability,
		Math.max(-1, mean - deviation / Math.sqrt(probability)),
		Math.min(1, mean + deviation),
		1e-8,
	);
}

/** P(score ≤ x) under the posterior. */
function distribution(posterior: Counts): (x: number) => number {
	const { promoters, passives, detractors } = posterior;
	const forwards = lowerHalf(promoters, passives, detractors);
	const backwards = lowerHalf(detractors, passives, promoters);
	return (x) => (x <= 0 ? forwards(x) : 1 - backwards(-x));
}

/** P(score ≤ x) for x ≤ 0: the integral over m, promoters and detractors together, from |x| to 1. */
function lowerHalf(p: number, q: number, d: number): (x: number) => number {
	const share = incompleteBeta(p, d);
	const scale = logBeta(p + d, q);
	const mean = (p + d) / (p + d + q);
	const deviation = Math.sqrt((mean * (1 - mean)) / (p + d + q + 1));
	const [from, to] = [Math.max(0, mean - 8 * deviation), Math.min(1, mean + 8 * deviation)];
	return (x) => {
		const start = Math.max(-x, from);
		if (start >= to) return 0;
		return integrate(start, to, (m, rest) => {
			const log = (p + d - 1) * Math.log(m) + (q - 1) * Math.log(rest + (1 - to)) - scale;
			return log < NEGLIGIBLE ? 0 : Math.exp(log) * share((1 + x / m) / 2);
		});
	};
}

/** Logarithm of a density too small to change the tenth digit. */
const NEGLIGIBLE = -26;

const STEP = 1 / 12;
const REACH = 42;

/** Nodes between 0 and 1, each with its distance to 1 and its weight. */
const NODES = Array.from({ length: 2 * REACH + 1 }, (_, index) => {
	const t = (index - REACH) * STEP;
	const e = Math.exp(-Math.PI * Math.sinh(t));
	const [at, rest] = [1 / (1 + e), e / (1 + e)];
	return { at, rest, weight: STEP * Math.PI * Math.cosh(t) * at * rest };
});

/**
 * Integral by the tanh-sinh rule (Takahasi & Mori 1974), which bears integrands that are infinite at an end. The
 * integrand also gets the distance to the upper end, exact where the difference would cancel.
 */
function integrate(from: number, to: number, f: (x: number, rest: number) => number): number {
	const width = to - from;
	let sum = 0;
	for (const { at, rest, weight } of NODES) {
		if (weight > 0) sum += weight * f(from + width * at, width * rest);
	}
	return sum * width;
}
