import type { Histogram } from '../statistics';
import type { RollupSumQuery } from './reportTypes';

/** Which answers a look at their quality is about. */
export type QualityQuery = Pick<RollupSumQuery, 'surveyKeys' | 'touchpoints' | 'fromDay' | 'toDay' | 'within'>;

/** What is not among the counted answers, and how soon the counted ones came. */
export interface AnswerQuality {
	/** Provisional: no human act has confirmed them yet. */
	readonly unconfirmed: number;
	/** Of those, from what looks like a program. */
	readonly suspectedRobots: number;
	/** Confirmed, but without a clear score. */
	readonly ambiguous: number;
	/** Score and comment contradict each other. */
	readonly mismatched: number;
	readonly tests: number;
	/** Of the latest counted answers to an invitation: those within a day of its sending, and the others. */
	readonly early: Histogram;
	readonly late: Histogram;
}
