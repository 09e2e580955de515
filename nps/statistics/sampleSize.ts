import { DEFAULT_CONFIDENCE } from './interval';
import { criticalZ } from './normal';
import { answersFor, type PlanningOptions } from './planning';

export interface SampleSizeOptions extends PlanningOptions {
	/** Half the width of the interval, in points. */
	readonly margin: number;
}

/**
 * How many answers it takes until the adjusted-Wald interval is the score ± `margin` points: s²z²/m² − 3, rounded up
 * (Lewis & Sauro 2021, "Sample Size Estimation for NPS Confidence Intervals"), less the finite population correction.
 * @throws RangeError for a margin that is not positive, a variance not from 0 to 1, a population below 1, or a confidence
 * outside 0 to 1.
 */
export function sampleSize(options: SampleSizeOptions): number {
	const { margin, confidence = DEFAULT_CONFIDENCE } = options;
	return answersFor({ what: 'The margin', points: margin, z: criticalZ(confidence) }, options);
}
