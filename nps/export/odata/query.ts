import type { ColumnInfo, Shape } from '../column';
import type { Expression } from './expression';
import { parseFilter } from './parseFilter';
import { Problem } from './problem';

export interface OrderTerm {
	readonly column: ColumnInfo;
	readonly descending: boolean;
}

/** What a request asks of a table. */
export interface ODataQuery {
	readonly filter?: Expression;
	/** Empty: the table's own order. */
	readonly order: readonly OrderTerm[];
	/** The columns wanted, in the table's order. */
	readonly select: readonly ColumnInfo[];
	readonly isSelected: boolean;
	readonly top?: number;
	readonly skip: number;
	readonly count: boolean;
	/** Where the page before ended. */
	readonly skipToken?: string;
	/** Filter and order as given: a place to go on from belongs to them. */
	readonly about: string;
}

export type Given = Readonly<Record<string, unknown>>;

const OPTIONS = ['$count', '$filter', '$format', '$orderby', '$select', '$skip', '$skiptoken', '$top'];
const LONGEST_OPTION = 10_000;
const MOST_ORDERS = 8;

/** Reads the options of an address. Those without a dollar are not OData's. Throws a Problem. */
export function readQuery(given: Given, { columns, name }: Shape): ODataQuery {
	checkNames(given);
	const [filter, orderBy, select] = [option(given, '$filter'), option(given, '$orderby'), option(given, '$select')];
	const top = number(given, '$top');
	const skipToken = option(given, '$skiptoken');
	checkFormat(given);
	return {
		...(filter !== undefined && { filter: parseFilter(filter, columns) }),
		order: orderBy === undefined ? [] : orderOf(orderBy, columns),
		select: select === undefined ? columns : selected(select, columns),
		isSelected: select !== undefined && select.trim() !== '*',
		...(top !== undefined && { top }),
		skip: number(given, '$skip') ?? 0,
		count: truth(given, '$count'),
		...(skipToken !== undefined && { skipToken }),
		about: JSON.stringify([name, filter ?? '', orderBy ?? '']),
	};
}

/** Refuses what is not supported, so that a program does it itself, and what is misspelt, so that nobody is misled. */
export function checkNames(given: Given): void {
	for (const name of Object.keys(given)) {
		if (!name.startsWith('$') && !name.startsWith('@')) continue;
		if (!OPTIONS.includes(name)) throw new Problem(501, `The option ${name.slice(0, 40)} is not supported.`, name.slice(0, 40));
	}
}

const JSON_FORMAT = /^(?:json$|application\/json(?:;|$))/i;

export function checkFormat(given: Given): void {
	const format = option(given, '$format');
	if (format === undefined || JSON_FORMAT.test(format)) return;
	throw new Problem(406, 'Tables are given as JSON only.', '$format');
}

function option(given: Given, name: string): string | undefined {
	const value = given[name];
	if (value === undefined) return undefined;
	if (typeof value !== 'string') throw new Problem(400, `The option ${name} is given more than once.`, name);
	if (value.length > LONGEST_OPTION) throw new Problem(400, `The option ${name} is longer than ${LONGEST_OPTION} characters.`, name);
	return value;
}

function number(given: Given, name: string): number | undefined {
	const value = option(given, name)?.trim();
	if (value === undefined) return undefined;
	if (!/^\d{1,9}$/.test(value)) throw new Problem(400, `${name} is a whole number from 0 to 999999999.`, name);
	return Number(value);
}

function truth(given: Given, name: string): boolean {
	const value = option(given, name)?.trim() ?? 'false';
	if (value !== 'true' && value !== 'false') throw new Problem(400, `${name} is true or false.`, name);
	return value === 'true';
}

function orderOf(text: string, columns: readonly ColumnInfo[]): OrderTerm[] {
	const terms = text.split(',');
	if (terms.length > MOST_ORDERS) throw new Problem(400, `At most ${MOST_ORDERS} columns are sorted by.`, '$orderby');
	return terms.map((term) => {
		const [name = '', direction = 'asc', ...more] = term.trim().split(/\s+/);
		if (/[()/]/.test(term)) throw new Problem(501, 'Only columns are sorted by.', '$orderby');
		if (more.length > 0 || (direction !== 'asc' && direction !== 'desc')) {
			throw new Problem(400, `'${term.trim().slice(0, 40)}' is no column to sort by.`, '$orderby');
		}
		return { column: columnNamed(name, columns, '$orderby'), descending: direction === 'desc' };
	});
}

function selected(text: string, columns: readonly ColumnInfo[]): ColumnInfo[] {
	const names = text.split(',').map((name) => name.trim());
	if (names.includes('*')) return [...columns];
	const wanted = new Set(names.map((name) => columnNamed(name, columns, '$select')));
	return columns.filter((column) => wanted.has(column));
}

function columnNamed(name: string, columns: readonly ColumnInfo[], target: string): ColumnInfo {
	if (name.includes('/')) throw new Problem(501, 'There are no paths through other tables.', target);
	const column = columns.find((one) => one.name === name);
	if (!column) throw new Problem(400, `'${name.slice(0, 40)}' is no column.`, target);
	return column;
}
