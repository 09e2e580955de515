import { foldedOf, keyOf } from '../reply/fold';

/** A word, or one character of a script that is written without spaces. */
export interface Token {
	/** The forms to look it up by, the likeliest first: "goood" is "good" or "god". */
	readonly keys: readonly string[];
	/** The same without accents. */
	readonly folded: readonly string[];
	readonly start: number;
	readonly end: number;
	/** ONE character of Chinese, Japanese, Thai …, of which several make a word. */
	readonly character: boolean;
	/** Written in capitals, two letters at least. */
	readonly capitals: boolean;
	/** A comma or bracket stands before it. */
	readonly afterComma: boolean;
}

/** Longer words are compared by their beginning. */
const MAX_WORD = 40;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const SPACELESS_TEXT =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const COMMA = /[,،、，()[\]"“”«»/]/;
const ELONGATED = /(\p{L})\1{2,}/gu;

/** The words of `text` from `from` to `to`; names such as "@somebody" are left out. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
	const tokens: Token[] = [];
	let last = from;
	for (const match of text.slice(from, to).matchAll(WORD)) {
		const start = from + match.index;
		if (text[start - 1] === '@') continue;
		const afterComma = COMMA.test(text.slice(last, start));
		last = start + match[0].length;
		if (!SPACELESS_TEXT.test(match[0])) tokens.push(wordOf(match[0], start, afterComma));
		else pushCharacters(tokens, match[0], start, afterComma);
	}
	return tokens;
}

/** Latin letters within such a text stay words: "LINEで" is "LINE" and "で". */
function pushCharacters(tokens: Token[], text: string, start: number, afterComma: boolean): void {
	let at = start;
	let word = '';
	const endWord = () => {
		if (word !== '') tokens.push(wordOf(word, at - word.length, false));
		word = '';
	};
	for (const character of text) {
		if (SPACELESS_TEXT.test(character) || /^\p{M}/u.test(character)) {
			endWord();
			const keys = [keyOf(character)];
			tokens.push({
				...{ keys, folded: keys, start: at, end: at + character.length },
				...{ character: true, capitals: false, afterComma: afterComma && at === start },
			});
		} else word += character;
		at += character.length;
	}
	endWord();
}

function wordOf(word: string, start: number, afterComma: boolean): Token {
	const key = keyOf(word.slice(0, MAX_WORD));
	const keys = ELONGATED.test(key)
		? [key.replace(ELONGATED, '$1$1'), key.replace(ELONGATED, '$1')]
		: [key];
	return {
		keys,
		folded: keys.map(foldedOf),
		start,
		end: start + word.length,
		character: false,
		capitals: word.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase(),
		afterComma,
	};
}
