import { count, points } from '../report/format';
import { compactCount, isScored, type Scored } from './describe';
import {
	circle,
	diamond,
	line,
	softText,
	text,
	triangle,
	type Element,
	type LineLook,
} from './elements';
import type { ColourName } from './palette';
import type { Range } from './scale';
import type { ForestRow } from './types';

export const LABEL = { size: 13 };

export interface Row extends ForestRow {
	readonly shown: string;
}

export interface Layout {
	readonly wide: number;
	readonly left: number;
	readonly right: number;
	readonly rowHeight: number;
	readonly stacked: boolean;
	readonly range: Range;
	x(score: number): number;
}

export const VERDICT = { higher: '--nps-promoter', lower: '--nps-detractor' } as const;

export function rowOf(row: Row, top: number, layout: Layout): Element[] {
	const { stacked, wide, rowHeight, left } = layout;
	const y = stacked ? top + 31 : top + rowHeight / 2;
	const written = stacked ? top + 13 : y;
	const label = stacked
		? text({ x: 0, y: written, text: row.shown, size: LABEL.size, halo: true })
		: text({ x: left - 14, y: written, text: row.shown, size: LABEL.size, align: 'right' });
	return [
		label,
		...figures(row, written, stacked, wide),
		...(isScored(row) ? whisker(row, y, layout) : []),
	];
}

function figures(row: Row, y: number, stacked: boolean, wide: number): Element[] {
	const score = isScored(row) ? points(row.score) : '–';
	const weight = row.verdict ? 600 : 400;
	if (!stacked) {
		return [
			text({ x: wide - 62, y, text: score, size: 13, weight, align: 'right' }),
			softText({ x: wide, y, text: count(row.n), size: 13, align: 'right' }),
		];
	}
	const n = `n ${compactCount(row.n)}`;
	return [
		softText({ x: wide, y, text: n, align: 'right', halo: true }),
		text({ x: wide - 58, y, text: score, size: 13, weight: 600, align: 'right', halo: true }),
	];
}

function whisker(row: Row & Scored, y: number, { x }: Layout): Element[] {
	const colour: ColourName = row.verdict ? VERDICT[row.verdict] : '--nps-interval';
	const [low, high] = [x(row.interval.low), x(row.interval.high)];
	const look: LineLook = { width: 2.5, z: 4, round: true };
	const shrunken = row.shrunken === undefined ? [] : [drawnIn([x(row.shrunken), y])];
	return [line([low, y], [high, y], colour, look), ...shrunken, dot(row, [x(row.score), y])];
}

function dot({ verdict }: Row, place: readonly [number, number]): Element {
	const look = { stroke: '--nps-paper', z: 6 } as const;
	if (verdict)
		return triangle(place, 13, verdict === 'higher', { fill: VERDICT[verdict], ...look });
	return circle(place, 5, { fill: '--nps-mark', ...look });
}

export function drawnIn(place: readonly [number, number]): Element {
	return diamond(place, 10, { fill: '--nps-paper', stroke: '--nps-mark', lineWidth: 1.5, z: 5 });
}
