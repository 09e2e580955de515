import fc from 'fast-check';
import * as statistics from '../../../nps/statistics';
import type { Counts, Histogram } from '../../../nps/statistics';

/**
 * Whatever is asked, the answer holds no NaN and no Infinity, or a RangeError says what is impossible: no answers, one
 * answer, everybody alike, fractions of answers, ten million and far more.
 */
const count = fc.constantFrom(0, 0, 1, 1, 2, 7, 0.5, 1 / 3, 1e-9, 100.25, 9_999_999, 1e7, 1e11);
const counts: fc.Arbitrary<Counts> = fc.record({
	promoters: count,
	passives: count,
	detractors: count,
});
const histogram: fc.Arbitrary<Histogram> = fc.array(count, { minLength: 11, maxLength: 11 });
const confidence = fc.constantFrom(0.95, 0.5, 0.999, 0.001, 1 - 1e-15);
const population = fc.constantFrom(undefined, 1, 50, 1e9, Infinity);
const trials = fc
	.tuple(count, count)
	.map(([a, b]) => ({ successes: Math.min(a, b), of: Math.max(a, b) }));
const groups = fc.array(fc.record({ key: fc.constant('k'), counts }), { maxLength: 4 });
const weight = fc.constantFrom(1, 1e-300, 1e300, 0.2, 7);

const CALLS: Readonly<Record<string, fc.Arbitrary<() => unknown>>> = {
	interval: fc
		.tuple(
			counts,
			fc.constantFrom('adjustedWald' as const, 'score' as const, 'bayes' as const),
			confidence,
			population,
		)
		.map(
			([one, method, level, people]) =>
				() =>
					statistics.interval(one, {
						method,
						confidence: level,
						...(people !== undefined && { population: people }),
					}),
		),
	compare: fc.tuple(counts, counts, confidence, population).map(
		([a, b, level, people]) =>
			() =>
				statistics.compare(a, b, {
					confidence: level,
					population: people === undefined ? {} : { first: people },
				}),
	),
	target: fc
		.tuple(counts, fc.constantFrom(-100, -99.9, 0, 33.3, 100))
		.map(([one, target]) => () => [
			statistics.compareToTarget(one, target),
			statistics.probabilityAtLeast(one, target),
			statistics.answersUntilCertain(one, { target }),
		]),
	until: fc.tuple(counts, counts).map(
		([one, previous]) =>
			() =>
				statistics.answersUntilCertain(one, { previous }),
	),
	groups: fc
		.tuple(groups, confidence)
		.map(([all, level]) => () => [
			statistics.compareGroups(all, { confidence: level }),
			statistics.shrink(all, { confidence: level }),
		]),
	proportions: fc
		.tuple(trials, trials, confidence)
		.map(([a, b, level]) => () => [
			statistics.proportion(a.successes, a.of, { confidence: level }),
			statistics.compareProportions(a, b, { confidence: level }),
		]),
	abTest: fc.array(fc.record({ counts, trials }), { maxLength: 3 }).map(
		(arms) => () =>
			statistics.abTest(
				arms.map((arm, i) => ({
					variant: String(i),
					counts: arm.counts,
					reached: arm.trials.of,
					answered: arm.trials.successes,
				})),
			),
	),
	weighted: fc
		.array(fc.record({ counts, weight }), { maxLength: 4 })
		.map((strata) => () => statistics.weightedNps(strata)),
	themes: fc.tuple(histogram, fc.constantFrom(0, 0.5, 1), fc.constantFrom(0, 1, 5)).map(
		([all, part, minimum]) =>
			() =>
				statistics.themeDrivers(
					all,
					[
						{
							theme: 't',
							positive: all.map((n) => n * part),
							negative: all.map(() => 0),
						},
					],
					{ minimum },
				),
	),
	attribute: fc
		.array(fc.record({ x: fc.constantFrom(0, 1, -1, 1e300, 0.1), histogram }), { maxLength: 4 })
		.map((bins) => () => statistics.attributeDriver(bins, { minimum: 0 })),
	terms: fc.tuple(trials, trials).map(
		([now, before]) =>
			() =>
				statistics.emergingTerms(
					new Map([['t', now.successes]]),
					new Map([['t', before.successes]]),
					{ now: now.of, before: before.of },
					{ minimum: 0 },
				),
	),
	volume: fc
		.tuple(
			fc.array(fc.constantFrom(0, 1, 3, 50, 1e7, 1e12), { minLength: 3, maxLength: 9 }),
			fc.constantFrom(0, 1, 40, 1e7, 1e12),
			confidence,
		)
		.map(
			([history, today, level]) =>
				() =>
					statistics.volumeAnomaly(history, today, { confidence: level }),
		),
	planning: fc
		.tuple(counts, fc.constantFrom(0.01, 1, 30, 1000), confidence, population)
		.map(([one, points, level, people]) => () => {
			const limits = {
				confidence: level,
				...(people !== undefined && { population: people }),
			};
			return [
				statistics.sampleSize({ margin: points, ...limits }),
				statistics.moreAnswersNeeded(one, { margin: points, ...limits }),
				statistics.sampleSizeForTarget({ difference: points, ...limits }),
				statistics.sampleSizeForComparison({ difference: points, power: 0.01, ...limits }),
			];
		}),
};

