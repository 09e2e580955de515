import { count, percent, points as pointsText } from '../report/format';
import {
	circle,
	diamond,
	line,
	nothingToShow,
	softText,
	text,
	type Box,
	type Element,
} from './elements';
import { fittedLabels } from './labels';
import { legend, type LegendEntry } from './legend';
import type { Picture, Words } from './maker';
import { textWidth } from './measure';
import { placed, type Spot } from './placing';
import { niceRange, scaled, ticksOf, type Range } from './scale';
import type { DriverPoint, DriversChart } from './types';

export const NO_THEMES = 'No themes in comments yet';

const LEFT = 40;
const RIGHT = 10;
const TOP = 26;
const PLOT_HEIGHT = 270;
const FOOT = 42;
/** As high as the name of a quadrant. */
const CORNER = 20;
/** More than this cannot be told apart. */
const MOST_POINTS = 30;
const SHARE_STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25];
const LABEL = { size: 12, weight: 600 } as const;
const COLOUR = { positive: '--nps-promoter', negative: '--nps-detractor' } as const;

interface Plot {
	readonly wide: number;
	readonly bottom: number;
	readonly impact: Range;
	readonly share: Range;
	/** The median share. */
	readonly middle: number;
	x(share: number): number;
	y(impact: number): number;
}

export function driversPicture({ points: all }: DriversChart, wide: number, words: Words): Picture {
	if (all.length === 0) {
		const place = { x: 0, y: 0, width: wide, height: 160 };
		return { height: 160, option: { graphic: nothingToShow(NO_THEMES, place) } };
	}
	const shown = [...all].sort(byWeight).slice(0, MOST_POINTS);
	const plot = plotOf(shown, wide);
	const labels = labelsOf(shown, plot);
	const below = plot.bottom + FOOT;
	const key = legend(entries(shown, words), { x: 0, y: below, width: wide });
	const left = all.length - labels.length;
	const note = left > 0 ? `… and ${count(left)} more in the table` : '';
	const height = below + key.height;
	return {
		height: height + (note === '' ? 0 : 20),
		option: {
			grid: {
				left: LEFT,
				right: RIGHT,
				top: TOP,
				height: PLOT_HEIGHT,
				outerBoundsMode: 'none',
			},
			xAxis: axis(plot.share),
			yAxis: axis(plot.impact),
			graphic: [
				...axes(plot),
				...quadrants(plot),
				...shown.flatMap((point) => mark(point, plot)),
				...labels,
				...key.elements,
				...(note === '' ? [] : [softText({ x: 0, y: height + 10, text: note })]),
			],
		},
	};
}

/** What is sure, then what moves the whole score most. */
function byWeight(a: DriverPoint, b: DriverPoint): number {
	const weight = ({ share, impact }: DriverPoint) => share * Math.abs(impact);
	return Number(b.significant) - Number(a.significant) || weight(b) - weight(a);
}

function plotOf(points: readonly DriverPoint[], wide: number): Plot {
	const bottom = TOP + PLOT_HEIGHT;
	const sure = points.filter(({ significant }) => significant);
	const impact = niceRange(
		[
			0,
			...points.map((point) => point.impact),
			...sure.flatMap(({ interval }) => [interval.low, interval.high]),
		].flatMap((value) => [value, -value]),
		200,
	);
	const share = shareRange(points);
	const shares = points.map((point) => point.share).sort((a, b) => a - b);
	const half = Math.floor(shares.length / 2);
	return {
		wide,
		bottom,
		impact,
		share,
		middle: ((shares[half] ?? 0) + (shares[shares.length - 1 - half] ?? 0)) / 2,
		x: scaled(share, [LEFT, wide - RIGHT]),
		y: scaled(impact, [bottom, TOP]),
	};
}

function shareRange(points: readonly DriverPoint[]): Range {
	const most = points.reduce((highest, { share }) => Math.max(highest, share), 0.01) * 1.08;
	const step = SHARE_STEPS.find((each) => most / each <= 5) ?? 0.25;
	return { min: 0, max: Math.min(1, Math.ceil(most / step) * step), step };
}

