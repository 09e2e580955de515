import { isMark, isNumber } from '../atoms';
import { skipBack } from '../leftSide';
import { scoresAmong, type Mention } from '../mention';
import { countWords, followingOf, isBreak, isClosing, type Reply } from '../surroundings';
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
	const named = isMark(before, ':', '(') && !judges;
	const praised =
		(has(before, 'opinions', 'polite') || (has(before, 'topics') && judges)) &&
		!mention.inWords;
	const inWords = mention.inWords && !mention.explicit;
	const tooVague =
		inWords &&
		(mention.everyday || mention.value === 1 || countWords(tokens) > SHORT_REPLY_WORDS);
	if (tooVague || named || run || !(afterBreak || praised || mention.explicit)) return undefined;
	return oneOf([...rivalsIn(reply), mention], 0.85, 'the reply ends with the score');
};

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
	if (mention.kind === 'doubt' && placed) return doubtful(mention);
	const judges = countWords(tokens) <= 2 || tokens.some((token) => has(token, 'opinions'));
	return mention.kind === 'score' && judges && !mention.inWords
		? unclear(
				mention,
				scoresAmong(mention.value, ...rivalsIn(reply).map(({ value }) => value)),
				'the number may count something',
			)
		: undefined;
};
