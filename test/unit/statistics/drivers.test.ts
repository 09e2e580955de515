import {
	attributeDriver,
	attributeDrivers,
	compare,
	emergingTerms,
	emptyHistogram,
	themeDrivers,
	volumeAnomaly,
	type AttributeBin,
	type Histogram,
} from '../../../nps/statistics';

/** So many detractors, passives and promoters. */
const histogram = (detractors: number, passives: number, promoters: number): Histogram => [
	0,
	0,
	0,
	detractors,
	0,
	0,
	0,
	0,
	passives,
	0,
	promoters,
];
const NONE = emptyHistogram();

describe('themeDrivers', () => {
	const commented = histogram(60, 60, 80);
	const delivery = {
		theme: 'delivery',
		positive: histogram(1, 5, 34),
		negative: histogram(36, 9, 5),
	};

	it('compares the comments with a theme with all other comments, praise and complaints apart', () => {
		const [praise, complaint] = themeDrivers(commented, [delivery]);
		expect(praise).toMatchObject({ theme: 'delivery', side: 'positive', n: 40, share: 0.2 });
		expect(praise?.scoreWith).toBeCloseTo(82.5, 9);
		expect(praise?.scoreWithout).toBeCloseTo((100 * (46 - 59)) / 160, 9);
		expect(complaint).toMatchObject({
			side: 'negative',
			n: 50,
			share: 0.25,
			significant: true,
		});
		const { interval, p } = compare(histogram(36, 9, 5), histogram(24, 51, 75));
		expect(complaint).toMatchObject({ interval, p });
	});

	it('contributes exactly what the score of all comments exceeds that of those without the theme by', () => {
		for (const { contribution, scoreWithout } of themeDrivers(commented, [delivery])) {
			expect(scoreWithout + contribution).toBeCloseTo(10, 9);
		}
	});

	it('leaves out sides with fewer comments than the minimum, or with fewer without', () => {
		const rare = { theme: 'rare', positive: histogram(0, 0, 4), negative: NONE };
		const everywhere = { theme: 'all', positive: commented, negative: NONE };
		expect(themeDrivers(commented, [rare, everywhere])).toEqual([]);
		expect(themeDrivers(commented, [rare], { minimum: 4 })).toHaveLength(1);
		expect(themeDrivers(commented, [])).toEqual([]);
		expect(themeDrivers(NONE, [{ theme: 'none', positive: NONE, negative: NONE }])).toEqual([]);
	});

	it('adjusts over all sides of all themes', () => {
		const chance = {
			theme: 'weather',
			positive: histogram(6, 6, 8),
			negative: histogram(6, 6, 8),
		};
		const alone = themeDrivers(commented, [delivery]);
		const among = themeDrivers(commented, [delivery, chance]);
		expect(among[1]?.adjustedP).toBeGreaterThan(alone[1]?.adjustedP ?? 1);
		expect(among[2]?.significant).toBe(false);
	});

	it('refuses a theme with more comments than there are', () => {
		const theme = { theme: 'x', positive: histogram(61, 0, 0), negative: NONE };
		expect(() => themeDrivers(commented, [theme])).toThrow(RangeError);
		expect(() => themeDrivers([1, 2, 3], [])).toThrow(RangeError);
	});
});

describe('attributeDriver', () => {
	const bins: AttributeBin[] = [
		{ x: 1, histogram: histogram(2, 8, 30) },
		{ x: 2, histogram: histogram(6, 14, 20) },
		{ x: 3, histogram: histogram(14, 14, 12) },
		{ x: 9, histogram: histogram(30, 8, 2) },
	];

	it('is negative where longer deliveries go with lower scores', () => {
		const driver = attributeDriver(bins);
		expect(driver).toMatchObject({
			n: 160,
			significant: true,
			lowest: { from: 1, to: 1, n: 40, score: 70 },
			highest: { from: 9, to: 9, n: 40, score: -70 },
		});
		expect(driver?.correlation).toBeLessThan(-0.5);
		expect(driver?.interval.high).toBeLessThan(0);
	});

	it('depends on the order of the values only, not on how they are binned', () => {
		const stretched = bins.map(({ x, ...bin }) => ({ ...bin, x: Math.exp(x) }));
		const parted = bins.flatMap(({ x }) => [
			{ x, histogram: bins.find((bin) => bin.x === x)?.histogram ?? NONE },
			{ x, histogram: NONE },
		]);
		const { correlation } = attributeDriver(bins) ?? {};
		expect(attributeDriver(stretched)?.correlation).toBeCloseTo(correlation ?? NaN, 12);
		expect(attributeDriver(parted.reverse())?.correlation).toBeCloseTo(correlation ?? NaN, 12);
	});

	it('is undefined with too few answers, or where the attribute or all scores are the same', () => {
		expect(attributeDriver([])).toBeUndefined();
		expect(attributeDriver([{ x: 1, histogram: histogram(0, 0, 1) }])).toBeUndefined();
		expect(attributeDriver([{ x: 1, histogram: histogram(20, 20, 20) }])).toBeUndefined();
		const allPassive = [1, 2, 3].map((x) => ({ x, histogram: histogram(0, 20, 0) }));
		expect(attributeDriver(allPassive)).toBeUndefined();
	});

	it('stays uncertain about a perfect order of few answers', () => {
		const perfect = Array.from({ length: 11 }, (_, x) => ({
			x,
			histogram: Array.from({ length: 11 }, (__, score) => Number(score === x)),
		}));
		const driver = attributeDriver(perfect);
		expect(driver?.correlation).toBeCloseTo(1, 12);
		expect(driver?.interval.low).toBeGreaterThan(0.8);
		expect(driver?.interval.low).toBeLessThan(0.999);
		expect(driver?.p).toBeGreaterThan(0);
	});

	it('never takes the two ends from the same answers', () => {
		const lopsided = [
			{ x: 1, histogram: histogram(80, 5, 5) },
			{ x: 2, histogram: histogram(2, 3, 5) },
		];
		const driver = attributeDriver(lopsided);
		expect(driver?.lowest).toMatchObject({ from: 1, to: 1, n: 90 });
		expect(driver?.highest).toMatchObject({ from: 2, to: 2, n: 10 });
	});

	it('adjusts over several attributes, the silent ones left out', () => {
		const found = attributeDrivers([
			{ attribute: 'days', bins },
			{ attribute: 'constant', bins: [{ x: 1, histogram: histogram(20, 20, 20) }] },
			{
				attribute: 'noise',
				bins: [5, 6].map((x) => ({ x, histogram: histogram(20, 20, 20) })),
			},
		]);
		expect(found.map(({ attribute, significant }) => [attribute, significant])).toEqual([
			['days', true],
			['noise', false],
		]);
	});

	test.each([NaN, Infinity])('refuses an attribute of %s', (x) => {
		expect(() => attributeDriver([{ x, histogram: NONE }])).toThrow(RangeError);
	});
});

