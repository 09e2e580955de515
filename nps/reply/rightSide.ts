import { isMark, isNumber, readAtom, type Atom } from './atoms';
import {
	doubt,
	glued,
	gluedWord,
	measure,
	plain,
	scoresFrom,
	type Draft,
	type Reader,
} from './draft';
import { scoresAmong } from './mention';
import { readOutOf, readReversed } from './outOf';
import { has, type Token } from './tokens';
import { measureOf, readOtherScale, readUnit } from './units';

/** Reads the number with its unit, its points, its "out of ten"; the first reader that knows what follows decides. */
export function readRightSide(tokens: readonly Token[], atom: Atom): Draft {
	const start = skipPluses(tokens, atom);
	for (const reader of READERS) {
		const draft = reader(tokens, start);
		if (draft) return draft;
	}
	return plain(tokens, start);
}

/** "10+++" is 10; "5+5" is a sum and stays as it is. */
function skipPluses(tokens: readonly Token[], atom: Atom): Atom {
	let to = atom.to;
	while (isMark(tokens[to], '+') && glued(tokens[to])) to++;
	return isNumber(tokens[to]) && glued(tokens[to])
		? { ...atom, value: null, quantity: 'sum' }
		: { ...atom, to };
}

const readHalf: Reader = (tokens, { to, value }) => {
	const next = tokens[to];
	const hyphen = isMark(next, '-') && has(tokens[to + 1], 'half') ? 1 : 0;
	// "5 half the staff were rude"
	if (has(next, 'half') && next?.spaceBefore && has(tokens[to + 1], 'objects')) return undefined;
	if (next?.kind !== 'fraction' && !has(tokens[to + hyphen], 'half')) return undefined;
	const after = to + hyphen + 1;
	return has(tokens[after], 'units')
		? measure(after + 1)
		: doubt('fraction', after, scoresFrom(value));
};

const readDecimalWord: Reader = (tokens, { to, value }) => {
	if (!has(tokens[to], 'decimalPoint') || !isNumber(tokens[to + 1])) return undefined;
	const decimals = readAtom(tokens, to + 1);
	const after = decimals?.to ?? to + 2;
	if (decimals?.value === 0 && value !== 0)
		return plain(tokens, { from: to, to: after, value, inWords: decimals.inWords });
	return has(tokens[after], 'units')
		? measure(after + 1)
		: doubt('fraction', after, scoresFrom(value));
};

/** "9-es" and "8'i" end like words; "3-pack", "10h" and "2nd" are other things. */
const readGlued: Reader = (tokens, atom) => {
	const { to } = atom;
	const mark = tokens[to];
	const joined = isMark(mark, '-', "'", '’') && glued(mark) && gluedWord(tokens[to + 1]) ? 1 : 0;
	const word = tokens[to + joined];
	if (!gluedWord(word)) {
		const dangling = isMark(mark, '-') && glued(mark) && tokens[to + 1] === undefined;
		return dangling ? doubt('signed', to + 1, scoresAmong(atom.value)) : undefined;
	}
	if (isOrdinal(word)) return measure(to + joined + 1, 'ordinal');
	if (has(word, 'units')) return measureOf(word, to + joined + 1);
	if (has(word, 'tails', 'points', 'hedges', 'outOfFirst', 'outOf'))
		return joined ? readRightSide(tokens, { ...atom, to: to + joined }) : undefined;
	if (has(word, 'to', 'or') && isNumber(tokens[to + joined + 1])) return plain(tokens, atom);
	const says = has(word, 'because', 'openers', 'opinions', 'topics', 'polite');
	// "9thanks" and "8but slow"; what is shorter is a suffix: "4g", "10x", "2be".
	const comment =
		says && (joined === 1 ? isMark(mark, '-') && !isSuffix(word) : isTypedTogether(word));
	return comment ? plain(tokens, atom) : measure(to + joined + 1, 'order');
};

/** The ending of an ordinal: "2-а". */
const isSuffix = (word: Token | undefined): boolean =>
	word !== undefined && word.key.length < 3 && !/^\p{Script=Latin}/u.test(word.key);

const isTypedTogether = (word: Token | undefined): boolean =>
	word !== undefined && /^\p{Script=Latin}{3,}$/u.test(word.key);

const ORDINAL = /^(?:st|nd|rd|th)$/;
const isOrdinal = (word: Token | undefined): boolean =>
	word !== undefined && ORDINAL.test(word.key);

const readPoints: Reader = (tokens, { to, value }) => {
	if (!has(tokens[to], 'points')) return undefined;
	const after = to + 1;
	if (has(tokens[after], 'half')) return doubt('fraction', after + 1, scoresFrom(value));
	const read = plain(tokens, { from: to, to: after, value, inWords: false });
	return read.kind === 'score' ? { ...read, explicit: 'points' } : read;
};

const READERS: readonly Reader[] = [
	readHalf,
	readDecimalWord,
	readOtherScale,
	readOutOf,
	readReversed,
	readUnit,
	readGlued,
	readPoints,
];
