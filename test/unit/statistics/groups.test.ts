import {
	abTest,
	adjustPValues,
	compare,
	compareGroups,
	compareProportions,
	earlyLate,
	effectiveSize,
	interval,
	npsOf,
	probabilityAtLeast,
	proportion,
	responseBounds,
	responseRates,
	shrink,
	weightedNps,
	type Counts,
	type Group,
} from '../../../nps/statistics';

const counts = (promoters: number, passives: number, detractors: number): Counts => ({
	promoters,
	passives,
	detractors,
});
const NONE = counts(0, 0, 0);
const group = (key: string, ...mix: [number, number, number]): Group => ({
	key,
	counts: counts(...mix),
});

describe('compareGroups', () => {
	const groups = [
		group('good', 80, 15, 5),
		group('usual', 50, 30, 20),
		group('bad', 20, 30, 50),
		group('silent', 0, 0, 0),
	];

	it('tells which groups are higher or lower than all others together', () => {
		const verdicts = compareGroups(groups).map(({ key, verdict }) => [key, verdict]);
		expect(verdicts).toEqual([
			['good', 'higher'],
			['usual', undefined],
			['bad', 'lower'],
			['silent', undefined],
		]);
	});

	it('compares with the others only, never with a whole that the group is part of', () => {
		const [good] = compareGroups(groups);
		expect(good).toMatchObject({
			n: 100,
			...withoutVerdict(compare(counts(80, 15, 5), counts(70, 60, 70))),
		});
	});

	it('does not count groups without answers among the tests', () => {
		const p = compareGroups(groups).map((one) => one.p);
		const adjusted = compareGroups(groups).map((one) => one.adjustedP);
		expect(adjusted).toEqual([...adjustPValues(p.slice(0, 3)), 1]);
	});

	it('says nothing about a group alone', () => {
		expect(compareGroups([group('only', 5, 3, 2), group('silent', 0, 0, 0)])).toMatchObject([
			{ key: 'only', n: 10, difference: null, p: 1, adjustedP: 1 },
			{ key: 'silent', n: 0, difference: null, p: 1, adjustedP: 1 },
		]);
		expect(compareGroups([])).toEqual([]);
	});

	it('is not misled by fractions that do not add up exactly', () => {
		const [one] = compareGroups([group('a', 0.1, 0.2, 0.3), group('b', 0, 0, 0)]);
		expect(one?.difference).toBeNull();
	});
});

const withoutVerdict = ({ significant, ...rest }: ReturnType<typeof compare>) => rest;

describe('adjustPValues', () => {
	it('keeps the order given and the ties', () => {
		expect(adjustPValues([0.01, 0.04, 0.03])).toEqual([0.03, 0.04, 0.04]);
		expect(adjustPValues([0.5])).toEqual([0.5]);
		expect(adjustPValues([])).toEqual([]);
	});

	test.each([NaN, -0.1, 1.1, Infinity])('refuses a p of %s', (p) => {
		expect(() => adjustPValues([0.1, p])).toThrow(RangeError);
	});
});

describe('shrink', () => {
	it('draws a small group far and a large one hardly', () => {
		const [small, large] = shrink([
			group('small', 2, 0, 0),
			group('large', 400, 300, 300),
			group('other', 300, 300, 400),
			group('third', 500, 300, 200),
		]);
		expect(small?.score).toBe(100);
		expect(small?.shrunken).toBeLessThan(40);
		expect(Math.abs((large?.shrunken ?? NaN) - 10)).toBeLessThan(1);
	});

	it('leaves one group alone as it is, with its own credible interval', () => {
		const [only] = shrink([group('only', 5, 3, 2), group('silent', 0, 0, 0)]);
		const { low, high } = interval(counts(5, 3, 2), { method: 'bayes' });
		expect(only).toMatchObject({ n: 10, score: 30, shrunken: 30 });
		expect(only?.interval.low).toBeCloseTo(low, 6);
		expect(only?.interval.high).toBeCloseTo(high, 6);
	});

	it('gives a group without answers the score of all others and the widest interval', () => {
		const all = shrink([group('a', 50, 30, 20), group('b', 90, 30, 40), group('new', 0, 0, 0)]);
		const [a, , fresh] = all;
		expect(fresh).toMatchObject({ n: 0, score: null });
		expect(fresh?.shrunken).toBeCloseTo((100 * (140 - 60)) / 260, 9);
		const width = (one: (typeof all)[number] | undefined) =>
			(one?.interval.high ?? NaN) - (one?.interval.low ?? NaN);
		expect(width(fresh)).toBeGreaterThan(width(a));
	});

	it('knows nothing without any answer', () => {
		expect(shrink([group('a', 0, 0, 0)])).toEqual([
			{ key: 'a', n: 0, score: null, shrunken: null, interval: { low: -100, high: 100 } },
		]);
		expect(shrink([])).toEqual([]);
	});

	it('keeps groups apart that many answers tell apart', () => {
		const found = shrink([group('a', 9000, 500, 500), group('b', 1000, 1000, 8000)]);
		for (const { score, shrunken } of found) {
			expect(Math.abs((shrunken ?? NaN) - (score ?? NaN))).toBeLessThan(0.1);
		}
	});

	it('lies between the raw score and that of all answers', () => {
		const groups = [group('a', 5, 3, 2), group('b', 30, 10, 2), group('c', 1, 0, 4)];
		const pooled = npsOf(counts(36, 13, 8)).score ?? NaN;
		for (const { score, shrunken } of shrink(groups)) {
			const [low, high] = [Math.min(score ?? NaN, pooled), Math.max(score ?? NaN, pooled)];
			expect(shrunken).toBeGreaterThanOrEqual(low);
			expect(shrunken).toBeLessThanOrEqual(high);
		}
	});
});

