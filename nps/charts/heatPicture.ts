import { count, counted, points } from '../report/format';
import { compactCount, isScored, nothing, type Scored } from './describe';
import { box, nothingToShow, softText, text, type Element } from './elements';
import { fittedLabels } from './labels';
import { textWidth, wrapped } from './measure';
import type { Picture } from './maker';
import type { ColourName } from './palette';
import type { HeatChart } from './types';

const MOST_ROWS = 30;
const CELL_HEIGHT = 42;
const NARROWEST_CELL = 40;
const WIDEST_CELL = 120;
const GAP = 2;
const HEAD_LINE = 16;
const LONGEST_UPRIGHT = 110;
const LABEL = { size: 13 };
const COLUMN = { size: 12 };

/** Up to which score each of the seven shades goes. */
const SHADES: ReadonlyArray<readonly [upTo: number, fill: ColourName, ink: ColourName]> = [
	[-60, '--nps-heat-1', '--nps-heat-1-ink'],
	[-30, '--nps-heat-2', '--nps-heat-2-ink'],
	[-5, '--nps-heat-3', '--nps-heat-3-ink'],
	[5, '--nps-heat-4', '--nps-heat-4-ink'],
	[30, '--nps-heat-5', '--nps-heat-5-ink'],
	[60, '--nps-heat-6', '--nps-heat-6-ink'],
	[100, '--nps-heat-7', '--nps-heat-7-ink'],
];

interface Layout {
	readonly rows: readonly string[];
	readonly columns: readonly string[];
	readonly left: number;
	readonly top: number;
	readonly cell: number;
	/** Whether the columns are named from the bottom to the top. */
	readonly upright: boolean;
}

export function heatPicture(spec: HeatChart, wide: number): Picture {
	if (!spec.cells.some((row) => row.some((cell) => cell && isScored(cell)))) {
		const place = { x: 0, y: 0, width: wide, height: 120 };
		return { height: 120, option: { graphic: nothingToShow(nothing(), place) } };
	}
	const layout = layoutOf(spec, wide);
	const bottom = layout.top + layout.rows.length * CELL_HEIGHT;
	const notes = notesOf(spec, layout);
	const key = scaleKey(bottom + 14, wide);
	return {
		height: bottom + 62 + 20 * notes.length,
		option: {
			graphic: [
				...columnHeads(layout),
				...layout.rows.flatMap((label, row) => rowOf(spec, layout, label, row)),
				...key,
				...notes.map((words, index) =>
					softText({ x: 0, y: bottom + 72 + 20 * index, text: words }),
				),
			],
		},
	};
}

function layoutOf(spec: HeatChart, wide: number): Layout {
	const rows = spec.rows.slice(0, MOST_ROWS);
	const widest = rows.reduce((most, label) => Math.max(most, textWidth(label, LABEL)), 30);
	const left = Math.min(widest + 12, wide * 0.3, 180);
	const fitting = Math.max(1, Math.floor((wide - left) / NARROWEST_CELL));
	const shown = spec.columns.slice(0, fitting);
	const cell = Math.min(WIDEST_CELL, (wide - left) / shown.length);
	return {
		rows: fittedLabels(rows, left - 12, LABEL),
		left,
		cell,
		...(shown.every((label) => fitsAcross(label, cell)) ? across(shown, cell) : upright(shown)),
	};
}

/** On two lines at most, no word of it cut. */
function fitsAcross(label: string, cell: number): boolean {
	const lines = headLines(label, cell);
	return lines.join(' ') === label;
}

const headLines = (label: string, cell: number): string[] => wrapped(label, cell - 4, COLUMN, 2);

type Heads = Pick<Layout, 'columns' | 'top' | 'upright'>;

function across(columns: readonly string[], cell: number): Heads {
	const lines = columns.reduce((most, label) => Math.max(most, headLines(label, cell).length), 1);
	return { columns, top: lines * HEAD_LINE + 6, upright: false };
}

