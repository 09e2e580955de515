import { isNumber } from './atoms';
import type { Mention } from './mention';
import { isBreak, type Reply } from './surroundings';
import { has, type Token } from './tokens';

/** A phrase with more words before its noun is none that is counted. */
const LONGEST_PHRASE = 4;
const MANY = 5;

/** Whether the ending of the word is one that counted things can have in the reply's language. */
function looksCounted({ vocabulary }: Reply, { key }: Token, { value }: Mention): boolean {
	const never = vocabulary.uncountable;
	if (!never) return true;
	return !(value < MANY ? never.few : never.many).some((part) =>
		part.endsWith('*') ? key.startsWith(part.slice(0, -1)) : key.endsWith(part),
	);
}

/** Words that end a noun phrase: it is over before anything was counted. */
const isOver = (token: Token | undefined): boolean =>
	isBreak(token) ||
	isNumber(token) ||
	has(
		token,
		'openers',
		'afterCount',
		'unreal',
		'intensifiers',
		'articles',
		'copulas',
		'because',
		'polite',
		'and',
		'or',
		'not',
		'shifts',
		'cues',
		'hedges',
	);

/**
 * Whether the unknown word at `at` may be the thing counted, or stand before it. Where modifiers do not inflect
 * ("8 port switch"), any noun that follows may be it.
 */
export function canBeCounted(reply: Reply, at: number, mention: Mention): boolean {
	const word = reply.tokens[at];
	if (!word || word.kind !== 'word' || !reply.vocabulary.uncountable) return true;
	if (looksCounted(reply, word, mention)) return !isNameOf(reply, at);
	return reply.vocabulary.bareModifiers && isNounAhead(reply, at + 1, mention, true);
}

/** "10 James was brilliant": a name in capitals, of which something is said in the singular. */
function isNameOf({ text, tokens }: Reply, at: number): boolean {
	const word = tokens[at];
	const written = word ? text.slice(word.start, word.end) : '';
	return /^\p{Lu}\p{Ll}/u.test(written) && has(tokens[at + 1], 'singular');
}

/** Whether a thing that can be counted follows in the same phrase; with `anyNoun` also one in the singular. */
export function isNounAhead(
	reply: Reply,
	from: number,
	mention: Mention,
	anyNoun = false,
): boolean {
	const { tokens } = reply;
	for (let at = from; at < from + LONGEST_PHRASE && !isOver(tokens[at]); at++) {
		const token = tokens[at] as Token;
		if (has(token, 'units') || (anyNoun && has(token, 'things'))) return true;
		const unknown = (token.meaning?.roles.size ?? 0) === 0;
		if (unknown && (anyNoun || looksCounted(reply, token, mention))) return true;
		if (anyNoun && has(token, 'topics', 'before')) return true;
	}
	return false;
}
