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
	compareGroups,
	shrink,
	proportion,
	probabilityAtLeast,
	responseRates,
	themeDrivers,
	attributeDriver,
	adjustPValues,
	weightedNps,
	emergingTerms,
	compareProportions,
	type Counts,
} from '../../../nps/statistics';

// The exact quadrature of the Bayes interval is the costly part of every run.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 30 });

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
		{ numRuns: 100 },
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

/** From 200 answers on, so that the three that the adjustment adds weigh little. */
const someHundred: fc.Arbitrary<Counts> = fc
	.tuple(fc.nat(500), fc.nat(500), fc.nat(500))
	.map(([promoters, passives, detractors]) => ({ promoters, passives: passives + 200, detractors }));

test('collecting the answers that are said to be missing makes the interval narrow enough', () => {
	fc.assert(
		fc.property(someHundred, fc.integer({ min: 1, max: 40 }), (one, margin) => {
			const missing = moreAnswersNeeded(one, { margin });
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

const small = fc.nat(60);
const smallCounts: fc.Arbitrary<Counts> = fc.record({
	promoters: small,
	passives: small,
	detractors: small,
});
const groups = fc
	.array(smallCounts, { minLength: 1, maxLength: 5 })
	.map((all) => all.map((one, i) => ({ key: String(i), counts: one })));
const mirroredGroups = (all: ReadonlyArray<{ key: string; counts: Counts }>) =>
	all.map(({ key, counts: one }) => ({ key, counts: swapped(one) }));
const trials = fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]) => ({ successes: a, of: a + b }));
const smallHistogram = fc.array(fc.nat(30), { minLength: 11, maxLength: 11 });

test('the order of groups changes nothing but the order of results', () => {
	fc.assert(
		fc.property(groups, (all) => {
			const backwards = [...all].reverse();
			const keys = (of: ReadonlyArray<{ key: string; adjustedP: number }>) =>
				new Map(of.map(({ key, adjustedP }) => [key, adjustedP]));
			const [here, there] = [keys(compareGroups(all)), keys(compareGroups(backwards))];
			for (const [key, p] of here) expect(there.get(key)).toBeCloseTo(p, 9);
			const shrunken = new Map(shrink(backwards).map((one) => [one.key, one.shrunken ?? 0]));
			for (const one of shrink(all)) {
				expect(shrunken.get(one.key)).toBeCloseTo(one.shrunken ?? 0, 6);
			}
		}),
	);
});

test('swapping promoters and detractors mirrors what is shrunken, compared, weighted and probable', () => {
	fc.assert(
		fc.property(groups, (all) => {
			const mirrored = mirroredGroups(all);
			const [here, there] = [shrink(all), shrink(mirrored)];
			here.forEach((one, i) => {
				expect(there[i]?.shrunken ?? 0).toBeCloseTo(-(one.shrunken ?? 0), 6);
				expect(there[i]?.interval.low).toBeCloseTo(-one.interval.high, 5);
			});
			const turned = compareGroups(mirrored);
			compareGroups(all).forEach((one, i) => {
				expect(turned[i]?.difference ?? 0).toBeCloseTo(-(one.difference ?? 0), 9);
				expect(turned[i]?.adjustedP).toBeCloseTo(one.adjustedP, 9);
			});
			const strata = (of: typeof all) => of.map((one, i) => ({ ...one, weight: i + 1 }));
			expect(weightedNps(strata(mirrored)).interval.low).toBeCloseTo(
				-weightedNps(strata(all)).interval.high,
				9,
			);
			const one = all[0]?.counts ?? { promoters: 1, passives: 0, detractors: 0 };
			const [at, opposite] = [
				probabilityAtLeast(one, 20),
				probabilityAtLeast(swapped(one), -20),
			];
			expect((at ?? 0.5) + (opposite ?? 0.5)).toBeCloseTo(1, 7);
		}),
	);
});

test('a shrunken score lies between the raw one and that of all answers', () => {
	fc.assert(
		fc.property(groups, (all) => {
			const sum = (name: keyof Counts) =>
				all.reduce((total, { counts: one }) => total + one[name], 0);
			const pooled = npsOf({
				promoters: sum('promoters'),
				passives: sum('passives'),
				detractors: sum('detractors'),
			}).score;
			for (const { score, shrunken, interval: limits } of shrink(all)) {
				if (pooled === null || shrunken === null) continue;
				const raw = score ?? pooled;
				expect(shrunken).toBeGreaterThanOrEqual(Math.min(raw, pooled) - 1e-9);
				expect(shrunken).toBeLessThanOrEqual(Math.max(raw, pooled) + 1e-9);
				expect(limits.low).toBeLessThanOrEqual(limits.high);
			}
		}),
	);
});

test('a higher target is never likelier to be reached', () => {
	fc.assert(
		fc.property(smallCounts, fc.integer({ min: -99, max: 98 }), (one, target) => {
			const [at, above] = [
				probabilityAtLeast(one, target),
				probabilityAtLeast(one, target + 1),
			];
			if (at === null || above === null) return;
			expect(above).toBeLessThanOrEqual(at + 1e-8);
		}),
	);
});

test('a share lies within its interval, and a comparison of shares is antisymmetric', () => {
	fc.assert(
		fc.property(trials, trials, (a, b) => {
			const { share, low, high } = proportion(a.successes, a.of);
			if (share !== null) {
				expect(share).toBeGreaterThanOrEqual(low);
				expect(share).toBeLessThanOrEqual(high);
			}
			const [here, there] = [compareProportions(a, b), compareProportions(b, a)];
			expect(here.p).toBeCloseTo(there.p, 9);
			expect(here.interval.low).toBeCloseTo(-there.interval.high, 12);
			expect(here.interval.low).toBeGreaterThanOrEqual(-1 - 1e-12);
			expect(here.p).toBeLessThanOrEqual(1);
		}),
	);
});

test('adjusted p values keep the order, never fall below p, and never exceed 1', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
			(ps) => {
				const adjusted = adjustPValues(ps);
				ps.forEach((p, i) => {
					expect(adjusted[i]).toBeGreaterThanOrEqual(p);
					expect(adjusted[i]).toBeLessThanOrEqual(1);
					ps.forEach((other, j) => {
						if (p <= other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? NaN);
					});
				});
			},
		),
	);
});

