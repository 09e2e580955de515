import { createHash } from 'node:crypto';
import type { DrawnNode } from '../vendor/echarts';
import { BODY, SMALL } from './elements';
import { cleanLabel } from './labels';
import { textWidth, wrapped, type Font } from './measure';
import { colourOf, element, escapeXml, FONT_FAMILY, writeSvg } from './svg';
import type { ChartOptions, ChartTheme } from './types';

/** Around a picture that stands alone; on a page the page has margins of its own. */
const MARGIN = 20;
const HEADING: Font = { size: 16, weight: 600 };
const HEADING_LINE = 22;
const HEADING_GAP = 12;
const HEADING_LINES = 3;
const SAMPLE = 'Sample data';
const SAMPLE_HEIGHT = 34;

export function marginOf(theme: ChartTheme): number {
	return theme === 'page' ? 0 : MARGIN;
}

export interface Framed {
	readonly tree: DrawnNode;
	/** Of the tree. */
	readonly height: number;
	readonly width: number;
	readonly description: string;
	readonly options: ChartOptions & { readonly theme: ChartTheme };
}

/** The picture with margins, heading, the mark of sample data, and what screen readers read. */
export function framed(given: Framed): { svg: string; height: number } {
	const { tree, width, description, options } = given;
	const { theme } = options;
	const margin = marginOf(theme);
	const title = cleanLabel(options.title, 'Chart');
	const headLines = options.heading
		? wrapped(title, width - 2 * margin, HEADING, HEADING_LINES)
		: [];
	const headHeight = headLines.length === 0 ? 0 : headLines.length * HEADING_LINE + HEADING_GAP;
	const top = margin + headHeight + (options.demo ? SAMPLE_HEIGHT : 0);
	const height = Math.ceil(top + given.height + margin);

	const id = idOf(given, title);
	const drawn = writeSvg([tree], { theme, id });
	const body = [
		element('title', { id: `${id}-t` }, escapeXml(title)),
		element('desc', { id: `${id}-d` }, escapeXml(description)),
		theme === 'page'
			? ''
			: element('rect', { width, height, fill: colourOf('--nps-paper', theme) }),
		heading(headLines, margin, theme),
		options.demo ? sampleMark(margin, margin + headHeight, theme) : '',
		margin === 0 && top === 0
			? drawn
			: element('g', { transform: `translate(${margin} ${top})` }, drawn),
	].join('');
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		class: 'nps-chart',
		role: 'img',
		'aria-labelledby': `${id}-t`,
		'aria-describedby': `${id}-d`,
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		direction: 'ltr',
		'font-family': FONT_FAMILY,
	};
	return { svg: element('svg', root, body), height };
}

/** Letters, digits and dashes: what is given, or the content's own. */
function idOf({ tree, width, description, options }: Framed, title: string): string {
	const given = options.id?.replace(/[^\w-]/g, '').slice(0, 60);
	if (given) return /^[a-z_]/i.test(given) ? given : `nps-${given}`;
	const content = JSON.stringify([title, description, width, options.theme, shapesOf(tree)]);
	return `nps-${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
}

/** Without ECharts' own ids, which count on. */
function shapesOf({ attrs, text, children = [] }: DrawnNode): unknown {
	const { id: _, 'clip-path': __, ...own } = attrs;
	return [own, text, children.map(shapesOf)];
}

function heading(lines: readonly string[], margin: number, theme: ChartTheme): string {
	const fill = colourOf('--nps-ink', theme);
	return lines
		.map((line, index) => {
			const y = margin + 15 + index * HEADING_LINE;
			const look = { 'font-size': HEADING.size, 'font-weight': 600, fill };
			return element('text', { x: margin, y, ...look }, escapeXml(line));
		})
		.join('');
}

function sampleMark(x: number, y: number, theme: ChartTheme): string {
	const width = textWidth(SAMPLE, { size: SMALL, weight: 600 }) + 20;
	const pill = { x, y, width, height: 22, rx: 11, fill: colourOf('--nps-note', theme) };
	const fill = colourOf('--nps-note-ink', theme);
	const look = { 'font-size': SMALL, 'font-weight': 600, 'text-anchor': 'middle', fill };
	return (
		element('rect', pill) +
		element('text', { x: x + width / 2, y: y + 11 + BODY / 3, ...look }, SAMPLE)
	);
}
