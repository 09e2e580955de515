import { Problem } from './problem';

export type TokenKind = 'text' | 'moment' | 'day' | 'number' | 'name' | 'open' | 'close' | 'comma' | 'slash' | 'colon' | 'end';

export interface Token {
	readonly kind: TokenKind;
	/** Without its quotes, where it has some. */
	readonly text: string;
	/** 1 for the first character. */
	readonly at: number;
}

export const LONGEST_FILTER = 10_000;
const MOST_TOKENS = 3_000;

/** In the order in which they are tried. None of them can match a text in two ways, so each looks at it once. */
const KINDS: ReadonlyArray<readonly [Exclude<TokenKind, 'end'>, RegExp]> = [
	['text', /'(?:[^']|'')*'/y],
	['moment', /\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d{1,12})?)?(?:[Zz]|[+-]\d\d:\d\d)/y],
	['day', /\d{4}-\d\d-\d\d/y],
	['number', /-?\d{1,300}(?:\.\d{1,300})?(?:[eE][+-]?\d{1,4})?/y],
	['name', /[A-Za-z_][A-Za-z0-9_.]{0,200}/y],
	['open', /\(/y],
	['close', /\)/y],
	['comma', /,/y],
	['slash', /\//y],
	['colon', /:/y],
];

const BLANKS = /[ \t]*/y;
/** After these something must come between. */
const WORDS: ReadonlySet<TokenKind> = new Set(['text', 'moment', 'day', 'number', 'name']);
const IN_WORD = /[\w.']/;

/** The words of a filter, in order, the last of them 'end'. Linear in its length. */
export function tokenise(filter: string): Token[] {
	if (filter.length > LONGEST_FILTER) {
		throw new Problem(400, `The filter has ${filter.length} characters; at most ${LONGEST_FILTER} are read.`, '$filter');
	}
	const tokens: Token[] = [];
	let at = afterBlanks(filter, 0);
	while (at < filter.length) {
		const token = tokenAt(filter, at);
		tokens.push(token.token);
		if (tokens.length > MOST_TOKENS) throw new Problem(400, `The filter has more than ${MOST_TOKENS} words.`, '$filter');
		at = afterBlanks(filter, token.end);
	}
	return [...tokens, { kind: 'end', text: '', at: filter.length + 1 }];
}

function afterBlanks(filter: string, from: number): number {
	BLANKS.lastIndex = from;
	BLANKS.test(filter);
	return BLANKS.lastIndex;
}

function tokenAt(filter: string, at: number): { readonly token: Token; readonly end: number } {
	for (const [kind, pattern] of KINDS) {
		pattern.lastIndex = at;
		const [found] = pattern.exec(filter) ?? [];
		if (found === undefined) continue;
		const end = at + found.length;
		if (WORDS.has(kind) && IN_WORD.test(filter[end] ?? '')) throw unreadable(filter, at, kind);
		return { token: { kind, text: kind === 'text' ? unquoted(found) : found, at: at + 1 }, end };
	}
	throw unreadable(filter, at);
}

const unquoted = (found: string): string => found.slice(1, -1).replaceAll("''", "'");

function unreadable(filter: string, at: number, kind?: TokenKind): Problem {
	const hint =
		filter[at] === "'"
			? ': the quoted text does not end'
			: kind === 'day'
				? ': a time of day needs its zone, as in 2026-03-01T08:00:00Z'
				: '';
	return new Problem(400, `The filter cannot be read at character ${at + 1}${hint}.`, '$filter');
}