test('groups that are parted and put together again have the same rates', () => {
	fc.assert(
		fc.property(trials, trials, (a, b) => {
			const merged = {
				key: 'all',
				answered: a.successes + b.successes,
				reached: a.of + b.of,
			};
			const [one] = responseRates([merged]);
			expect(one?.rate).toBe(merged.reached === 0 ? null : merged.answered / merged.reached);
			expect(one?.adjustedP).toBe(1);
		}),
	);
});

test('what themes contribute is what the score of all comments exceeds that of the others by', () => {
	fc.assert(
		fc.property(smallHistogram, smallHistogram, (having, others) => {
			const commented = mergeHistograms([having, others]);
			const theme = { theme: 't', positive: having, negative: others };
			const all = npsOf(commented).score ?? 0;
			for (const driver of themeDrivers(commented, [theme], { minimum: 1 })) {
				expect(driver.scoreWithout + driver.contribution).toBeCloseTo(all, 9);
				expect(driver.adjustedP).toBeGreaterThanOrEqual(driver.p);
			}
		}),
	);
});

test('a rank correlation lies within its interval, and turns with the attribute', () => {
	fc.assert(
		fc.property(fc.array(smallHistogram, { minLength: 1, maxLength: 6 }), (all) => {
			const driver = attributeDriver(all.map((one, x) => ({ x, histogram: one })));
			const turned = attributeDriver(all.map((one, x) => ({ x: -x, histogram: one })));
			if (!driver || !turned) return;
			expect(turned.correlation).toBeCloseTo(-driver.correlation, 9);
			expect(turned.interval.low).toBeCloseTo(-driver.interval.high, 9);
			expect(driver.interval.low).toBeLessThanOrEqual(driver.correlation);
			expect(driver.correlation).toBeLessThanOrEqual(driver.interval.high);
			expect(driver.lowest.to).toBeLessThan(driver.highest.from);
			expect(driver.lowest.n + driver.highest.n).toBeLessThanOrEqual(driver.n);
		}),
	);
});

test('terms emerge only where they are a larger part of the comments than before', () => {
	fc.assert(
		fc.property(trials, trials, (now, before) => {
			const found = emergingTerms(
				new Map([['x', now.successes]]),
				new Map([['x', before.successes]]),
				{ now: now.of, before: before.of },
			);
			for (const { adjustedP } of found) {
				expect(now.successes / now.of).toBeGreaterThan(before.successes / before.of);
				expect(adjustedP).toBeLessThan(0.05);
			}
		}),
	);
});
