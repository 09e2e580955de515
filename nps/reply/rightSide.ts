import { isMark, isNumber, readAtom, type Atom } from './atoms';
import { isScore, scoresAmong, scoresAround, type Mention } from './mention';
import { has, type Token } from './tokens';

/** What the tokens after a number make of it. */
export type Draft = Omit<Mention, 'from' | 'inWords' | 'everyday'>;

export const CURRENCY = /^\p{Sc}$/u;
const STAR = /^[⭐★☆🌟✭✮✰]$/u;

const glued = (token: Token | undefined): boolean => token !== undefined && !token.spaceBefore;
/** A word attached to the number in a script that puts spaces between words. */
const gluedWord = (token: Token | undefined): boolean =>
	glued(token) && token?.kind === 'word' && !token.unspaced;

/** Reads the number with its unit, its points, its "out of ten"; the first reader that knows what follows decides. */
export function readRightSide(tokens: readonly Token[], atom: Atom): Draft {
	const start = skipPluses(tokens, atom);
	for (const reader of READERS) {
		const draft = reader(tokens, start);
		if (draft) return draft;
	}
	return plain(tokens, start);
}

type Reader = (tokens: readonly Token[], atom: Atom) => Draft | undefined;

const draft = (kind: Draft['kind'], to: number, more: Partial<Draft> = {}): Draft => ({
	kind,
	to,
	value: -1,
	candidates: [],
	explicit: undefined,
	...more,
});
const doubt = (cause: Mention['doubt'], to: number, candidates: readonly number[] = []): Draft =>
	draft('doubt', to, { doubt: cause, candidates });
/** The scores that "eight and a half" lies between. */
const scoresFrom = (value: number | null): number[] =>
	value === null ? [] : scoresAmong(value, value + 1);
const measure = (to: number): Draft => draft('measure', to);

function plain(tokens: readonly Token[], { to, value }: Atom): Draft {
	if (value === null) return measure(to);
	const after = skipTails(tokens, to);
	if (has(tokens[after], 'bounds')) return doubt('limit', after + 1);
	if (has(tokens[after], 'past')) return doubt('unreal', after);
	if (isScore(value)) return draft('score', after, { value });
	if (!Number.isInteger(value) && Number.isFinite(value) && value < 10)
		return doubt('fraction', after, scoresAround(value));
	return doubt('offScale', after);
}

function skipTails(tokens: readonly Token[], from: number): number {
	let to = from;
	while (has(tokens[to], 'tails') || (has(tokens[to], 'hedges') && glued(tokens[to]))) to++;
	return to;
}

/** "10+++" is 10; "5+5" is a sum and stays as it is. */
function skipPluses(tokens: readonly Token[], atom: Atom): Atom {
	let to = atom.to;
	while (isMark(tokens[to], '+') && glued(tokens[to])) to++;
	return isNumber(tokens[to]) && glued(tokens[to]) ? { ...atom, value: null } : { ...atom, to };
}

const readHalf: Reader = (tokens, { to, value }) => {
	const next = tokens[to];
	const hyphen = isMark(next, '-') && has(tokens[to + 1], 'half') ? 1 : 0;
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
	return has(tokens[after], 'units')
		? measure(after + 1)
		: doubt('fraction', after, scoresFrom(value));
};

const readOtherScale: Reader = (tokens, { to }) => {
	const hyphen = isMark(tokens[to], '-') && glued(tokens[to + 1]) ? 1 : 0;
	const next = tokens[to + hyphen];
	if (has(next, 'otherScale') || (next?.kind === 'symbol' && STAR.test(next.key)))
		return doubt('otherScale', to + hyphen + 1);
	return isMark(next, '%') ? doubt('otherScale', to + 1) : undefined;
};

