import { XMLValidator } from 'fast-xml-parser';
import { renderChart, type Chart, type ChartOptions, type ChartSpec } from '../../../nps/charts';
import { makerOf } from '../../../nps/charts/kinds';
import { widthInCssFont } from '../../../nps/charts/measure';
import { isColourName } from '../../../nps/charts/palette';
import { sane } from '../../../nps/charts/sane';
import { echarts, type DrawnNode } from '../../../nps/vendor/echarts';
import { EMPTY, figure, histogramChart, NONE, USUAL } from './samples';

const draw = async (spec: ChartSpec, options: Partial<ChartOptions> = {}): Promise<Chart> =>
	await renderChart(spec, { title: 'A chart', ...options });

/** The texts of a picture, as people read them. */
const textsOf = (svg: string): string[] =>
	Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) => text ?? '');

const KINDS = Object.values(USUAL).map((spec) => [spec.kind, spec] as const);
const EMPTIES = Object.values(EMPTY).map((spec) => [spec.kind, spec] as const);

describe('every chart', () => {
	it.each(KINDS)('%s is one SVG that names and describes itself', async (_, spec) => {
		const { svg, width, height, description } = await draw(spec, { title: 'NPS & <you>' });
		expect(XMLValidator.validate(svg)).toBe(true);
		expect(svg).toContain('<title id=');
		expect(svg).toContain('NPS &amp; &lt;you&gt;</title>');
		expect(svg).toContain('</desc>');
		expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
		expect(svg).toMatch(/^<svg [^>]*role="img"/);
		expect(description).toMatch(/\d.*\.$/);
	});

	it.each(KINDS)(
		'%s has no styles, scripts, references outside or text below 12 pixels',
		async (_, spec) => {
			const { svg } = await draw(spec, { heading: true, demo: true, width: 320 });
			expect(svg).not.toMatch(/style=|<style|<script|<image|<foreignObject|href|ecmeta|zr\d/);
			expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
			const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/g), ([, size]) =>
				Number(size),
			);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
		},
	);

	it.each(KINDS)('%s is the same text each time', async (_, spec) => {
		const [first, second] = [await draw(spec), await draw(spec)];
		expect(second).toEqual(first);
	});

	it.each(KINDS)(
		'%s uses our colours only, which a page takes from its own properties',
		async (_, spec) => {
			const paint = await echarts(widthInCssFont);
			const { option, height } = makerOf(spec).picture(sane(spec), 600, {
				confidence: '95 %',
			});
			const colours = coloursOf(paint({ option, height, width: 600 }));
			expect(colours.filter((colour) => !isColourName(colour))).toEqual([]);
			const { svg } = await draw(spec, { theme: 'page' });
			expect(svg.replace(/var\(--nps-[\w-]+,#[\da-f]{6}\)/g, '')).not.toMatch(/#[\da-f]{6}/);
		},
	);

	it.each(EMPTIES)('%s without anything to show says so', async (kind, spec) => {
		const { svg, description } = await draw(spec);
		expect(XMLValidator.validate(svg)).toBe(true);
		expect(description).toMatch(/^(No|Nobody).* yet\.$/);
		expect(textsOf(svg)).toContain(description.slice(0, -1));
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
		expect(kind).toBe(spec.kind);
	});

	it('has ids of its own, so that several stand on one page', async () => {
		const charts = await Promise.all([
			...KINDS.map(async ([, spec]) => await draw(spec)),
			draw(USUAL.trend, { width: 320 }),
			draw(USUAL.trend, { id: 'second twin' }),
		]);
		const ids = charts.flatMap(({ svg }) =>
			Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id),
		);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain('secondtwin-t');
	});

	it('has a heading where it is wanted, and marks sample data', async () => {
		const plain = await draw(USUAL.gauge);
		const marked = await draw(USUAL.gauge, { title: 'All stores', heading: true, demo: true });
		expect(textsOf(plain.svg)).not.toContain('All stores');
		expect(textsOf(marked.svg)).toEqual(expect.arrayContaining(['All stores', 'Sample data']));
		expect(marked.height).toBeGreaterThan(plain.height);
	});

	it.each(KINDS)('%s keeps its texts inside at the width of a small phone', async (_, spec) => {
		const { svg, width } = await draw(spec, { width: 320, theme: 'page' });
		for (const [, x, anchor, words] of svg.matchAll(
			/<text x="([\d.-]+)" (?:[^>]*?text-anchor="(\w+)")?[^>]*>([^<]*)</g,
		)) {
			const wide = widthInCssFont(words ?? '', '400 12px Inter');
			const left = Number(x) - { start: 0, middle: wide / 2, end: wide }[anchor ?? 'start']!;
			expect(left).toBeGreaterThanOrEqual(-2);
			expect(left + wide).toBeLessThanOrEqual(width + 2);
		}
	});
});