describe('emergingTerms', () => {
	const sizes = { now: 400, before: 1000 };
	const now = new Map([
		['login page', 24],
		['delivery', 80],
		['price', 10],
		['new app', 6],
		['typo', 1],
	]);
	const before = new Map([
		['login page', 6],
		['delivery', 205],
		['price', 90],
	]);

	it('finds what is written about more often than before, the most surprising first', () => {
		const found = emergingTerms(now, before, sizes);
		expect(found.map(({ term }) => term)).toEqual(['login page', 'new app']);
		expect(found[0]).toMatchObject({ now: 24, before: 6 });
		expect(found[0]?.ratio).toBeCloseTo((24.5 / 401) * (1001 / 6.5), 9);
		expect(found[1]?.ratio).toBeGreaterThan(10);
	});

	it('says nothing about what became rarer, stays, or is too rare to be judged', () => {
		const terms = emergingTerms(now, before, sizes).map(({ term }) => term);
		expect(terms).not.toContain('price');
		expect(terms).not.toContain('delivery');
		expect(terms).not.toContain('typo');
	});

	it('has nothing to compare when either time has no comments', () => {
		expect(emergingTerms(new Map(), before, { now: 0, before: 1000 })).toEqual([]);
		expect(emergingTerms(now, new Map(), { now: 400, before: 0 })).toEqual([]);
	});

	it('refuses more comments with a term than there are', () => {
		expect(() => emergingTerms(new Map([['x', 5]]), new Map(), { now: 4, before: 9 })).toThrow(
			RangeError,
		);
	});
});

describe('volumeAnomaly', () => {
	it('finds a day that is far off, and not one that is a little', () => {
		const weeks = [102, 97, 110, 95, 104, 99];
		expect(volumeAnomaly(weeks, 160).unusual).toBe('high');
		expect(volumeAnomaly(weeks, 40).unusual).toBe('low');
		expect(volumeAnomaly(weeks, 115).unusual).toBeUndefined();
	});

	it('has limits between which exactly the usual counts lie', () => {
		for (const history of [
			[0, 0, 0],
			[1, 4, 2, 0],
			[20, 60, 35, 10, 80],
			[5, 5, 5, 5, 5],
		]) {
			const { low, high } = volumeAnomaly(history, 0);
			for (let today = 0; today < high + 5; today++) {
				const usual = volumeAnomaly(history, today).unusual === undefined;
				expect(usual).toBe(low <= today && today <= high);
			}
		}
	});

	it('is not alarmed by a first answer after days without', () => {
		expect(volumeAnomaly([0, 0, 0, 0], 1).unusual).toBeUndefined();
		expect(volumeAnomaly([0, 0, 0, 0], 9).unusual).toBe('high');
	});

	it('expects more of days that vary more', () => {
		const steady = volumeAnomaly([50, 50, 50, 50, 50], 80, { confidence: 0.99 });
		const unsteady = volumeAnomaly([20, 80, 50, 25, 75], 80, { confidence: 0.99 });
		expect(steady.unusual).toBe('high');
		expect(unsteady.unusual).toBeUndefined();
	});

	it('counts in millions, too', () => {
		const { low, high, unusual } = volumeAnomaly(
			[1e7, 1e7 + 900, 1e7 - 2000, 1e7],
			1e7 + 20_000,
		);
		expect(unusual).toBe('high');
		expect(low).toBeGreaterThan(9_980_000);
		expect(high).toBeLessThan(10_020_000);
	});

	test.each([
		['two days', [5, 5], 5],
		['a negative count', [5, -5, 5], 5],
		['half an answer', [5, 5, 5], 2.5],
		['NaN', [5, NaN, 5], 5],
	])('refuses %s', (_, history, today) => {
		expect(() => volumeAnomaly(history, today)).toThrow(RangeError);
	});
});
