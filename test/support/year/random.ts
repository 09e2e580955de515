/** A random source that gives the same run for the same seed (mulberry32). */
export interface Dice {
	/** At least 0, below 1. */
	next(): number;
	chance(share: number): boolean;
	/** A whole number from `low` to `high`, both possible. */
	between(low: number, high: number): number;
	pick<Item>(items: readonly Item[]): Item;
	/** An exponentially distributed wait with this mean. */
	wait(mean: number): number;
}

export function diceOf(seed: number): Dice {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	return {
		next,
		chance: (share) => next() < share,
		between,
		pick: <Item>(items: readonly Item[]) => items[between(0, items.length - 1)] as Item,
		wait: (mean) => -Math.log(1 - next()) * mean,
	};
}
