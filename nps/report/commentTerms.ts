import { isFunctionWord } from '../text/functionWords';
import { tokensOf } from '../text/tokens';

/** What is read of a comment. */
const LONGEST_COMMENT = 1_000;
const SHORTEST_WORD = 3;
const NUMBER = /^\p{N}+$/u;

/**
 * The words of a comment that carry a subject, and pairs of such words that follow one another, in small letters, each
 * once. Of scripts without spaces, pairs of characters.
 */
export function commentTerms(comment: string): Set<string> {
	const terms = new Set<string>();
	let before: { readonly word: string; readonly character: boolean } | undefined;
	for (const { keys, character } of tokensOf(comment.slice(0, LONGEST_COMMENT))) {
		const word = keys[0] ?? '';
		const carries = character || (word.length >= SHORTEST_WORD && !NUMBER.test(word) && !isFunctionWord(word));
		if (!carries) {
			before = undefined;
			continue;
		}
		if (!character) terms.add(word);
		if (before?.character === character) terms.add(`${before.word}${character ? '' : ' '}${word}`);
		before = { word, character };
	}
	return terms;
}