/** Of what is seen; what cuts off is not. */
function coloursOf({ tag, attrs, children = [] }: DrawnNode): string[] {
	if (tag === 'defs') return [];
	const own =
		attrs.fill === 'none' && attrs.stroke === undefined ? [] : [attrs.fill, attrs.stroke];
	const named = own.filter((colour) => colour !== undefined && colour !== 'none').map(String);
	return [...named, ...children.flatMap(coloursOf)];
}

describe('what a chart says', () => {
	const say = async (spec: ChartSpec, options: Partial<ChartOptions> = {}) =>
		(await draw(spec, options)).description.replaceAll('\u00a0', ' ');

	it('tells score, n, interval and target', async () => {
		expect(await say(USUAL.gauge)).toBe(
			'Score 31 from 318 answers; with 95 % confidence between 22 and 39. The target of 40 is missed.',
		);
		expect(await say({ ...USUAL.gauge, target: 35 })).toContain(
			'within that range: too close to call',
		);
		expect(await say({ ...USUAL.gauge, target: 0 })).toContain('The target of 0 is met.');
		expect(await say(USUAL.gauge, { confidence: 0.9 })).toContain('with 90 % confidence');
	});

	it('warns of a single answer', async () => {
		expect(await say({ kind: 'gauge', ...figure(1, 0, 0) })).toContain(
			'Score −100 from 1 answer; with 95 % confidence between −100 and',
		);
		expect(await say({ kind: 'gauge', ...figure(1, 0, 0) })).toContain(
			'A single answer says next to nothing',
		);
	});

	it('tells the shares, and when all answered alike', async () => {
		expect(await say(USUAL.histogram)).toBe(
			'318 answers: 52 % promoters (165), 27 % passives (86), 21 % detractors (67). The most frequent score is 10.',
		);
		expect(await say(histogramChart([0, 0, 0, 0, 0, 0, 0, 5, 7, 0, 0]))).toBe(
			'12 answers: all passives. The most frequent score is 8.',
		);
		expect(await say(histogramChart([12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBe(
			'All 12 answers have a score of 0 (detractors).',
		);
		expect(await say(histogramChart([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]))).toBe(
			'1 answer, a score of 9 (promoter).',
		);
	});

	it('tells where the score came from, where it went, and what is more than chance', async () => {
		expect(await say(USUAL.trend)).toBe(
			'Over 4 periods the score went from 13 (160 answers) in Jan 2026 to 15 (200 answers) in May 2026. ' +
				'Changed by more than chance: up in Mar 2026; down in May 2026. ' +
				'The latest score is below the target of 40. Marked: Version 2 (Mar 2026).',
		);
	});

	it('names the groups that differ, best and worst first', async () => {
		expect(await say(USUAL.forest)).toBe(
			'4 groups, 1 of them without a score; all together score 30 from 1,000 answers. ' +
				'Higher than the rest by more than chance: Berlin (50, n = 200). ' +
				'Lower than the rest by more than chance: Hamburg (10, n = 200).',
		);
	});

	it('names the themes that go with another score', async () => {
		expect(await say(USUAL.drivers)).toContain(
			'Go with a lower score: Delivery time (−34 points, in 31 % of comments, n = 98).',
		);
	});

	it('names the ends of the grid and what is blank', async () => {
		expect(await say(USUAL.heat)).toBe(
			'2 rows by 2 columns. Highest: Berlin, E-mail (50, n = 200). Lowest: Hamburg, SMS (−47, n = 150). ' +
				'1 cell left blank for too few answers.',
		);
	});

	it('tells what became of the invitations and where most were lost', async () => {
		expect(await say(USUAL.funnel)).toBe(
			'Invited 2,140, Delivered 2,051 (96 %), Answered 612 (29 %). ' +
				'The largest loss is from Delivered to Answered: 30 % remain.',
		);
	});

	it('reads a label from right to left without turning the figures around', async () => {
		const row = { label: 'שלום', ...figure(0, 0, 20), verdict: 'higher' as const };
		const said = await say({ kind: 'forest', overall: NONE, rows: [row] });
		expect(said).toContain('\u2068שלום\u2069 (100, n = 20)');
	});
});

describe('the table beside a chart', () => {
	it.each(KINDS)('%s has as many cells in each row as columns', async (_, spec) => {
		const { table } = await draw(spec);
		expect(table.rows.length).toBeGreaterThan(0);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it('has every figure with its n, and a dash where there is none', async () => {
		const { table } = await draw(USUAL.forest);
		expect(table.columns).toEqual([
			'Group',
			'Score',
			'Low (95 %)',
			'High (95 %)',
			'Answers',
			'Drawn to the mean',
			'Against the rest',
		]);
		expect(table.rows[0]).toEqual(['Berlin', '50', '40', '59', '200', '–', 'higher']);
		expect(table.rows[3]).toEqual(['Ulm', '–', '–', '–', '0', '–', '–']);
	});
});

describe('more than a picture holds', () => {
	const rows = Array.from({ length: 1000 }, (_, index) => ({
		label: `Segment ${index}`,
		...figure(index % 97, 10, index % 89),
	}));

	it('shows the groups at both ends and counts the others, which the table has', async () => {
		const { svg, table } = await draw({ kind: 'forest', rows, overall: figure(400, 300, 500) });
		const texts = textsOf(svg);
		expect(texts).toContain('… and 960 more in the table …');
		expect(texts.filter((words) => words.startsWith('Segment'))).toHaveLength(40);
		expect(table.rows).toHaveLength(1001);
		expect(svg.length).toBeLessThan(40_000);
	});

	it('cuts rows and columns of a grid to what can be read', async () => {
		const labels = Array.from({ length: 50 }, (_, index) => `Field ${index}`);
		const cells = labels.map(() => labels.map(() => figure(10, 10, 20)));
		const { svg, table } = await draw(
			{ kind: 'heat', rows: labels, columns: labels, cells },
			{ width: 320 },
		);
		expect(textsOf(svg).join()).toMatch(/… and 20 more rows and 45 more columns in the table/);
		expect(table.rows).toHaveLength(50);
	});

	it('tells cut names apart by their ends', async () => {
		const long = ['North', 'South'].map((end) => ({
			label: `Our team of the region that has the longest name of all ${end}`,
			...figure(1, 2, 30),
		}));
		const { svg } = await draw({ kind: 'forest', rows: long, overall: NONE }, { width: 320 });
		expect(textsOf(svg).some((words) => words.endsWith('North'))).toBe(true);
		expect(textsOf(svg).some((words) => words.endsWith('South'))).toBe(true);
	});

	it('draws a year of days without dots and names a few of them', async () => {
		const points = Array.from({ length: 365 }, (_, day) => ({
			label: `Day ${day + 1}`,
			...figure(5, 5, 10 + (day % 7)),
		}));
		const { svg } = await draw({ kind: 'trend', points });
		expect(svg.match(/<circle/g) ?? []).toHaveLength(1);
		expect(textsOf(svg).filter((words) => words.startsWith('Day'))).toContain('Day 365');
	});
});

describe('what cannot be', () => {
	it('takes a score without answers, beyond the scale or not a number as none', async () => {
		const odd = { score: NaN, n: 12, interval: { low: -Infinity, high: NaN } };
		expect((await draw({ kind: 'gauge', ...odd, target: NaN })).description).toBe(
			'No scores yet, 12 answers without one.',
		);
		const beyond = await draw({
			kind: 'gauge',
			score: 900,
			n: 5,
			interval: { low: 300, high: NaN },
		});
		expect(beyond.description).toContain(
			'Score 100 from 5 answers; with 95 % confidence between −100 and 100',
		);
	});

	it('names a date that there is none of', async () => {
		const label = String(new Date('never'));
		const { table } = await draw({ kind: 'trend', points: [{ label, ...figure(1, 1, 9) }] });
		expect(table.rows[0]?.[0]).toBe('(no date)');
	});
});