const readUnit: Reader = (tokens, { to }) => {
	const next = tokens[to];
	if (next && CURRENCY.test(next.key)) return measure(to + 1);
	if (has(next, 'points')) return undefined;
	if (has(next, 'units') && !beginsWord(tokens, to)) return measure(to + 1);
	// "2 long weeks"
	if (
		has(next, 'opinions', 'strong', 'hedges') &&
		has(tokens[to + 1], 'units') &&
		tokens[to + 1]?.unspaced === false
	)
		return measure(to + 2);
	return undefined;
};

/** In "9 日本" the counter 日 only begins another word. */
const beginsWord = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.unspaced === true &&
	tokens[at]?.spaceBefore === true &&
	[...(tokens[at]?.key ?? '')].length === 1 &&
	tokens[at + 1]?.unspaced === true &&
	glued(tokens[at + 1]);

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
	if (has(word, 'units')) return measure(to + joined + 1);
	if (has(word, 'tails', 'points', 'hedges', 'outOfFirst', 'outOf'))
		return joined ? readRightSide(tokens, { ...atom, to: to + joined }) : undefined;
	const comment =
		joined === 1 &&
		isMark(mark, '-') &&
		has(word, 'because', 'openers', 'opinions', 'topics', 'polite');
	return comment ? plain(tokens, atom) : measure(to + joined + 1);
};

/** "9/10", "9 out of 10", "8 points out of 10", "8 (out of 10)". */
const readOutOf: Reader = (tokens, { to, value }) => {
	let at = to;
	if (has(tokens[at], 'points')) at++;
	if (isMark(tokens[at], '(', '-') && has(tokens[at + 1], 'outOf')) at++;
	const slash = isMark(tokens[at], '/');
	if (!slash && !has(tokens[at], 'outOf')) return undefined;
	let next = at + 1;
	if (!slash && has(tokens[next], 'articles') && isNumber(tokens[next + 1])) next++;
	if (!isNumber(tokens[next])) return undefined;
	const whole = readAtom(tokens, next) as Atom;
	if (isMark(tokens[whole.to], '/') && isNumber(tokens[whole.to + 1]))
		return measure(whole.to + 2);
	let end = whole.to;
	if (has(tokens[end], 'points')) end++;
	if (isMark(tokens[end], ')')) end++;
	if (has(tokens[end], 'units', 'otherScale')) return measure(end + 1);
	if (slash && value === 24 && whole.value === 7) return measure(end);
	if (whole.value !== 10) {
		const swapped = value === 10 && isScore(whole.value) ? [whole.value] : [];
		const neighbours =
			isScore(value) && isScore(whole.value) && Math.abs(value - whole.value) === 1;
		return doubt(
			'otherScale',
			end,
			slash && neighbours && value !== 10 ? scoresAmong(value, whole.value) : swapped,
		);
	}
	if (isScore(value)) return draft('score', skipTails(tokens, end), { value, explicit: 'outOf' });
	return value !== null && value < 10
		? doubt('fraction', end, scoresAround(value))
		: doubt('offScale', end);
};

/** "10 üzerinden 9", "10点満点で8点". */
const readReversed: Reader = (tokens, { to, value }) => {
	let at = to;
	if (has(tokens[at], 'points') && !has(tokens[at], 'outOfFirst')) at++;
	if (!has(tokens[at], 'outOfFirst')) return undefined;
	let told = false;
	at++;
	while (
		has(tokens[at], 'lead', 'cues', 'articles', 'hedges', 'tails') ||
		isMark(tokens[at], ',', ':')
	) {
		if (has(tokens[at], 'articles') && !isNumber(tokens[at + 1])) break;
		told ||= has(tokens[at], 'cues');
		at++;
	}
	const part = readAtom(tokens, at);
	if (!part) return value === 10 && !has(tokens[to], 'tails') ? draft('scale', at) : undefined;
	let end = part.to;
	if (has(tokens[end], 'points')) end++;
	if (value !== 10 || !isScore(part.value)) return doubt('otherScale', end, []);
	return draft('score', skipTails(tokens, end), { value: part.value, explicit: 'outOf', told });
};

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
