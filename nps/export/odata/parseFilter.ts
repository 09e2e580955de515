import type { ColumnInfo, ColumnType } from '../column';
import {
	COMPARISONS,
	FUNCTIONS,
	type Comparison,
	type Expression,
	type FunctionName,
	type Literal,
	type ValueType,
} from './expression';
import { Problem } from './problem';
import { tokenise, type Token, type TokenKind } from './tokenise';

const DEEPEST = 40;
const MOST_IN_LIST = 500;

export const TYPE_OF: Readonly<Record<ColumnType, ValueType>> = {
	text: 'text',
	whole: 'number',
	number: 'number',
	truth: 'truth',
	day: 'time',
	moment: 'time',
};

/** What OData has and we leave to the program that asks. */
const LEFT_OUT = new Set(['add', 'sub', 'mul', 'div', 'divby', 'mod', 'has']);

/** Reads a filter over these columns. Throws a Problem that names the character where it cannot. */
export function parseFilter(filter: string, columns: readonly ColumnInfo[]): Expression {
	return new FilterParser(tokenise(filter), columns).read();
}

/** Recursive descent: or, and, not, comparison, operand. */
class FilterParser {
	private place = 0;
	private depth = 0;

	constructor(
		private readonly tokens: readonly Token[],
		private readonly columns: readonly ColumnInfo[],
	) {}

	read(): Expression {
		const token = this.token;
		const expression = this.condition(() => this.either());
		this.expect('end', 'the end');
		if (expression.type !== 'truth' && expression.type !== 'null') throw wrong(token, 'is no condition');
		return expression;
	}

	private either(): Expression {
		return this.chain('or', () => this.both());
	}

	private both(): Expression {
		return this.chain('and', () => this.comparison());
	}

	private chain(kind: 'and' | 'or', next: () => Expression): Expression {
		const first = this.token;
		const of = [next()];
		while (this.isName(kind)) {
			const operator = this.take();
			if (of.length === 1) mustBeTruth(of[0], first);
			const token = this.token;
			const one = next();
			mustBeTruth(one, token, operator);
			of.push(one);
		}
		const [only] = of;
		return of.length === 1 && only ? only : { kind, type: 'truth', of };
	}

	/** `not score eq 3` negates the comparison: nothing else could be meant. */
	private comparison(): Expression {
		if (this.isName('not')) {
			this.take();
			const token = this.token;
			const of = this.condition(() => this.comparison());
			mustBeTruth(of, token);
			return { kind: 'not', type: 'truth', of };
		}
		const left = this.operand();
		const operator = this.token;
		if (operator.kind !== 'name') return left;
		if (operator.text === 'in') return this.list(left);
		if (LEFT_OUT.has(operator.text)) throw notSupported(`The operator '${operator.text}'`, operator);
		const is = COMPARISONS.find((one): one is Comparison => one === operator.text);
		if (!is) return left;
		this.take();
		const right = this.operand();
		if (LEFT_OUT.has(this.token.text)) throw notSupported(`The operator '${this.token.text}'`, this.token);
		mustCompare(left, right, is, operator);
		return { kind: 'comparison', type: 'truth', is, left, right };
	}

	private list(left: Expression): Expression {
		const operator = this.take();
		this.expect('open', 'an opening parenthesis');
		const values: Literal[] = [];
		do {
			const token = this.token;
			const value = this.operand();
			if (value.kind !== 'literal') throw wrong(token, 'is no fixed value');
			mustCompare(left, value, 'eq', operator);
			values.push(value);
			if (values.length > MOST_IN_LIST) throw new Problem(400, `A list has more than ${MOST_IN_LIST} values.`, '$filter');
		} while (this.skip('comma'));
		this.expect('close', 'a closing parenthesis');
		return { kind: 'in', type: 'truth', left, values };
	}

	private operand(): Expression {
		const token = this.take();
		switch (token.kind) {
			case 'open': {
				const inner = this.condition(() => this.either());
				this.expect('close', 'a closing parenthesis');
				return inner;
			}
			case 'text':
				return { kind: 'literal', type: 'text', value: token.text };
			case 'number':
				return { kind: 'literal', type: 'number', value: Number(token.text) };
			case 'day':
			case 'moment':
				return time(token);
			case 'name':
				return this.named(token);
			default:
				throw wrong(token, 'stands where a value should');
		}
	}

