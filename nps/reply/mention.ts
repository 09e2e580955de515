import type { Doubt, Quantity } from './reasons';

/** A number in the reply with all that belongs to it, from its first token to the one after its last. */
export interface Mention {
	readonly from: number;
	readonly to: number;
	/** A possible score · something that was meant as one but says no integer · the scale itself · any other quantity. */
	readonly kind: 'score' | 'doubt' | 'scale' | 'measure';
	/** Of a possible score. */
	readonly value: number;
	readonly candidates: readonly number[];
	readonly doubt?: Doubt;
	/** Of any other quantity. */
	readonly quantity?: Quantity;
	/** "out of ten" or "points" was said with it. */
	readonly explicit: 'outOf' | 'points' | undefined;
	/** A verb stands inside it ("out of ten I give 8"): it does not begin the reply as a bare score does. */
	readonly told?: boolean;
	readonly inWords: boolean;
	/** A number word that also is an everyday word. */
	readonly everyday: boolean;
}

export const asMeasure = (mention: Mention, quantity: Quantity): Mention => ({
	...mention,
	kind: 'measure',
	quantity,
});

export const isScore = (value: number | null): value is number =>
	value !== null && Number.isInteger(value) && value >= 0 && value <= 10;

/** The scores among the numbers, ascending, each once. */
export function scoresAmong(...values: ReadonlyArray<number | null>): number[] {
	return [...new Set(values.filter(isScore))].sort((a, b) => a - b);
}

/** The scores next to a number between two integers. */
export const scoresAround = (value: number): number[] =>
	scoresAmong(Math.floor(value), Math.ceil(value));
