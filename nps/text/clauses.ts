import type { Face } from './emoji';
import type { Lexicon, Role } from './lexicon';
import { type Token, tokensOf } from './tokens';

/** A term of the lexicon, or one word that is in none: tokens `from` to `to` of its clause. */
export interface Item {
	readonly role: Role | undefined;
	readonly from: number;
	readonly to: number;
}

/** A stretch of text that says one thing. Offsets are those of the comment. */
export interface Clause {
	readonly start: number;
	readonly end: number;
	readonly tokens: readonly Token[];
	readonly items: readonly Item[];
	readonly faces: readonly Face[];
	readonly questionMarks: number;
	readonly exclamations: number;
	/** What comes after "but" weighs more than what comes before. */
	readonly emphasis: number;
}

export interface Range {
	readonly start: number;
	readonly end: number;
}

const BEFORE_CONTRAST = 0.6;
const AFTER_CONTRAST = 1.3;
/** "Although it was late, …": the comma ends what is conceded if it comes after so many words. */
const CONCESSION = 2;
const BORDER = /[.!?;:…。！？；：｡؟।\n\r–—]+|\s-+\s/g;
const LETTER = /[\p{L}\p{N}]/u;

/** The clauses of a text in its order. Words within `hidden` ranges are not read, and no clause ends within them. */
export function clausesOf(
	text: string,
	lexicon: Lexicon | undefined,
	faces: readonly Face[],
	hidden: readonly Range[] = [],
): Clause[] {
	const isHidden = touching(hidden);
	const facesUpTo = takingInOrder(faces);
	return sentencesOf(text, touching([...hidden, ...faces])).flatMap((range) => {
		const tokens = tokensOf(text, range.start, range.end).filter((token) => !isHidden(token));
		return splitAtContrasts(range, tokens, itemsOf(tokens, lexicon)).map((part) => ({
			...part,
			...marksOf(text, range),
			faces: facesUpTo(part.end, ({ start }) => start),
		}));
	});
}

/** Whether a range touches one of `ranges`. Ask in the order of the text: each range is passed once. */
function touching(ranges: readonly Range[]): (range: Range) => boolean {
	const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
	let next = 0;
	let reach = 0;
	return ({ start, end }) => {
		for (let range = sorted[next]; range && range.start < end; range = sorted[++next])
			reach = Math.max(reach, range.end);
		return reach > start;
	};
}

/** Gives, call by call, those that begin before the place and were not given yet. */
function takingInOrder<Thing>(things: readonly Thing[]) {
	let next = 0;
	return (end: number, startOf: (thing: Thing) => number): readonly Thing[] => {
		const from = next;
		for (let thing = things[next]; thing !== undefined && startOf(thing) < end; )
			thing = things[++next];
		return things.slice(from, next);
	};
}

/** The longest term at each place, and the words between. */
function itemsOf(tokens: readonly Token[], lexicon: Lexicon | undefined): Item[] {
	const items: Item[] = [];
	for (let at = 0; at < tokens.length; ) {
		const found = lexicon?.roles.longest(tokens, at);
		const to = found?.end ?? at + 1;
		items.push({ role: found?.values[0], from: at, to });
		at = to;
	}
	return items;
}

type Part = Pick<Clause, 'start' | 'end' | 'tokens' | 'items' | 'emphasis'>;

function splitAtContrasts(range: Range, tokens: readonly Token[], items: readonly Item[]): Part[] {
	const cuts = items
		.filter(({ role, from }) => role?.kind === 'contrast' && from > 0)
		.map(({ from }) => from);
	if (items[0]?.role?.kind === 'contrast') {
		const comma = tokens.findIndex(({ afterComma }, at) => at > CONCESSION && afterComma);
		if (comma > 0 && (cuts[0] ?? comma) >= comma) cuts.unshift(comma);
	}
	const edges = [...new Set([0, ...cuts, tokens.length])];
	const itemsUpTo = takingInOrder(items);
	return edges.slice(0, Math.max(1, edges.length - 1)).map((from, at) => {
		const to = edges[at + 1] ?? tokens.length;
		const last = to >= tokens.length;
		return {
			start: at === 0 ? range.start : (tokens[from]?.start ?? range.start),
			end: last ? range.end : (tokens[to]?.start ?? range.end),
			tokens: tokens.slice(from, to),
			items: itemsUpTo(to, (item) => item.from).map((item) => ({
				...item,
				from: item.from - from,
				to: item.to - from,
			})),
			emphasis: edges.length <= 2 ? 1 : at === 0 ? BEFORE_CONTRAST : AFTER_CONTRAST,
		};
	});
}

function marksOf(text: string, sentence: Range) {
	const ending = text.slice(Math.max(sentence.start, sentence.end - 12), sentence.end);
	return {
		questionMarks: ending.match(/[?？؟]/g)?.length ?? 0,
		exclamations: ending.match(/[!！]/g)?.length ?? 0,
	};
}

function sentencesOf(text: string, isWhole: (range: Range) => boolean): Range[] {
	const ranges: Range[] = [];
	let start = 0;
	for (const match of text.matchAll(BORDER)) {
		const from = match.index;
		const to = from + match[0].length;
		if (isWhole({ start: from, end: to })) continue;
		if (!endsSentence(text, match[0], from, to)) continue;
		ranges.push({ start, end: to });
		start = to;
	}
	ranges.push({ start, end: text.length });
	return ranges.filter(({ start: from, end }) => from < end);
}

/** Not the point of "3.5" or "example.com"; that of "minutes.Never again" is one. */
function endsSentence(text: string, mark: string, from: number, to: number): boolean {
	if (mark !== '.' && mark !== ':') return true;
	const before = text[from - 1] ?? ' ';
	const after = text[to] ?? ' ';
	if (!LETTER.test(before) || !LETTER.test(after)) return true;
	return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after);
}
