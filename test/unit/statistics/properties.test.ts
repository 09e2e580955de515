import fc from 'fast-check';
import { toScore } from '../../../nps/score';
import {
	compare,
	histogramOf,
	interval,
	mergeHistograms,
	moreAnswersNeeded,
	npsOf,
	sharesOf,
	type Counts,
} from '../../../nps/statistics';

// The exact quadrature of the Bayes interval is the costly part of every run.
fc.configureGlobal({ numRuns: 40 });

const count = fc.oneof(fc.nat(5), fc.nat(2000), fc.nat(5_000_000));
const counts: fc.Arbitrary<Counts> = fc.record({
	promoters: count,
	passives: count,
	detractors: count,
});
const histogram = fc.array(fc.nat(500), { minLength: 11, maxLength: 11 });
const method = fc.constantFrom('adjustedWald' as const, 'score' as const, 'bayes' as const);
const confidence = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);
const population = fc.option(fc.integer({ min: 1, max: 20_000_000 }), { nil: undefined });

const swapped = (one: Counts): Counts => ({
	...one,
	promoters: one.detractors,
	detractors: one.promoters,
});
const sizeOf = (one: Counts) => one.promoters + one.passives + one.detractors;

test('a score lies within ±100 or is null for no answers', () => {
	fc.assert(
		fc.property(counts, (one) => {
			const { score, n } = npsOf(one);
			if (n === 0) expect(score).toBeNull();
			else expect(Math.abs(score ?? NaN)).toBeLessThanOrEqual(100);
		}),
	);
});

test('the counts of merged histograms are the sums of their counts', () => {
	fc.assert(
		fc.property(fc.array(histogram, { maxLength: 5 }), (several) => {
			const merged = npsOf(mergeHistograms(several));
			const total = (pick: (one: Counts) => number) =>
				several.reduce((sum, one) => sum + pick(npsOf(one)), 0);
			expect(merged).toMatchObject({
				promoters: total((one) => one.promoters),
				passives: total((one) => one.passives),
				detractors: total((one) => one.detractors),
			});
		}),
	);
});

test('a histogram says the same as its counts, everywhere', () => {
	fc.assert(
		fc.property(histogram, histogram, method, (one, other, by) => {
			const { promoters, passives, detractors } = npsOf(one);
			const same = { promoters, passives, detractors };
			expect(npsOf(one)).toEqual(npsOf(same));
			expect(interval(one, { method: by })).toEqual(interval(same, { method: by }));
			expect(compare(one, other)).toEqual(compare(same, other));
			expect(sharesOf(one)).toEqual(sharesOf(same));
			expect(moreAnswersNeeded(one, { margin: 5 })).toBe(
				moreAnswersNeeded(same, { margin: 5 }),
			);
		}),
	);
});

test('the order of answers does not matter', () => {
	const score = fc.option(fc.nat(10)).map(toScore);
	fc.assert(
		fc.property(fc.array(score), (scores) => {
			expect(histogramOf(scores)).toEqual(histogramOf([...scores].reverse()));
		}),
	);
});

test('an interval is ordered, within ±100, never NaN, and has room for the score', () => {
	fc.assert(
		fc.property(counts, method, confidence, population, (one, by, level, people) => {
			const { low, high } = interval(one, {
				method: by,
				confidence: level,
				population: people,
			});
			expect(low).toBeGreaterThanOrEqual(-100);
			expect(high).toBeLessThanOrEqual(100);
			expect(low).toBeLessThanOrEqual(high);
			const { score } = npsOf(one);
			if (by === 'score' && score !== null) {
				expect(score).toBeGreaterThanOrEqual(low - 1e-9);
				expect(score).toBeLessThanOrEqual(high + 1e-9);
			}
		}),
		{ numRuns: 400 },
	);
});

test('swapping promoters and detractors mirrors score and interval', () => {
	fc.assert(
		fc.property(counts, method, (one, by) => {
			const [here, there] = [
				interval(one, { method: by }),
				interval(swapped(one), { method: by }),
			];
			expect(there.low).toBeCloseTo(-here.high, 9);
			expect(there.high).toBeCloseTo(-here.low, 9);
			expect(npsOf(swapped(one)).score ?? 0).toBeCloseTo(-(npsOf(one).score ?? 0), 12);
		}),
	);
});

test('more answers of the same mix never widen the interval', () => {
	fc.assert(
		fc.property(counts, method, fc.integer({ min: 2, max: 50 }), (one, by, factor) => {
			fc.pre(sizeOf(one) > 0);
			const more = {
				promoters: one.promoters * factor,
				passives: one.passives * factor,
				detractors: one.detractors * factor,
			};
			const width = (of: Counts) => {
				const { low, high } = interval(of, { method: by });
				return high - low;
			};
			expect(width(more)).toBeLessThanOrEqual(width(one) + 1e-6);
		}),
	);
});

test('a higher confidence never narrows the interval', () => {
	fc.assert(
		fc.property(counts, method, (one, by) => {
			const widths = [0.5, 0.8, 0.95, 0.999].map((level) => {
				const { low, high } = interval(one, { method: by, confidence: level });
				return high - low;
			});
			for (let i = 1; i < widths.length; i++) {
				expect(widths[i]).toBeGreaterThanOrEqual((widths[i - 1] ?? 0) - 1e-6);
			}
		}),
	);
});

test('a comparison is antisymmetric and its p is a probability', () => {
	fc.assert(
		fc.property(counts, counts, (one, other) => {
			const [here, there] = [compare(one, other), compare(other, one)];
			expect(here.p).toBeCloseTo(there.p, 12);
			expect(here.difference ?? 0).toBeCloseTo(-(there.difference ?? 0), 9);
			expect(here.p).toBeGreaterThanOrEqual(0);
			expect(here.p).toBeLessThanOrEqual(1);
		}),
	);
});

test('shares are whole, not negative, and sum to 100', () => {
	fc.assert(
		fc.property(counts, (one) => {
			const { promoters, passives, detractors } = sharesOf(one);
			expect(
				[promoters, passives, detractors].every((share) => share >= 0 && share % 1 === 0),
			).toBe(true);
			expect(promoters + passives + detractors).toBe(sizeOf(one) === 0 ? 0 : 100);
		}),
	);
});

test('collecting the answers that are said to be missing makes the interval narrow enough', () => {
	fc.assert(
		fc.property(counts, fc.integer({ min: 1, max: 40 }), (one, margin) => {
			fc.pre(sizeOf(one) > 200);
			const missing = moreAnswersNeeded(one, { margin });
			fc.pre(missing > 0 && missing < 5_000_000);
			const factor = (sizeOf(one) + missing) / sizeOf(one);
			const { low, high } = interval({
				promoters: one.promoters * factor,
				passives: one.passives * factor,
				detractors: one.detractors * factor,
			});
			expect((high - low) / 2).toBeLessThanOrEqual(margin * 1.02);
		}),
	);
});
