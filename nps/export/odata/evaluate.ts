import type { Row } from '../column';
import type { Comparison, Expression, FunctionName, Value } from './expression';

type Evaluate = (row: Row) => Value;

/** Whether a row passes; a condition that comes to null does not hold. */
export function predicateOf(expression: Expression): (row: Row) => boolean {
	const evaluate = compiled(expression);
	return (row) => evaluate(row) === true;
}

/** OData's own three-valued logic: comparisons with null are true or false, `and`, `or`, `not` and functions know null. */
function compiled(expression: Expression): Evaluate {
	switch (expression.kind) {
		case 'literal':
			return () => expression.value;
		case 'property':
			return propertyOf(expression.name, expression.type === 'time');
		case 'comparison': {
			const [left, right] = [compiled(expression.left), compiled(expression.right)];
			const compare = COMPARE[expression.is];
			return (row) => compare(left(row), right(row));
		}
		case 'in': {
			const left = compiled(expression.left);
			const values = new Set(expression.values.map(({ value }) => value));
			return (row) => values.has(left(row));
		}
		case 'and':
			return all(expression.of.map(compiled));
		case 'or':
			return any(expression.of.map(compiled));
		case 'not': {
			const of = compiled(expression.of);
			return (row) => {
				const value = of(row);
				return value === null ? null : value !== true;
			};
		}
		case 'call':
			return called(expression.name, expression.of.map(compiled));
	}
}

function propertyOf(name: string, isTime: boolean): Evaluate {
	if (!isTime) return (row) => row[name] ?? null;
	return (row) => {
		const cell = row[name];
		return typeof cell === 'string' ? Date.parse(cell) : null;
	};
}

const ordered =
	(holds: (order: number) => boolean) =>
	(left: Value, right: Value): boolean => {
		if (left === null || right === null) return false;
		return holds(left < right ? -1 : left > right ? 1 : 0);
	};

const COMPARE: Readonly<Record<Comparison, (left: Value, right: Value) => boolean>> = {
	eq: (left, right) => left === right,
	ne: (left, right) => left !== right,
	gt: ordered((order) => order > 0),
	ge: ordered((order) => order >= 0),
	lt: ordered((order) => order < 0),
	le: ordered((order) => order <= 0),
};

const all =
	(of: readonly Evaluate[]): Evaluate =>
	(row) => {
		let known: Value = true;
		for (const one of of) {
			const value = one(row);
			if (value === false) return false;
			if (value === null) known = null;
		}
		return known;
	};

const any =
	(of: readonly Evaluate[]): Evaluate =>
	(row) => {
		let known: Value = false;
		for (const one of of) {
			const value = one(row);
			if (value === true) return true;
			if (value === null) known = null;
		}
		return known;
	};

const TEXT_FUNCTIONS: Readonly<Record<FunctionName, (text: string, other: string) => Value>> = {
	contains: (text, other) => text.includes(other),
	startswith: (text, other) => text.startsWith(other),
	endswith: (text, other) => text.endsWith(other),
	tolower: (text) => text.toLowerCase(),
	toupper: (text) => text.toUpperCase(),
};

function called(name: FunctionName, [first, second]: readonly Evaluate[]): Evaluate {
	const call = TEXT_FUNCTIONS[name];
	return (row) => {
		const text = first?.(row) ?? null;
		const other = second ? second(row) : '';
		return typeof text === 'string' && typeof other === 'string' ? call(text, other) : null;
	};
}
