import type { DrawnNode } from '../vendor/echarts';
import { GUARD } from './elements';
import { CHART_COLOURS, isColourName } from './palette';
import type { ChartTheme } from './types';

/** Half the height of a capital of Inter, in em: what a text goes down by to have its middle where it was put. */
const HALF_CAPITAL = 0.36;
export const FONT_FAMILY =
	"Inter, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

type Attributes = Record<string, string | number>;

/** What may be in a picture; the rest of what a library writes (ids of its own, data, styles) is left out. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
	path: ['d'],
	rect: ['x', 'y', 'width', 'height', 'rx'],
	circle: ['cx', 'cy', 'r'],
	ellipse: ['cx', 'cy', 'rx', 'ry'],
	line: ['x1', 'y1', 'x2', 'y2'],
	polygon: ['points'],
	polyline: ['points'],
};
const LOOKS = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-opacity',
	'stroke-width',
	'stroke-dasharray',
	'stroke-dashoffset',
	'stroke-linecap',
	'stroke-linejoin',
	'opacity',
	'paint-order',
	'text-anchor',
	'transform',
];

export interface WriteOptions {
	readonly theme: ChartTheme;
	/** Begins every id. */
	readonly id: string;
}

/** The tree as SVG text: presentation attributes only, our colours only, our ids only, every text escaped. */
export function writeSvg(tree: readonly DrawnNode[], options: WriteOptions): string {
	const ids = new Map<string, string>();
	const context: Context = {
		...options,
		idOf: (given) => {
			const known = ids.get(given) ?? `${options.id}-${ids.size + 1}`;
			ids.set(given, known);
			return known;
		},
	};
	return tree.map((node) => write(node, context)).join('');
}

interface Context extends WriteOptions {
	idOf(given: string): string;
}

function write(node: DrawnNode, context: Context): string {
	const { tag, attrs, children = [], text } = node;
	if (tag === 'text') return text === undefined ? '' : writeText(text, attrs, context);
	if (tag === 'g' || tag === 'clipPath' || tag === 'defs') return writeGroup(node, context);
	if (tag === 'svg') return children.map((child) => write(child, context)).join('');
	const own = SHAPES[tag];
	if (!own || isUnseen(attrs)) return '';
	return element(tag, { ...picked(attrs, own), ...lookOf(attrs, context) });
}

function writeGroup({ tag, attrs, children = [] }: DrawnNode, context: Context): string {
	const inner = children.map((child) => write(child, context)).join('');
	if (inner === '') return '';
	const reference = /^url\(#(.+)\)$/.exec(String(attrs['clip-path'] ?? ''))?.[1];
	return element(
		tag,
		{
			...(tag === 'clipPath' && { id: context.idOf(String(attrs.id)) }),
			...(reference !== undefined && { 'clip-path': `url(#${context.idOf(reference)})` }),
		},
		inner,
	);
}

/** The font's size and weight come as a style, the place partly as a move. */
function writeText(text: string, attrs: DrawnNode['attrs'], context: Context): string {
	const style = String(attrs.style ?? '');
	const size = Number(/font-size:\s*([\d.]+)/.exec(style)?.[1] ?? 12);
	const weight = /font-weight:\s*(\d+)/.exec(style)?.[1];
	const { transform, ...look } = lookOf(attrs, context);
	const moved = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(String(transform ?? ''));
	return element(
		'text',
		{
			x: Number(attrs.x ?? 0) + Number(moved?.[1] ?? 0),
			y: Number(attrs.y ?? 0) + Number(moved?.[2] ?? 0) + size * HALF_CAPITAL,
			'font-size': size,
			...(weight !== undefined && { 'font-weight': weight }),
			...look,
			...(transform !== undefined && !moved && { transform }),
		},
		escapeXml(text.startsWith(GUARD) ? text.slice(GUARD.length) : text),
	);
}

function isUnseen(attrs: DrawnNode['attrs']): boolean {
	return attrs.fill === 'none' && (attrs.stroke === undefined || attrs.stroke === 'none');
}

function picked(attrs: DrawnNode['attrs'], names: readonly string[]): Attributes {
	const kept: Attributes = {};
	for (const name of names) {
		const value = attrs[name];
		if (typeof value === 'string' || typeof value === 'number') kept[name] = value;
	}
	return kept;
}

function lookOf(attrs: DrawnNode['attrs'], { theme }: WriteOptions): Attributes {
	const look = picked(attrs, LOOKS);
	for (const name of ['fill', 'stroke']) {
		const value = look[name];
		if (value !== undefined) look[name] = colourOf(String(value), theme);
	}
	return look;
}

/** What the theme makes of one of our colours. Any other is a mistake of ours and becomes ink, which reads. */
export function colourOf(name: string, theme: ChartTheme): string {
	if (name === 'none') return name;
	const known = isColourName(name) ? name : '--nps-ink';
	const shades = CHART_COLOURS[known];
	return theme === 'page' ? `var(${known},${shades.light})` : shades[theme];
}

/** An element with its attributes; numbers go to a hundredth of a pixel. */
export function element(tag: string, attributes: Attributes, inner = ''): string {
	const written = Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeXml(rounded(value))}"`)
		.join('');
	return inner === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
}

const DECIMALS = /-?\d+\.\d{3,}(?:e-\d+)?/g;

function rounded(value: string | number): string {
	if (typeof value === 'number') return String(toHundredths(value));
	return value.replace(DECIMALS, (number) => String(toHundredths(Number(number))));
}

const toHundredths = (value: number): number => Math.round(value * 100) / 100 || 0;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** For content and quoted attributes. */
export function escapeXml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
