import type { Funnel } from '../report/types';

/**
 * What the daily counts are kept by. `hour`: the hour of the day, in the survey's zone, at which the survey was sent
 * ("09"). `theme`: what the comments mention, and how ("delivery=negative"); an answer counts once for each theme and
 * sentiment, and '' counts every answer with a comment, which is what themes are compared with. `segment`: "name=value",
 * where numbers are rounded to two digits, so that an order value is a few dozen values rather than thousands; a number
 * with a leading zero is a code and stays. Themes have no funnel, and what was not sent has no hour.
 */
export const ROLLUP_DIMENSIONS = [
	'all',
	'channel',
	'agent',
	'team',
	'segment',
	'variant',
	'hour',
	'theme',
] as const;
export type RollupDimension = (typeof ROLLUP_DIMENSIONS)[number];

export type { Funnel };

/** One survey, touchpoint, day (in the survey's zone) and dimension value. Tests and unconfirmed answers are never in it. */
export interface RollupRow {
	readonly surveyKey: string;
	readonly touchpoint: string;
	/** ISO date. */
	readonly day: string;
	readonly dimension: RollupDimension;
	/** '' for `all`, and for any comment; `name=value` for segments and themes. */
	readonly value: string;
	/** Answers of this day by score, 0 to 10. */
	readonly histogram: readonly number[];
	readonly unscored: number;
	/** Invitations SENT on this day, and what became of them up to now (invited: decided on this day). */
	readonly funnel: Funnel;
}

export interface RollupQuery {
	readonly surveyKeys?: readonly string[];
	readonly touchpoints?: readonly string[];
	readonly dimension: RollupDimension;
	/** Only these values; numbers of segments are rounded as they are when counted. */
	readonly values?: readonly string[];
	/** Only values of this segment: "plan" finds "plan=pro". */
	readonly segment?: string;
	readonly fromDay?: string;
	/** Inclusive. */
	readonly toDay?: string;
}

/** By what sums are told apart; `week`, `month` and `quarter` give the first day of each as `period`. */
export const SUM_KEYS = ['surveyKey', 'touchpoint', 'value', 'day', 'week', 'month', 'quarter'] as const;
export type SumKey = (typeof SUM_KEYS)[number];

export interface RollupSumQuery extends RollupQuery {
	readonly by: readonly SumKey[];
	/** The groups with the most answers, so many of them. */
	readonly limit?: number;
	/**
	 * Only what also has this value in another dimension: the agents of one team. Counted from the answers and
	 * invitations themselves, through an index, instead of from the daily counts.
	 */
	readonly within?: ReadonlyArray<{ readonly dimension: RollupDimension; readonly value: string }>;
}

/** Daily counts added up; the keys that were not asked for are absent. */
export interface RollupSum {
	readonly surveyKey?: string;
	readonly touchpoint?: string;
	readonly value?: string;
	/** First ISO date of the day, week, month or quarter. */
	readonly period?: string;
	readonly histogram: readonly number[];
	readonly unscored: number;
	readonly funnel: Funnel;
}

export interface RollupRepository {
	read(query: RollupQuery): Promise<RollupRow[]>;
	/** The same, added up in the database. Ordered by the keys asked for; groups with nothing in them are left out. */
	sum(query: RollupSumQuery): Promise<RollupSum[]>;
}