/** From the bottom to the top, where the cells are narrow. */
function upright(labels: readonly string[]): Heads {
	const columns = fittedLabels(labels, LONGEST_UPRIGHT, COLUMN);
	const longest = columns.reduce((most, label) => Math.max(most, textWidth(label, COLUMN)), 0);
	return { columns, top: Math.ceil(longest) + 10, upright: true };
}

function columnHeads(layout: Layout): Element[] {
	const { columns, left, cell, top } = layout;
	return columns.flatMap((label, column) => {
		const x = left + (column + 0.5) * cell - GAP / 2;
		if (layout.upright) return [softText({ x, y: top - 6, text: label, upright: true })];
		const lines = headLines(label, cell);
		const first = top - 6 - lines.length * HEAD_LINE + HEAD_LINE / 2;
		return lines.map((words, index) =>
			softText({ x, y: first + index * HEAD_LINE, text: words, align: 'center' }),
		);
	});
}

function rowOf({ cells }: HeatChart, layout: Layout, label: string, row: number): Element[] {
	const { left, top, cell, columns } = layout;
	const y = top + row * CELL_HEIGHT;
	const name = text({
		x: left - 12,
		y: y + CELL_HEIGHT / 2,
		text: label,
		size: LABEL.size,
		align: 'right',
	});
	const drawn = columns.flatMap((_, column) => {
		const figure = cells[row]?.[column];
		const shape = { x: left + column * cell, y, width: cell - GAP, height: CELL_HEIGHT - GAP };
		return figure && isScored(figure) ? cellOf(figure, shape) : blank(shape);
	});
	return [name, ...drawn];
}

type Shape = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

function cellOf({ score, n }: Scored, shape: Shape): Element[] {
	const [, fill, ink] = shadeOf(score);
	const x = shape.x + shape.width / 2;
	const written =
		textWidth(count(n), { size: 12 }) < shape.width - 6 ? count(n) : compactCount(n);
	return [
		box(shape, fill, 3),
		text({
			x,
			y: shape.y + 13,
			text: points(score),
			size: 14,
			weight: 600,
			fill: ink,
			align: 'center',
		}),
		text({ x, y: shape.y + 29, text: written, fill: ink, align: 'center' }),
	];
}

/** By what is written, so that equal figures look alike. */
function shadeOf(score: number) {
	const rounded = Math.round(score);
	return SHADES.find(([upTo]) => rounded <= upTo) ?? SHADES[SHADES.length - 1]!;
}

function blank(shape: Shape): Element[] {
	return [
		{
			type: 'rect',
			silent: true,
			z: 1,
			shape: {
				x: shape.x + 0.5,
				y: shape.y + 0.5,
				width: shape.width - 1,
				height: shape.height - 1,
				r: 3,
			},
			style: { fill: 'none', stroke: '--nps-line', lineWidth: 1, lineDash: [3, 3] },
		},
	];
}

/** The seven shades from −100 to 100, and how a cell is read. */
function scaleKey(y: number, wide: number): Element[] {
	const width = Math.min(wide, 240);
	const part = width / SHADES.length;
	return [
		...SHADES.map(([, fill], index) =>
			box({ x: index * part, y, width: part - 1, height: 10 }, fill, 1),
		),
		softText({ x: 0, y: y + 22, text: '−100' }),
		softText({ x: width / 2, y: y + 22, text: '0', align: 'center' }),
		softText({ x: width, y: y + 22, text: '100', align: 'right' }),
		softText({ x: 0, y: y + 42, text: 'Score, and the number of answers below it' }),
	];
}

function notesOf({ rows, columns, cells }: HeatChart, layout: Layout): string[] {
	const gaps = cells.some((row) => row.some((cell) => !cell || !isScored(cell)));
	const more = [
		...(rows.length > layout.rows.length
			? [counted(rows.length - layout.rows.length, 'more row')]
			: []),
		...(columns.length > layout.columns.length
			? [counted(columns.length - layout.columns.length, 'more column')]
			: []),
	];
	return [
		...(gaps ? ['Blank: too few answers'] : []),
		...(more.length > 0 ? [`… and ${more.join(' and ')} in the table`] : []),
	];
}