	private named(token: Token): Expression {
		const { text } = token;
		if (this.token.kind === 'open') return this.call(token);
		if (this.token.kind === 'slash') throw notSupported('A path through other tables', token);
		if (text === 'null') return { kind: 'literal', type: 'null', value: null };
		if (text === 'true' || text === 'false') return { kind: 'literal', type: 'truth', value: text === 'true' };
		const column = this.columns.find(({ name }) => name === text);
		if (!column) throw wrong(token, 'is no column');
		return { kind: 'property', type: TYPE_OF[column.type], name: column.name };
	}

	private call(token: Token): Expression {
		const name = FUNCTIONS.find((one): one is FunctionName => one === token.text);
		if (!name) throw notSupported(`The function '${token.text}'`, token);
		this.expect('open', 'an opening parenthesis');
		const of: Expression[] = [];
		do of.push(this.condition(() => this.either()));
		while (this.skip('comma'));
		this.expect('close', 'a closing parenthesis');
		const wanted = name === 'tolower' || name === 'toupper' ? 1 : 2;
		if (of.length !== wanted) throw wrong(token, `takes ${wanted} ${wanted === 1 ? 'value' : 'values'}`);
		if (of.some(({ type }) => type !== 'text' && type !== 'null')) throw wrong(token, 'is for texts');
		return { kind: 'call', type: wanted === 1 ? 'text' : 'truth', name, of };
	}

	/** One level further in. */
	private condition(read: () => Expression): Expression {
		this.depth++;
		if (this.depth > DEEPEST) {
			throw new Problem(400, `The filter is nested deeper than ${DEEPEST} levels at character ${this.token.at}.`, '$filter');
		}
		const expression = read();
		this.depth--;
		return expression;
	}

	private get token(): Token {
		return this.tokens[this.place] ?? END;
	}

	private take(): Token {
		const { token } = this;
		this.place++;
		return token;
	}

	private isName(text: string): boolean {
		return this.token.kind === 'name' && this.token.text === text;
	}

	private skip(kind: TokenKind): boolean {
		const is = this.token.kind === kind;
		if (is) this.place++;
		return is;
	}

	private expect(kind: TokenKind, name: string): void {
		const { token } = this;
		if (!this.skip(kind)) throw wrong(token, `stands where ${name} should`);
	}
}

const END: Token = { kind: 'end', text: '', at: 1 };

function time({ kind, text, at }: Token): Literal {
	const value = Date.parse(kind === 'day' ? text : text.toUpperCase().replace(/(\.\d{3})\d+/, '$1'));
	// Date.parse makes 2 March of 30 February.
	const isReal = !Number.isNaN(value) && new Date(Date.parse(text.slice(0, 10))).toISOString().startsWith(text.slice(0, 10));
	if (!isReal) throw new Problem(400, `'${text}' at character ${at} is no date.`, '$filter');
	return { kind: 'literal', type: 'time', value };
}

function mustBeTruth(expression: Expression | undefined, token: Token, operator?: Token): void {
	if (expression?.type === 'truth' || expression?.type === 'null') return;
	throw wrong(token, operator ? `after '${operator.text}' is no condition` : 'is no condition');
}

function mustCompare(left: Expression, right: Expression, is: Comparison, operator: Token): void {
	const types = [left.type, right.type].filter((type) => type !== 'null');
	if (new Set(types).size > 1) throw wrong(operator, `compares ${types.map((type) => TYPE_NAMES[type]).join(' with ')}`);
	if (is !== 'eq' && is !== 'ne' && types.includes('truth')) throw wrong(operator, 'compares what is only true or false');
}

const TYPE_NAMES: Readonly<Record<ValueType, string>> = {
	text: 'a text',
	number: 'a number',
	truth: 'true or false',
	time: 'a date',
	null: 'null',
};

function wrong({ text, at, kind }: Token, what: string): Problem {
	const name = kind === 'end' ? 'The end of the filter' : `'${text.slice(0, 40)}' at character ${at}`;
	return new Problem(400, `${name} ${what}.`, '$filter');
}

function notSupported(what: string, { at }: Token): Problem {
	return new Problem(501, `${what} at character ${at} is not supported.`, '$filter');
}
