import { count, points } from '../report/format';
import { isScored, nothing, type Scored } from './describe';
import { circle, line, nothingToShow, softText, text, triangle, type Element } from './elements';
import { fittedLabels } from './labels';
import { legend, type LegendEntry } from './legend';
import type { Picture, Words } from './maker';
import { textWidth } from './measure';
import { niceRange, scaled, ticksOf } from './scale';
import { drawnIn, LABEL, rowOf, VERDICT, type Layout, type Row } from './forestRow';
import type { ForestChart, ForestRow } from './types';

/** More groups than this are told by the table; the picture has those at both ends. */
const MOST_ROWS = 40;
/** Narrower than this a group has its name on a line of its own. */
const SIDE_BY_SIDE = 440;
const HEAD = 32;
const FOOT = 26;
const GAP_ROW = 30;
/** Half of what "−100" takes below the end of the axis. */
const END = 16;

/** A row, or how many rows lie between two. */
type Line = { readonly row: Row } | { readonly hidden: number };

export function forestPicture(spec: ForestChart, wide: number, words: Words): Picture {
	const known = [
		...spec.rows.filter(isScored),
		...(isScored(spec.overall) ? [spec.overall] : []),
	];
	if (known.length === 0 || spec.rows.length === 0) {
		const place = { x: 0, y: 0, width: wide, height: 120 };
		return { height: 120, option: { graphic: nothingToShow(nothing(spec.overall.n), place) } };
	}
	const chosen = chosenRows(spec.rows);
	const layout = layoutOf(chosen, known, wide);
	const lines = linesOf(chosen, spec.rows.length, layout);
	const heights = lines.map((each) => ('row' in each ? layout.rowHeight : GAP_ROW));
	const bottom = HEAD + heights.reduce((sum, height) => sum + height, 0) + 6;
	const key = legend(entries(spec, words), { x: 0, y: bottom + FOOT, width: wide });
	let y = HEAD;
	const drawn = lines.flatMap((each, index) => {
		const top = y;
		y += heights[index] ?? 0;
		return 'row' in each ? rowOf(each.row, top, layout) : gapOf(each.hidden, top, layout);
	});
	return {
		height: bottom + FOOT + key.height,
		option: {
			grid: {
				left: layout.left,
				right: wide - layout.right,
				top: HEAD,
				height: bottom - HEAD,
				outerBoundsMode: 'none',
			},
			xAxis: {
				type: 'value',
				min: layout.range.min,
				max: layout.range.max,
				interval: layout.range.step,
				splitLine: { lineStyle: { color: '--nps-line' } },
				axisLabel: { show: false },
				axisLine: { show: false },
				axisTick: { show: false },
			},
			yAxis: { type: 'value', show: false, min: 0, max: 1, splitLine: { show: false } },
			graphic: [
				...scoreAxis(layout, bottom),
				...head(spec, layout, bottom),
				...drawn,
				...key.elements,
			],
		},
	};
}

/** As given where there are few; else the highest and the lowest, of which the drawn-in score is the judge where there is one. */
function chosenRows(rows: readonly ForestRow[]): ForestRow[] {
	if (rows.length <= MOST_ROWS) return [...rows];
	const judged = rows
		.filter(isScored)
		.sort((a, b) => (b.shrunken ?? b.score) - (a.shrunken ?? a.score));
	if (judged.length <= MOST_ROWS) return judged;
	return [...judged.slice(0, MOST_ROWS / 2), ...judged.slice(-MOST_ROWS / 2)];
}

function linesOf(
	chosen: readonly ForestRow[],
	all: number,
	{ left, right, stacked }: Layout,
): Line[] {
	const room = stacked ? right - left - 96 : left - 16;
	const labels = fittedLabels(
		chosen.map(({ label }) => label),
		room,
		LABEL,
	);
	const lines: Line[] = chosen.map((row, index) => ({
		row: { ...row, shown: labels[index] ?? '' },
	}));
	const hidden = all - chosen.length;
	if (hidden > 0)
		lines.splice(chosen.length === MOST_ROWS ? MOST_ROWS / 2 : lines.length, 0, { hidden });
	return lines;
}

function layoutOf(rows: readonly ForestRow[], known: readonly Scored[], wide: number): Layout {
	const stacked = wide < SIDE_BY_SIDE;
	const widest = rows.reduce((most, { label }) => Math.max(most, textWidth(label, LABEL)), 40);
	const left = stacked ? END : Math.min(wide * 0.34, widest + 20);
	const right = stacked ? wide - END : wide - 110;
	const range = niceRange(
		known.flatMap(({ score, interval }) => [score, interval.low, interval.high]),
	);
	return {
		wide,
		left,
		right,
		stacked,
		range,
		rowHeight: stacked ? 48 : 28,
		x: scaled(range, [left, right]),
	};
}

function scoreAxis({ range, x }: Layout, bottom: number): Element[] {
	return ticksOf(range).map((value) =>
		softText({ x: x(value), y: bottom + 14, text: points(value), align: 'center' }),
	);
}

/** What the columns are, and the rule at the score of all. */
function head({ overall }: ForestChart, layout: Layout, bottom: number): Element[] {
	const { wide, stacked, left, right, x } = layout;
	const names = stacked
		? []
		: [
				softText({ x: wide - 62, y: HEAD - 14, text: 'Score', align: 'right' }),
				softText({ x: wide, y: HEAD - 14, text: 'Answers', align: 'right' }),
			];
	if (!isScored(overall)) return names;
	const place = x(overall.score);
	const words = `All ${points(overall.score)}, n = ${count(overall.n)}`;
	const half = textWidth(words, { size: 12, weight: 600 }) / 2;
	const at = Math.min(
		(stacked ? wide : right + 8) - half,
		Math.max((stacked ? 0 : left - 8) + half, place),
	);
	return [
		...names,
		line([place, HEAD - 2], [place, bottom], '--nps-ink', { dashed: true, z: 3, width: 1.25 }),
		text({ x: at, y: HEAD - 14, text: words, weight: 600, align: 'center' }),
	];
}

function gapOf(hidden: number, top: number, { wide }: Layout): Element[] {
	const words = `… and ${count(hidden)} more in the table …`;
	return [
		softText({
			x: wide / 2,
			y: top + GAP_ROW / 2,
			text: words,
			size: 13,
			align: 'center',
			halo: true,
		}),
	];
}

function entries({ rows }: ForestChart, { confidence }: Words): LegendEntry[] {
	const verdict = (way: 'higher' | 'lower', words: string): LegendEntry[] =>
		rows.some((row) => row.verdict === way)
			? [
					{
						words,
						sign: (x, y) => [
							triangle([x, y], 12, way === 'higher', { fill: VERDICT[way] }),
						],
					},
				]
			: [];
	return [
		{
			words: `score and ${confidence} interval`,
			sign: (x, y) => [
				line([x - 8, y], [x + 8, y], '--nps-interval', { width: 2.5, round: true }),
				circle([x, y], 4.5, { fill: '--nps-mark' }),
			],
		},
		...verdict('higher', 'higher than the rest by more than chance'),
		...verdict('lower', 'lower than the rest by more than chance'),
		...(rows.some(({ shrunken }) => shrunken !== undefined)
			? [
					{
						words: 'drawn to the mean for its few answers',
						sign: (x: number, y: number) => [drawnIn([x, y])],
					},
				]
			: []),
	];
}
