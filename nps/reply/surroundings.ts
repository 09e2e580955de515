import { isMark, isNumber } from './atoms';
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
}

/**
 * What comes after a number: nothing · a break · a reason · thanks, a hedge, a label · a word that starts a comment ·
 * another number · a word that might be a thing counted.
 */
export type Following = 'end' | 'break' | 'because' | 'remark' | 'comment' | 'number' | 'unknown';

const CLOSERS = [')', ']', '}', '"', "'", '”', '“', '»', '’', '」', '』', '*', '_'] as const;
/** From here on a praised thing may be counted: "2 great products" is no score, "9 great products" is one. */
const COUNTABLE_UP_TO = 4;

export const isBreak = (token: Token | undefined): boolean =>
	token === undefined ||
	token.kind === 'punctuation' ||
	token.kind === 'newline' ||
	token.kind === 'symbol';

export function followingOf(reply: Reply, mention: Mention): Following {
	const { tokens, vocabulary } = reply;
	let at = mention.to;
	while (isMark(tokens[at], ...CLOSERS)) at++;
	const next = tokens[at];
	if (tokens.slice(at).every(({ kind }) => kind === 'punctuation' || kind === 'newline'))
		return 'end';
	if (next === undefined) return 'end';
	if (isMark(next, '&') || has(next, 'and'))
		return isNumber(tokens[at + 1]) ? 'number' : 'comment';
	if (isBreak(next))
		return isOrdinal(reply, mention, at) || isListed(reply, mention, at) ? 'unknown' : 'break';
	if (has(next, 'because', 'polite')) return 'because';
	if (has(next, 'labels', 'corrections', 'hedges', 'lead', 'optOut', 'optOutSentences'))
		return 'remark';
	if (
		has(next, 'shifts') &&
		(isBreak(tokens[at + 1]) || has(tokens[at + 1], 'articles') || isNumber(tokens[at + 1]))
	)
		return 'remark';
	if (isNumber(next) && !has(next, 'articles')) return 'number';
	const dealt = mention.value <= COUNTABLE_UP_TO && isNumber(tokens[at + 1]);
	if (dealt) return 'unknown';
	if (has(next, 'openers', 'cues', 'copulas', 'unreal', 'not', 'bounds', 'fullMarks'))
		return 'comment';
	if (has(next, 'opinions', 'strong'))
		return canBePraise(tokens, mention, at + 1) ? 'comment' : 'unknown';
	if (has(next, 'topics')) return mention.value === 1 ? 'unknown' : 'comment';
	const counted =
		!vocabulary.classifiers ||
		!next.unspaced ||
		(mention.value > 0 && mention.value <= COUNTABLE_UP_TO);
	return counted || (mention.inWords && mention.kind === 'score') ? 'unknown' : 'comment';
}

function canBePraise(tokens: readonly Token[], { value }: Mention, after: number): boolean {
	if (value === 0 || value > COUNTABLE_UP_TO) return true;
	const next = tokens[after];
	return (
		isBreak(next) || has(next, 'because', 'and', 'polite') || (value > 1 && has(next, 'topics'))
	);
}

/** "2. Bestellung" is the second order; "2. Sehr schlecht" is a score and a sentence. */
function isOrdinal({ tokens, vocabulary }: Reply, mention: Mention, at: number): boolean {
	const word = tokens[at + 1];
	if (!vocabulary.ordinalDot || mention.inWords || mention.explicit) return false;
	if (!isMark(tokens[at], '.') || tokens[at]?.spaceBefore || word?.kind !== 'word') return false;
	const known = has(
		word,
		'because',
		'polite',
		'openers',
		'lead',
		'cues',
		'labels',
		'shifts',
		'and',
		'not',
		'optOut',
	);
	return !known && !(has(word, 'opinions', 'topics') && mention.value > COUNTABLE_UP_TO);
}

/** "1. Slow app 2. Rude staff" is a list. */
function isListed({ tokens, mentions }: Reply, mention: Mention, at: number): boolean {
	const mark = tokens[at];
	if (mention.value > 2 || !isMark(mark, '.', ')', ':', '-')) return false;
	return mentions.some(
		(other) =>
			other.from > mention.to &&
			other.value === mention.value + 1 &&
			tokens[other.to]?.key === mark?.key,
	);
}

/** The number before which nothing but score words and punctuation stands. */
export function leadingMention({ tokens, mentions }: Reply): Mention | undefined {
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
				has(token, 'lead', 'articles', 'hedges', 'optOut', ...own),
		);
	return leads ? mention : undefined;
}

/** Whether nothing but punctuation, thanks and emoji stands after the number. */
export function isClosing({ tokens }: Reply, mention: Mention): boolean {
	return tokens
		.slice(mention.to)
		.every((token) => isBreak(token) || has(token, 'polite', 'hedges', 'tails'));
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
