import { isMark } from './atoms';
import type { Role } from './layer';
import { skipBack } from './leftSide';
import type { Mention } from './mention';
import { has, type Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A reply taken apart. */
export interface Reply {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly mentions: readonly Mention[];
	readonly vocabulary: Vocabulary;
	/** Nothing tells that the reply is in this language. */
	readonly assumed: boolean;
}

export const isBreak = (token: Token | undefined): boolean =>
	token === undefined ||
	token.kind === 'punctuation' ||
	token.kind === 'newline' ||
	token.kind === 'symbol';

/** The number before which nothing but score words and punctuation stands, and words of the further roles. */
export function leadingMention(
	{ tokens, mentions }: Reply,
	...further: readonly Role[]
): Mention | undefined {
	const mention = mentions.find(({ kind }) => kind !== 'measure');
	if (!mention) return undefined;
	const own =
		mention.kind === 'doubt'
			? (['not', 'bounds', 'grades', 'unreal', 'halfBefore'] as const)
			: [];
	const leads = tokens
		.slice(0, mention.from)
		.every(
			(token) =>
				token.kind === 'punctuation' ||
				token.kind === 'newline' ||
				has(token, 'lead', 'articles', 'hedges', 'optOut', ...own, ...further),
		);
	return leads ? mention : undefined;
}

const LONGEST_NAME = 3;

/** "… 9 from me": a reason in several words that ends the reply says only whose score it is. */
const isFromMe = (tokens: readonly Token[], token: Token): boolean =>
	has(token, 'because') &&
	token.key.includes(' ') &&
	tokens.slice(tokens.indexOf(token) + 1).every(isBreak);

/** Whether nothing but punctuation, thanks, a name under them and emoji stands after the number. */
export function isClosing({ tokens }: Reply, mention: Mention): boolean {
	let signed = 0;
	let thanked = false;
	return tokens.slice(mention.to).every((token) => {
		if (isBreak(token)) return true;
		thanked ||= has(token, 'polite');
		if (has(token, 'polite', 'hedges', 'tails') || isFromMe(tokens, token)) return true;
		// "Kind regards, Tom Lee"
		const name = token.kind === 'word' && (token.meaning?.roles.size ?? 0) === 0;
		return thanked && name && ++signed <= LONGEST_NAME;
	});
}

/** Whether the number stands alone between two breaks: a sentence or a line of its own. */
export function isOwnClause({ tokens }: Reply, { from, to }: Mention): boolean {
	const ends = (token: Token | undefined): boolean =>
		token === undefined || token.kind !== 'punctuation' || isMark(token, '.', '!', '?', ';');
	const start = skipBack(tokens, from - 1, 'articles', 'lead', 'hedges');
	return isBreak(tokens[start]) && isBreak(tokens[to]) && ends(tokens[start]) && ends(tokens[to]);
}

export function countWords(tokens: readonly Token[]): number {
	return tokens.filter(({ kind }) => kind === 'word').length;
}
