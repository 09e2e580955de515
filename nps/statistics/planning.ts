import { checkPopulation, checkPositive } from './check';

/** Variance of one answer, −1, 0 or 1, that real surveys come near to; 1 is the worst case. */
export const PLANNING_VARIANCE = 0.67;

export interface PlanningOptions {
	/** Between 0 and 1, 0.95 when left out. */
	readonly confidence?: number;
	/** Variance of one answer counted as −1, 0 or 1: p + d − s², 1 at most. 0.67 when left out. */
	readonly variance?: number;
	/** How many people could answer at all. */
	readonly population?: number;
}

export interface Goal {
	/** As errors name it. */
	readonly what: string;
	readonly points: number;
	readonly z: number;
	/** Two where the distance is that of two scores, of which each has its error. */
	readonly scores?: number;
}

/**
 * s²z²/d² − 3 whole answers for a distance d of so many points, less the finite population correction.
 * @throws RangeError for a distance that is not positive, a variance not from 0 to 1, or a population below 1.
 */
export function answersFor(
	{ what, points, z, scores = 1 }: Goal,
	{ variance = PLANNING_VARIANCE, population }: Omit<PlanningOptions, 'confidence'>,
): number {
	checkPositive(variance, 'The variance');
	if (variance > 1) throw new RangeError(`The variance can be 1 at most, not ${variance}`);
	const limit = checkPopulation(population);
	const unlimited = scores * variance * (z / (checkPositive(points, what) / 100)) ** 2 - 3;
	if (unlimited <= 0) return 0;
	const n = limit === Infinity ? unlimited : limit / (1 + (limit - 1) / unlimited);
	if (n <= Number.MAX_SAFE_INTEGER) return roundUp(n);
	throw new RangeError(
		`${what} is so small that no number of answers is enough: ${points} points`,
	);
}

/** Up to the next integer, unless only the last digits of a float lie above one. */
const roundUp = (value: number): number => Math.ceil(value - 1e-9);
