import { isMark } from '../atoms';
import { scoresAmong, type Doubt, type Mention } from '../mention';
import { followingOf, leadingMention, type Reply } from '../surroundings';
import { has } from '../tokens';
import {
	CONCLUDED,
	doubtful,
	DOUBTS,
	found,
	scores,
	unclear,
	WORD_CONCLUDED,
	type Rule,
} from './finding';

/** The reply begins with its score. */
export const leading: Rule = (reply) => {
	const mention = leadingMention(reply);
	if (mention?.kind !== 'score') return undefined;
	const following = followingOf(reply, mention);
	const rival = rivalOf(reply, mention);
	if (rival) return unclear(mention, scoresAmong(mention.value, rival.value), DOUBTS.range);
	const reason = mention.explicit
		? 'the reply gives its score in points'
		: 'the reply begins with the score';
	if (mention.inWords && has(reply.tokens[mention.from], 'openers')) return undefined;
	const concludes = mention.inWords && !mention.explicit ? WORD_CONCLUDED : CONCLUDED;
	if (following === 'end' || (concludes.has(following) && !isQuoteNext(reply, mention)))
		return found(mention, following === 'end' ? 1 : 0.97, reason, !mention.told);
	if (
		mention.explicit === 'outOf' ||
		(mention.explicit && following === 'comment' && !mention.inWords)
	)
		return found(mention, 0.95, reason, !mention.told);
	if (mention.inWords) return undefined;
	return following === 'comment' ? found(mention, 0.92, reason, true) : undefined;
};

/** A number word before a quotation or a bracket is an article: un « rendez-vous ». */
const isQuoteNext = ({ tokens }: Reply, { to, inWords, explicit }: Mention): boolean =>
	inWords &&
	!explicit &&
	isMark(tokens[to], '"', "'", '“', '„', '«', '(', '‘', '[', '「', '<', '`');

/** "8 for the service, 4 for the price": two scores said in the same way. */
function rivalOf(reply: Reply, mention: Mention): Mention | undefined {
	const wordAfter = ({ to }: Mention): string | undefined => {
		const token = reply.tokens[to];
		return token?.kind === 'word' ? token.key.split(' ', 1)[0] : undefined;
	};
	const said = wordAfter(mention);
	if (said === undefined) return undefined;
	return scores(reply).find(
		(other) => other.value !== mention.value && wordAfter(other) === said,
	);
}

/** Of a reply that begins with a number that is no clear score; a word that might be counted makes it a quantity. */
export const leadingDoubt: Rule = (reply) => {
	const mention = leadingMention(reply);
	if (!mention) return undefined;
	const following = followingOf(reply, mention);
	const bare = following === 'end';
	if (mention.kind === 'score') {
		if (mention.inWords && !bare) return undefined;
		return unclear(mention, [mention.value], 'the number may count something');
	}
	if (mention.kind === 'scale')
		return bare && !reply.tokens[mention.to] ? unclear(mention, [], DOUBTS.range) : undefined;
	if (mention.kind !== 'doubt' || following === 'unknown') return undefined;
	const large =
		mention.doubt === 'offScale' &&
		(mention.inWords || (reply.tokens[mention.from]?.key.length ?? 0) > 2);
	return large && !bare ? undefined : doubtful(mention);
};

/** The same where the number itself rules out every other one but a conclusion: "7-8, so so". */
export const hardDoubt: Rule = (reply) => {
	const finding = leadingDoubt(reply);
	const soft: ReadonlyArray<Doubt | undefined> = ['otherScale', 'negated', 'limit', 'unreal'];
	return finding && finding.mention.kind === 'doubt' && !soft.includes(finding.mention.doubt)
		? finding
		: undefined;
};
