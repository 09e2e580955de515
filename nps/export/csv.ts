import type { Cell, ColumnInfo, Row } from './column';

/** Tells Excel that the file is UTF-8; programs that read CSV properly need none. */
export const BYTE_ORDER_MARK = '\uFEFF';

const LINE_END = '\r\n';
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

/** What spreadsheets take for the beginning of a formula, also in full width. */
const BEGINS_FORMULA = new Set('=+-@＝＋－＠');
/** Where a cell begins in programs that expect another separator than the comma, and so do not see our quotes. */
const BEGINS_CELL = new Set(';|\t\r\n');
/** What may stand between the beginning of a cell and its formula. */
const BEFORE_FORMULA = /[\s"\p{Cc}\p{Cf}]/u;
const LEADING_SEPARATOR = /^[\t\r\n]/;
const GUARD = "'";

/** The line of column names. */
export function csvHead(columns: ReadonlyArray<Pick<ColumnInfo, 'name'>>): string {
	return columns.map(({ name }) => name).join(',') + LINE_END;
}

/** One line after RFC 4180: numbers bare, text safe to open in a spreadsheet, nothing for what is absent. */
export function csvLine(columns: ReadonlyArray<Pick<ColumnInfo, 'name'>>, row: Row): string {
	return columns.map(({ name }) => csvCell(row[name] ?? null)).join(',') + LINE_END;
}

export function csvCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell !== 'string') return String(cell);
	if (cell === '') return '""';
	const safe = withoutFormula(cell.toWellFormed());
	return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The text with an apostrophe wherever a spreadsheet could see a formula begin: at its start, and after a semicolon, a bar,
 * a tab or a line break, where a cell begins for a program that splits at those. Linear in the length of the text.
 *
 * @example
 * withoutFormula('=1+1') // "'=1+1"
 * withoutFormula('fine; -2 points') // "fine;' -2 points"
 */
export function withoutFormula(text: string): string {
	let safe = LEADING_SEPARATOR.test(text) ? GUARD : '';
	let kept = 0;
	/** Where a cell may begin, as long as nothing but blanks has come since. */
	let start: number | undefined = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? '';
		if (BEGINS_CELL.has(character)) start = at + 1;
		else if (start !== undefined && BEGINS_FORMULA.has(character)) {
			safe += text.slice(kept, start) + GUARD;
			kept = start;
			start = undefined;
		} else if (start !== undefined && !BEFORE_FORMULA.test(character)) start = undefined;
	}
	return safe + text.slice(kept);
}
