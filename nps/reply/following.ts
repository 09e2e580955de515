import { isMark, isNumber } from './atoms';
import { canBeCounted, isNounAhead } from './counting';
import type { Mention } from './mention';
import { isBreak, type Reply } from './surroundings';
import { has, type Token } from './tokens';

/**
 * What comes after a number: nothing · a break · a reason · thanks, a hedge, a label · a word that starts a comment ·
 * an unknown word that cannot be counted · another number · the rest of an ordinal · a word that might be counted.
 */
export type Following =
	| 'end'
	| 'break'
	| 'because'
	| 'remark'
	| 'comment'
	| 'phrase'
	| 'number'
	| 'ordinal'
	| 'unknown';

const CLOSERS = [')', ']', '}', '"', "'", '”', '“', '»', '’', '」', '』', '*', '_'] as const;
/** From here on a praised thing may be counted: "2 great products" is no score, "9 great products" is one. */
const COUNTABLE_UP_TO = 4;

const isFew = ({ value }: Mention): boolean => value > 0 && value <= COUNTABLE_UP_TO;

export function followingOf(reply: Reply, mention: Mention): Following {
	const { tokens } = reply;
	let at = mention.to;
	while (isMark(tokens[at], ...CLOSERS)) at++;
	const next = tokens[at];
	if (next === undefined) return 'end';
	if (isBreak(next)) return followingBreak(reply, mention, at);
	if (isMark(next, '&') || has(next, 'and'))
		return isNumber(tokens[at + 1]) ? 'number' : 'comment';
	if (isDeal(reply, mention, at)) return 'unknown';
	if (isHomophone(mention, next)) return 'unknown';
	if (has(next, 'because', 'polite')) return 'because';
	if (has(next, 'labels', 'corrections', 'hedges', 'lead', 'optOut', 'optOutSentences'))
		return 'remark';
	if (
		has(next, 'shifts') &&
		(isBreak(tokens[at + 1]) || has(tokens[at + 1], 'articles') || isNumber(tokens[at + 1]))
	)
		return 'remark';
	if (has(next, 'not') && isNumber(tokens[at + 1])) return 'remark';
	if (isNumber(next) && !has(next, 'articles')) return 'number';
	// "9 a pleasure", but "10 a day"
	if (has(next, 'articles', 'half') && !mention.inWords && mention.kind === 'score')
		return has(tokens[at + 1], 'units') ? 'unknown' : 'comment';
	return followingWord(reply, mention, at);
}

function followingBreak(reply: Reply, mention: Mention, at: number): Following {
	const { tokens } = reply;
	if (isMark(tokens[at], '&')) return isNumber(tokens[at + 1]) ? 'number' : 'comment';
	let end = at;
	while (tokens[end]?.kind === 'punctuation' || tokens[end]?.kind === 'newline') end++;
	if (end === tokens.length) return 'end';
	if (isOrdinal(reply, mention, at)) return 'ordinal';
	return isListed(reply, mention, at) ? 'unknown' : 'break';
}

/** A word right after the number: does it begin a comment, or is it what the number counts? */
function followingWord(reply: Reply, mention: Mention, first: number): Following {
	const { tokens, vocabulary } = reply;
	let at = first;
	while (has(tokens[at], 'intensifiers') && !isBreak(tokens[at + 1])) at++;
	const next = tokens[at] as Token;
	const intensified = at > first;
	// "7 missed deliveries", but "7 missed my delivery" and "6 delayed again"
	if (has(next, 'states') && !has(tokens[at + 1], 'objects')) {
		const says = has(next, 'openers', 'opinions');
		if (!says || isNounAhead(reply, at + 1, mention)) return 'unknown';
	} else if (has(next, 'states')) return 'comment';
	if (has(next, 'blame'))
		return mention.value > 1 && isFew(mention) && isNounAhead(reply, at + 1, mention)
			? 'unknown'
			: 'comment';
	if (has(next, 'afterCount')) return isFew(mention) ? 'unknown' : 'comment';
	if (
		has(
			next,
			'openers',
			'cues',
			'copulas',
			'unreal',
			'not',
			'bounds',
			'fullMarks',
			'intensifiers',
		)
	)
		return 'comment';
	if (has(next, 'opinions', 'strong'))
		return canBePraise(reply, mention, at + 1) ? 'comment' : 'unknown';
	if (has(next, 'topics'))
		return mention.value === 1 || has(next, 'units') ? 'unknown' : 'comment';
	if (intensified && !canBeCounted(reply, at, mention)) return 'comment';
	if (isPhrase(reply, mention, at)) return 'phrase';
	const counted = !vocabulary.classifiers || !next.unspaced || isFew(mention);
	return counted || (mention.inWords && mention.kind === 'score') ? 'unknown' : 'comment';
}

/** "2 for 1", "5 in 12": the number before belongs to the number after. */
function isDeal({ tokens, mentions }: Reply, mention: Mention, at: number): boolean {
	if (!isNumber(tokens[at + 1])) return false;
	const counted = mentions.some(({ from, kind }) => from === at + 1 && kind === 'measure');
	if (has(tokens[at], 'deals')) return isFew(mention) || !counted;
	return (
		isFew(mention) &&
		!counted &&
		!has(tokens[at], 'because', 'hedges', 'corrections', 'shifts', 'polite')
	);
}

const isHomophone = ({ value, inWords }: Mention, next: Token): boolean =>
	!inWords && (value === 2 || value === 4) && has(next, 'homophones');

/** An unknown word that no language says can be counted. */
function isPhrase(reply: Reply, mention: Mention, at: number): boolean {
	const { tokens, assumed } = reply;
	if (assumed || mention.inWords || mention.value < 2) return false;
	if (has(tokens[at], 'things')) return !isNounAhead(reply, at + 1, mention, true);
	return (tokens[at]?.meaning?.roles.size ?? 0) === 0 && !canBeCounted(reply, at, mention);
}

/** "2 awful rooms" counts; "2 awful" and "2 slow delivery" do not. */
function canBePraise(reply: Reply, mention: Mention, after: number): boolean {
	const { tokens, vocabulary } = reply;
	if (!isFew(mention)) return true;
	const next = tokens[after];
	if (has(next, 'afterCount')) return false;
	if (isBreak(next) || has(next, 'because', 'and', 'polite', 'intensifiers', 'openers'))
		return true;
	if (mention.value === 1) return false;
	if (has(next, 'topics')) return true;
	return vocabulary.uncountable !== undefined && !isNounAhead(reply, after, mention);
}

/** "2. Bestellung" is the second order; "2. Sehr schlecht" is a score and a sentence. */
function isOrdinal(reply: Reply, mention: Mention, at: number): boolean {
	const { tokens, vocabulary, text, assumed } = reply;
	const word = tokens[at + 1];
	if (mention.inWords || mention.explicit) return false;
	if (!isMark(tokens[at], '.') || tokens[at]?.spaceBefore || word?.kind !== 'word') return false;
	const lowerCase = /^\p{Ll}/u.test(text.slice(word.start, word.end));
	if (!vocabulary.ordinalDot && !(assumed && lowerCase)) return false;
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
