import { count, counted, percent } from '../report/format';
import { box, nothingToShow, softText, text, type Element } from './elements';
import { compactCount, NO_ANSWERS } from './describe';
import type { ChartMaker, Picture } from './maker';
import { textWidth } from './measure';
import type { ColourName } from './palette';
import type { HistogramChart } from './types';

interface Band {
	readonly name: string;
	readonly one: string;
	readonly colour: ColourName;
	readonly count: number;
	readonly share: number;
}

const BAR = 14;
const GAP = 3;
/** Below the band bar and its captions. */
const PLOT_TOP = 76;
const PLOT_HEIGHT = 158;
const SCORES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

export const histogram: ChartMaker<HistogramChart> = {
	width: 560,
	picture,
	describe,
	table: (spec) => {
		const total = sum(spec.histogram);
		return {
			columns: ['Score', 'Answers', 'Share'],
			rows: [
				...spec.histogram.map((n, score) => [
					String(score),
					count(n),
					total > 0 ? percent(n / total) : '–',
				]),
				...bandsOf(spec).map(({ name, count: n, share, one: _ }) => [
					name,
					count(n),
					answersOf(spec) > 0 ? percent(share) : '–',
				]),
			],
		};
	},
};

function describe(spec: HistogramChart): string {
	const n = answersOf(spec);
	if (n === 0) return `${NO_ANSWERS}.`;
	const only = bandsOf(spec).find((band) => band.count === n);
	const score = spec.histogram.findIndex((given) => given === n);
	if (only && score >= 0) {
		return n === 1
			? `1 answer, a score of ${score} (${only.one}).`
			: `All ${count(n)} answers have a score of ${score} (${only.name.toLowerCase()}).`;
	}
	const parts = [...bandsOf(spec)]
		.reverse()
		.map((band) => `${percent(band.share)} ${band.name.toLowerCase()} (${count(band.count)})`);
	const split = only ? `all ${only.name.toLowerCase()}` : parts.join(', ');
	const most = Math.max(...spec.histogram);
	const often = SCORES.filter((_, score) => spec.histogram[score] === most);
	const peak = most > 0 && often.length === 1 ? ` The most frequent score is ${often[0]}.` : '';
	return `${counted(n, 'answer')}: ${split}.${peak}`;
}

const sum = (values: readonly number[]): number =>
	values.reduce((total, value) => total + value, 0);

const answersOf = ({ counts }: HistogramChart): number =>
	counts.promoters + counts.passives + counts.detractors;

function bandsOf(spec: HistogramChart): Band[] {
	const { detractors, passives, promoters } = spec.counts;
	const n = answersOf(spec);
	const band = (name: string, one: string, colour: ColourName, given: number): Band => ({
		name,
		one,
		colour,
		count: given,
		share: n > 0 ? given / n : 0,
	});
	return [
		band('Detractors', 'detractor', '--nps-detractor', detractors),
		band('Passives', 'passive', '--nps-passive', passives),
		band('Promoters', 'promoter', '--nps-promoter', promoters),
	];
}

function picture(spec: HistogramChart, wide: number): Picture {
	const bands = bandsOf(spec);
	const n = answersOf(spec);
	const height = PLOT_TOP + PLOT_HEIGHT + 46;
	const captions = [...bandCaptions(bands, wide, n), ...scoreCaptions(wide, height)];
	const plot = { x: 0, y: PLOT_TOP, width: wide, height: PLOT_HEIGHT };
	const bar = { x: 0, y: 0, width: wide, height: BAR };
	return {
		height,
		option: {
			grid: {
				left: 0,
				right: 0,
				top: PLOT_TOP,
				height: PLOT_HEIGHT,
				outerBoundsMode: 'none',
			},
			xAxis: {
				type: 'category',
				data: SCORES,
				axisTick: { show: false },
				axisLine: { lineStyle: { color: '--nps-rule' } },
				axisLabel: { interval: 0, color: '--nps-ink', fontSize: 12, margin: 10 },
			},
			yAxis: {
				type: 'value',
				show: false,
				min: 0,
				max: Math.max(1, ...spec.histogram) * 1.12,
			},
			series: [bars(spec, wide)],
			graphic: [
				...captions,
				...(n > 0
					? bandBar(bands, wide)
					: [box(bar, '--nps-track', 4), ...nothingToShow(NO_ANSWERS, plot)]),
			],
		},
	};
}

function bars({ histogram: given }: HistogramChart, wide: number) {
	const colourOf = (score: number): ColourName =>
		score <= 6 ? '--nps-detractor' : score <= 8 ? '--nps-passive' : '--nps-promoter';
	const column = wide / SCORES.length;
	const written = (value: number): string => {
		if (value === 0) return '';
		return (
			[count(value), compactCount(value), compactCount(value, 0)].find(
				(words) => textWidth(words, { size: 12 }) < column - 2,
			) ?? ''
		);
	};
	return {
		type: 'bar' as const,
		silent: true,
		barWidth: '70%',
		data: given.map((value, score) => ({
			value,
			itemStyle: { color: colourOf(score), borderRadius: [3, 3, 0, 0] },
		})),
		label: {
			show: true,
			position: 'top' as const,
			distance: 5,
			color: '--nps-ink',
			fontSize: 12,
			formatter: ({ dataIndex }: { dataIndex: number }) => written(given[dataIndex] ?? 0),
		},
	};
}

function bandBar(bands: readonly Band[], wide: number): Element[] {
	const shown = bands.filter((band) => band.count > 0);
	const room = wide - GAP * (shown.length - 1);
	// A single answer among thousands still shows.
	const least = 2;
	const spare = room - least * shown.length;
	let x = 0;
	return shown.map(({ share, colour }) => {
		const width = least + spare * share;
		const part = box({ x, y: 0, width, height: BAR }, colour, 3);
		x += width + GAP;
		return part;
	});
}

function bandCaptions(bands: readonly Band[], wide: number, n: number): Element[] {
	const column = wide / bands.length;
	return bands.flatMap(({ name, count: given, share, colour }, index) => {
		const x = index * column;
		const figures = n > 0 ? `${percent(share)} · ${count(given)}` : '–';
		return [
			box({ x, y: BAR + 14, width: 10, height: 10 }, colour, 2),
			text({ x: x + 16, y: BAR + 19, text: name, weight: 600 }),
			softText({ x: x + 16, y: BAR + 37, text: figures }),
		];
	});
}

function scoreCaptions(wide: number, height: number): Element[] {
	const column = wide / SCORES.length;
	const y = height - 8;
	return [
		softText({ x: column * 0.15, y, text: '0 = not at all likely' }),
		softText({ x: wide - column * 0.15, y, text: '10 = extremely likely', align: 'right' }),
	];
}
