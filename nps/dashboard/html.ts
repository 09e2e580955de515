import type { Chart, ChartTable } from '../charts/types';
import { escapeHtml } from '../report/escapeHtml';

/** A part of the page with a heading of its own; the script brings each up to date by its id. */
export interface Card {
	readonly id: string;
	readonly title: string;
	readonly html: string;
	/** Beside the heading, softer. */
	readonly note?: string;
	/** Controls at the end of the heading's line. */
	readonly controls?: string;
}

export function card({ id, title, html, note, controls = '' }: Card): string {
	const aside = note === undefined ? '' : `<p class="note">${escapeHtml(note)}</p>`;
	return `<section class="card" id="${id}" aria-labelledby="${id}-title">
<div class="card-head"><div><h2 id="${id}-title">${escapeHtml(title)}</h2>${aside}</div>${controls}</div>
${html}
</section>`;
}

/** What stands where a chart has nothing to show. */
export function nothing(sentence: string): string {
	return `<p class="nothing">${escapeHtml(sentence)}</p>`;
}

export interface ChartSizes {
	readonly wide: Chart;
	readonly narrow: Chart;
}

/** A chart in the sizes it was drawn in, the fitting one of which is shown. */
export function pictures({ wide, narrow }: ChartSizes): string {
	return `<figure class="chart"><div class="wide">${wide.svg}</div><div class="narrow">${narrow.svg}</div></figure>`;
}

/** The same, and its numbers as a table. */
export function chartFigure(charts: ChartSizes, name: string): string {
	return `${pictures(charts)}
${tableOf(charts.wide.table, name)}`;
}

/** The numbers of a chart, for whoever does not see it or wants them exactly. */
export function tableOf({ columns, rows }: ChartTable, name: string): string {
	const head = columns.map((column) => `<th scope="col">${escapeHtml(column, 200)}</th>`).join('');
	const body = rows
		.map(([first = '', ...rest]) => {
			const cells = rest.map((cell) => `<td>${escapeHtml(cell, 200)}</td>`).join('');
			return `<tr><th scope="row">${escapeHtml(first, 200)}</th>${cells}</tr>`;
		})
		.join('');
	return `<details class="numbers"><summary>Show as table</summary>
<div class="scroll" role="region" aria-label="${escapeHtml(`${name}, in numbers`)}" tabindex="0"><table><caption>${escapeHtml(name)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></details>`;
}

/** A row of links of which one is chosen. */
export interface Choice {
	readonly name: string;
	/** Escaped already. */
	readonly href: string;
	readonly chosen: boolean;
}

export function choices(name: string, all: readonly Choice[], className = 'pills'): string {
	const links = all.map(
		({ name: text, href, chosen }) => `<a href="${href}"${chosen ? ' aria-current="true"' : ''}>${escapeHtml(text, 80)}</a>`,
	);
	return `<nav class="${className}" aria-label="${escapeHtml(name)}">${links.join('')}</nav>`;
}

const ICONS = {
	bubble:
		'<path d="M6.5 2.5h11a4 4 0 0 1 4 4v7a4 4 0 0 1-4 4h-5.8L7 21.5v-4h-.5a4 4 0 0 1-4-4v-7a4 4 0 0 1 4-4Z"/><path class="d" d="M8 13.6v-2.2"/><path class="p" d="M12 13.6V9.2"/><path class="m" d="M16 13.6V6.6"/>',
	search: '<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>',
	share: '<circle cx="6" cy="12" r="2.5"/><circle cx="17.5" cy="5.5" r="2.5"/><circle cx="17.5" cy="18.5" r="2.5"/><path d="m8.2 10.8 7.1-4M8.2 13.2l7.1 4"/>',
	save: '<path d="M12 3.5V15M7 10.5l5 5 5-5M4.5 19.5h15"/>',
	screen: '<rect x="2.5" y="4" width="19" height="13" rx="2"/><path d="M8.5 21h7M12 17v4"/>',
	print: '<path d="M7 9V3.5h10V9M7 17.5H4.5v-6A2.5 2.5 0 0 1 7 9h10a2.5 2.5 0 0 1 2.5 2.5v6H17"/><path d="M7 14.5h10v6H7z"/>',
	up: '<path d="M12 19V5M6 11l6-6 6 6"/>',
	down: '<path d="M12 5v14M6 13l6 6 6-6"/>',
	level: '<path d="M5 9.5h14M5 14.5h14"/>',
	close: '<path d="m6 6 12 12M18 6 6 18"/>',
	calendar: '<rect x="3.5" y="5" width="17" height="15.5" rx="2"/><path d="M3.5 10h17M8 2.5V7M16 2.5V7"/>',
} as const;

/** A drawing beside a text that says the same. */
export function icon(name: keyof typeof ICONS): string {
	return `<svg class="icon ${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${ICONS[name]}</svg>`;
}
