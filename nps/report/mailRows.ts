import { escapeHtml } from './escapeHtml';
import { confidenceText, count, percent, points } from './format';
import { FONT, line } from './mailLayout';
import { intervalBar } from './mailScore';
import { INK, LINE, SOFT } from './palette';
import { labelOf, rowsWorthShowing } from './reportRows';
import { FEW_ANSWERS } from './sentence';
import type { AggregateRow } from './types';

interface Column {
	readonly heading: (row: AggregateRow) => string;
	/** Of the table; the label takes what a missing response rate leaves. */
	readonly width: string;
	readonly align: 'left' | 'right';
	/** Pixels between this column and the one before. */
	readonly indent: number;
	/** HTML. */
	readonly cell: (row: AggregateRow) => string;
	readonly bold?: true;
}

const COLUMNS: readonly Column[] = [
	{
		heading: () => '',
		width: '28%',
		align: 'left',
		indent: 0,
		cell: (row) => escapeHtml(labelOf(row)),
	},
	{
		heading: () => 'NPS',
		width: '11%',
		align: 'right',
		indent: 10,
		cell: ({ score }) => (score === null ? '–' : points(score)),
		bold: true,
	},
	{
		heading: ({ interval }) => `${confidenceText(interval.confidence)} interval`,
		width: '31%',
		align: 'left',
		indent: 16,
		cell: intervalCell,
	},
	{
		heading: () => 'n',
		width: '14%',
		align: 'right',
		indent: 10,
		cell: ({ n }) => `${count(n)}${n < FEW_ANSWERS ? '*' : ''}`,
	},
];

const RATE: Column = {
	heading: () => 'Rate',
	width: '16%',
	align: 'right',
	indent: 10,
	cell: ({ responseRate }) => (responseRate === undefined ? '–' : percent(responseRate)),
};

/** A table with a line per group or period: score, interval as a bar, n, response rate where any is known. */
export function rowTable(all: readonly AggregateRow[]): string {
	const { rows, remark } = rowsWorthShowing(all);
	const [first] = rows;
	if (!first) return '';
	const columns = rows.some((row) => row.responseRate !== undefined)
		? [...COLUMNS, RATE]
		: COLUMNS;
	const head = columns.map((column) => headCell(column, first)).join('');
	const body = rows.map(
		(row) => `<tr>${columns.map((column) => bodyCell(column, row)).join('')}</tr>`,
	);
	const few = rows.some(({ n }) => n < FEW_ANSWERS);
	const remarks = [
		few ? `* Fewer than ${FEW_ANSWERS} answers: a first impression only.` : '',
		remark,
	];
	const foot = remarks.filter(Boolean).join(' ');
	return `<table cellpadding="0" cellspacing="0" border="0" width="100%" style="width:100%;table-layout:fixed;border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>${foot ? line(foot, 'soft', 'padding-top:10px;font-size:12px') : ''}`;
}

function headCell({ heading, width, align, indent }: Column, first: AggregateRow): string {
	return `<th scope="col" align="${align}" valign="bottom" width="${width}" class="soft line" style="padding:0 0 6px ${indent}px;border-bottom:1px solid ${LINE};font:400 12px/15px ${FONT};color:${SOFT};text-align:${align}">${heading(first) || '&nbsp;'}</th>`;
}

function bodyCell({ cell, align, indent, bold }: Column, row: AggregateRow): string {
	const [look, colour] = row.n < FEW_ANSWERS ? ['soft', SOFT] : ['ink', INK];
	return `<td dir="auto" align="${align}" valign="middle" class="${look} line" style="padding:9px 0 9px ${indent}px;border-bottom:1px solid ${LINE};font:${bold ? 700 : 400} 13px/18px ${FONT};color:${colour};text-align:${align};word-break:break-word">${cell(row)}</td>`;
}

function intervalCell(row: AggregateRow): string {
	if (row.score === null) return '';
	const { low, high } = row.interval;
	return `${intervalBar(row, 8, 2)}<p class="soft" style="margin:3px 0 0;font:400 11px/14px ${FONT};color:${SOFT}">${points(low)} to ${points(high)}</p>`;
}
