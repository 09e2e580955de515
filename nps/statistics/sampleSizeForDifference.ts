import { DEFAULT_CONFIDENCE } from './interval';
import { checkConfidence, criticalZ, quantile } from './normal';
import { answersFor, type Goal, type PlanningOptions } from './planning';

export interface PowerOptions extends PlanningOptions {
	/** The smallest difference worth finding, in points. */
	readonly difference: number;
	/** How likely it shall be found if it exists, between 0 and 1; 0.8 when left out. */
	readonly power?: number;
}

const DEFAULT_POWER = 0.8;

/** z for the confidence, two-sided, plus z for the power. */
function goalOf(options: PowerOptions): Goal {
	const { difference, confidence = DEFAULT_CONFIDENCE, power = DEFAULT_POWER } = options;
	checkConfidence(confidence);
	if (!(power > 0 && power < 1))
		throw new RangeError(`The power must lie between 0 and 1, such as 0.8, not ${power}`);
	const z = Math.max(0, criticalZ(confidence) + quantile(power));
	return { what: 'The difference', points: difference, z };
}

/**
 * How many answers it takes to find, with this power, that a score is off a target or benchmark by `difference` points:
 * s²(zα + zβ)²/d² − 3, rounded up (Lewis & Sauro 2021, "Sample Sizes for Comparing Net Promoter Scores", with one score a
 * fixed number). Two-sided, as `compareToTarget`.
 * @throws RangeError for a difference that is not positive, a variance not from 0 to 1, a population below 1, or a
 * confidence or power outside 0 to 1.
 */
export function sampleSizeForTarget(options: PowerOptions): number {
	return answersFor(goalOf(options), options);
}

/**
 * How many answers each of two groups needs to find, with this power, that their scores differ by `difference` points:
 * 2s²(zα + zβ)²/d² − 3, rounded up (Lewis & Sauro 2021, "Sample Sizes for Comparing Net Promoter Scores"). Two-sided, as
 * `compare`; the population is that of each group.
 * @throws RangeError as `sampleSizeForTarget` does.
 */
export function sampleSizeForComparison(options: PowerOptions): number {
	return answersFor({ ...goalOf(options), scores: 2 }, options);
}
