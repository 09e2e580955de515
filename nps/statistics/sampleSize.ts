import { DEFAULT_CONFIDENCE } from './interval';
import { criticalZ } from './normal';

/** Variance of one answer, −1, 0 or 1, that real surveys come near to; 1 is the worst case. */
export const PLANNING_VARIANCE = 0.67;

export interface SampleSizeOptions {
	/** Half the width of the interval, in points. */
	readonly margin: number;
	/** Between 0 and 1, 0.95 when left out. */
	readonly confidence?: number;
	/** Variance of one answer counted as −1, 0 or 1: p + d − s². 0.67 when left out. */
	readonly variance?: number;
	/** How many people could answer at all. */
	readonly population?: number;
}

/**
 * How many answers it takes until the adjusted-Wald interval is the score ± `margin` points: s²z²/m² − 3, rounded up
 * (Lewis & Sauro 2021, "Sample Sizes for NPS Confidence Intervals"), less the finite population correction.
 * @throws RangeError for a margin or variance that is not positive, or a confidence outside 0 to 1.
 */
export function sampleSize(options: SampleSizeOptions): number {
	const { margin, confidence = DEFAULT_CONFIDENCE, variance = PLANNING_VARIANCE } = options;
	if (!(margin > 0)) throw new RangeError(`The margin must be more than 0 points, not ${margin}`);
	if (!(variance > 0)) throw new RangeError(`The variance must be more than 0, not ${variance}`);
	const z = criticalZ(confidence);
	const unlimited = variance * (z / (margin / 100)) ** 2 - 3;
	return unlimited <= 0 ? 0 : roundUp(withinPopulation(unlimited, options.population));
}

/** Solves n = n∞ · (N − n)/(N − 1) for n. */
function withinPopulation(unlimited: number, population: number | undefined): number {
	if (population === undefined || population === Infinity) return unlimited;
	if (!(population >= 1))
		throw new RangeError(`The population must be at least 1, not ${population}`);
	return (unlimited * population) / (unlimited + population - 1);
}

/** Up to the next integer, unless only the last digits of a float lie above one. */
const roundUp = (value: number): number => Math.ceil(value - 1e-9);
