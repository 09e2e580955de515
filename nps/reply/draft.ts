import { isMark, type Atom } from './atoms';
import { isScore, scoresAmong, scoresAround, type Mention } from './mention';
import type { Doubt, Quantity } from './reasons';
import { has, type Token } from './tokens';

/** What the tokens after a number make of it. */
export type Draft = Omit<Mention, 'from' | 'inWords' | 'everyday'>;

/** Reads what follows a number, or leaves it to the next reader. */
export type Reader = (tokens: readonly Token[], atom: Atom) => Draft | undefined;

/** Among words, a number of so many digits is none that anybody answers with. */
const LIKE_A_TELEPHONE = 1e7;

/** Whether the token is attached to the one before it. */
export const glued = (token: Token | undefined): boolean =>
	token !== undefined && !token.spaceBefore;
/** A word attached to the number in a script that puts spaces between words. */
export const gluedWord = (token: Token | undefined): boolean =>
	glued(token) && token?.kind === 'word' && !token.unspaced;

export const draft = (kind: Draft['kind'], to: number, more: Partial<Draft> = {}): Draft => ({
	kind,
	to,
	value: -1,
	candidates: [],
	explicit: undefined,
	...more,
});
export const doubt = (cause: Doubt, to: number, candidates: readonly number[] = []): Draft =>
	draft('doubt', to, { doubt: cause, candidates });
/** The scores that "eight and a half" lies between. */
export const scoresFrom = (value: number | null): number[] =>
	value === null ? [] : scoresAmong(value, value + 1);
export const measure = (to: number, quantity: Quantity = 'unit'): Draft =>
	draft('measure', to, { quantity });
/** A number of which nothing that follows makes another thing. */
export function plain(tokens: readonly Token[], { to, value, quantity }: Atom): Draft {
	if (value === null) return measure(to, quantity ?? 'sum');
	if (
		Number.isFinite(value) &&
		value >= LIKE_A_TELEPHONE &&
		tokens.some(({ kind }) => kind === 'word')
	)
		return measure(to, 'phone');
	const after = skipTails(tokens, to);
	if (has(tokens[after], 'denials')) return doubt('negated', after + 1);
	if (has(tokens[after], 'bounds')) return doubt('limit', after + 1);
	if (has(tokens[after], 'past')) return doubt('unreal', after, scoresAmong(value));
	if (isScore(value)) return draft('score', after, { value });
	if (!Number.isInteger(value) && Number.isFinite(value) && value < 10)
		return doubt('fraction', after, scoresAround(value));
	return doubt('offScale', after);
}

/** The place after the words that add nothing to the score. */
export function skipTails(tokens: readonly Token[], from: number): number {
	let to = from;
	for (;;) {
		const hyphen =
			isMark(tokens[to], '-', "'") && glued(tokens[to]) && gluedWord(tokens[to + 1]);
		if (hyphen && has(tokens[to + 1], 'tails')) to += 2;
		else if (has(tokens[to], 'tails') || (has(tokens[to], 'hedges') && glued(tokens[to]))) to++;
		else return to;
	}
}
