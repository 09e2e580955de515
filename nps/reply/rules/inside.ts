import { skipBack } from '../leftSide';
import type { Mention } from '../mention';
import { followingOf, isBreak, isOwnClause, type Reply } from '../surroundings';
import { has } from '../tokens';
import { isRunOn } from './closing';
import { CONCLUDED, doubtful, DOUBTS, found, oneOf, scores, unclear, type Rule } from './finding';

function introducedBy(reply: Reply, mention: Mention, role: 'corrections' | 'shifts'): boolean {
	const { tokens } = reply;
	const following = followingOf(reply, mention);
	if (mention.inWords && mention.everyday) return false;
	if (!CONCLUDED.has(following) && following !== 'comment') return false;
	let at = mention.from - 1;
	if (isBreak(tokens[at]) && tokens[at]?.kind === 'punctuation') at--;
	const introduced =
		has(tokens[at], role) ||
		has(
			tokens[skipBack(tokens, at, 'articles', 'hedges', 'strong', 'cues', 'copulas', 'lead')],
			role,
		);
	return introduced && (CONCLUDED.has(following) || has(tokens[mention.from - 1], 'articles'));
}

/** "8, sorry, 9": the later number replaces the earlier. */
export const corrected: Rule = (reply) => {
	const last = scores(reply).findLast((mention) => introducedBy(reply, mention, 'corrections'));
	return last && found(last, 0.9, 'the writer corrected an earlier number');
};

/** "Good but slow, so 7": the number is drawn from what was said. */
export const concluded: Rule = (reply) => {
	const last = scores(reply).findLast((mention) => introducedBy(reply, mention, 'shifts'));
	return last && found(last, 0.85, 'the number is the conclusion of the reply');
};

/** "8/10" wherever it stands. */
export const outOfTen: Rule = (reply) =>
	oneOf(
		scores(reply).filter(({ explicit }) => explicit === 'outOf'),
		0.95,
		'the reply gives a score out of ten',
	);

/** A number announced as the score: "I'd give it an 8 because". */
export const cued: Rule = (reply) => {
	const { tokens } = reply;
	const announced = scores(reply).filter((mention) => {
		const following = followingOf(reply, mention);
		const at = mention.from - 1;
		const plainCue = skipBack(tokens, at, 'articles', 'hedges', 'strong');
		const afterColon = tokens[at]?.key === ':' || tokens[at]?.key === '=' ? at - 1 : plainCue;
		const plainly = !mention.inWords || (has(tokens[at], 'strong') && !mention.everyday);
		const byArticle = plainCue < at && has(tokens[plainCue + 1], 'articles') && plainly;
		if (mention.inWords && mention.everyday && !has(tokens[at], 'articles')) return false;
		if (has(tokens[plainCue], 'cues', 'lead') || has(tokens[afterColon], 'cues', 'lead'))
			return CONCLUDED.has(following) || following === 'comment';
		return byArticle && CONCLUDED.has(following);
	});
	const wished = announced.find(({ to }) => has(tokens[to], 'unreal'));
	return wished
		? unclear(wished, [wished.value], DOUBTS.unreal)
		: oneOf(announced, 0.85, 'the reply announces the score');
};

/** "Love it. 10. Thanks!" */
export const ownClause: Rule = (reply) => {
	const alone = scores(reply).filter(
		(mention) =>
			!mention.inWords &&
			!isRunOn(reply, mention) &&
			isOwnClause(reply, mention) &&
			followingOf(reply, mention) !== 'unknown',
	);
	return oneOf(alone, 0.8, 'the score stands in a sentence of its own');
};

/** "I'd give it a 10 if I could" and "I'd say 8 or 9". */
export const cuedDoubt: Rule = (reply) => {
	const { tokens } = reply;
	const mention = reply.mentions.find(
		({ kind, from }) =>
			kind === 'doubt' &&
			has(tokens[skipBack(tokens, from - 1, 'articles', 'hedges', 'strong')], 'cues', 'lead'),
	);
	return mention && doubtful(mention);
};
