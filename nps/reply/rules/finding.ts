import type { Following } from '../following';
import { scoresAmong, type Mention } from '../mention';
import { DOUBTS } from '../reasons';
import type { Reply } from '../surroundings';

/** What a rule finds: the number meant as the score, or several that it could have been. */
export interface Finding {
	readonly mention: Mention;
	/** Where the score begins the reply, what follows it is the comment; otherwise the whole reply is. */
	readonly leading: boolean;
	readonly score: number | null;
	readonly candidates: readonly number[];
	readonly confidence: number;
	readonly reason: string;
}

/** Looks for the score in one way. */
export type Rule = (reply: Reply) => Finding | undefined;

export const found = (
	mention: Mention,
	confidence: number,
	reason: string,
	leading = false,
): Finding => ({
	mention,
	leading,
	score: mention.value,
	candidates: [mention.value],
	confidence,
	reason,
});

export const unclear = (
	mention: Mention,
	candidates: readonly number[],
	reason: string,
): Finding => ({
	mention,
	leading: false,
	score: null,
	candidates,
	confidence: 0,
	reason,
});

/** The numbers that could be the score. */
export const scores = ({ mentions }: Reply): Mention[] =>
	mentions.filter(({ kind }) => kind === 'score');

/** The one value of the mentions, or an ambiguity between several. */
export function oneOf(
	mentions: readonly Mention[],
	confidence: number,
	reason: string,
): Finding | undefined {
	const last = mentions.at(-1);
	if (!last) return undefined;
	const values = scoresAmong(...mentions.map(({ value }) => value));
	return values.length === 1
		? found(last, confidence, reason)
		: unclear(last, values, DOUBTS.range);
}

/** The ambiguity that a doubtful number leaves. */
export const doubtful = (mention: Mention): Finding =>
	unclear(mention, mention.candidates, DOUBTS[mention.doubt ?? 'range']);

/** What may follow a score in digits, and one in words, without a doubt about it. */
export const CONCLUDED: ReadonlySet<Following> = new Set(['end', 'break', 'because', 'remark']);
export const WORD_CONCLUDED: ReadonlySet<Following> = new Set(['end', 'break', 'because']);
