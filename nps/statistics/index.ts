export { abTest, type AbTest, type Arm, type ArmFigures, type ArmPair } from './abTest';
export type { AdjustedP } from './adjusting';
export { adjustPValues } from './adjustPValues';
export { answersUntilCertain, type Against, type CertaintyOptions } from './answersUntilCertain';
export {
	attributeDriver,
	attributeDrivers,
	type AttributeBin,
	type AttributeDriver,
	type AttributeDriverOptions,
	type AttributeThird,
} from './attributeDriver';
export type { Trials } from './check';
export { compare, type CompareOptions, type Comparison } from './compare';
export { compareGroups, type Group, type GroupComparison, type Verdict } from './compareGroups';
export { compareProportions, type ProportionComparison } from './compareProportions';
export { compareToTarget } from './compareToTarget';
export { countsOf, type Counts, type CountsOrHistogram, type Histogram } from './counts';
export { earlyLate } from './earlyLate';
export { effectiveSize } from './effectiveSize';
export { emergingTerms, type EmergingTerm, type EmergingTermsOptions } from './emergingTerms';
export { emptyHistogram, histogramOf } from './histogramOf';
export {
	DEFAULT_CONFIDENCE,
	interval,
	type Interval,
	type IntervalMethod,
	type IntervalOptions,
	type Limits,
} from './interval';
export { mergeHistograms } from './mergeHistograms';
export { moreAnswersNeeded } from './moreAnswersNeeded';
export { npsOf, type Nps } from './npsOf';
export type { PlanningOptions } from './planning';
export { probabilityAtLeast } from './probabilityAtLeast';
export { proportion, type Proportion } from './proportion';
export { responseBounds } from './responseBounds';
export { responseRates, type RateGroup, type ResponseRate } from './responseRates';
export { sampleSize, type SampleSizeOptions } from './sampleSize';
export {
	sampleSizeForComparison,
	sampleSizeForTarget,
	type PowerOptions,
} from './sampleSizeForDifference';
export { sharesOf } from './sharesOf';
export { shrink, type ShrunkenGroup } from './shrink';
export {
	themeDrivers,
	type Theme,
	type ThemeDriver,
	type ThemeDriverOptions,
} from './themeDrivers';
export { volumeAnomaly, type VolumeAnomaly } from './volumeAnomaly';
export { weightedNps, type Stratum, type WeightedNps } from './weightedNps';
