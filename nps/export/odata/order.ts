import type { Cell, Row, Shape } from '../column';
import type { ODataQuery, OrderTerm } from './query';

/** "answered_at desc,team asc": what was asked for, written in one way. */
export function orderText(order: readonly OrderTerm[]): string {
	return order.map(({ column, descending }) => `${column.name} ${descending ? 'desc' : 'asc'}`).join(',');
}

/** What rows are in order by: the terms asked for, and the key, so that no two rows are equal. */
export function termsOf({ order }: Pick<ODataQuery, 'order'>, { key, columns }: Shape): OrderTerm[] {
	const asked = new Set(order.map(({ column }) => column.name));
	const rest = columns.filter(({ name }) => key.includes(name) && !asked.has(name));
	return [...order, ...rest.map((column) => ({ column, descending: false }))];
}

export function valuesOf(row: Row, terms: readonly OrderTerm[]): Cell[] {
	return terms.map(({ column }) => row[column.name] ?? null);
}

/** Which of two comes first; nothing comes before everything else. */
export function compareValues(left: readonly Cell[], right: readonly Cell[], terms: readonly OrderTerm[]): number {
	for (const [index, { descending }] of terms.entries()) {
		const order = compareCells(left[index] ?? null, right[index] ?? null);
		if (order !== 0) return descending ? -order : order;
	}
	return 0;
}

// ISO dates and moments are in order as texts.
function compareCells(left: Cell, right: Cell): number {
	if (left === right) return 0;
	if (left === null) return -1;
	if (right === null) return 1;
	return left < right ? -1 : 1;
}
