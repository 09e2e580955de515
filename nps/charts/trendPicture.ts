import { points as pointsText } from '../report/format';
import { FEW_ANSWERS } from '../report/sentence';
import { isScored, nothing } from './describe';
import {
	box,
	circle,
	line,
	nothingToShow,
	polygon,
	polyline,
	softText,
	triangle,
	type Element,
} from './elements';
import { legend, type LegendEntry } from './legend';
import type { Picture, Words } from './maker';
import { niceRange, scaled, ticksOf } from './scale';
import {
	CHANGE,
	LABEL_ROW,
	LEFT,
	MARK_ROW,
	MARK_ROWS,
	MOST_DOTS,
	RIGHT,
	type Known,
	type Plot,
} from './trendPlot';
import { marks, periods, target, values } from './trendWords';
import type { TrendChart } from './types';

const PLOT_HEIGHT = 190;
/** Of the band, through which the lines of the axis are seen. */
const SHADE = 0.32;

export function trendPicture(spec: TrendChart, wide: number, words: Words): Picture {
	const known = spec.points.flatMap((point, index): Known[] =>
		isScored(point) ? [{ ...point, index }] : [],
	);
	if (known.length === 0) return empty(spec, wide);
	const plot = plotOf(spec, known, wide);
	const below = plot.bottom + 2 * LABEL_ROW + 12;
	const key = legend(entries(known, words), { x: 0, y: below, width: wide });
	const range = plot.range;
	return {
		height: below + key.height,
		option: {
			grid: {
				left: LEFT,
				right: RIGHT,
				top: plot.top,
				height: PLOT_HEIGHT,
				outerBoundsMode: 'none',
			},
			xAxis: { type: 'value', show: false, min: -0.5, max: spec.points.length - 0.5 },
			yAxis: {
				type: 'value',
				min: range.min,
				max: range.max,
				interval: range.step,
				splitLine: { lineStyle: { color: '--nps-line' } },
				axisLabel: { show: false },
				axisLine: { show: false },
				axisTick: { show: false },
			},
			series: [
				{
					type: 'line',
					silent: true,
					data: spec.points.map((point, index) => [index, point.score]),
					showSymbol: false,
					lineStyle: { color: '--nps-mark', width: 2.25, cap: 'round', join: 'round' },
					itemStyle: { color: '--nps-mark' },
				},
			],
			graphic: [
				...scoreAxis(plot),
				...band(runsOf(known), plot),
				...target(plot),
				...marks(plot),
				...dots(known, plot),
				...values(known, plot),
				...periods(plot),
				...key.elements,
			],
		},
	};
}

function empty(spec: TrendChart, wide: number): Picture {
	const n = spec.points.reduce((sum, point) => sum + point.n, 0);
	const place = { x: 0, y: 0, width: wide, height: PLOT_HEIGHT };
	return { height: PLOT_HEIGHT, option: { graphic: nothingToShow(nothing(n), place) } };
}

function plotOf(spec: TrendChart, known: readonly Known[], wide: number): Plot {
	const top = 20 + (spec.marks?.length ? MARK_ROWS * MARK_ROW : 0);
	const bottom = top + PLOT_HEIGHT;
	// A handful of answers, of which nothing is certain, does not flatten all the rest.
	const certain = known.filter(({ n }) => n >= FEW_ANSWERS);
	const range = niceRange([
		...known.map(({ score }) => score),
		...(certain.length > 0 ? certain : known).flatMap(({ interval }) => [
			interval.low,
			interval.high,
		]),
		...(spec.target === undefined ? [] : [spec.target]),
	]);
	const step = (wide - LEFT - RIGHT) / spec.points.length;
	return {
		spec,
		top,
		bottom,
		wide,
		step,
		range,
		x: (index) => LEFT + (index + 0.5) * step,
		y: scaled(range, [bottom, top]),
	};
}

function scoreAxis({ range, y, wide }: Plot): Element[] {
	const zero = range.min < 0 && range.max > 0;
	return [
		...ticksOf(range).map((value) =>
			softText({ x: LEFT - 10, y: y(value), text: pointsText(value), align: 'right' }),
		),
		...(zero ? [line([LEFT, y(0)], [wide - RIGHT, y(0)], '--nps-rule')] : []),
	];
}

/** Points without a gap between them. */
function runsOf(known: readonly Known[]): Known[][] {
	const runs: Known[][] = [];
	for (const point of known) {
		const run = runs.at(-1);
		if (run?.at(-1)?.index === point.index - 1) run.push(point);
		else runs.push([point]);
	}
	return runs;
}

/** The intervals: as a band where points are neighbours, as a whisker where one stands alone. */
function band(runs: readonly Known[][], { x, y }: Plot): Element[] {
	return runs.flatMap((run) => {
		const upper = run.map(({ index, interval }) => [x(index), y(interval.high)] as const);
		const lower = run.map(({ index, interval }) => [x(index), y(interval.low)] as const);
		const [first] = run;
		if (run.length === 1 && first)
			return whisker(x(first.index), y(first.interval.low), y(first.interval.high));
		const area = polygon([...upper, ...[...lower].reverse()], {
			fill: '--nps-band',
			opacity: SHADE,
			z: 1,
		});
		return [area, polyline(upper, '--nps-interval'), polyline(lower, '--nps-interval')];
	});
}

function whisker(x: number, low: number, high: number): Element[] {
	return [
		line([x, low], [x, high], '--nps-interval', { width: 2 }),
		line([x - 5, low], [x + 5, low], '--nps-interval', { width: 2 }),
		line([x - 5, high], [x + 5, high], '--nps-interval', { width: 2 }),
	];
}

function dots(known: readonly Known[], { x, y }: Plot): Element[] {
	const look = { fill: '--nps-mark', stroke: '--nps-paper', z: 6 } as const;
	const shown = known.length > MOST_DOTS ? known.slice(-1) : known;
	return shown.map(({ index, score }) => circle([x(index), y(score)], 4, look));
}

function entries(known: readonly Known[], { confidence }: Words): LegendEntry[] {
	const changes = known.some(({ change }) => change !== undefined);
	return [
		{
			words: `${confidence} interval`,
			sign: (x, y) => [
				box({ x: x - 8, y: y - 6, width: 16, height: 12 }, '--nps-band', 0, SHADE),
				line([x - 8, y - 6], [x + 8, y - 6], '--nps-interval'),
				line([x - 8, y + 6], [x + 8, y + 6], '--nps-interval'),
			],
		},
		...(changes ? [changeEntry] : []),
	];
}

const changeEntry: LegendEntry = {
	words: 'changed by more than chance',
	sign: (x, y) => [
		triangle([x - 4, y], 9, true, { fill: CHANGE.higher }),
		triangle([x + 5, y], 9, false, { fill: CHANGE.lower }),
	],
};
