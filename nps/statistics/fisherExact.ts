import type { Trials } from './check';

/** Relative slack with which two probabilities count as equal, as in R's fisher.test. */
const SLACK = 1 + 1e-7;
/** Against the likeliest table, a probability that no sum of ours notices. */
const NEGLIGIBLE = 1e-300;

/**
 * Two-sided p of Fisher's exact test: the probability of all tables with the same margins that are no likelier than this
 * one (Fisher 1935; Irwin 1935). Whole numbers only. It walks both ways from the likeliest table, so that large margins
 * cost no more than small ones.
 */
export function fisherExact(a: Trials, b: Trials): number {
	const successes = a.successes + b.successes;
	const total = a.of + b.of;
	const low = Math.max(0, successes - b.of);
	const high = Math.min(a.of, successes);
	const likeliest = Math.floor((a.of + 1) * ((successes + 1) / (total + 2)));
	const start = Math.min(high, Math.max(low, likeliest));
	/** How much likelier k + 1 successes on the first side are than k. */
	const step = (k: number): number =>
		((a.of - k) / (k + 1)) * ((successes - k) / (b.of - successes + k + 1));

	const weights = new Map([[start, 1]]);
	for (let k = start, weight = 1; k < high && weight > NEGLIGIBLE; k++) {
		weight *= step(k);
		weights.set(k + 1, weight);
	}
	for (let k = start, weight = 1; k > low && weight > NEGLIGIBLE; k--) {
		weight /= step(k - 1);
		weights.set(k - 1, weight);
	}
	const observed = (weights.get(a.successes) ?? 0) * SLACK;
	let [all, unlikely] = [0, 0];
	for (const weight of [...weights.values()].sort((x, y) => x - y)) {
		all += weight;
		if (weight <= observed) unlikely += weight;
	}
	return Math.min(1, unlikely / all);
}
