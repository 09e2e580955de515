import { toScore, type Score } from '../../../nps/score';
import {
	answersUntilCertain,
	compare,
	compareToTarget,
	histogramOf,
	interval,
	mergeHistograms,
	moreAnswersNeeded,
	npsOf,
	sampleSize,
	sampleSizeForComparison,
	sampleSizeForTarget,
	sharesOf,
	type Counts,
} from '../../../nps/statistics';

const scores = (...values: Array<number | null>): Array<Score | null> => values.map(toScore);
const counts = (promoters: number, passives: number, detractors: number): Counts => ({
	promoters,
	passives,
	detractors,
});

describe('npsOf', () => {
	it('is the share of promoters minus the share of detractors, in unrounded points', () => {
		expect(npsOf(counts(50, 30, 20))).toEqual({ score: 30, n: 100, ...counts(50, 30, 20) });
		expect(npsOf(counts(1, 1, 1)).score).toBe(0);
		expect(npsOf(counts(2, 1, 0)).score).toBeCloseTo(66.6667, 4);
	});

	it('has no score without answers', () => {
		expect(npsOf(counts(0, 0, 0)).score).toBeNull();
		expect(npsOf(new Array(11).fill(0)).score).toBeNull();
	});

	it('counts 0 to 6 as detractors, 7 and 8 as passives, 9 and 10 as promoters', () => {
		const eachScoreOnce = histogramOf(scores(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
		expect(npsOf(eachScoreOnce)).toMatchObject({ n: 11, ...counts(2, 2, 7) });
	});

	it('counts a score of 0, and leaves an answer without score out of the denominator', () => {
		expect(npsOf(histogramOf(scores(0, null, 10)))).toMatchObject({ n: 2, score: 0 });
	});

	test.each([
		['ten counts', new Array(10).fill(1)],
		['a hole', Object.assign(new Array<number>(11), { 0: 1, 2: 1 })],
		['a negative count', counts(-1, 2, 3)],
		['NaN', counts(NaN, 2, 3)],
		['infinity', counts(Infinity, 2, 3)],
		['text', { promoters: '5', passives: 1, detractors: 0 } as unknown as Counts],
	])('refuses %s', (_, given) => {
		expect(() => npsOf(given)).toThrow(RangeError);
	});
});

describe('interval', () => {
	test.each(['adjustedWald', 'score', 'bayes'] as const)(
		'%s: everything is possible without answers',
		(method) => {
			expect(interval(counts(0, 0, 0), { method })).toEqual({
				low: -100,
				high: 100,
				confidence: 0.95,
				method,
			});
		},
	);

	test.each(['adjustedWald', 'score', 'bayes'] as const)(
		'%s: a single promoter proves next to nothing',
		(method) => {
			const { low, high } = interval(counts(1, 0, 0), { method });
			expect(low).toBeLessThan(0);
			expect(high).toBeGreaterThan(95);
		},
	);

	it('is adjusted Wald at 95 % unless told otherwise', () => {
		expect(interval(counts(5, 3, 2))).toMatchObject({
			method: 'adjustedWald',
			confidence: 0.95,
		});
	});

	it('adds ¾ promoter, 1½ passive and ¾ detractor: 50, 30, 20 gives 13.9 to 44.4', () => {
		const score = 30 / 103;
		const half = 1.959963985 * Math.sqrt((71.5 / 103 - score ** 2) / 103);
		const { low, high } = interval(counts(50, 30, 20));
		expect(low).toBeCloseTo(100 * (score - half), 6);
		expect(high).toBeCloseTo(100 * (score + half), 6);
	});

	it('contains the raw score at 95 % for every mix of 2 to 30 answers', () => {
		for (let n = 2; n <= 30; n++) {
			for (let promoters = 0; promoters <= n; promoters++) {
				for (let detractors = 0; detractors + promoters <= n; detractors++) {
					const mix = counts(promoters, n - promoters - detractors, detractors);
					const { score } = npsOf(mix);
					const { low, high } = interval(mix);
					if (score === null || score < low || score > high)
						throw new Error(JSON.stringify(mix));
				}
			}
		}
	});

	it('narrows by the finite population correction and closes on the score when all have answered', () => {
		const mix = counts(50, 30, 20);
		const unlimited = interval(mix);
		const half = interval(mix, { population: 200 });
		const ratio = (half.high - half.low) / (unlimited.high - unlimited.low);
		expect(ratio).toBeCloseTo(Math.sqrt(100 / 199), 9);
		expect(interval(mix, { population: 100 })).toMatchObject({ low: 30, high: 30 });
		expect(interval(mix, { population: 99 })).toMatchObject({ low: 30, high: 30 });
	});

	test.each([0, 1, 95, NaN, -0.5])('refuses a confidence of %s', (confidence) => {
		expect(() => interval(counts(1, 1, 1), { confidence })).toThrow(RangeError);
		expect(() => compare(counts(1, 1, 1), counts(1, 1, 1), { confidence })).toThrow(RangeError);
	});

	it('refuses a method it does not know, inherited names included', () => {
		for (const method of ['wald', 'constructor', 'toString']) {
			expect(() => interval(counts(1, 1, 1), { method: method as 'score' })).toThrow(
				RangeError,
			);
		}
	});
});

describe('compare', () => {
	it('is positive when the first is higher', () => {
		const { difference, z, significant } = compare(counts(900, 50, 50), counts(500, 250, 250));
		expect(difference).toBeGreaterThan(0);
		expect(z).toBeGreaterThan(0);
		expect(significant).toBe(true);
	});

	it('finds nothing between equal samples', () => {
		expect(compare(counts(5, 3, 2), counts(5, 3, 2))).toMatchObject({
			difference: 0,
			z: 0,
			p: 1,
			significant: false,
		});
	});

	it('says nothing when one side has no answers', () => {
		const nothing = {
			difference: null,
			standardError: null,
			z: null,
			p: 1,
			significant: false,
			interval: { low: -200, high: 200 },
		};
		expect(compare(counts(5, 3, 2), counts(0, 0, 0))).toEqual(nothing);
		expect(compare(counts(0, 0, 0), counts(5, 3, 2))).toEqual(nothing);
	});

	it('takes one answer each as no evidence, however far apart', () => {
		expect(compare(counts(1, 0, 0), counts(0, 0, 1)).significant).toBe(false);
	});

	it('gives the interval of the difference, which leaves out 0 exactly when the difference is significant', () => {
		const near = compare(counts(50, 30, 20), counts(40, 30, 30));
		expect(near.significant).toBe(false);
		expect(near.interval.low).toBeLessThan(0);
		const far = compare(counts(50, 30, 20), counts(30, 30, 40));
		expect(far.significant).toBe(true);
		expect(far.interval.low).toBeGreaterThan(0);
	});

	it('leaves nothing to chance when everybody on both sides has answered', () => {
		const everybody = { population: { first: 10, second: 10 } };
		expect(compare(counts(5, 3, 2), counts(4, 4, 2), everybody)).toMatchObject({
			difference: 10,
			standardError: 0,
			z: null,
			p: 0,
			significant: true,
			interval: { low: 10, high: 10 },
		});
		expect(compare(counts(5, 3, 2), counts(5, 3, 2), everybody)).toMatchObject({
			difference: 0,
			p: 1,
			significant: false,
		});
	});

	it('keeps the digits of a tiny p', () => {
		const { p } = compare(counts(600, 300, 100), counts(300, 300, 400));
		expect(p).toBeGreaterThan(0);
		expect(p).toBeLessThan(1e-40);
	});
});

describe('sampleSize and moreAnswersNeeded', () => {
	it('asks for about 255 answers for ±10 points at 95 %', () => {
		expect(sampleSize({ margin: 10 })).toBe(255);
	});

	it('never asks for more than the population', () => {
		expect(sampleSize({ margin: 1, population: 80 })).toBeLessThanOrEqual(80);
		expect(sampleSize({ margin: 1, population: 1 })).toBe(1);
	});

	it('is satisfied by any answers when the margin is wide', () => {
		expect(sampleSize({ margin: 500 })).toBe(0);
	});

	test.each([
		{ margin: 0 },
		{ margin: -1 },
		{ margin: NaN },
		{ margin: 5, variance: 0 },
		{ margin: 5, population: 0 },
		{ margin: 5, variance: 1.1 },
		{ margin: 1e-9 },
	])('refuses %j', (options) => {
		expect(() => sampleSize(options)).toThrow(RangeError);
	});

	it('needs no more answers exactly when the interval is narrow enough', () => {
		const mix = counts(160, 90, 68);
		const { low, high } = interval(mix);
		const half = (high - low) / 2;
		expect(moreAnswersNeeded(mix, { margin: half + 0.01 })).toBe(0);
		expect(moreAnswersNeeded(mix, { margin: half - 0.01 })).toBeGreaterThan(0);
	});

	it('gives the planning size before the first answer', () => {
		expect(moreAnswersNeeded(counts(0, 0, 0), { margin: 10 })).toBe(sampleSize({ margin: 10 }));
	});
});

describe('planning a comparison', () => {
	it('asks each of two groups for about twice what a fixed target asks for', () => {
		expect(sampleSizeForTarget({ difference: 10 })).toBe(523);
		expect(sampleSizeForComparison({ difference: 10 })).toBe(1049);
	});

	it('asks for the sample size of an interval when an even chance is enough', () => {
		expect(sampleSizeForTarget({ difference: 10, power: 0.5 })).toBe(
			sampleSize({ margin: 10 }),
		);
	});

	it('never asks for more than everybody', () => {
		expect(sampleSizeForComparison({ difference: 1, population: 90 })).toBeLessThanOrEqual(90);
	});

	test.each([
		{ difference: 0 },
		{ difference: NaN },
		{ difference: 5, power: 1 },
		{ difference: 5, power: 0 },
		{ difference: 5, confidence: 1 },
	])('refuses %j', (options) => {
		expect(() => sampleSizeForTarget(options)).toThrow(RangeError);
		expect(() => sampleSizeForComparison(options)).toThrow(RangeError);
	});
});

describe('answersUntilCertain', () => {
	it('is 0 where the side is certain already', () => {
		expect(answersUntilCertain(counts(500, 300, 200), { target: 0 })).toBe(0);
	});

	it('is the first number at which the test becomes significant', () => {
		const more = answersUntilCertain(counts(50, 30, 20), { target: 20 }) ?? 0;
		const sized = (n: number) => counts(0.5 * n, 0.3 * n, 0.2 * n);
		expect(compareToTarget(sized(100 + more), 20).significant).toBe(true);
		expect(compareToTarget(sized(99 + more), 20).significant).toBe(false);
	});

	it('is null where no number of answers is enough', () => {
		const mix = counts(50, 30, 20);
		expect(answersUntilCertain(counts(0, 0, 0), { target: 20 })).toBeNull();
		expect(answersUntilCertain(mix, { target: 30 })).toBeNull();
		expect(answersUntilCertain(mix, { previous: counts(5, 3, 2) })).toBeNull();
		expect(answersUntilCertain(mix, { target: 29.9 }, { population: 100 })).toBe(0);
	});

	it('takes the population into account: of few customers, few more answers are enough', () => {
		const mix = counts(50, 30, 20);
		const few = answersUntilCertain(mix, { target: 20 }, { population: 200 }) ?? NaN;
		expect(few).toBeGreaterThan(0);
		expect(few).toBeLessThan(100);
	});
});

describe('sharesOf', () => {
	it('sums to 100 where plain rounding gives 99', () => {
		expect(sharesOf(counts(1, 1, 1))).toEqual(counts(33, 34, 33));
	});

	it('never lets a tie flatter', () => {
		expect(sharesOf(counts(1, 6, 1))).toEqual(counts(12, 75, 13));
	});

	it('is nothing without answers', () => {
		expect(sharesOf(counts(0, 0, 0))).toEqual(counts(0, 0, 0));
	});
});

describe('mergeHistograms and histogramOf', () => {
	it('refuse what is no histogram and no score', () => {
		expect(() => mergeHistograms([new Array<number>(10).fill(1)])).toThrow(RangeError);
		expect(() => mergeHistograms([new Array<number>(11).fill(NaN)])).toThrow(RangeError);
		expect(() => histogramOf([11 as Score])).toThrow(RangeError);
		expect(() => histogramOf([7.5 as Score])).toThrow(RangeError);
	});

	it('gives an empty histogram for none', () => {
		expect(mergeHistograms([])).toEqual(new Array(11).fill(0));
	});

	it('leaves the histograms it is given alone', () => {
		const one = histogramOf(scores(9, 9));
		mergeHistograms([one, one]);
		expect(one[9]).toBe(2);
	});
});
