import { foldedOf } from './fold';
import type { Lexeme } from './lex';
import type { Meaning, Role } from './layer';
import type { Vocabulary } from './vocabulary';

/** A lexeme, or several words that form one term, with what it means in the reply's languages. */
export interface Token extends Lexeme {
	readonly meaning?: Meaning;
	/** Written in a script that puts no spaces between words, where attached is not glued. */
	readonly unspaced: boolean;
}

/** The longest term where words are not spaced. */
const MAX_TERM_CHARACTERS = 20;
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;
/** Written with spaces, so that its words have beginnings that are known stems. */
const HANGUL = /^\p{Script=Hangul}/u;
/** At the end of an unspaced run only these are looked for: what may lead to the number that follows. */
const LEADS_ON: readonly Role[] = [
	'lead',
	'cues',
	'not',
	'bounds',
	'shifts',
	'because',
	'hedges',
	'before',
	'opinions',
];

/** Whether the word is in a script that puts no spaces between words. */
export const isUnspaced = (key: string): boolean => UNSPACED.test(key);

export function has(token: Token | undefined, ...roles: readonly Role[]): boolean {
	const known = token?.meaning?.roles;
	return known !== undefined && roles.some((role) => known.has(role));
}

/** Joins the words of known terms and says what each means. */
export function tokenise(lexemes: readonly Lexeme[], vocabulary: Vocabulary): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < lexemes.length; ) {
		const lexeme = lexemes[at] as Lexeme;
		if (lexeme.kind !== 'word') {
			tokens.push({ ...lexeme, unspaced: false });
			at++;
		} else {
			const { token, length } = longestTerm(lexemes, at, vocabulary);
			const dotted = withDot(token, lexemes, at + length, vocabulary);
			if (dotted) tokens.push(dotted);
			else if (length === 1 && token.unspaced) tokens.push(...splitRun(lexeme, vocabulary));
			else tokens.push(token);
			at += length + (dotted ? 1 : 0);
		}
	}
	return tokens;
}

const VOWEL = /[aeiouyаеиоуыэюяіїєαεηιουω]/u;

/** "Nr." and "kl." before a number: the dot abbreviates and ends no sentence. Terms are listed with it, or have no vowel. */
function withDot(
	token: Token,
	lexemes: readonly Lexeme[],
	at: number,
	vocabulary: Vocabulary,
): Token | undefined {
	const dot = lexemes[at];
	if (dot?.key !== '.' || dot.spaceBefore || lexemes[at + 1]?.kind !== 'digits') return undefined;
	const listed = vocabulary.lookUp(`${token.key}.`);
	const last = token.key.split(' ').at(-1) ?? '';
	const clipped = !VOWEL.test(foldedOf(last)) && has(token, 'before', 'hedges', 'bounds');
	if (!listed && !clipped) return undefined;
	return { ...token, key: `${token.key}.`, end: dot.end, ...(listed && { meaning: listed }) };
}

function longestTerm(
	lexemes: readonly Lexeme[],
	at: number,
	vocabulary: Vocabulary,
): { token: Token; length: number } {
	const first = lexemes[at] as Lexeme;
	const unspaced = isUnspaced(first.key);
	const keys: string[] = [first.key];
	const ends: number[] = [at];
	const longest = vocabulary.longestTerm(first.key);
	for (let next = at + 1; keys.length < longest; next++) {
		let word = lexemes[next];
		if (word?.key === '-' && !word.spaceBefore && !lexemes[next + 1]?.spaceBefore)
			word = lexemes[++next];
		if (word?.kind !== 'word') break;
		keys.push(word.key);
		ends.push(next);
	}
	for (let count = keys.length; count > 1; count--) {
		const key = keys.slice(0, count).join(' ');
		const meaning = vocabulary.lookUp(key);
		const last = ends[count - 1] as number;
		if (meaning) {
			const token = { ...first, key, end: (lexemes[last] as Lexeme).end, meaning, unspaced };
			return { token, length: last - at + 1 };
		}
	}
	const meaning = vocabulary.lookUpWord(first.key);
	return { token: { ...first, ...(meaning && { meaning }), unspaced }, length: 1 };
}

/** Known terms from the start of the run on; from the first unknown character, one word, less a known ending. */
function splitRun(run: Lexeme, vocabulary: Vocabulary): Token[] {
	const tokens: Token[] = [];
	const characters = [...run.key];
	// Compatibility forms can change the length: then places inside the run are unknown, and it stays whole.
	const exactPlaces = run.key.length === run.end - run.start;
	let offset = 0;
	const push = (from: number, to: number, meaning: Meaning | undefined): void => {
		const key = characters.slice(from, to).join('');
		tokens.push({
			kind: 'word',
			key,
			start: exactPlaces ? run.start + offset : run.start,
			end: exactPlaces ? run.start + offset + key.length : run.end,
			spaceBefore: from === 0 && run.spaceBefore,
			...(meaning && { meaning }),
			unspaced: true,
		});
		offset += key.length;
	};
	let at = 0;
	while (at < characters.length) {
		const length = termLength(characters, at, vocabulary);
		if (length === 0) break;
		push(at, at + length, vocabulary.lookUp(characters.slice(at, at + length).join('')));
		at += length;
	}
	if (at === characters.length) return tokens;
	const ending = endingLength(characters, at, vocabulary);
	const split = characters.length - ending;
	const rest = characters.slice(at, split).join('');
	push(at, split, HANGUL.test(rest) ? vocabulary.lookUpWord(rest) : undefined);
	if (ending > 0)
		push(split, characters.length, vocabulary.lookUp(characters.slice(split).join('')));
	return tokens;
}

function termLength(characters: readonly string[], at: number, vocabulary: Vocabulary): number {
	for (let length = Math.min(MAX_TERM_CHARACTERS, characters.length - at); length > 0; length--) {
		if (vocabulary.lookUp(characters.slice(at, at + length).join(''))) return length;
	}
	return 0;
}

function endingLength(characters: readonly string[], from: number, vocabulary: Vocabulary): number {
	const longest = Math.min(MAX_TERM_CHARACTERS, characters.length - from - 1);
	for (let length = longest; length > 0; length--) {
		const roles = vocabulary.lookUp(characters.slice(-length).join(''))?.roles;
		if (roles && LEADS_ON.some((role) => roles.has(role))) return length;
	}
	return 0;
}
