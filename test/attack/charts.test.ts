import { XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { renderChart, toPng, type ChartSpec, type Figure } from '../../nps/charts';

const HOSTILE = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onload='alert(1)",
	'</text></svg><script>alert(1)</script>',
	']]><!-- --><![CDATA[',
	'&#x3c;b&#x3e; &amp; &nope;',
	'\u202egnp.exe\u202c \u2066x\u2069',
	'\u0000\u0001\u001b[2J\ufffe\uffff\ud800',
	'{a|rich} {b} {value} ${7*7} {{7*7}}',
	'url(#x) var(--nps-ink,#000000) javascript:alert(1)',
	'Z' + '\u0301'.repeat(5000),
	'x'.repeat(10_000),
	'\n\r\t line\u2028break',
	'שלום 42 مرحبا',
	'日本語のとても長いラベルは切られます',
	'👨‍👩‍👧‍👦'.repeat(200),
	'__proto__',
	'constructor',
	'',
	'   ',
];

const label = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }));
const number = fc.oneof(
	fc.double(),
	fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, -1e308, 5e-324),
	fc.integer({ min: -200, max: 200 }),
);
const count = fc.oneof(fc.nat(100_000), fc.constantFrom(0, 1, NaN, -5, Infinity, 2 ** 60));
const figure: fc.Arbitrary<Figure> = fc.record({
	score: fc.oneof(number, fc.constant(null)),
	n: count,
	interval: fc.record({ low: number, high: number }),
});
const verdict = fc.constantFrom('higher' as const, 'lower' as const);
const labelled = fc.tuple(label, figure).map(([name, given]) => ({ label: name, ...given }));
const few = { maxLength: 12 };

const SPECS: Record<string, fc.Arbitrary<ChartSpec>> = {
	gauge: fc.tuple(figure, number).map(([given, target]) => ({ kind: 'gauge', ...given, target })),
	histogram: fc.record({
		kind: fc.constant('histogram' as const),
		histogram: fc.array(count, { maxLength: 13 }),
		counts: fc.record({ promoters: count, passives: count, detractors: count }),
	}),
	trend: fc.record({
		kind: fc.constant('trend' as const),
		points: fc.array(
			fc.tuple(labelled, verdict).map(([point, change]) => ({ ...point, change })),
			few,
		),
		target: number,
		marks: fc.array(fc.record({ point: number, label }), few),
	}),
	forest: fc.record({
		kind: fc.constant('forest' as const),
		rows: fc.array(
			fc
				.tuple(labelled, number, verdict)
				.map(([row, shrunken, way]) => ({ ...row, shrunken, verdict: way })),
			{ maxLength: 60 },
		),
		overall: figure,
	}),
	drivers: fc.record({
		kind: fc.constant('drivers' as const),
		points: fc.array(
			fc.record({
				label,
				side: fc.constantFrom('positive' as const, 'negative' as const),
				share: number,
				impact: number,
				interval: fc.record({ low: number, high: number }),
				n: count,
				significant: fc.boolean(),
			}),
			{ maxLength: 40 },
		),
	}),
	heat: fc.record({
		kind: fc.constant('heat' as const),
		rows: fc.array(label, few),
		columns: fc.array(label, few),
		cells: fc.array(fc.array(fc.option(figure, { nil: undefined }), few), few),
	}),
	funnel: fc.record({
		kind: fc.constant('funnel' as const),
		stages: fc.array(fc.record({ label, count }), few),
	}),
};

const ALLOWED =
	/^\/?(?:svg|title|desc|g|defs|clipPath|path|rect|circle|ellipse|line|polygon|polyline|text)$/;

/** Markup only: what people wrote stands between the tags, and may say what it likes. */
function tagsOf(svg: string): string[] {
	return Array.from(svg.matchAll(/<([^>]*)>/g), ([, tag]) => tag ?? '');
}

function expectHarmless(svg: string): void {
	expect(XMLValidator.validate(svg)).toBe(true);
	for (const tag of tagsOf(svg)) {
		const [name = ''] = tag.replace(/\/$/, '').split(' ');
		expect(name).toMatch(ALLOWED);
		expect(tag).not.toMatch(/ (?:on\w+|style|href|xlink:href)=|NaN|undefined|Infinity/);
	}
	expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\ufffe\uffff\p{Surrogate}]/u);
}

