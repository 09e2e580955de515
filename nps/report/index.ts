export {
	aggregateAnswers,
	aggregateDays,
	type AggregateRows,
	type AnswerAggregation,
} from './aggregate';
export { bucketStart, dayFinder, isIsoDay, periodBefore, rangeBefore, shiftDay } from './calendar';
export type { DatedComment } from './cells';
export { CHARTS, type ChartFacts } from './chartSpecs';
export type { Counted } from './counted';
export { detailsOf, MOST_COMMENTS, type DetailOptions, type Details } from './details';
export { COMMENTED, numberLabel, themeLabel } from './labels';
export { levelsAbove } from './levels';
export { scoreText } from './sentence';
export { createTally, type Tallied, type Tally } from './tally';
export { bucketFor, trendChart, trendOf } from './trend';
export { cleanLine, cleanText } from './cleanText';
export { escapeHtml } from './escapeHtml';
export { pickQuotes } from './pickQuotes';
export type { CaseFact } from './caseLine';
export type { DriverFact } from './driverLines';
export type { Quote } from './pickQuotes';
export { reachedOf } from './reached';
export { reportMail, type ReportMail } from './reportMail';
export { reportModel, type ReportImage, type ReportInput, type ReportModel } from './reportModel';
export { withholdSmall, type Shown, type Withholding } from './withheld';
export { APART, withheldSentence, withholdRow, withholdRows, type ShownRows } from './withheldRows';
export { targetOf, targetText } from './target';
export { slackMessage } from './slackMessage';
export { teamsMessage } from './teamsMessage';
export {
	BUCKETS,
	type AggregateOptions,
	type AggregateRow,
	type Answer,
	type Bucket,
	type DayCounts,
	type DayRange,
	type Funnel,
	type Group,
	type Period,
	type PeriodBucket,
	type Rolling,
	type Target,
} from './types';
