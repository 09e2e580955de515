import type { Counts } from '../../../nps/statistics';

/** Samples from a fixed seed (mulberry32). */
export function createRandom(seed: number) {
	let state = seed | 0;
	/** From 0 to below 1. */
	const uniform = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(uniform() * limit);

	/** Box & Muller. */
	const normal = (): number =>
		Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

	/** Marsaglia & Tsang, for shapes of at least 1. */
	const gamma = (shape: number): number => {
		const d = shape - 1 / 3;
		const c = 1 / Math.sqrt(9 * d);
		for (;;) {
			const x = normal();
			const v = (1 + c * x) ** 3;
			if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v))
				return d * v;
		}
	};

	const poisson = (mean: number): number => {
		const limit = Math.exp(-mean);
		let count = 0;
		for (let product = uniform(); product > limit; product *= uniform()) count++;
		return count;
	};

	return {
		below,
		sample(n: number, [p, q]: readonly [number, number, number]): Counts {
			const counts = { promoters: 0, passives: 0, detractors: 0 };
			for (let i = 0; i < n; i++) {
				const u = uniform();
				if (u < p) counts.promoters++;
				else if (u < p + q) counts.passives++;
				else counts.detractors++;
			}
			return counts;
		},
		dirichlet(weights: readonly [number, number, number]): [number, number, number] {
			const [p, q, d] = [gamma(weights[0]), gamma(weights[1]), gamma(weights[2])];
			const total = p + q + d;
			return [p / total, q / total, d / total];
		},
		/** n answers, scores 0 to 10 leaning upwards. */
		histogram(n: number): number[] {
			const histogram = new Array<number>(11).fill(0);
			for (let i = 0; i < n; i++) {
				const score = Math.floor(11 * Math.sqrt(uniform()));
				histogram[score] = (histogram[score] ?? 0) + 1;
			}
			return histogram;
		},
		/** Each answer with this probability. */
		thin: (histogram: readonly number[], probability: number): number[] =>
			histogram.map((n) => {
				let kept = 0;
				for (let i = 0; i < n; i++) kept += Number(uniform() < probability);
				return kept;
			}),
		/** With this mean, and so many times the variance of chance. */
		count: (mean: number, dispersion: number): number =>
			poisson(dispersion === 1 ? mean : gamma(mean / (dispersion - 1)) * (dispersion - 1)),
	};
}
