import {
	compare,
	interval,
	sampleSize,
	sharesOf,
	type CountsOrHistogram,
} from '../../../nps/statistics';
import reference from '../../fixtures/statistics/reference.json';

const label = (value: unknown) => JSON.stringify(value);

describe('agreement with an independent implementation (test/fixtures/statistics/make.py)', () => {
	test.each(
		reference.intervals.map((one) => [label([one.counts, one.confidence]), one] as const),
	)(
		'adjusted Wald and score interval of %s',
		(_, { counts, confidence, adjustedWald, score }) => {
			expectNear(interval(counts, { confidence }), adjustedWald, 1e-8);
			expectNear(interval(counts, { confidence, method: 'score' }), score, 1e-4);
		},
	);

	test.each(reference.posteriors.map((one) => [label(one.counts), one] as const))(
		'credible interval of %s, within the error of the simulation',
		(_, { counts, confidence, bayes }) => {
			const credible = interval(counts, { confidence, method: 'bayes' });
			expectNear(credible, bayes, 0.01 * (credible.high - credible.low));
		},
	);

	test.each(reference.comparisons.map((one) => [label([one.first, one.second]), one] as const))(
		'comparison of %s',
		(_, { first, second, ...expected }) => {
			const result = compare(first, second);
			expect(result.difference).toBeCloseTo(expected.difference, 9);
			expect(result.standardError).toBeCloseTo(expected.standardError, 9);
			expect(result.z).toBeCloseTo(expected.z, 9);
			expect(result.p / expected.p).toBeCloseTo(1, 9);
		},
	);

	test.each(reference.sampleSizes.map((one) => [label(one.options), one] as const))(
		'sample size for %s',
		(_, { options, n }) => {
			expect(sampleSize(options)).toBe(n);
		},
	);

	test.each(reference.shares.map((one) => [label(one.counts), one] as const))(
		'whole percentages of %s are the closest that sum to 100',
		(_, { counts, squaredError }) => {
			const n = counts.promoters + counts.passives + counts.detractors;
			const shares = sharesOf(counts);
			const categories = ['promoters', 'passives', 'detractors'] as const;
			const error = categories.reduce(
				(sum, name) => sum + (shares[name] - (100 * counts[name]) / n) ** 2,
				0,
			);
			expect(error).toBeCloseTo(squaredError, 9);
		},
	);
});

describe('published worked examples', () => {
	const paired = (b: number, c: number, n: number): CountsOrHistogram => ({
		promoters: b,
		detractors: c,
		passives: n - b - c,
	});

	it('Tango 1998, section 6.1: one pair in 44 against the new lens, lower 90 % limit −0.096', () => {
		const { low } = interval(paired(0, 1, 44), { method: 'score', confidence: 0.9 });
		expect(low).toBeCloseTo(-9.6, 1);
	});

	it('PropCIs scoreci.mp: 48 against 41 of 549, 90 % interval −1.57 to 4.14 points', () => {
		const limits = interval(paired(48, 41, 549), { method: 'score', confidence: 0.9 });
		expectNear(limits, [-1.57, 4.14], 0.006);
	});
});

function expectNear(
	{ low, high }: { low: number; high: number },
	expected: readonly number[],
	tolerance: number,
): void {
	const distances = [low, high].map((limit, end) => Math.abs(limit - (expected[end] ?? NaN)));
	expect(Math.max(...distances)).toBeLessThanOrEqual(tolerance);
}
