import type { Counts } from './counts';
import { findRoot } from './findRoot';
import type { Limits } from './interval';
import { criticalZ } from './normal';

/**
 * Score interval (Tango 1998, Stat. Med. 17, 891–908): all δ that the score test does not reject. Narrow where it may
 * be, also when everybody is a promoter. Between −1 and 1.
 */
export function scoreInterval(counts: Counts, confidence: number): Limits {
	const z = criticalZ(confidence);
	const mirrored = { ...counts, promoters: counts.detractors, detractors: counts.promoters };
	return { low: lowerLimit(counts, z), high: -lowerLimit(mirrored, z) };
}

/** The smallest δ with |T(δ)| ≤ z, where T = (P − D − nδ) / √(n · variance(δ)). */
function lowerLimit(counts: Counts, z: number): number {
	const { promoters, passives, detractors } = counts;
	const n = promoters + passives + detractors;
	const observed = (promoters - detractors) / n;
	if (observed === -1) return -1;
	// T² = z² with the denominator multiplied out, so that nothing is divided by a variance of 0.
	const excess = (delta: number): number =>
		n * (observed - delta) ** 2 - z * z * restrictedVariance(counts, n, delta);
	// At the observed score itself the left side is 0: start beside it, where the variance outweighs the distance.
	return findRoot(excess, -1, justBelow(observed, excess));
}

function justBelow(observed: number, excess: (delta: number) => number): number {
	if (excess(observed) < 0) return observed;
	let step = 1e-3;
	while (step > 1e-15 && excess(observed - step) >= 0) step /= 10;
	return observed - step;
}

/** Variance of one answer when p − d = δ and d takes the likeliest value q under that restriction. */
function restrictedVariance(counts: Counts, n: number, delta: number): number {
	const { promoters, detractors } = counts;
	const a = 2 * n;
	const b = (2 * n - promoters + detractors) * delta - promoters - detractors;
	const c = -detractors * delta * (1 - delta);
	const q = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
	return 2 * q + delta * (1 - delta);
}
