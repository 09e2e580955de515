import type { Expression, Literal, Property } from './expression';

/** What a filter says of a column at least: every row that passes has one of these values, or lies within these times. */
export interface Bounds {
	readonly oneOf: ReadonlyMap<string, ReadonlySet<string>>;
	/** Milliseconds since 1970, both included. */
	readonly times: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
}

export const NO_BOUNDS: Bounds = { oneOf: new Map(), times: new Map() };

/**
 * Bounds that hold for every row the filter lets through, for the store to look among fewer rows. They leave out what
 * they cannot say, so the filter itself must still be asked.
 */
export function boundsOf(expression: Expression): Bounds {
	switch (expression.kind) {
		case 'and':
			return expression.of.map(boundsOf).reduce(both, NO_BOUNDS);
		case 'or': {
			const [first = NO_BOUNDS, ...rest] = expression.of.map(boundsOf);
			return rest.reduce(either, first);
		}
		case 'in':
			return expression.left.kind === 'property' ? listed(expression.left, expression.values) : NO_BOUNDS;
		case 'comparison': {
			const { left, right, is } = expression;
			if (left.kind === 'property' && right.kind === 'literal') return compared(left, right, is);
			if (left.kind === 'literal' && right.kind === 'property') return compared(right, left, MIRRORED[is]);
			return NO_BOUNDS;
		}
		default:
			return NO_BOUNDS;
	}
}

const MIRRORED = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' } as const;

/** From what a column is compared with by `is`; null equals null alone, which no bound can say. */
function compared(property: Property, literal: Literal, is: keyof typeof MIRRORED): Bounds {
	if (is === 'eq') return listed(property, [literal]);
	const { value } = literal;
	if (is === 'ne' || property.type !== 'time' || typeof value !== 'number') return NO_BOUNDS;
	const isFrom = is === 'gt' || is === 'ge';
	return { oneOf: new Map(), times: new Map([[property.name, { from: isFrom ? value : -Infinity, to: isFrom ? Infinity : value }]]) };
}

function listed({ name, type }: Property, literals: readonly Literal[]): Bounds {
	const values = literals.map(({ value }) => value);
	if (type === 'text' && values.every((value) => typeof value === 'string')) {
		return { ...NO_BOUNDS, oneOf: new Map([[name, new Set(values)]]) };
	}
	if (type === 'time' && values.every((value) => typeof value === 'number')) {
		return { ...NO_BOUNDS, times: new Map([[name, { from: Math.min(...values), to: Math.max(...values) }]]) };
	}
	return NO_BOUNDS;
}

function both(one: Bounds, other: Bounds): Bounds {
	return {
		oneOf: merged(one.oneOf, other.oneOf, (a, b) => new Set([...a].filter((value) => b.has(value))), true),
		times: merged(one.times, other.times, (a, b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }), true),
	};
}

function either(one: Bounds, other: Bounds): Bounds {
	return {
		oneOf: merged(one.oneOf, other.oneOf, (a, b) => new Set([...a, ...b]), false),
		times: merged(one.times, other.times, (a, b) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }), false),
	};
}

/** `keepsAll`: also what only one of them says. */
function merged<Said>(
	one: ReadonlyMap<string, Said>,
	other: ReadonlyMap<string, Said>,
	merge: (a: Said, b: Said) => Said,
	keepsAll: boolean,
): Map<string, Said> {
	const result = new Map<string, Said>();
	for (const name of new Set([...one.keys(), ...other.keys()])) {
		const [a, b] = [one.get(name), other.get(name)];
		if (a !== undefined && b !== undefined) result.set(name, merge(a, b));
		else if (keepsAll) result.set(name, (a ?? b) as Said);
	}
	return result;
}
