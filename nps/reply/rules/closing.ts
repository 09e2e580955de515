import { isMark, isNumber } from '../atoms';
import { followingOf } from '../following';
import { skipBack } from '../leftSide';
import { scoresAmong, type Mention } from '../mention';
import { REASONS } from '../reasons';
import { countWords, isBreak, isClosing, type Reply } from '../surroundings';
import { has } from '../tokens';
import { CONCLUDED, doubtful, oneOf, scores, unclear, type Rule } from './finding';

/** In a longer text a closing number word is more likely a quantity. */
const SHORT_REPLY_WORDS = 8;
const RUN_ON_WORDS = 3;

/** The reply ends with its score. */
export const closing: Rule = (reply) => {
	const { tokens } = reply;
	const mention = scores(reply).findLast((each) => isClosing(reply, each));
	if (!mention) return undefined;
	const before = tokens[mention.from - 1];
	const place = skipBack(tokens, mention.from - 1, 'articles', 'hedges', 'strong');
	const afterBreak = isBreak(tokens[place]) && !isNumber(tokens[place - 1]);
	const judges = tokens.some((token) => has(token, 'opinions', 'lead', 'polite'));
	const run = isRunOn(reply, mention) && countWords(tokens) > RUN_ON_WORDS;
	const named = isMark(before, ':', '(') && !judges && !isSentence(reply, mention.from - 1);
	const praised = !mention.inWords && isPraised(reply, mention.from - 1, judges);
	const inWords = mention.inWords && !mention.explicit;
	const tooVague =
		inWords &&
		(mention.everyday || mention.value === 1 || countWords(tokens) > SHORT_REPLY_WORDS);
	if (tooVague || named || run || !(afterBreak || praised || mention.explicit)) return undefined;
	return oneOf([...rivalsIn(reply), mention], 0.85, REASONS.ends);
};

/** "Waited in for nothing: 1", unlike "Items ordered: 2". */
function isSentence({ tokens, mentions }: Reply, end: number): boolean {
	const words = tokens.slice(0, end);
	return (
		words.some((token) => has(token, 'openers')) &&
		!words.some((token) => has(token, 'units', 'things', 'before')) &&
		!mentions.some(({ from }) => from < end)
	);
}

/** "great service 9", "packing kharab thi 6": a judgement directly before the number. */
function isPraised({ tokens }: Reply, at: number, judges: boolean): boolean {
	if (has(tokens[at], 'opinions', 'polite', 'blame')) return true;
	if (has(tokens[at], 'topics', 'things') && judges && !has(tokens[at], 'before')) return true;
	return has(tokens[at], 'copulas') && has(tokens[at - 1], 'opinions');
}

/** "Service 8, food 6": numbers that end a part of the reply as this one ends the whole. */
const rivalsIn = (reply: Reply): Mention[] =>
	scores(reply).filter((other) => !other.inWords && CONCLUDED.has(followingOf(reply, other)));

/** "good.4": a number typed against the full stop is a list's more often than a score. */
export const isRunOn = ({ tokens }: Reply, { from, explicit }: Mention): boolean =>
	explicit === undefined &&
	tokens[from - 2]?.unspaced === false &&
	isMark(tokens[from - 1], '.', '!', '?', ')', ':') &&
	tokens[from]?.spaceBefore === false;

/** The reply ends with a number that may be its score. */
export const closingDoubt: Rule = (reply) => {
	const { tokens } = reply;
	const mention = reply.mentions.findLast((each) => isClosing(reply, each));
	if (!mention) return undefined;
	const before = tokens[mention.from - 1];
	const placed =
		isBreak(before) || has(before, 'articles', 'cues', 'lead', 'shifts', 'not', 'bounds');
	const judges =
		countWords(tokens) <= 2 || tokens.some((token) => has(token, 'opinions', 'blame'));
	if (mention.kind === 'doubt' && placed) {
		// "to come between 8 and 10" is a time unless something is judged or answered.
		const answers =
			judges ||
			countWords(tokens) <= 4 ||
			tokens.some((token) => has(token, 'cues', 'lead', 'hedges', 'polite'));
		const span = mention.doubt === 'range' || mention.doubt === 'limit';
		return span && !answers && !isBreak(before) ? undefined : doubtful(mention);
	}
	return mention.kind === 'score' && judges && !mention.inWords
		? unclear(
				mention,
				scoresAmong(mention.value, ...rivalsIn(reply).map(({ value }) => value)),
				REASONS.mayCount,
			)
		: undefined;
};