test.each(Object.entries(CALLS))('%s: only finite numbers come out', (_, call) => {
	fc.assert(
		fc.property(call, (ask) => {
			expect(notFinite(ask())).toBeUndefined();
		}),
		{ numRuns: 60 },
	);
});

/** Where in a result a number is not finite. */
function notFinite(value: unknown, path = ''): string | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path}: ${value}`;
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.entries(value)
		.map(([key, inner]) => notFinite(inner, `${path}.${key}`))
		.find((found) => found !== undefined);
}

const GOOD: Counts = { promoters: 5, passives: 3, detractors: 2 };
const IMPOSSIBLE: ReadonlyArray<readonly [string, Counts | Histogram]> = [
	['a negative count', { ...GOOD, promoters: -1 }],
	['NaN', { ...GOOD, passives: NaN }],
	['Infinity', { ...GOOD, detractors: Infinity }],
	['more than can be counted', { ...GOOD, detractors: 2 ** 60 }],
	['ten counts', new Array<number>(10).fill(1)],
	['twelve counts', new Array<number>(12).fill(1)],
	['text', { ...GOOD, promoters: '5' as unknown as number }],
];

describe.each(IMPOSSIBLE)('%s', (_, bad) => {
	test.each<readonly [string, () => unknown]>([
		['npsOf', () => statistics.npsOf(bad)],
		['interval', () => statistics.interval(bad)],
		['compare', () => statistics.compare(GOOD, bad)],
		['compareToTarget', () => statistics.compareToTarget(bad, 10)],
		['compareGroups', () => statistics.compareGroups([{ key: 'k', counts: bad }])],
		['shrink', () => statistics.shrink([{ key: 'k', counts: bad }])],
		['probabilityAtLeast', () => statistics.probabilityAtLeast(bad, 10)],
		['responseBounds', () => statistics.responseBounds(bad, 100)],
		['earlyLate', () => statistics.earlyLate(GOOD, bad)],
		['weightedNps', () => statistics.weightedNps([{ counts: bad, weight: 1 }])],
		['moreAnswersNeeded', () => statistics.moreAnswersNeeded(bad, { margin: 5 })],
		['answersUntilCertain', () => statistics.answersUntilCertain(bad, { target: 5 })],
		[
			'abTest',
			() => statistics.abTest([{ variant: 'a', counts: bad, reached: 9, answered: 9 }]),
		],
	])('is refused by %s in a sentence', (__, ask) => {
		expect(ask).toThrow(RangeError);
		expect(ask).toThrow(/ (must|has|is too large) /);
	});
});

test('an impossible population or confidence is refused even where there are no answers', () => {
	const none = { promoters: 0, passives: 0, detractors: 0 };
	for (const population of [0, -5, NaN]) {
		expect(() => statistics.interval(none, { population })).toThrow(RangeError);
		expect(() => statistics.compare(none, none, { population: { first: population } })).toThrow(
			RangeError,
		);
	}
	for (const level of [0, 1, 95, NaN]) {
		expect(() => statistics.shrink([], { confidence: level })).toThrow(RangeError);
		expect(() =>
			statistics.compareGroups([{ key: 'k', counts: none }], { confidence: level }),
		).toThrow(RangeError);
		expect(() => statistics.weightedNps([], { confidence: level })).toThrow(RangeError);
		expect(() => statistics.volumeAnomaly([1, 2, 3], 1, { confidence: level })).toThrow(
			RangeError,
		);
	}
});
