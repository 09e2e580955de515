import { isMark } from '../atoms';
import { canBeCounted } from '../counting';
import { followingOf, type Following } from '../following';
import { scoresAmong, type Mention } from '../mention';
import { DOUBTS, REASONS, type Doubt } from '../reasons';
import { leadingMention, type Reply } from '../surroundings';
import { has } from '../tokens';
import {
	CONCLUDED,
	doubtful,
	found,
	scores,
	unclear,
	WORD_CONCLUDED,
	type Finding,
	type Rule,
} from './finding';

/** The reply begins with its score. */
export const leading: Rule = (reply) => {
	const mention = leadingMention(reply);
	if (mention?.kind !== 'score') return undefined;
	const following = followingOf(reply, mention);
	const rival = rivalOf(reply, mention);
	if (rival) return unclear(mention, scoresAmong(mention.value, rival.value), DOUBTS.range);
	if (isTakenBack(reply, mention, following))
		return unclear(
			mention,
			scoresAmong(...scores(reply).map(({ value }) => value)),
			DOUBTS.range,
		);
	return said(reply, mention, following, !mention.told);
};

const FEW_WORDS = 3;

/** "8. Wait, 7.", "0? More like -5": with so few words between them the second number is another answer. */
function isTakenBack({ tokens, mentions }: Reply, first: Mention, following: Following): boolean {
	if (following !== 'break' && following !== 'comment') return false;
	const last = mentions.at(-1);
	if (!last || last === first || last.inWords || last.kind === 'measure' || last.kind === 'scale')
		return false;
	const other = last.kind === 'doubt' || last.value !== first.value;
	const ends = tokens.slice(last.to).every(({ kind }) => kind !== 'word');
	const words = tokens.slice(first.to, last.from).filter(({ kind }) => kind === 'word');
	const known = words.some((token) => has(token, 'topics', 'labels', 'things'));
	return other && ends && words.length <= (following === 'break' ? FEW_WORDS : 1) && !known;
}

/** "Hello, 9 because": a greeting, then the score as if it began the reply. */
export const greeted: Rule = (reply) => {
	const { tokens } = reply;
	const mention = leadingMention(reply, 'polite');
	if (
		mention?.kind !== 'score' ||
		!tokens.slice(0, mention.from).some((token) => has(token, 'polite'))
	)
		return undefined;
	const following = followingOf(reply, mention);
	return following === 'phrase' ? undefined : said(reply, mention, following, false);
};

/** The score that stands where a score is expected, if what follows leaves no doubt. */
function said(
	reply: Reply,
	mention: Mention,
	following: Following,
	leads: boolean,
): Finding | undefined {
	const reason = mention.explicit ? REASONS.points : REASONS.begins;
	const first = reply.tokens[mention.from];
	const plain = mention.inWords && !mention.explicit;
	const alone = following === 'end' || following === 'break';
	if (mention.inWords && has(first, 'openers') && !(alone && has(first, 'articles')))
		return undefined;
	// "Un grand merci": an article is a score only when nothing is said after it.
	if (plain && has(first, 'articles') && !alone) return undefined;
	const concludes = plain ? WORD_CONCLUDED : CONCLUDED;
	if (following === 'end' || (concludes.has(following) && !isQuoteNext(reply, mention)))
		return found(mention, following === 'end' ? 1 : 0.97, reason, leads);
	if (isShare(reply, mention, following)) return undefined;
	if (mention.explicit === 'outOf') return found(mention, 0.95, reason, leads);
	// "Ten points and a big thank you", but not 十分满意 where the two are one word.
	const spaced = !reply.tokens[mention.to]?.unspaced;
	if (mention.inWords && !(mention.explicit && spaced)) return undefined;
	if (following === 'comment') return found(mention, 0.92, reason, leads);
	const only = scores(reply).every((other) => other === mention || other.inWords);
	return following === 'phrase' && only ? found(mention, 0.85, reason, leads) : undefined;
}

/** "8 out of 10 cats": a share of things, unlike "10/10 vibes". */
const isShare = (reply: Reply, mention: Mention, following: Following): boolean =>
	mention.explicit === 'outOf' &&
	following === 'unknown' &&
	reply.vocabulary.uncountable !== undefined &&
	!reply.tokens.slice(mention.from, mention.to).some(({ key }) => key === '/') &&
	canBeCounted(reply, mention.to, mention);

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
		return following === 'ordinal'
			? undefined
			: unclear(mention, [mention.value], REASONS.mayCount);
	}
	if (mention.kind === 'scale')
		return bare && !reply.tokens[mention.to] ? unclear(mention, [], DOUBTS.range) : undefined;
	if (mention.kind !== 'doubt' || following === 'unknown' || following === 'phrase')
		return undefined;
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
