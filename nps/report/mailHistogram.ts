import { categoryOf, toScore } from '../score';
import { count } from './format';
import { FONT, FULL_TABLE } from './mailLayout';
import { CATEGORY_COLOUR, INK, SOFT } from './palette';
import type { AggregateRow } from './types';

const TALLEST = 84;

/** How often each score was given: eleven columns, the tallest the most frequent, each with its count. */
export function histogramBars({ histogram }: Pick<AggregateRow, 'histogram'>): string {
	const most = Math.max(1, ...histogram);
	const columns = histogram.map((n, value) => {
		const height = n === 0 ? 1 : Math.max(3, Math.round((TALLEST * n) / most));
		return { value, n, height, colour: colourOf(value) };
	});
	const bars = columns.map(
		({ n, height, colour }) =>
			`<td valign="bottom" align="center" height="${TALLEST + 20}" style="height:${TALLEST + 20}px;padding:0 3px"><p class="soft" style="margin:0 0 3px;font:400 12px/15px ${FONT};color:${SOFT}">${count(n)}</p><table ${FULL_TABLE}><tr><td height="${height}" bgcolor="${colour}" style="height:${height}px;background:${colour};font-size:0;line-height:0">&nbsp;</td></tr></table></td>`,
	);
	const labels = columns.map(
		({ value }) =>
			`<td align="center" class="ink" style="padding-top:5px;font:600 12px/15px ${FONT};color:${INK}">${value}</td>`,
	);
	return `<table ${FULL_TABLE}><tr>${bars.join('')}</tr><tr>${labels.join('')}</tr></table>`;
}

function colourOf(value: number): string {
	const category = categoryOf(toScore(value));
	return category === 'unscored' ? SOFT : CATEGORY_COLOUR[category];
}
