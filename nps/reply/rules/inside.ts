import { followingOf } from '../following';
import { isVerdict, skipBack } from '../leftSide';
import type { Mention } from '../mention';
import { DOUBTS, REASONS } from '../reasons';
import { isBreak, isOwnClause, type Reply } from '../surroundings';
import { has, type Token } from '../tokens';
import { isRunOn } from './closing';
import { CONCLUDED, doubtful, found, oneOf, scores, unclear, type Rule } from './finding';

/** How many commas and small words stand between a correction and its number. */
const ASIDES = 3;

function introducedBy(reply: Reply, mention: Mention, role: 'corrections' | 'shifts'): boolean {
	const { tokens } = reply;
	const following = followingOf(reply, mention);
	if (mention.inWords && mention.everyday) return false;
	if (!CONCLUDED.has(following) && following !== 'comment') return false;
	let at = mention.from - 1;
	if (isBreak(tokens[at]) && tokens[at]?.kind === 'punctuation') at--;
	// "not 3, 8"
	const denied = reply.mentions.some(({ to, doubt }) => to === at + 1 && doubt === 'negated');
	if (role === 'shifts' && denied && CONCLUDED.has(following)) return true;
	// "10, sorry, no, 9"
	for (let steps = 0; steps < ASIDES && role === 'corrections'; steps++)
		if (has(tokens[at], 'not', 'polite') || tokens[at]?.key === ',') at--;
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
	return last && found(last, 0.9, REASONS.corrected);
};

/** "Good but slow, so 7": the number is drawn from what was said. */
export const concluded: Rule = (reply) => {
	const last = scores(reply).findLast((mention) => introducedBy(reply, mention, 'shifts'));
	return last && found(last, 0.85, REASONS.concluded);
};

/** "8/10" wherever it stands. */
export const outOfTen: Rule = (reply) =>
	oneOf(
		scores(reply).filter(({ explicit }) => explicit === 'outOf'),
		0.95,
		REASONS.outOfTen,
	);

/** A number announced as the score: "I'd give it an 8 because". */
export const cued: Rule = (reply) => {
	const { tokens } = reply;
	const announced = scores(reply).filter((mention) => {
		const following = followingOf(reply, mention);
		const at = mention.from - 1;
		const plainCue = skipBack(tokens, at, 'articles', 'hedges', 'strong', 'objects', 'topics');
		const afterColon = tokens[at]?.key === ':' || tokens[at]?.key === '=' ? at - 1 : plainCue;
		const plainly = !mention.inWords || (has(tokens[at], 'strong') && !mention.everyday);
		const byArticle = plainCue < at && has(tokens[plainCue + 1], 'articles') && plainly;
		if (mention.inWords && mention.everyday && !has(tokens[at], 'articles')) return false;
		const skipped = [...tokens.slice(plainCue, at + 1), tokens[afterColon]];
		if (
			skipped.some((token) => has(token, 'cues', 'lead')) ||
			isToldAfter(tokens, mention) ||
			isVerdict(tokens, plainCue, mention) ||
			isAnswer(tokens, plainCue)
		)
			return CONCLUDED.has(following) || following === 'comment';
		return byArticle && CONCLUDED.has(following);
	});
	const wished = announced.find(({ to }) => has(tokens[to], 'unreal'));
	return wished
		? unclear(wished, [wished.value], DOUBTS.unreal)
		: oneOf(announced, 0.85, REASONS.announced);
};

/** In many languages the verb that gives the score comes after it: "6 veriyorum". */
const isToldAfter = (tokens: readonly Token[], { from, to }: Mention): boolean =>
	tokens.slice(from, to).some((token) => has(token, 'tails') && has(token, 'cues'));

const CLAUSE_WORDS = 6;

/** "My answer to your question is 10" */
function isAnswer(tokens: readonly Token[], at: number): boolean {
	if (!has(tokens[at], 'copulas')) return false;
	const clause = tokens.slice(Math.max(0, at - CLAUSE_WORDS), at);
	const start = clause.findLastIndex((token) => isBreak(token)) + 1;
	return clause.slice(start).some((token) => has(token, 'lead'));
}

/** "On a scale from 0 to 10: 8" */
export const afterScale: Rule = (reply) => {
	const { tokens, mentions } = reply;
	const [scale, mention] = mentions.filter(({ kind }) => kind !== 'measure');
	if (scale?.kind !== 'scale' || mention?.kind !== 'score') return undefined;
	if (mention.inWords && mention.everyday) return undefined;
	const idle = tokens
		.slice(scale.to, mention.from)
		.every(
			(token) =>
				token.kind !== 'word' ||
				has(token, 'lead', 'cues', 'articles', 'hedges', 'outOf', 'copulas', 'objects'),
		);
	return idle && CONCLUDED.has(followingOf(reply, mention))
		? oneOf(
				mentions.filter(({ kind }) => kind === 'score'),
				0.85,
				REASONS.afterScale,
			)
		: undefined;
};

/** "Love it. 10. Thanks!" */
export const ownClause: Rule = (reply) => {
	const alone = scores(reply).filter(
		(mention) =>
			!mention.inWords &&
			!isRunOn(reply, mention) &&
			isOwnClause(reply, mention) &&
			!['unknown', 'ordinal'].includes(followingOf(reply, mention)),
	);
	return oneOf(alone, 0.8, REASONS.ownSentence);
};

/** "I'd give it a 10 if I could", "I'd say 8 or 9", "can't give you a 10 yet". */
export const cuedDoubt: Rule = (reply) => {
	const { tokens } = reply;
	const mention = reply.mentions.find(
		({ kind, from, doubt }) =>
			kind === 'doubt' &&
			((doubt === 'negated' && has(tokens[from - 1], 'articles')) ||
				has(
					tokens[skipBack(tokens, from - 1, 'articles', 'hedges', 'strong')],
					'cues',
					'lead',
				)),
	);
	return mention && doubtful(mention);
};
