import { count, points } from './format';
import { escapeHtml } from './escapeHtml';
import { colourCell, FONT, FULL_TABLE, line, TABLE } from './mailLayout';
import { BAND, INK, MARK, SOFT, TRACK } from './palette';
import { FEW_ANSWERS, intervalText } from './sentence';
import type { AggregateRow } from './types';

/** The score in large figures, the verdict in words beside it, and the interval as a bar below. */
export function scoreHero(row: AggregateRow, headline: string): string {
	const verdict = `<p class="ink" style="margin:0;font:600 19px/25px ${FONT};color:${INK}">${escapeHtml(headline)}</p>`;
	const words = `${verdict}${line(escapeHtml(row.sentence), 'soft', 'padding-top:6px')}`;
	if (row.score === null) return row.unscored === 0 ? verdict : words;
	const [look, colour] = row.n < FEW_ANSWERS ? ['soft', SOFT] : ['ink', INK];
	return `<table ${TABLE} width="100%" style="width:100%"><tr>
<td valign="top" style="padding:0 22px 0 0"><p class="${look}" style="margin:0;font:700 60px/60px ${FONT};color:${colour};white-space:nowrap">${points(row.score)}</p>
<p class="soft" style="margin:6px 0 0;font:400 13px/16px ${FONT};color:${SOFT};white-space:nowrap">NPS · n = ${count(row.n)}</p></td>
<td valign="top" width="100%" style="width:100%">${words}</td>
</tr></table>
<div style="height:20px;line-height:20px;font-size:0">&nbsp;</div>
${intervalBar(row, 14)}
${scale()}`;
}

/** The interval on a scale from −100 to 100 as table cells, with a mark where the score is, some percent wide. */
export function intervalBar(row: AggregateRow, height: number, markWidth = 1): string {
	const { score, interval } = row;
	if (score === null) return '';
	const mark = Math.min(100 - markWidth, position(score));
	const low = Math.min(position(interval.low), mark);
	const high = Math.max(position(interval.high), mark + markWidth);
	const label = `${points(score)}, ${intervalText(row)}`;
	const cells = [
		colourCell(low, height, TRACK, 'track'),
		colourCell(mark - low, height, BAND, 'band'),
		colourCell(markWidth, height, MARK, 'mark'),
		colourCell(high - mark - markWidth, height, BAND, 'band'),
		colourCell(100 - high, height, TRACK, 'track'),
	].join('');
	return `<table ${FULL_TABLE} title="${escapeHtml(label)}"><tr>${cells}</tr></table>`;
}

/** Where points lie on the scale, in whole percent of its width. */
const position = (value: number): number => Math.round((value + 100) / 2);

function scale(): string {
	const cell = (text: string, align: string) =>
		`<td align="${align}" class="soft" style="padding-top:5px;font:400 12px/15px ${FONT};color:${SOFT}">${text}</td>`;
	return `<table ${FULL_TABLE}><tr>${cell('−100', 'left')}${cell('0', 'center')}${cell('100', 'right')}</tr></table>`;
}
