import { REASONS } from '../reasons';
import { has } from '../tokens';
import { found, type Rule } from './finding';

/** Shorter and longer words are too near to others. */
const LENGTHS = { min: 4, max: 12 };
const LATIN = /^\p{Script=Latin}+$/u;
const REPEATED = /(.)\1+/gu;

/** The word with two neighbours exchanged, its first letter kept, and without letters that were held down. */
function* likelyMeant(key: string): Generator<string> {
	yield key.replace(REPEATED, '$1');
	yield key.replace(REPEATED, '$1$1');
	for (let at = 1; at < key.length - 1; at++)
		yield `${key.slice(0, at)}${key[at + 1] ?? ''}${key[at] ?? ''}${key.slice(at + 2)}`;
}

/** "nien", "zerooo": an unknown word that is all of the reply and nearly a number word. */
export const misspelt: Rule = ({ tokens, vocabulary }) => {
	const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'digits');
	const [word] = words;
	if (!word || words.length > 1 || word.kind !== 'word' || word.meaning) return undefined;
	const { key } = word;
	const fits = key.length >= LENGTHS.min && key.length <= LENGTHS.max && LATIN.test(key);
	if (!fits) return undefined;
	for (const meant of likelyMeant(key)) {
		const meaning = vocabulary.lookUp(meant);
		const value = meaning?.value;
		if (value === undefined || value > 10 || has({ ...word, meaning }, 'everyday')) continue;
		const at = tokens.indexOf(word);
		return found(
			{
				from: at,
				to: at + 1,
				kind: 'score',
				value,
				candidates: [value],
				explicit: undefined,
				inWords: true,
				everyday: false,
			},
			0.8,
			REASONS.misspelt,
			true,
		);
	}
	return undefined;
};
