import { digitValue, enclosedValue, isFraction } from './digits';
import { IGNORABLE, keyOf } from './fold';

/** A piece of the reply, with its place in the original text. */
export interface Lexeme {
	readonly kind: 'word' | 'digits' | 'fraction' | 'punctuation' | 'symbol' | 'newline';
	/** The form in which it is compared; the ASCII digits of a number. */
	readonly key: string;
	readonly start: number;
	readonly end: number;
	readonly spaceBefore: boolean;
}

const WORD = /[\p{L}\p{M}]/u;
const SYMBOL = /[\p{Extended_Pictographic}\p{So}\p{Sk}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const APOSTROPHE = /['’‘ʼ]/;
const NUMBER_LIKE = /[\p{No}\p{Nl}]/u;

/** Punctuation of other scripts and its plain equivalent; the rest follows compatibility forms. */
const PLAIN: Readonly<Record<string, string>> = {
	'。': '.',
	'｡': '.',
	'।': '.',
	'॥': '.',
	'۔': '.',
	'։': '.',
	'、': ',',
	'､': ',',
	'،': ',',
	'؛': ';',
	'؟': '?',
	'٫': '.',
	'٬': ',',
	'٪': '%',
	'‰': '%',
	'―': '—',
	'–': '-',
	'−': '-',
	'‐': '-',
	'‑': '-',
	'‒': '-',
	'〜': '~',
	'∼': '~',
	'⁄': '/',
	'∕': '/',
	'÷': '/',
	'\\': '/',
	'…': '.',
	'·': '.',
	'・': '.',
	'№': '#',
	'≤': '<',
	'≥': '>',
	'≈': '~',
};

type Kind = 'space' | 'ignorable' | Lexeme['kind'];

/** Memory of `kindOf`, small because a reply's alphabet is. */
const kinds = new Map<string, Kind>();
const KINDS_KEPT = 4096;

function kindOf(character: string): Kind {
	const known = kinds.get(character);
	if (known !== undefined) return known;
	const kind = classify(character);
	if (kinds.size < KINDS_KEPT) kinds.set(character, kind);
	return kind;
}

function classify(character: string): Kind {
	if (IGNORABLE.test(character)) return 'ignorable';
	if (
		character === '\n' ||
		character === '\r' ||
		character === '\u2028' ||
		character === '\u2029'
	)
		return 'newline';
	if (/\s/.test(character)) return 'space';
	if (digitValue(character) !== undefined || enclosedValue(character) !== undefined)
		return 'digits';
	if (isFraction(character)) return 'fraction';
	if (PLAIN[character] !== undefined) return 'punctuation';
	// A superscript or a Roman numeral belongs to the word or number it is attached to.
	if (WORD.test(character) || NUMBER_LIKE.test(character)) return 'word';
	return SYMBOL.test(character) ? 'symbol' : 'punctuation';
}

const digitsOf = (character: string): string =>
	String(digitValue(character) ?? enclosedValue(character) ?? '');

/** Splits a text into words, numbers, punctuation, symbols and line ends, in one pass. */
export function lex(text: string): Lexeme[] {
	const lexemes: Lexeme[] = [];
	const characters = [...text];
	let at = 0;
	let spaceBefore = false;
	for (let index = 0; index < characters.length; ) {
		const character = characters[index] ?? '';
		const kind = kindOf(character);
		const start = at;
		at += character.length;
		index++;
		if (kind === 'space') spaceBefore = true;
		if (kind === 'space' || kind === 'ignorable') continue;
		let end = at;
		let key = kind === 'digits' ? digitsOf(character) : character;
		if (kind === 'word' || kind === 'digits') {
			const joins = kind === 'word' ? joinsWord : joinsDigits;
			while (index < characters.length) {
				const next = characters[index] ?? '';
				const ignorable = IGNORABLE.test(next);
				if (!ignorable && !joins(next, characters[index + 1], key)) break;
				if (!ignorable) key += kind === 'digits' ? digitsOf(next) : next;
				at += next.length;
				index++;
				end = at;
			}
		}
		if (kind === 'word') key = keyOf(key);
		if (kind === 'punctuation')
			key = PLAIN[character] ?? character.normalize('NFKC').slice(0, 1);
		lexemes.push({ kind, key, start, end, spaceBefore });
		spaceBefore = kind === 'newline';
	}
	return lexemes;
}

function joinsWord(next: string, afterNext: string | undefined): boolean {
	if (kindOf(next) === 'word') return true;
	return APOSTROPHE.test(next) && afterNext !== undefined && kindOf(afterNext) === 'word';
}

/** Digits join digits; a circled number stands alone. */
function joinsDigits(next: string, _afterNext: string | undefined, key: string): boolean {
	return digitValue(next) !== undefined && key.length < 32;
}
