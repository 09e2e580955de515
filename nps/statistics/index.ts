export { compare, type Comparison } from './compare';
export { countsOf, type Counts, type CountsOrHistogram, type Histogram } from './counts';
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
export { sampleSize, type SampleSizeOptions } from './sampleSize';
export { sharesOf } from './sharesOf';
