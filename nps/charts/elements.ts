import type { EChartsOption } from '../vendor/echarts';
import type { Weight } from './measure';
import type { ColourName } from './palette';

export type Elements = Exclude<NonNullable<EChartsOption['graphic']>, readonly unknown[]>[];
export type Element = Elements[number];

export const SMALL = 12;
export const BODY = 13;

/**
 * Stands before every text we give to ECharts, which keeps measured texts as properties of a plain object: a group named
 * "__proto__" would otherwise change every object of the process.
 */
export const GUARD = '\u2060';

export interface TextElement {
	readonly x: number;
	/** The middle of the capitals. */
	readonly y: number;
	readonly text: string;
	readonly size?: number;
	readonly weight?: Weight;
	readonly fill?: ColourName;
	readonly align?: 'left' | 'center' | 'right';
	/** A rim in the colour of the paper, for texts upon lines. */
	readonly halo?: boolean;
	/** From the bottom to the top. */
	readonly upright?: boolean;
}

/** A text is drawn above all else. */
export function text({ x, y, text: words, ...look }: TextElement): Element {
	const { size = SMALL, weight = 400, fill = '--nps-ink', align = 'left', halo = false } = look;
	const upright = look.upright ?? false;
	return {
		type: 'text',
		...(upright && { x, y, rotation: Math.PI / 2 }),
		silent: true,
		z: 10,
		style: {
			x: upright ? 0 : x,
			y: upright ? 0 : y,
			text: GUARD + words,
			fontSize: size,
			fontWeight: weight,
			fontFamily: 'Inter',
			fill,
			align,
			verticalAlign: 'middle',
			...(halo && { stroke: '--nps-paper', lineWidth: 4 }),
		},
	};
}

/** A text that is beside the point: units, captions, counts. */
export function softText(element: TextElement): Element {
	return text({ fill: '--nps-soft', ...element });
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export function box(shape: Box, fill: ColourName, radius = 0, opacity?: number): Element {
	return {
		type: 'rect',
		silent: true,
		z: 1,
		shape: { ...shape, r: radius },
		style: styleOf({ fill, ...(opacity !== undefined && { opacity }) }),
	};
}

export interface LineLook {
	readonly width?: number;
	readonly dashed?: boolean;
	readonly z?: number;
	readonly round?: boolean;
}

export type Point = readonly [x: number, y: number];

export function line(from: Point, to: Point, stroke: ColourName, look: LineLook = {}): Element {
	const { width = 1, dashed = false, z = 1, round = false } = look;
	return {
		type: 'line',
		silent: true,
		z,
		shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
		style: {
			stroke,
			lineWidth: width,
			...(dashed && { lineDash: [4, 4] }),
			...(round && { lineCap: 'round' as const }),
		},
	};
}

/** An open line through points. */
export function polyline(
	points: readonly Point[],
	stroke: ColourName,
	{ width = 1, z = 1 }: LineLook = {},
): Element {
	return {
		type: 'polyline',
		silent: true,
		z,
		shape: { points: points.map(([x, y]) => [x, y]) },
		style: { stroke, lineWidth: width, fill: 'none' },
	};
}

export interface ShapeLook {
	readonly fill: ColourName;
	readonly stroke?: ColourName;
	readonly lineWidth?: number;
	/** Of the fill, 0 to 1. */
	readonly opacity?: number;
	readonly z?: number;
}

export function circle([cx, cy]: Point, r: number, look: ShapeLook): Element {
	return {
		type: 'circle',
		silent: true,
		z: look.z ?? 5,
		shape: { cx, cy, r },
		style: styleOf(look),
	};
}

export function polygon(points: readonly Point[], look: ShapeLook): Element {
	return {
		type: 'polygon',
		silent: true,
		z: look.z ?? 5,
		shape: { points: points.map(([x, y]) => [x, y]) },
		style: styleOf(look),
	};
}

/** Pointing up or down, as wide as `size`. */
export function triangle([x, y]: Point, size: number, up: boolean, look: ShapeLook): Element {
	const half = size / 2;
	const tip = up ? y - half : y + half;
	const base = up ? y + half * 0.8 : y - half * 0.8;
	return polygon(
		[
			[x, tip],
			[x + half, base],
			[x - half, base],
		],
		look,
	);
}

export function diamond([x, y]: Point, size: number, look: ShapeLook): Element {
	const half = size / 2;
	return polygon(
		[
			[x, y - half],
			[x + half, y],
			[x, y + half],
			[x - half, y],
		],
		look,
	);
}

function styleOf({ fill, stroke, lineWidth = 1.5, opacity }: ShapeLook) {
	return {
		fill,
		...(stroke && { stroke, lineWidth }),
		...(opacity !== undefined && { fillOpacity: opacity }),
	};
}

/** Said in the middle of a picture that has nothing to show. */
export function nothingToShow(words: string, { x, y, width, height }: Box): Element[] {
	return [
		box({ x, y, width, height }, '--nps-track', 6),
		text({
			x: x + width / 2,
			y: y + height / 2,
			text: words,
			size: 14,
			weight: 600,
			fill: '--nps-soft',
			align: 'center',
		}),
	];
}
