import type { IDataObject } from 'n8n-workflow';
import { cleanLine, levelsAbove, type Group } from '../../../nps/report';
import { readField } from '../../shared/field';

const LONGEST_VALUE = 200;
const NO_VALUE = '(none)';

interface Place {
	readonly group: Group;
	readonly also?: readonly Group[];
}

/**
 * Finds the group of an item by its fields, and those above it where subtotals are wanted. The same group is the same
 * object each time, which is what makes counting fast.
 */
export function groupFinder(fields: readonly string[], subtotals: boolean): (json: IDataObject) => Place {
	const all: Place = { group: {} };
	if (fields.length === 0) return () => all;
	const [only] = fields;
	if (fields.length === 1 && only !== undefined && !subtotals) return byOneField(only);

	const places = new Map<string, Place>();
	const shared = new Map<string, Group>();
	const share = (group: Group): Group => {
		const key = JSON.stringify(group);
		const known = shared.get(key) ?? group;
		shared.set(key, known);
		return known;
	};
	return (json) => {
		const values = fields.map((field) => valueText(readField(json, field)));
		const key = values.join('\u0000');
		const known = places.get(key);
		if (known) return known;
		const group = Object.fromEntries(fields.map((field, index) => [field, values[index] ?? NO_VALUE]));
		const place = { group, ...(subtotals && { also: levelsAbove(group).map(share) }) };
		places.set(key, place);
		return place;
	};
}

function byOneField(field: string): (json: IDataObject) => Place {
	const places = new Map<unknown, Place>();
	return (json) => {
		const value = readField(json, field);
		const known = places.get(value);
		if (known) return known;
		const text = valueText(value);
		const place = places.get(text) ?? { group: Object.fromEntries([[field, text]]) };
		places.set(text, place);
		if (typeof value !== 'object') places.set(value, place);
		return place;
	};
}

function valueText(value: unknown): string {
	if (value === undefined || value === null) return NO_VALUE;
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
	return cleanLine(text, LONGEST_VALUE) || NO_VALUE;
}
