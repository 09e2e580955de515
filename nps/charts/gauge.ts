import { counted, points } from '../report/format';
import { FEW_ANSWERS } from '../report/sentence';
import type { EChartsOption } from '../vendor/echarts';
import {
	BODY,
	line,
	polygon,
	softText,
	text,
	triangle,
	type Element,
	type Point,
} from './elements';
import {
	caution,
	isScored,
	nothing,
	range,
	scoreWords,
	targetWords,
	type Scored,
} from './describe';
import type { ChartMaker, Picture, Words } from './maker';
import { textWidth } from './measure';
import type { ColourName } from './palette';
import { figureCells, limitColumns } from './table';
import type { GaugeChart } from './types';

const RING = 18;
const MAX_RADIUS = 132;
const TOP = 32;
/** Of the half ring: an interval that is a point is still seen. */
const THINNEST = 0.008;

export const gauge: ChartMaker<GaugeChart> = {
	width: 320,
	picture,
	describe,
	table: (spec, { confidence }) => ({
		columns: [
			'Score',
			...limitColumns(confidence),
			'Answers',
			...(hasTarget(spec) ? ['Target'] : []),
		],
		rows: [[...figureCells(spec), ...(hasTarget(spec) ? [points(spec.target)] : [])]],
	}),
};

function describe(spec: GaugeChart, { confidence }: Words): string {
	if (!isScored(spec)) return `${nothing(spec.n)}.`;
	const { low, high } = spec.interval;
	const between = `with ${confidence} confidence between ${points(low)} and ${points(high)}`;
	const target = hasTarget(spec) ? ` ${targetWords(spec.target, spec)}` : '';
	return `Score ${scoreWords(spec)}; ${between}.${caution(spec.n)}${target}`;
}

interface Ring {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

function picture(spec: GaugeChart, wide: number, words: Words): Picture {
	const radius = Math.min(MAX_RADIUS, wide / 2 - 16);
	const ring: Ring = { x: wide / 2, y: TOP + radius, radius };
	const series = [arc(ring, [[1, '--nps-track']], true)];
	const graphic = [...scale(ring), ...targetMark(spec, ring)];
	if (isScored(spec)) {
		series.push(arc(ring, intervalStops(spec)));
		graphic.push(...needle(spec.score, ring), ...figures(spec, ring, words));
	} else {
		graphic.push(
			text({
				...middle(ring, -16),
				text: nothing(spec.n),
				size: 15,
				weight: 600,
				fill: '--nps-soft',
			}),
		);
	}
	const lines = Number(isScored(spec)) + Number(hasTarget(spec));
	return { option: { series, graphic }, height: ring.y + 34 + 22 * lines };
}

type Stop = [end: number, colour: ColourName | 'none'];

function arc(
	{ x, y, radius }: Ring,
	stops: Stop[],
	roundCap = false,
): Extract<EChartsOption['series'], { type?: 'gauge' }> {
	const hidden = { show: false };
	return {
		type: 'gauge',
		silent: true,
		center: [x, y],
		radius,
		startAngle: 180,
		endAngle: 0,
		min: -100,
		max: 100,
		axisLine: { roundCap, lineStyle: { width: RING, color: stops } },
		axisTick: hidden,
		splitLine: hidden,
		axisLabel: hidden,
		pointer: hidden,
		anchor: hidden,
		title: hidden,
		detail: hidden,
	};
}

/** Where a score lies on the half ring, 0 to 1. */
const share = (score: number): number => (score + 100) / 200;

function intervalStops({ interval }: Scored): Stop[] {
	const low = share(interval.low);
	const high = share(interval.high);
	const missing = Math.max(0, THINNEST - (high - low)) / 2;
	return [
		[Math.max(0, low - missing), 'none'],
		[Math.min(1, high + missing), '--nps-interval'],
		[1, 'none'],
	];
}

/** A point at some distance from the middle of the ring, in the direction of the score. */
function at({ x, y }: Ring, score: number, distance: number): [number, number] {
	const angle = Math.PI * (1 - share(score));
	return [x + distance * Math.cos(angle), y - distance * Math.sin(angle)];
}

function needle(score: number, ring: Ring): Element[] {
	const inner = at(ring, score, ring.radius - RING - 6);
	const outer = at(ring, score, ring.radius + 1);
	return [
		line(inner, outer, '--nps-paper', { width: 9, z: 4, round: true }),
		line(inner, outer, '--nps-mark', { width: 5, z: 5, round: true }),
	];
}

const middle = ({ x, y }: Ring, below: number) => ({ x, y: y + below, align: 'center' as const });

function scale(ring: Ring): Element[] {
	const end = ring.radius - RING / 2;
	const caption = (x: number, y: number, words: string) =>
		softText({ x, y, text: words, align: 'center' });
	return [
		caption(ring.x - end, ring.y + 20, '−100'),
		caption(ring.x, ring.y - ring.radius - 22, '0'),
		line([ring.x, ring.y - ring.radius - 9], [ring.x, ring.y - ring.radius - 4], '--nps-rule'),
		caption(ring.x + end, ring.y + 20, '100'),
	];
}

function figures(spec: GaugeChart & Scored, ring: Ring, { confidence }: Words): Element[] {
	const size = Math.min(56, ring.radius * 0.46);
	const fill = spec.n < FEW_ANSWERS ? '--nps-soft' : '--nps-ink';
	return [
		text({
			...middle(ring, -20 - size * 0.5),
			text: points(spec.score),
			size,
			weight: 600,
			fill,
		}),
		softText({ ...middle(ring, -8), text: `from ${counted(spec.n, 'answer')}`, size: BODY }),
		text({
			...middle(ring, 46),
			text: `${range(spec.interval)} with ${confidence} confidence`,
			size: BODY,
		}),
	];
}

function hasTarget(spec: GaugeChart): spec is GaugeChart & { target: number } {
	return spec.target !== undefined;
}

/** Outside the ring, and named below, where there is room for it at any angle. */
function targetMark(spec: GaugeChart, ring: Ring): Element[] {
	if (!hasTarget(spec)) return [];
	const words = `Target ${points(spec.target)}`;
	const y = ring.y + (isScored(spec) ? 68 : 46);
	const key = ring.x - textWidth(words, { size: BODY }) / 2 - 6;
	const look = { fill: '--nps-ink', stroke: '--nps-paper', lineWidth: 1 } as const;
	return [
		line(
			at(ring, spec.target, ring.radius - RING),
			at(ring, spec.target, ring.radius),
			'--nps-ink',
			{ width: 2, z: 3 },
		),
		pointer(spec.target, ring),
		triangle([key, y], 10, false, look),
		text({ x: ring.x + 8, y, text: words, size: BODY, align: 'center' }),
	];
}

/** A triangle upon the ring, its tip at the target. */
function pointer(target: number, ring: Ring): Element {
	const tip = at(ring, target, ring.radius + 3);
	const foot = at(ring, target, ring.radius + 12);
	const [across, down] = [(foot[1] - tip[1]) * 0.6, (tip[0] - foot[0]) * 0.6];
	const corners: Point[] = [
		tip,
		[foot[0] + across, foot[1] + down],
		[foot[0] - across, foot[1] - down],
	];
	return polygon(corners, { fill: '--nps-ink', z: 6 });
}
