import { createTally, type AggregateRows, type LeftOut } from './tally';
import type { AggregateOptions, Answer, DayCounts } from './types';

export type { AggregateRows } from './tally';

export interface AnswerAggregation {
	readonly rows: AggregateRows;
	/** For each row, the positions of the answers it counts; for a rolling window those that no earlier one had. */
	readonly members: ReadonlyArray<readonly number[]>;
	readonly leftOut: LeftOut;
}

/**
 * Rows of figures from single answers, by their groups and by time. Tests and unconfirmed answers stay out unless asked
 * for; answers without a possible date stay out wherever time matters.
 * @throws RangeError for an unknown time zone, interval method or confidence.
 */
export function aggregateAnswers(
	answers: Iterable<Answer>,
	options: AggregateOptions = {},
): AnswerAggregation {
	const tally = createTally(options);
	for (const answer of answers) tally.addAnswer(answer);
	const { rows, counted, leftOut } = tally.result();
	return { rows, members: counted.map(({ cell }) => cell.members), leftOut };
}

/**
 * Rows of figures from daily counts, with funnel and response rate. The days are taken as they are: each survey's own.
 * @throws RangeError for an unknown interval method or confidence.
 */
export function aggregateDays(
	days: Iterable<DayCounts>,
	options: AggregateOptions = {},
): AggregateRows {
	const tally = createTally(options);
	for (const day of days) tally.addDay(day);
	return tally.result().rows;
}
