export {
	aggregateAnswers,
	aggregateDays,
	type AggregateRows,
	type AnswerAggregation,
} from './aggregate';
export { bucketStart, isIsoDay, rangeBefore, shiftDay } from './calendar';
export { cleanLine, cleanText } from './cleanText';
export { escapeHtml } from './escapeHtml';
export { pickQuotes } from './pickQuotes';
export { reportMail, type Quote, type ReportMail, type ReportMailInput } from './reportMail';
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
} from './types';
