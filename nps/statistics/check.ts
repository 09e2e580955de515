/** A share of something out of so many. */
export interface Trials {
	readonly successes: number;
	readonly of: number;
}

/** Less than this of an answer is none: what floating point leaves of weights that cancel. */
const NOTHING = 1e-12;

/**
 * The count, which need not be whole.
 * @throws RangeError unless it is a finite number of at least 0, small enough to be counted exactly.
 */
export function checkCount(value: unknown, what: string): number {
	if (typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER)
		return value < NOTHING ? 0 : value;
	if (typeof value === 'number' && value > 0)
		throw new RangeError(`${what} is too large to be counted exactly: ${value}`);
	throw new RangeError(`${what} must be a number of at least 0, not ${String(value)}`);
}

/** @throws RangeError unless it is a whole number of at least 0. */
export function checkWhole(value: unknown, what: string): number {
	if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
	throw new RangeError(`${what} must be a whole number of at least 0, not ${String(value)}`);
}

/** @throws RangeError unless it is a finite number greater than 0. */
export function checkPositive(value: unknown, what: string): number {
	if (typeof value === 'number' && value > 0 && value < Infinity) return value;
	throw new RangeError(`${what} must be a number above 0, not ${String(value)}`);
}

/** @throws RangeError unless it is a finite number. */
export function checkFinite(value: unknown, what: string): number {
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	throw new RangeError(`${what} must be a number, not ${String(value)}`);
}

/** @throws RangeError unless a score can have this value, in points. */
export function checkTarget(target: unknown): number {
	if (typeof target === 'number' && target >= -100 && target <= 100) return target;
	throw new RangeError(`The target must lie from -100 to 100 points, not ${String(target)}`);
}

/** @throws RangeError unless both are counts and there are no more successes than trials. */
export function checkTrials({ successes, of }: Trials, what = 'The number of successes'): Trials {
	const checked = {
		successes: checkCount(successes, what),
		of: checkCount(of, 'The number of trials'),
	};
	if (successes <= of) return checked;
	throw new RangeError(`${what} (${successes}) cannot exceed the number of trials (${of})`);
}

/** Infinity stands for no limit, and so does leaving it out. */
export function checkPopulation(population: number | undefined): number {
	if (population === undefined) return Infinity;
	if (population >= 1) return population;
	throw new RangeError(`The population must be at least 1, not ${population}`);
}
