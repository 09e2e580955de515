import type { Score } from '../score';
import type { Counts, Histogram, Interval, IntervalMethod } from '../statistics';

export const BUCKETS = ['none', 'day', 'week', 'month', 'quarter'] as const;

/** How time is cut up; weeks are ISO weeks, from Monday. */
export type Bucket = (typeof BUCKETS)[number];

/** By what rows are told apart: field → value. */
export type Group = Readonly<Record<string, string>>;

/** One answer, as far as counting needs it. */
export interface Answer {
	readonly score: Score | null;
	readonly at?: Date;
	readonly group: Group;
	/** Only false keeps an answer out of the count. */
	readonly confirmed?: boolean;
	readonly test?: boolean;
}

/** Invitations and what became of them. */
export interface Funnel {
	readonly invited: number;
	readonly sent: number;
	readonly delivered: number;
	readonly answered: number;
	readonly commented: number;
	readonly optedOut: number;
}

/** The answers of one day, already counted. */
export interface DayCounts {
	/** ISO date. */
	readonly day: string;
	readonly group: Group;
	readonly histogram: Histogram;
	readonly unscored: number;
	readonly funnel: Funnel;
}

/** Two ISO dates, both included. */
export interface DayRange {
	readonly start: string;
	readonly end: string;
}

export interface Period extends DayRange {
	readonly bucket: Bucket;
}

/** The score of the period before, and whether the change is more than chance. */
export interface Previous {
	readonly score: number;
	readonly n: number;
	/** This score minus that one, raw, in points. */
	readonly difference: number;
	readonly significant: boolean;
	readonly p: number;
}

/** One row of figures. Scores are in points and unrounded. */
export interface AggregateRow {
	readonly group: Group;
	readonly period?: Period;
	readonly score: number | null;
	readonly n: number;
	readonly interval: Interval;
	readonly counts: Counts;
	readonly histogram: Histogram;
	readonly unscored: number;
	readonly funnel?: Funnel;
	/** Answered of those reached, 0 to 1. */
	readonly responseRate?: number;
	readonly previous?: Previous;
	readonly sentence: string;
}

export interface AggregateOptions {
	readonly bucket?: Bucket;
	/** IANA zone whose days count; UTC when left out. */
	readonly timeZone?: string;
	/** Leaves out what lies outside. Without buckets the equally long range before it is what the score is compared to. */
	readonly range?: DayRange;
	readonly method?: IntervalMethod;
	readonly confidence?: number;
	readonly includeTests?: boolean;
	readonly includeUnconfirmed?: boolean;
}