describe('probabilityAtLeast', () => {
	it('is one half near the score, and sure far from it', () => {
		const mix = counts(500, 300, 200);
		expect(probabilityAtLeast(mix, 30)).toBeCloseTo(0.5, 1);
		expect(probabilityAtLeast(mix, 0)).toBeGreaterThan(0.999);
		expect(probabilityAtLeast(mix, 60)).toBeLessThan(0.001);
	});

	it('is certain of −100, never of 100, and silent without answers', () => {
		expect(probabilityAtLeast(counts(3, 0, 0), -100)).toBe(1);
		expect(probabilityAtLeast(counts(3, 0, 0), 100)).toBe(0);
		expect(probabilityAtLeast(NONE, 10)).toBeNull();
	});

	test.each([NaN, 101, -100.5, Infinity])('refuses a target of %s', (target) => {
		expect(() => probabilityAtLeast(NONE, target)).toThrow(RangeError);
	});
});

describe('proportion and compareProportions', () => {
	it('know nothing without trials', () => {
		expect(proportion(0, 0)).toEqual({ share: null, low: 0, high: 1 });
		expect(compareProportions({ successes: 0, of: 0 }, { successes: 3, of: 5 })).toMatchObject({
			difference: null,
			p: 1,
			significant: false,
			interval: { low: -1, high: 1 },
		});
	});

	it('find nothing where all succeed on both sides', () => {
		const all = { successes: 10_000_000, of: 10_000_000 };
		expect(compareProportions(all, all)).toMatchObject({ difference: 0, z: 0, p: 1 });
	});

	it('are exact where few are expected, and by z where many are or counts are weighted', () => {
		const few = { successes: 3, of: 20 };
		expect(compareProportions(few, { successes: 1, of: 20 }).test).toBe('fisher');
		expect(compareProportions({ successes: 2.5, of: 20 }, few).test).toBe('z');
		const many = { successes: 120, of: 1000 };
		expect(compareProportions(many, { successes: 90, of: 1000 })).toMatchObject({
			test: 'z',
			significant: true,
		});
	});

	test.each([
		[4, 3],
		[-1, 3],
		[NaN, 3],
		[1, Infinity],
	])('refuse %s of %s', (successes, of) => {
		expect(() => proportion(successes, of)).toThrow(RangeError);
		expect(() => compareProportions({ successes, of }, { successes: 1, of: 2 })).toThrow(
			RangeError,
		);
	});
});

describe('responseRates', () => {
	it('finds the channel that is answered more often than the others', () => {
		const rates = responseRates([
			{ key: 'sms', reached: 1000, answered: 420 },
			{ key: 'email', reached: 5000, answered: 900 },
			{ key: 'none', reached: 0, answered: 0 },
		]);
		expect(rates.map(({ rate, verdict }) => [rate, verdict])).toEqual([
			[0.42, 'higher'],
			[0.18, 'lower'],
			[null, undefined],
		]);
		expect(rates[0]?.interval.low).toBeCloseTo(0.3898, 4);
	});

	it('refuses more answers than were reached', () => {
		expect(() => responseRates([{ key: 'a', reached: 3, answered: 4 }])).toThrow(RangeError);
	});
});

