import {
	adjustPValues,
	attributeDriver,
	compareProportions,
	effectiveSize,
	interval,
	proportion,
	responseBounds,
	sampleSize,
	type CountsOrHistogram,
} from '../../../nps/statistics';
import { logLikelihoodRatio } from '../../../nps/statistics/logLikelihoodRatio';

/** Numbers that others have printed, each with where. */

const paired = (b: number, c: number, n: number): CountsOrHistogram => ({
	promoters: b,
	detractors: c,
	passives: n - b - c,
});

test('Tango 1998, Stat. Med. 17, section 6.1: one pair in 44 against the new lens, lower 90 % limit −0.096', () => {
	const { low } = interval(paired(0, 1, 44), { method: 'score', confidence: 0.9 });
	expect(low).toBeCloseTo(-9.6, 1);
});

test('R package PropCIs, scoreci.mp: 48 against 41 of 549, 90 % interval −1.57 to 4.14 points', () => {
	const { low, high } = interval(paired(48, 41, 549), { method: 'score', confidence: 0.9 });
	expect(Math.abs(low - -1.57)).toBeLessThan(0.006);
	expect(Math.abs(high - 4.14)).toBeLessThan(0.006);
});

test('Rocks 2016 and Lewis & Sauro 2021: ¾, 1½ and ¾ answers added, by hand for 15, 9 and 12 answers', () => {
	const score = (15.75 - 12.75) / 39;
	const variance = (15.75 + 12.75) / 39 - score ** 2;
	const half = 1.959963984540054 * Math.sqrt(variance / 39);
	const { low, high } = interval({ promoters: 15, passives: 9, detractors: 12 });
	expect(low).toBeCloseTo(100 * (score - half), 9);
	expect(high).toBeCloseTo(100 * (score + half), 9);
});

test('Lewis & Sauro 2021, "Sample Size Estimation for NPS Confidence Intervals": n = s²z²/d² − 3', () => {
	const by = (z: number, margin: number) => Math.ceil((0.67 * z * z) / margin ** 2 - 3);
	expect(sampleSize({ margin: 5 })).toBe(by(1.959964, 0.05));
	expect(sampleSize({ margin: 15, confidence: 0.9 })).toBe(by(1.644854, 0.15));
});

test.each([
	[81, 263, 0.2553, 0.3662],
	[15, 148, 0.0624, 0.1605],
	[0, 20, 0, 0.1611],
	[1, 29, 0.0061, 0.1718],
])(
	'Newcombe 1998, Stat. Med. 17, 857–872, table I, Wilson score interval of %i/%i: %d to %d',
	(successes, of, low, high) => {
		const result = proportion(successes, of);
		expect(Math.abs(result.low - low)).toBeLessThan(5.1e-5);
		expect(Math.abs(result.high - high)).toBeLessThan(5.1e-5);
	},
);

test.each([
	[56, 70, 48, 80, 0.0524, 0.3339],
	[9, 10, 3, 10, 0.1705, 0.809],
	[6, 7, 2, 7, 0.0582, 0.8062],
	[5, 56, 0, 29, -0.0381, 0.1926],
	[0, 10, 0, 20, -0.1611, 0.2775],
	[0, 10, 0, 10, -0.2775, 0.2775],
	[10, 10, 0, 20, 0.6791, 1],
	[10, 10, 0, 10, 0.6075, 1],
])(
	'Newcombe 1998, Stat. Med. 17, 873–890, table II, method 10: %i/%i − %i/%i is %d to %d',
	(a, m, b, n, low, high) => {
		const { interval: limits } = compareProportions(
			{ successes: a, of: m },
			{ successes: b, of: n },
		);
		expect(Math.abs(limits.low - low)).toBeLessThan(5.1e-5);
		expect(Math.abs(limits.high - high)).toBeLessThan(5.1e-5);
	},
);

test('Fisher 1935, the lady tasting tea: 3 of 4 against 1 of 4, two-sided p 34/70', () => {
	const { p, test: by } = compareProportions({ successes: 3, of: 4 }, { successes: 1, of: 4 });
	expect(by).toBe('fisher');
	expect(p).toBeCloseTo(34 / 70, 12);
});

test('Benjamini & Hochberg 1995, section 3.2: of fifteen p values the first four are significant at 0.05', () => {
	const ps = [
		0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262,
		0.5719, 0.6528, 0.759, 1,
	];
	const adjusted = adjustPValues(ps);
	expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
	expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
	expect(adjusted[4]).toBeCloseTo(0.0603, 12);
});

test.each([
	['the swiss', 270.72, 110, 2442, 111, 29114],
	['can be', 263.9, 29, 13, 123, 31612],
	['previous year', 256.84, 31, 23, 139, 31584],
	['mineral water', 167.23, 10, 0, 3, 31764],
])('Dunning 1993, the table of bigrams: −2 log λ of "%s" is %d', (_, expected, a, b, c, d) => {
	const g2 = logLikelihoodRatio({ successes: a, of: a + b }, { successes: c, of: c + d });
	expect(g2).toBeCloseTo(expected, 2);
});

test("Spearman's ρ of IQ and hours of television (Wikipedia): −29/165 with p 0.627", () => {
	const iq = [86, 97, 99, 100, 101, 103, 106, 110, 112, 113];
	const rankOfHours = [1, 6, 8, 7, 10, 9, 3, 5, 2, 4];
	const driver = attributeDriver(
		iq.map((x, i) => ({
			x,
			histogram: Array.from({ length: 11 }, (_, score) => Number(score === rankOfHours[i])),
		})),
	);
	expect(driver?.correlation).toBeCloseTo(-29 / 165, 12);
	expect(driver?.p).toBeCloseTo(0.627188, 6);
});

test('Kish 1965: the effective size is n/(1 + cv²)', () => {
	const weights = [4, 1, 1, 1];
	const mean = 7 / 4;
	const cv2 = weights.reduce((sum, w) => sum + (w - mean) ** 2, 0) / 4 / mean ** 2;
	expect(effectiveSize(weights)).toBeCloseTo(4 / (1 + cv2), 12);
});

test('Manski 1989: with a fifth answering, the bounds are 160 points apart', () => {
	const { low, high } = responseBounds({ promoters: 100, passives: 60, detractors: 40 }, 1000);
	expect([low, high]).toEqual([-74, 86]);
});
