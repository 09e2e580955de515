import { escapeHtml } from './escapeHtml';
import { FONT, TABLE } from './mailLayout';
import { INK, MARK_COLOUR, SOFT } from './palette';

/** One point of a list: a mark that says which way, a name, and a text about it. */
export interface ListLine {
	readonly mark: string;
	readonly look: keyof typeof MARK_COLOUR;
	readonly name: string;
	readonly text?: string;
}

/** Lines under each other, the mark before each. */
export function markedList(lines: readonly ListLine[]): string {
	const rows = lines.map(({ mark, look, name, text }) => {
		const about = text
			? `<br><span class="soft" style="font:400 13px/19px ${FONT};color:${SOFT}">${escapeHtml(text)}</span>`
			: '';
		return `<tr><td width="26" valign="top" class="${look}" style="width:26px;padding:4px 0;font:700 14px/20px ${FONT};color:${MARK_COLOUR[look]}">${mark}</td><td dir="auto" valign="top" class="ink" style="padding:4px 0;font:600 14px/20px ${FONT};color:${INK};word-break:break-word">${escapeHtml(name)}${about}</td></tr>`;
	});
	return `<table ${TABLE} width="100%" style="width:100%">${rows.join('')}</table>`;
}