function axis({ min, max, step }: Range) {
	return {
		type: 'value' as const,
		min,
		max,
		interval: step,
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: { show: false },
		splitLine: { lineStyle: { color: '--nps-line' } },
	};
}

/** The values, the line of no effect, and what the two halves mean. */
function axes({ wide, bottom, impact, share, x, y }: Plot): Element[] {
	return [
		...ticksOf(impact).map((value) =>
			softText({ x: LEFT - 8, y: y(value), text: pointsText(value), align: 'right' }),
		),
		...ticksOf(share).map((value) =>
			softText({
				x: x(value),
				y: bottom + 14,
				text: percent(value),
				align: value >= share.max ? 'right' : 'center',
			}),
		),
		line([LEFT, y(0)], [wide - RIGHT, y(0)], '--nps-rule'),
		softText({ x: 0, y: 8, text: 'Effect on the score, in points' }),
		softText({ x: wide - RIGHT, y: bottom + 32, text: 'Share of comments →', align: 'right' }),
	];
}

/** Often and rare part where half of the themes are rarer. */
function quadrants({ wide, bottom, x, middle }: Plot): Element[] {
	const name = (words: string, y: number) =>
		softText({ x: wide - RIGHT - 6, y, text: words, weight: 600, align: 'right', halo: true });
	return [
		line([x(middle), TOP], [x(middle), bottom], '--nps-rule', { dashed: true }),
		name('Strengths', TOP + CORNER / 2 + 2),
		name('Fix first', bottom - CORNER / 2 - 2),
	];
}

function mark(point: DriverPoint, { x, y }: Plot): Element[] {
	const place = [x(point.share), y(point.impact)] as const;
	const colour = COLOUR[point.side];
	const ends = [y(point.interval.low), y(point.interval.high)] as const;
	const look = point.significant
		? ({ fill: colour, stroke: '--nps-paper', z: 6 } as const)
		: ({ fill: '--nps-paper', stroke: colour, lineWidth: 2, z: 5 } as const);
	const whisker = line([place[0], ends[0]], [place[0], ends[1]], colour, { z: 2 });
	const shape = point.side === 'positive' ? circle(place, 6, look) : diamond(place, 15, look);
	return point.significant ? [whisker, shape] : [shape];
}

/** Each beside its mark, where it covers nothing; those without such a place are told by the table. */
function labelsOf(points: readonly DriverPoint[], plot: Plot): Element[] {
	const room = Math.min(150, plot.wide * 0.36);
	const words = fittedLabels(
		points.map(({ label }) => label),
		room,
		LABEL,
	);
	const spots = points.map(
		({ share, impact }, index): Spot => ({
			x: plot.x(share),
			y: plot.y(impact),
			width: textWidth(words[index] ?? '', LABEL),
		}),
	);
	// The names of the quadrants stay free, too.
	const frame: Box = {
		x: LEFT,
		y: TOP + CORNER,
		width: plot.wide - LEFT,
		height: PLOT_HEIGHT - 2 * CORNER,
	};
	return placed(spots, frame).flatMap((place, index) =>
		place
			? [
					text({
						...place,
						text: words[index] ?? '',
						weight: points[index]?.significant ? 600 : 400,
						halo: true,
					}),
				]
			: [],
	);
}

function entries(points: readonly DriverPoint[], { confidence }: Words): LegendEntry[] {
	const has = (test: (point: DriverPoint) => boolean, entry: LegendEntry) =>
		points.some(test) ? [entry] : [];
	return [
		...has(({ side }) => side === 'positive', {
			words: 'praised',
			sign: (x, y) => [circle([x, y], 5.5, { fill: COLOUR.positive })],
		}),
		...has(({ side }) => side === 'negative', {
			words: 'criticised',
			sign: (x, y) => [diamond([x, y], 13, { fill: COLOUR.negative })],
		}),
		...has(({ significant }) => significant, {
			words: `${confidence} interval`,
			sign: (x, y) => [line([x, y - 7], [x, y + 7], '--nps-rule', { width: 1.5 })],
		}),
		...has(({ significant }) => !significant, {
			words: 'hollow: within chance',
			sign: (x, y) => [
				circle([x, y], 5, { fill: '--nps-paper', stroke: '--nps-rule', lineWidth: 2 }),
			],
		}),
	];
}
