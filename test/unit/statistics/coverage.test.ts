import {
	attributeDriver,
	compare,
	interval,
	proportion,
	responseRates,
	shrink,
	themeDrivers,
	volumeAnomaly,
	weightedNps,
	type Counts,
	type IntervalMethod,
} from '../../../nps/statistics';
import { createRandom } from './random';

/**
 * Do intervals hold what they say as often as they say, and do tests raise false alarms no more often? By enumerating
 * every possible sample where there are few enough, else by simulation from a fixed seed.
 */

type Shares = readonly [promoters: number, passives: number, detractors: number];
const SHARES: readonly Shares[] = [
	[0.5, 0.3, 0.2],
	[0.7, 0.2, 0.1],
	[0.2, 0.4, 0.4],
	[1 / 3, 1 / 3, 1 / 3],
];
const pointsOf = ([promoters, , detractors]: Shares) => 100 * (promoters - detractors);

/** Every sample of n answers, and how likely it is. */
function samplesOf(n: number, [p, q, d]: Shares): Array<{ counts: Counts; probability: number }> {
	const logFactorial = [0];
	for (let k = 1; k <= n; k++) logFactorial[k] = (logFactorial[k - 1] ?? 0) + Math.log(k);
	const log = (k: number) => logFactorial[k] ?? NaN;
	const samples = [];
	for (let promoters = 0; promoters <= n; promoters++) {
		for (let passives = 0; passives + promoters <= n; passives++) {
			const detractors = n - promoters - passives;
			const probability = Math.exp(
				log(n) -
					log(promoters) -
					log(passives) -
					log(detractors) +
					promoters * Math.log(p) +
					passives * Math.log(q) +
					detractors * Math.log(d),
			);
			samples.push({ counts: { promoters, passives, detractors }, probability });
		}
	}
	return samples;
}

describe.each<readonly [IntervalMethod, readonly number[], number, number]>([
	['adjustedWald', [5, 10, 30], 0.925, 0.995],
	['score', [5, 10, 30], 0.92, 0.995],
	['bayes', [7], 0.9, 0.995],
])('the 95 %% interval by %s', (method, sizes, least, most) => {
	test.each(SHARES)('holds a score made of %d, %d, %d about as often as it says', (...shares) => {
		for (const n of sizes) {
			const coverage = samplesOf(n, shares).reduce((sum, { counts, probability }) => {
				const { low, high } = interval(counts, { method });
				const holds = low <= pointsOf(shares) && pointsOf(shares) <= high;
				return holds ? sum + probability : sum;
			}, 0);
			expect(coverage).toBeGreaterThan(least);
			expect(coverage).toBeLessThan(most);
		}
	});
});

test('comparing two equal scores of 12 answers each raises a false alarm in at most 5 % of all samples', () => {
	for (const shares of SHARES.slice(0, 2)) {
		const samples = samplesOf(12, shares);
		let alarms = 0;
		for (const a of samples) {
			for (const b of samples) {
				if (compare(a.counts, b.counts).significant)
					alarms += a.probability * b.probability;
			}
		}
		expect(alarms).toBeGreaterThan(0.02);
		expect(alarms).toBeLessThan(0.055);
	}
});

test('the Wilson interval of a share holds it about as often as it says', () => {
	for (const [n, share] of [
		[20, 0.3],
		[50, 0.1],
		[200, 0.02],
	] as const) {
		let coverage = 0;
		let probability = (1 - share) ** n;
		for (let k = 0; k <= n; k++) {
			const { low, high } = proportion(k, n);
			if (low <= share && share <= high) coverage += probability;
			probability *= ((n - k) / (k + 1)) * (share / (1 - share));
		}
		expect(coverage).toBeGreaterThan(0.92);
		expect(coverage).toBeLessThan(0.99);
	}
});

describe('in a simulation', () => {
	const random = createRandom(20030201);

	test('a weighted score lies within its interval about as often as it says', () => {
		const strata: ReadonlyArray<readonly [number, Shares, number]> = [
			[60, [0.6, 0.3, 0.1], 1],
			[8, [0.2, 0.4, 0.4], 2],
			[20, [0.4, 0.4, 0.2], 1],
		];
		const truth = (50 + 2 * -20 + 20) / 4;
		const holds = share(1500, () => {
			const { low, high } = weightedNps(
				strata.map(([n, shares, weight]) => ({ counts: random.sample(n, shares), weight })),
			).interval;
			return low <= truth && truth <= high;
		});
		expect(holds).toBeGreaterThan(0.93);
		expect(holds).toBeLessThan(0.98);
	});

	test('shrunken scores are nearer to the truth than raw ones, and their intervals hold it', () => {
		let [raw, shrunken, held, groups] = [0, 0, 0, 0];
		for (let run = 0; run < 25; run++) {
			const truths = Array.from({ length: 8 }, () => random.dirichlet([20, 12, 8]));
			const found = shrink(
				truths.map((shares, i) => ({
					key: String(i),
					counts: random.sample(3 + random.below(60), shares),
				})),
			);
			found.forEach((group, i) => {
				const truth = pointsOf(truths[i] ?? [0, 1, 0]);
				raw += ((group.score ?? NaN) - truth) ** 2;
				shrunken += ((group.shrunken ?? NaN) - truth) ** 2;
				held += Number(group.interval.low <= truth && truth <= group.interval.high);
				groups++;
			});
		}
		expect(shrunken).toBeLessThan(0.7 * raw);
		expect(held / groups).toBeGreaterThan(0.9);
	});

	test('themes that have nothing to do with the score are called drivers in at most 5 % of all reports', () => {
		const alarms = share(200, () => {
			const commented = random.histogram(200);
			const themes = Array.from({ length: 4 }, (_, i) => ({
				theme: String(i),
				positive: random.thin(commented, 0.15),
				negative: random.thin(commented, 0.1),
			}));
			return themeDrivers(commented, themes).some(({ significant }) => significant);
		});
		expect(alarms).toBeLessThan(0.08);
	});

	test('equal response rates are told apart in at most 5 % of all reports', () => {
		const alarms = share(400, () => {
			const groups = [40, 200, 800].map((reached, i) => ({
				key: String(i),
				reached,
				answered: random.sample(reached, [0.1, 0.9, 0]).promoters,
			}));
			return responseRates(groups).some(({ verdict }) => verdict !== undefined);
		});
		expect(alarms).toBeLessThan(0.08);
	});

	test('an attribute that has nothing to do with the score is significant in about 5 %, and its interval leaves out 0 as often', () => {
		let outside = 0;
		const alarms = share(400, () => {
			const bins = [1, 2, 3, 4].map((x) => ({ x, histogram: random.histogram(15) }));
			const driver = attributeDriver(bins);
			if (driver && (driver.interval.low > 0 || driver.interval.high < 0)) outside++;
			return driver?.significant === true;
		});
		expect(alarms).toBeLessThan(0.08);
		expect(outside / 400).toBeLessThan(0.08);
	});

	test.each([
		['chance alone', 1],
		['more than chance', 3],
	])('usual days that vary by %s are called unusual in about 5 %% at most', (_, dispersion) => {
		const alarms = share(500, () => {
			const days = Array.from({ length: 9 }, () => random.count(20, dispersion));
			return volumeAnomaly(days.slice(1), days[0] ?? 0).unusual !== undefined;
		});
		expect(alarms).toBeLessThan(0.08);
	});
});

function share(runs: number, happens: () => boolean): number {
	let count = 0;
	for (let run = 0; run < runs; run++) count += Number(happens());
	return count / runs;
}
