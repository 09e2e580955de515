import type { Row, Shape } from '../column';
import { compareValues, termsOf, valuesOf } from './order';
import type { Placed, Source } from './source';

const AT_ONCE = 1_000;

/** A table that is read as a whole, in the order of its key. */
export function sourceOfRows(shape: Shape, load: () => Promise<readonly Row[]>): Source {
	const terms = termsOf({ order: [] }, shape);
	const placeOf = (row: Row) => JSON.stringify(valuesOf(row, terms));
	return {
		shape,
		orders: [''],
		isPlace: (place) => isValues(place, terms.length),
		async *read({ after }): AsyncGenerator<readonly Placed[]> {
			const start = after === undefined ? undefined : (JSON.parse(after) as string[]);
			const rows = (await load())
				.map((row) => ({ row, values: valuesOf(row, terms) }))
				.filter(({ values }) => !start || compareValues(values, start, terms) > 0)
				.sort((one, other) => compareValues(one.values, other.values, terms));
			for (let at = 0; at < rows.length; at += AT_ONCE) {
				yield rows.slice(at, at + AT_ONCE).map(({ row }) => ({ row, place: placeOf(row) }));
			}
		},
	};
}

function isValues(place: string, length: number): boolean {
	try {
		const values: unknown = JSON.parse(place);
		return Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'string');
	} catch {
		return false;
	}
}
