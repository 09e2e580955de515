/** From where to where an axis goes, and how far apart its lines are. */
export interface Range {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

const STEPS = [5, 10, 20, 25, 50, 100, 200];
const MOST_LINES = 6;
const LEAST_SPAN = 20;

/** An axis that holds all values, in round steps, at least 20 points long and never beyond ±`most`. */
export function niceRange(values: readonly number[], most = 100): Range {
	const [low, high] = spread(extent(values));
	for (const step of STEPS) {
		const min = Math.max(-most, Math.floor(low / step) * step);
		const max = Math.min(most, Math.ceil(high / step) * step);
		if ((max - min) / step <= MOST_LINES) return { min, max, step };
	}
	return { min: -most, max: most, step: most };
}

function extent(values: readonly number[]): [number, number] {
	let [low, high] = [Infinity, -Infinity];
	for (const value of values) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	return low <= high ? [low, high] : [0, 0];
}

function spread([low, high]: [number, number]): [number, number] {
	const missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
	return [low - missing, high + missing];
}

/** Where a value lies between two pixels, kept between them. */
export function scaled(
	{ min, max }: Pick<Range, 'min' | 'max'>,
	[from, to]: readonly [number, number],
): (value: number) => number {
	return (value) => {
		const share = Math.min(1, Math.max(0, (value - min) / (max - min)));
		return from + share * (to - from);
	};
}

/** The round values of an axis. */
export function ticksOf({ min, max, step }: Range): number[] {
	const first = Math.ceil(min / step);
	const count = Math.floor(max / step) - first;
	return Array.from({ length: count + 1 }, (_, index) => (first + index) * step || 0);
}
