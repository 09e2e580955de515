import { isMark, isNumber } from './atoms';
import { scoresAmong, type Doubt, type Mention } from './mention';
import { CURRENCY } from './rightSide';
import { has, type Token } from './tokens';

/** How far back a "would have been" reaches. */
const UNREAL_REACH = 5;
const FILLER_REACH = 4;

/** What the tokens before a number make of it: another kind of thing, a doubt, or nothing. */
export function readLeftSide(tokens: readonly Token[], mention: Mention): Mention {
	if (mention.kind === 'measure' || mention.kind === 'scale') return mention;
	const number = tokens[mention.from] as Token;
	const before = tokens[mention.from - 1];
	const touches = before !== undefined && !number.spaceBefore;
	if (touches && isAttachedName(tokens, mention.from)) return asMeasure(mention);
	if (before && CURRENCY.test(before.key)) return asMeasure(mention);
	if (isMark(before, '/') && mention.value === 10) return { ...mention, kind: 'scale' };
	const slashed = isMark(tokens[mention.from + 1], '/');
	if (slashed && has(before, 'before')) return asMeasure(mention);
	if (mention.explicit !== 'outOf') {
		if (has(before, 'outOf', 'outOfFirst') && mention.value === 10)
			return { ...mention, kind: 'scale' };
		const place = skipBack(tokens, mention.from - 1, 'articles', 'hedges');
		const links = has(before, 'to', 'or', 'and') && isNumber(tokens[mention.from - 2]);
		if (!links && (has(before, 'before') || has(tokens[place], 'before')))
			return asMeasure(mention);
		if (has(before, 'units') && mention.explicit === undefined) return asMeasure(mention);
	}
	const doubt = mention.kind === 'score' ? doubtBefore(tokens, mention, touches) : undefined;
	return doubt
		? { ...mention, kind: 'doubt', doubt, candidates: candidatesOf(doubt, mention.value, before) }
		: mention;
}

const asMeasure = (mention: Mention): Mention => ({ ...mention, kind: 'measure' });

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
	if (before.kind === 'word')
		return !before.unspaced && !has(before, 'lead', 'cues', 'articles', 'labels');
	if (isMark(before, '#', '@', '_', '^', '&')) return true;
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
	if (touches && isMark(before, '.') && isPointAlone(tokens, mention.from - 1)) return 'fraction';
	if (
		isMark(before, '<', '>') ||
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
	);
	const said = [
		before,
		tokens[filler],
		tokens[skipBack(tokens, mention.from - 1, 'articles', 'hedges')],
	];
	if (said.some((token) => has(token, 'not'))) return 'negated';
	if (said.some((token) => has(token, 'bounds'))) return 'limit';
	if (has(before, 'halfBefore')) return 'fraction';
	if (isGrade(tokens, mention)) return 'grade';
	for (let at = mention.from - 1, steps = 0; at >= 0 && steps < UNREAL_REACH; at--, steps++) {
		const token = tokens[at] as Token;
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

/** German "Note 1" is the best grade. */
function isGrade(tokens: readonly Token[], { from, value, explicit }: Mention): boolean {
	const at = isMark(tokens[from - 1], ':', '=') ? from - 2 : from - 1;
	return value <= 6 && explicit === undefined && has(tokens[at], 'grades');
}

/** The nearest token at or before `at` that is none of the given fillers. */
export function skipBack(
	tokens: readonly Token[],
	at: number,
	...fillers: ReadonlyArray<'articles' | 'hedges' | 'strong' | 'lead' | 'cues' | 'copulas'>
): number {
	let place = at;
	for (let steps = 0; steps < FILLER_REACH && has(tokens[place], ...fillers); steps++) place--;
	return place;
}
