import type { ColumnInfo, Row } from './column';

export const JSON_HEAD = '[\n';
export const JSON_TAIL = '\n]\n';
export const JSON_BETWEEN = ',\n';

/** A row with the columns named and no others; absent values are null, so that every row has the same fields. */
export function jsonRow(columns: ReadonlyArray<Pick<ColumnInfo, 'name'>>, row: Row): string {
	const fields = columns.map(({ name }) => `${JSON.stringify(name)}:${cellText(row[name] ?? null)}`);
	return `{${fields.join(',')}}`;
}

/** Half characters would be no UTF-8. */
function cellText(cell: Row[string]): string {
	return JSON.stringify(typeof cell === 'string' ? cell.toWellFormed() : cell) ?? 'null';
}
