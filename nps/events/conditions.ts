import { toInstant } from './instant';
import { decimal, readPath } from './json';

/** One row of a rule: a dotted field of the candidate, a comparison, and what to compare with. */
export interface Condition {
	readonly field: string;
	readonly operator: ConditionOperator;
	readonly value?: unknown;
}

interface Operator {
	readonly name: string;
	/** Whether the row needs a value. */
	readonly takesValue: boolean;
	/** What a field that is not there gives. */
	readonly ifAbsent: boolean;
	test(actual: unknown, expected: unknown): boolean;
}

const comparing = (name: string, test: Operator['test']): Operator => ({
	name,
	takesValue: true,
	ifAbsent: false,
	test,
});

const not = ({ test }: Operator, name: string): Operator => ({
	name,
	takesValue: true,
	ifAbsent: true,
	test: (actual, expected) => !test(actual, expected),
});

const flag = (name: string, wanted: boolean): Operator => ({
	name,
	takesValue: false,
	ifAbsent: false,
	test: (actual) => truth(actual) === wanted,
});

const equals = comparing('Is Equal To', same);
const contains = comparing('Contains', (actual, expected) =>
	Array.isArray(actual)
		? actual.some((element) => same(element, expected))
		: fold(actual).includes(fold(expected)),
);

/** Text is compared without regard to case, numbers also when one of them is text. Pure, linear time, no patterns. */
export const CONDITION_OPERATORS = {
	equals,
	notEquals: not(equals, 'Is Not Equal To'),
	contains,
	notContains: not(contains, 'Does Not Contain'),
	startsWith: comparing('Starts With', (actual, expected) =>
		fold(actual).startsWith(fold(expected)),
	),
	inList: comparing('Is One Of', (actual, expected) =>
		listOf(expected).some((element) => same(actual, element)),
	),
	gt: comparing(
		'Is Greater Than',
		byNumber((a, b) => a > b),
	),
	gte: comparing(
		'Is Greater Than or Equal To',
		byNumber((a, b) => a >= b),
	),
	lt: comparing(
		'Is Less Than',
		byNumber((a, b) => a < b),
	),
	lte: comparing(
		'Is Less Than or Equal To',
		byNumber((a, b) => a <= b),
	),
	before: comparing(
		'Is Before',
		byInstant((a, b) => a < b),
	),
	after: comparing(
		'Is After',
		byInstant((a, b) => a > b),
	),
	isTrue: flag('Is True', true),
	isFalse: flag('Is False', false),
	exists: { name: 'Exists', takesValue: false, ifAbsent: false, test: () => true },
	notExists: { name: 'Does Not Exist', takesValue: false, ifAbsent: true, test: () => false },
} as const satisfies Record<string, Operator>;

export type ConditionOperator = keyof typeof CONDITION_OPERATORS;

/**
 * Whether the conditions hold for the candidate; none at all always do. A field that is absent, null or blank satisfies
 * nothing but the negations (not equal, does not contain, does not exist).
 */
export function matches(
	candidate: object,
	conditions: readonly Condition[],
	combine: 'all' | 'any' = 'all',
): boolean {
	if (conditions.length === 0) return true;
	const holds = ({ field, operator, value }: Condition) => {
		const { ifAbsent, test } = CONDITION_OPERATORS[operator];
		const actual = readPath(candidate, field.trim());
		return actual === undefined || actual === '' ? ifAbsent : test(actual, value);
	};
	return combine === 'all' ? conditions.every(holds) : conditions.some(holds);
}

/** As text without regard to case; objects and lists are no text. */
function fold(value: unknown): string {
	return typeof value === 'object' || value === undefined
		? ''
		: String(value).trim().toLowerCase();
}

function same(actual: unknown, expected: unknown): boolean {
	if (typeof actual === 'object') return false;
	const a = decimal(actual);
	const b = decimal(expected);
	return a !== undefined && b !== undefined ? a === b : fold(actual) === fold(expected);
}

function truth(value: unknown): boolean | undefined {
	const text = fold(value);
	if (text === 'true' || text === 'yes' || text === '1') return true;
	if (text === 'false' || text === 'no' || text === '0') return false;
	return undefined;
}

function byNumber(compare: (a: number, b: number) => boolean): Operator['test'] {
	return (actual, expected) => {
		const a = decimal(actual);
		const b = decimal(expected);
		return a !== undefined && b !== undefined && compare(a, b);
	};
}

function byInstant(compare: (a: string, b: string) => boolean): Operator['test'] {
	return (actual, expected) => {
		const a = toInstant(actual);
		const b = toInstant(expected);
		return a !== undefined && b !== undefined && compare(a, b);
	};
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : String(value ?? '').split(',');
}
