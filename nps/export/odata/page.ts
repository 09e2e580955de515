import type { Cell, Row } from '../column';
import { jsonRow } from '../json';
import { boundsOf, NO_BOUNDS } from './bounds';
import { predicateOf } from './evaluate';
import { compareValues, orderText, termsOf, valuesOf } from './order';
import { Problem } from './problem';
import type { ODataQuery } from './query';
import { invalid, readSkipToken, type Ended } from './skipToken';
import type { Placed, Source } from './source';

export interface PageLimits {
	readonly rows: number;
	/** UTF-16 units of JSON. */
	readonly size: number;
	/** Rows looked through for one page; where there are more, the next page goes on. */
	readonly scanned: number;
	/** Rows looked through to sort them, or to count those that pass. */
	readonly sorted: number;
	readonly counted: number;
}

export const LIMITS: PageLimits = {
	rows: 5_000,
	size: 8_000_000,
	scanned: 50_000,
	sorted: 100_000,
	counted: 1_000_000,
};

/** Rows to be skipped are held until they are known to be the first ones. */
const MOST_SKIPPED = 20_000;

export interface Page {
	/** Each as JSON. */
	readonly rows: readonly string[];
	/** Where the next page begins; absent on the last one. */
	readonly next?: Ended & { readonly skip: number };
}

/** A page of what the query asks for. Throws a Problem where it asks for too much. */
export async function readPage(source: Source, query: ODataQuery, limits: PageLimits): Promise<Page> {
	if (query.top === 0) return { rows: [] };
	const order = orderText(query.order);
	const ended = query.skipToken === undefined ? undefined : readSkipToken(query.skipToken, query.about);
	return source.orders.includes(order)
		? await inOwnOrder(source, query, limits, order, ended)
		: await sorted(source, query, limits, ended);
}

/** How many rows pass the filter. */
export async function countRows(source: Source, query: Pick<ODataQuery, 'filter'>, limits: PageLimits): Promise<number> {
	const size = query.filter ? undefined : await source.size?.();
	if (size !== undefined) return size;
	let count = 0;
	for await (const batch of scan(source, query, '', limits.counted, '$count')) count += batch.length;
	return count;
}

async function inOwnOrder(
	source: Source,
	query: ODataQuery,
	limits: PageLimits,
	order: string,
	ended: Ended | undefined,
): Promise<Page> {
	if (ended && !('place' in ended && source.isPlace(ended.place, order))) throw invalid();
	const passes = query.filter ? predicateOf(query.filter) : () => true;
	const wanted = Math.min(limits.rows, query.top ?? Infinity);
	const after = ended && 'place' in ended ? ended.place : undefined;
	const rows: string[] = [];
	let { skip } = query;
	let [size, scanned] = [0, 0];
	let last: string | undefined;
	const read = source.read({ bounds: boundsOfQuery(query), order, ...(after !== undefined && { after }) });
	for await (const batch of read) {
		for (const { row, place } of batch) {
			const isFull = rows.length >= wanted || size >= limits.size || scanned >= limits.scanned;
			// Full, and there is at least one more to look at.
			if (isFull && last !== undefined) return { rows, next: { place: last, skip } };
			scanned++;
			last = place;
			if (!passes(row)) continue;
			if (skip > 0) {
				skip--;
				continue;
			}
			const json = jsonRow(query.select, row);
			size += json.length;
			rows.push(json);
			if (rows.length === query.top) return { rows };
		}
	}
	return { rows };
}

interface Kept {
	readonly row: Row;
	readonly values: readonly Cell[];
}

/** Looks through all rows, and keeps those of this page. */
async function sorted(source: Source, query: ODataQuery, limits: PageLimits, ended: Ended | undefined): Promise<Page> {
	const terms = termsOf(query, source.shape);
	if (ended && !('values' in ended && ended.values.length === terms.length)) throw invalid();
	if (query.skip > MOST_SKIPPED) throw new Problem(501, `At most ${MOST_SKIPPED} sorted rows are skipped.`, '$skip');
	const compare = (one: Kept, other: Kept) => compareValues(one.values, other.values, terms);
	const after = ended && 'values' in ended ? ended.values : undefined;
	const most = query.skip + Math.min(limits.rows, query.top ?? Infinity) + 1;
	let kept: Kept[] = [];
	for await (const batch of scan(source, query, '', limits.sorted, '$orderby')) {
		for (const { row } of batch) {
			const values = valuesOf(row, terms);
			if (!after || compareValues(values, after, terms) > 0) kept.push({ row, values });
		}
		if (kept.length > most * 2) kept = kept.sort(compare).slice(0, most);
	}
	kept = kept.sort(compare).slice(query.skip, most);
	const rows: string[] = [];
	let size = 0;
	for (const [index, { row }] of kept.entries()) {
		const previous = kept[index - 1];
		const isFull = rows.length >= most - query.skip - 1 || size >= limits.size;
		if (isFull && previous) {
			return rows.length === query.top ? { rows } : { rows, next: { values: previous.values, skip: 0 } };
		}
		const json = jsonRow(query.select, row);
		size += json.length;
		rows.push(json);
	}
	return { rows };
}

/** The rows that pass, in some order; a Problem once more than so many were looked through. */
async function* scan(
	source: Source,
	query: Pick<ODataQuery, 'filter'>,
	order: string,
	most: number,
	target: string,
): AsyncGenerator<readonly Placed[]> {
	const passes = query.filter ? predicateOf(query.filter) : () => true;
	let scanned = 0;
	for await (const batch of source.read({ bounds: boundsOfQuery(query), order })) {
		scanned += batch.length;
		if (scanned > most) {
			throw new Problem(501, `More than ${most} rows would have to be looked through. Narrow the filter.`, target);
		}
		yield batch.filter(({ row }) => passes(row));
	}
}

const boundsOfQuery = ({ filter }: Pick<ODataQuery, 'filter'>) => (filter ? boundsOf(filter) : NO_BOUNDS);
