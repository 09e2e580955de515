import { type Token, tokensOf } from './tokens';

/** How a phrase may go on. */
interface Edges<Value> {
	/** By the next word. */
	readonly words: Map<string, Node<Value>>;
	/** By how the next word begins, and how long the beginnings are. */
	readonly stems: Map<string, Node<Value>>;
	readonly stemLengths: number[];
}

interface Node<Value> {
	/** By words as they are written. */
	readonly exact: Edges<Value>;
	/** By words without accents, for terms that may be written without them. */
	readonly folded: Edges<Value>;
	readonly values: Value[];
}

/** Words and phrases, each with what it stands for, found in one pass over a text. */
export interface Phrases<Value> {
	/**
	 * What the longest phrase beginning at the token stands for, and the token behind it; undefined where none does. Of
	 * phrases equally long all count, whole words before stems, and longer stems before shorter ones.
	 */
	readonly longest: (tokens: readonly Token[], at: number) => Found<Value> | undefined;
	readonly size: number;
}

export interface Found<Value> {
	readonly values: readonly Value[];
	readonly end: number;
}

/** A phrase of more words is cut. */
const MAX_WORDS = 12;
/** Letters from which on a term is also found without its accents: "fur" is not "für". */
const FOLDED_FROM = 6;

/**
 * Compiles terms, of which a trailing `*` makes the last word a stem and one inside makes that word a stem. `anyAccent`
 * compares short terms without accents, too.
 */
export function phrasesOf<Value>(
	terms: Iterable<readonly [term: string, value: Value]>,
	{ anyAccent = false } = {},
): Phrases<Value> {
	const root = nodeOf<Value>();
	let size = 0;
	for (const [term, value] of terms) {
		const tokens = tokensOf(term).slice(0, MAX_WORDS);
		if (tokens.length === 0) continue;
		const letters = tokens.reduce((sum, { keys }) => sum + (keys[0]?.length ?? 0), 0);
		const leaf = tokens.reduce(
			(node, token) =>
				grow(node, token, term[token.end] === '*', anyAccent || letters >= FOLDED_FROM),
			root,
		);
		leaf.values.push(value);
		size++;
	}
	return { longest: (tokens, at) => longest(root, tokens, at), size };
}

function nodeOf<Value>(): Node<Value> {
	return { exact: edges(), folded: edges(), values: [] };
}

function edges<Value>(): Edges<Value> {
	return { words: new Map(), stems: new Map(), stemLengths: [] };
}

function grow<Value>(node: Node<Value>, token: Token, stem: boolean, fold: boolean): Node<Value> {
	const key = (fold ? token.folded : token.keys)[0] ?? '';
	const { words, stems, stemLengths } = fold ? node.folded : node.exact;
	const next = stem ? stems : words;
	const child = next.get(key) ?? nodeOf<Value>();
	next.set(key, child);
	if (stem && !stemLengths.includes(key.length)) stemLengths.push(key.length);
	return child;
}

function longest<Value>(
	root: Node<Value>,
	tokens: readonly Token[],
	at: number,
): Found<Value> | undefined {
	let found: Found<Value> | undefined;
	let reached: readonly Node<Value>[] = [root];
	for (let next = at; next < tokens.length; next++) {
		reached = reachedFrom(reached, tokens[next] as Token);
		if (reached.length === 0) break;
		const values = reached.flatMap((node) => node.values);
		if (values.length > 0) found = { values, end: next + 1 };
	}
	return found;
}

/** Whole words first, then the longer stems before the shorter. */
function reachedFrom<Value>(nodes: readonly Node<Value>[], token: Token): Node<Value>[] {
	const reached: Node<Value>[] = [];
	const stems: Stem<Value>[] = [];
	for (const { exact, folded } of nodes) {
		for (const key of token.keys) follow(exact, key, reached, stems);
		for (const key of token.folded) follow(folded, key, reached, stems);
	}
	if (stems.length > 1) stems.sort((a, b) => b.length - a.length);
	for (const { node } of stems) if (!reached.includes(node)) reached.push(node);
	return reached;
}

interface Stem<Value> {
	readonly length: number;
	readonly node: Node<Value>;
}

function follow<Value>(
	{ words, stems, stemLengths }: Edges<Value>,
	key: string,
	reached: Node<Value>[],
	reachedByStem: Stem<Value>[],
): void {
	const child = words.get(key);
	if (child) reached.push(child);
	for (const length of stemLengths) {
		const node = length <= key.length ? stems.get(key.slice(0, length)) : undefined;
		if (node) reachedByStem.push({ length, node });
	}
}