describe.each(Object.entries(SPECS))('a %s of anything', (_, specs) => {
	it('is a sound picture, a sentence and a table', async () => {
		await fc.assert(
			fc.asyncProperty(
				specs,
				label,
				fc.oneof(fc.integer({ min: 200, max: 900 }), number),
				fc.constantFrom('light' as const, 'dark' as const, 'page' as const),
				async (spec, title, width, theme) => {
					const chart = await renderChart(spec, {
						title,
						heading: true,
						width,
						theme,
						id: title,
					});
					expectHarmless(chart.svg);
					expect(chart.svg.length).toBeLessThan(200_000);
					expect(chart.width).toBeGreaterThan(0);
					expect(chart.height).toBeGreaterThan(0);
					expect(chart.height).toBeLessThan(4000);
					expect(chart.description).toMatch(/\.$/);
					for (const row of chart.table.rows) {
						expect(row).toHaveLength(chart.table.columns.length);
						for (const cell of row) expect(cell.length).toBeLessThan(300);
					}
				},
			),
			{ numRuns: 60 },
		);
	});
});

it('is told in numbers that are numbers, whatever they were', async () => {
	const specs = Object.entries(SPECS).map(([, spec]) => spec);
	await fc.assert(
		fc.asyncProperty(fc.oneof(...specs), async (spec) => {
			const named = JSON.parse(
				JSON.stringify(spec, (key, value: unknown) => {
					if (key === 'label') return 'Label';
					if (key === 'rows' && typeof (value as unknown[])[0] === 'string')
						return ['Row'];
					return key === 'columns' ? ['Column'] : value;
				}),
			) as ChartSpec;
			const { description, table, svg } = await renderChart(named, { title: 'Numbers' });
			expect([description, JSON.stringify(table), svg].join('')).not.toMatch(
				/NaN|undefined|Infinity|null|∞|e\+\d/,
			);
		}),
		{ numRuns: 100 },
	);
});

it('leaves the objects of the process alone, whatever a group is named', async () => {
	const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
	const given = { score: 1, n: 3, interval: { low: 0, high: 2 } };
	const rows = names.map((name) => ({ label: name, ...given }));
	const specs: ChartSpec[] = [
		{
			kind: 'heat',
			rows: names,
			columns: names,
			cells: names.map(() => names.map(() => given)),
		},
		{ kind: 'funnel', stages: names.map((name) => ({ label: name, count: 3 })) },
		{ kind: 'forest', rows, overall: given },
		{ kind: 'trend', points: rows, marks: [{ point: 1, label: '__proto__' }] },
		{
			kind: 'drivers',
			points: names.map((name, index) => ({
				label: name,
				side: 'positive',
				share: 0.1 * index,
				impact: 9 * index,
				interval: { low: 0, high: 50 },
				n: 4,
				significant: true,
			})),
		},
	];
	const before = Reflect.ownKeys(Object.prototype);
	for (const spec of specs) {
		const { svg } = await renderChart(spec, { title: '__proto__', heading: true });
		expect(svg).toContain('>__proto__</text>');
	}
	expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
	expect(Object.keys(Object)).toEqual([]);
});

it('draws hostile names as PNG', async () => {
	const rows = HOSTILE.map((name) => ({
		label: name,
		score: 10,
		n: 20,
		interval: { low: 0, high: 20 },
	}));
	const { svg } = await renderChart(
		{ kind: 'forest', rows, overall: { score: 10, n: 400, interval: { low: 5, high: 15 } } },
		{ title: HOSTILE.join(' '), heading: true, width: 360 },
	);
	expectHarmless(svg);
	expect((await toPng(svg)).length).toBeGreaterThan(10_000);
});

it('takes ten thousand groups with names of ten thousand letters', async () => {
	const rows = Array.from({ length: 10_000 }, (_, index) => ({
		label: HOSTILE[11] + String(index),
		score: index % 100,
		n: 12,
		interval: { low: -5, high: 99 },
	}));
	const { svg, table } = await renderChart(
		{ kind: 'forest', rows, overall: rows[0] as Figure },
		{ title: 'Many' },
	);
	expectHarmless(svg);
	expect(svg.length).toBeLessThan(100_000);
	expect(table.rows).toHaveLength(10_001);
});
