import { BYTE_ORDER_MARK, csvHead, csvLine } from './csv';
import type { ColumnInfo, Row } from './column';
import { JSON_BETWEEN, JSON_HEAD, JSON_TAIL, jsonRow } from './json';

/** Rows as they come, some at a time. */
export type Batches = AsyncIterable<readonly Row[]>;

type Columns = readonly ColumnInfo[];

/** A CSV file in pieces, one for each batch of rows. */
export async function* csvOf(columns: Columns, batches: Batches, options: { readonly bom?: boolean } = {}): AsyncGenerator<string> {
	yield (options.bom ? BYTE_ORDER_MARK : '') + csvHead(columns);
	for await (const rows of batches) {
		if (rows.length > 0) yield rows.map((row) => csvLine(columns, row)).join('');
	}
}

/** A JSON array of objects in pieces. */
export async function* jsonOf(columns: Columns, batches: Batches): AsyncGenerator<string> {
	yield JSON_HEAD;
	let between = '';
	for await (const rows of batches) {
		if (rows.length === 0) continue;
		yield between + rows.map((row) => jsonRow(columns, row)).join(JSON_BETWEEN);
		between = JSON_BETWEEN;
	}
	yield JSON_TAIL;
}