describe('abTest', () => {
	const arm = (variant: string, mix: Counts, reached: number, answered: number) => ({
		variant,
		counts: mix,
		reached,
		answered,
	});
	const arms = [
		arm('A', counts(50, 30, 20), 1000, 100),
		arm('B', counts(90, 50, 40), 1000, 180),
		arm('C', counts(52, 30, 18), 1000, 105),
	];

	it('compares every two arms, scores and rates apart, each adjusted over the pairs', () => {
		const { pairs } = abTest(arms);
		expect(pairs.map(({ first, second }) => first + second)).toEqual(['AB', 'AC', 'BC']);
		expect(pairs.map(({ rate }) => rate.significant)).toEqual([true, false, true]);
		expect(pairs.every(({ score }) => !score.significant)).toBe(true);
		expect(pairs.map(({ rate }) => rate.adjustedP)).toEqual(
			adjustPValues(pairs.map(({ rate }) => rate.p)),
		);
	});

	it('is significant by the adjusted p only', () => {
		for (const { score, rate } of abTest(arms).pairs) {
			expect(score.significant).toBe(score.adjustedP < 0.05);
			expect(rate.significant).toBe(rate.adjustedP < 0.05);
		}
	});

	it('stands an arm nobody has answered yet', () => {
		const { arms: figures, pairs } = abTest([
			arm('A', counts(5, 3, 2), 20, 10),
			arm('B', NONE, 0, 0),
		]);
		expect(figures[1]).toMatchObject({ score: null, n: 0, rate: { share: null } });
		expect(pairs[0]).toMatchObject({
			score: { difference: null, adjustedP: 1, significant: false },
			rate: { difference: null, adjustedP: 1, significant: false },
		});
		expect(abTest([])).toEqual({ arms: [], pairs: [] });
	});
});

describe('the silent', () => {
	it('could all be detractors or all be promoters', () => {
		expect(responseBounds(counts(50, 30, 20), 200)).toEqual({ low: -35, high: 65 });
		expect(responseBounds(counts(50, 30, 20), 100)).toEqual({ low: 30, high: 30 });
		expect(responseBounds(NONE, 0)).toEqual({ low: -100, high: 100 });
		expect(responseBounds(NONE, 50)).toEqual({ low: -100, high: 100 });
		expect(() => responseBounds(counts(5, 3, 2), 9)).toThrow(RangeError);
	});

	it('may resemble those who answered late', () => {
		const { difference, significant } = earlyLate(counts(60, 25, 15), counts(35, 30, 35));
		expect(difference).toBeGreaterThan(0);
		expect(significant).toBe(true);
	});
});

describe('weightedNps', () => {
	it('is the plain score and interval where there is one stratum, or all have the same weight per answer', () => {
		const { low, high } = interval(counts(50, 30, 20));
		const single = weightedNps([{ counts: counts(50, 30, 20), weight: 7 }]);
		expect(single).toMatchObject({ score: 30, unweighted: 30, n: 100, covered: 1 });
		expect(single.effectiveSize).toBeCloseTo(100, 9);
		expect(single.interval.low).toBeCloseTo(low, 9);
		expect(single.interval.high).toBeCloseTo(high, 9);
		const even = weightedNps([
			{ counts: counts(30, 10, 10), weight: 50 },
			{ counts: counts(20, 20, 10), weight: 50 },
		]);
		expect(even.score).toBeCloseTo(30, 9);
		expect(even.effectiveSize).toBeCloseTo(100, 9);
	});

	it('puts right a stratum that answers too seldom', () => {
		const {
			score,
			unweighted,
			effectiveSize: size,
			n,
		} = weightedNps([
			{ counts: counts(90, 5, 5), weight: 1 },
			{ counts: counts(2, 3, 5), weight: 1 },
		]);
		expect(unweighted).toBeCloseTo((100 * 82) / 110, 9);
		expect(score).toBeCloseTo((85 - 30) / 2, 9);
		expect(n).toBe(110);
		expect(size).toBeCloseTo(
			effectiveSize([
				...new Array<number>(100).fill(1 / 100),
				...new Array<number>(10).fill(1 / 10),
			]),
			9,
		);
	});

	it('says how much of the weight has answers', () => {
		const partly = weightedNps([
			{ counts: counts(5, 3, 2), weight: 3 },
			{ counts: NONE, weight: 1 },
		]);
		expect(partly).toMatchObject({ covered: 0.75, n: 10 });
		expect(partly.score).toBeCloseTo(30, 9);
		expect(weightedNps([])).toMatchObject({
			score: null,
			n: 0,
			covered: 0,
			standardError: null,
		});
	});

	it('does not take strata for certain whose few answers agree', () => {
		const { interval: limits } = weightedNps([
			{ counts: counts(2, 0, 0), weight: 1 },
			{ counts: counts(0, 0, 2), weight: 1 },
		]);
		expect(limits.low).toBeLessThan(-20);
		expect(limits.high).toBeGreaterThan(20);
	});

	test.each([0, -1, NaN, Infinity])('refuses a weight of %s', (weight) => {
		expect(() => weightedNps([{ counts: counts(1, 1, 1), weight }])).toThrow(RangeError);
	});

	it('has an effective size from 1 to the number of answers', () => {
		expect(effectiveSize([])).toBe(0);
		expect(effectiveSize([0, 0])).toBe(0);
		expect(effectiveSize([3])).toBe(1);
		expect(effectiveSize([2, 2, 2, 2])).toBe(4);
	});
});
