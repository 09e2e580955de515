export type ValueType = 'text' | 'number' | 'truth' | 'time' | 'null';

/** Times are milliseconds since 1970. */
export type Value = string | number | boolean | null;

export const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const FUNCTIONS = ['contains', 'startswith', 'endswith', 'tolower', 'toupper'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export interface Literal {
	readonly kind: 'literal';
	readonly type: ValueType;
	readonly value: Value;
}

export interface Property {
	readonly kind: 'property';
	readonly type: ValueType;
	readonly name: string;
}

/** A filter, read. */
export type Expression =
	| Literal
	| Property
	| { readonly kind: 'call'; readonly type: 'text' | 'truth'; readonly name: FunctionName; readonly of: readonly Expression[] }
	| {
			readonly kind: 'comparison';
			readonly type: 'truth';
			readonly is: Comparison;
			readonly left: Expression;
			readonly right: Expression;
	  }
	| { readonly kind: 'in'; readonly type: 'truth'; readonly left: Expression; readonly values: readonly Literal[] }
	| { readonly kind: 'and' | 'or'; readonly type: 'truth'; readonly of: readonly Expression[] }
	| { readonly kind: 'not'; readonly type: 'truth'; readonly of: Expression };
