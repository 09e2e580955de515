import { isMark, isNumber } from './atoms';
import { asMeasure, scoresAmong, type Mention } from './mention';
import type { Doubt } from './reasons';

import { has, type Token } from './tokens';
import { isCurrency } from './units';

/** How far back a "would have been" reaches. */
const UNREAL_REACH = 5;
const FILLER_REACH = 4;

/** What the tokens before a number make of it: another kind of thing, a doubt, or nothing. */
export function readLeftSide(tokens: readonly Token[], mention: Mention): Mention {
	if (isStars(tokens, mention))
		return { ...mention, kind: 'doubt', doubt: 'otherScale', candidates: [] };
	if (mention.kind === 'measure' || mention.kind === 'scale') return mention;
	const number = tokens[mention.from] as Token;
	const before = tokens[mention.from - 1];
	const touches = before !== undefined && !number.spaceBefore;
	if (touches && isAttachedName(tokens, mention.from)) return asMeasure(mention, 'order');
	if (isMark(before, '#')) return asMeasure(mention, 'order');
	if (isCurrency(before)) return asMeasure(mention, 'price');
	if (isMark(before, '/') && mention.value === 10) return { ...mention, kind: 'scale' };
	const slashed = isMark(tokens[mention.from + 1], '/');
	if (slashed && has(before, 'before')) return asMeasure(mention, 'time');
	if (mention.explicit !== 'outOf') {
		if (has(before, 'outOf', 'outOfFirst') && mention.value === 10)
			return { ...mention, kind: 'scale' };
		const place = skipBack(tokens, mention.from - 1, 'articles', 'hedges');
		const links = has(before, 'to', 'or', 'and') && isNumber(tokens[mention.from - 2]);
		if (!links && (has(before, 'before') || has(tokens[place], 'before')))
			return asMeasure(mention, 'name');
		if (has(before, 'units') && mention.explicit === undefined)
			return asMeasure(mention, has(before, 'clock') ? 'time' : 'unit');
	}
	const doubt = mention.kind === 'score' ? doubtBefore(tokens, mention, touches) : undefined;
	return doubt
		? {
				...mention,
				kind: 'doubt',
				doubt,
				candidates: candidatesOf(doubt, mention.value, before),
			}
		: mention;
}

/** 星5つ, "bintang 5": where the scale's name stands before the number. */
const isStars = (tokens: readonly Token[], { from, kind, quantity, explicit }: Mention): boolean =>
	(kind === 'score' || quantity === 'unit') &&
	explicit !== 'outOf' &&
	has(tokens[from - 1], 'otherScale') &&
	!isNumber(tokens[from - 2]);

/** What a doubt about a number leaves possible: ".9" lies between 0 and 1, "half past nine" between 9 and 10. */
function candidatesOf(doubt: Doubt, value: number, before: Token | undefined): number[] {
	if (doubt === 'grade') return scoresAmong(value);
	if (doubt !== 'fraction') return [];
	return isMark(before, '.') ? [0, 1] : scoresAmong(value, value + 1);
}

/** "A10", "#9", "covid-9", "no.9". */
function isAttachedName(tokens: readonly Token[], from: number): boolean {
	const before = tokens[from - 1] as Token;
	const announces = (token: Token | undefined): boolean =>
		has(
			token,
			'lead',
			'cues',
			'articles',
			'labels',
			'opinions',
			'topics',
			'polite',
			'hedges',
			'openers',
			'shifts',
		);
	if (has(before, 'to', 'or') && isNumber(tokens[from - 2])) return false;
	if (before.kind === 'word')
		return (
			!before.unspaced &&
			!has(before, 'lead', 'cues', 'labels') &&
			(before.key.length === 1 || !has(before, 'articles'))
		);
	if (isMark(before, '@', '_', '^', '&')) return true;
	const word = tokens[from - 2];
	const joined = isMark(before, '-', '.') && !before.spaceBefore && word?.kind === 'word';
	if (!joined) return false;
	return !word.unspaced && !announces(word);
}

/** The point of ".9" and "-.9", unlike that of "great.9". */
const isPointAlone = (tokens: readonly Token[], at: number): boolean =>
	at === 0 || tokens[at]?.spaceBefore === true || isMark(tokens[at - 1], '-', '+');

function doubtBefore(
	tokens: readonly Token[],
	mention: Mention,
	touches: boolean,
): Doubt | undefined {
	const before = tokens[mention.from - 1];
	if (touches && isMark(before, '-', '+') && tokens[mention.from - 2]?.kind !== 'digits')
		return 'signed';
	if (isMark(before, '-') && mention.from === 1) return 'signed';
	if (touches && isMark(before, '.') && isPointAlone(tokens, mention.from - 1)) return 'fraction';
	const arrow = isMark(before, '>') && isMark(tokens[mention.from - 2], '=', '-');
	if (
		(isMark(before, '<', '>') && !arrow) ||
		(isMark(before, '=') && isMark(tokens[mention.from - 2], '<', '>', '!', '='))
	)
		return 'limit';
	const filler = skipBack(
		tokens,
		mention.from - 1,
		'articles',
		'hedges',
		'strong',
		'lead',
		'cues',
		'copulas',
		'objects',
	);
	const said = [
		before,
		tokens[filler],
		tokens[skipBack(tokens, mention.from - 1, 'articles', 'hedges')],
	];
	if (said.some((token) => has(token, 'not'))) return 'negated';
	if (said.some((token) => has(token, 'bounds'))) return 'limit';
	if (has(before, 'halfBefore')) return 'fraction';
	if (isGrade(tokens, mention) || has(tokens[mention.from], 'grades')) return 'grade';
	for (let at = mention.from - 1, steps = 0; at >= 0 && steps < UNREAL_REACH; at--, steps++) {
		const token = tokens[at] as Token;
		if (isVerdict(tokens, at, mention)) return undefined;
		if (
			token.kind === 'punctuation' ||
			token.kind === 'newline' ||
			has(token, 'shifts', 'corrections')
		)
			return undefined;
		if (has(token, 'unreal')) return 'unreal';
	}
	return undefined;
}

/** "My score would be 8." and no more: politeness, not a wish. */
export const isVerdict = (tokens: readonly Token[], at: number, { to }: Mention): boolean =>
	has(tokens[at], 'unreal') &&
	has(tokens[at - 1], 'lead') &&
	tokens.slice(to).every(({ kind }) => kind !== 'word');

/** German "Note 1" is the best grade. */
function isGrade(tokens: readonly Token[], { from, value, explicit }: Mention): boolean {
	const at = isMark(tokens[from - 1], ':', '=') ? from - 2 : from - 1;
	return value <= 6 && explicit === undefined && has(tokens[at], 'grades');
}

/** The nearest token at or before `at` that is none of the given fillers. */
export function skipBack(
	tokens: readonly Token[],
	at: number,
	...fillers: ReadonlyArray<
		'articles' | 'hedges' | 'strong' | 'lead' | 'cues' | 'copulas' | 'objects' | 'topics'
	>
): number {
	let place = at;
	for (let steps = 0; steps < FILLER_REACH && has(tokens[place], ...fillers); steps++) place--;
	return place;
}
