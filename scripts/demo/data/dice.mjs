/**
 * A random source that gives the same run for the same seed (mulberry32).
 * @typedef {ReturnType<typeof diceOf>} Dice
 * @param {number} seed
 */
export function diceOf(seed) {
	let state = seed >>> 0;
	/** At least 0, below 1. */
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const hex = () => Math.floor(next() * 4_294_967_296).toString(16).padStart(8, '0');
	return {
		next,
		/** @param {number} share */
		chance: (share) => next() < share,
		/** A whole number from `low` to `high`, both possible. @param {number} low @param {number} high */
		between: (low, high) => low + Math.floor(next() * (high - low + 1)),
		/** @template Item @param {readonly Item[]} items @returns {Item} */
		pick: (items) => /** @type {Item} */ (items[Math.floor(next() * items.length)]),
		/** One of the keys, as often as its weight says. @template {string} Key @param {Readonly<Partial<Record<Key, number>>>} weights @returns {Key} */
		weighted(weights) {
			const entries = /** @type {Array<[Key, number]>} */ (Object.entries(weights));
			let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
			for (const [key, weight] of entries) if ((rest -= weight) < 0) return key;
			return /** @type {[Key, number]} */ (entries.at(-1))[0];
		},
		/** Exponentially distributed, with this mean. @param {number} mean */
		wait: (mean) => -Math.log(1 - next()) * mean,
		/** Normally distributed. @param {number} mean @param {number} deviation */
		normal: (mean, deviation) =>
			mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
		/** Looks like every other identifier of the store. */
		id() {
			const text = hex() + hex() + hex() + hex();
			return [text.slice(0, 8), text.slice(8, 12), `4${text.slice(13, 16)}`, `a${text.slice(17, 20)}`, text.slice(20)].join('-');
		},
	};
}
