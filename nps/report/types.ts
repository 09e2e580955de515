import type { Score } from '../score';
import type { Counts, Histogram, Interval, IntervalMethod } from '../statistics';

export const BUCKETS = ['none', 'day', 'week', 'month', 'quarter'] as const;

/** How time is cut up; weeks are ISO weeks, from Monday. */
export type Bucket = (typeof BUCKETS)[number];

/** Rolling windows overlap: each period reaches back the same number of days from its own last day. */
export type PeriodBucket = Bucket | 'rolling';

export interface Rolling {
	/** Length of a window. */
	readonly days: number;
	/** How far apart the windows end, counted back from the last day. */
	readonly step: 'day' | 'week' | 'month';
	/** Windows share no day, whatever the step: the difference of two that overlap shows what few have answered. */
	readonly apart?: boolean;
}

/** By what rows are told apart: field → value. */
export type Group = Readonly<Record<string, string>>;

/** One answer, as far as counting needs it. */
export interface Answer {
	readonly score: Score | null;
	readonly at?: Date;
	/** ISO date of the day it counts on, where that is known; `at` is not asked then. */
	readonly day?: string;
	readonly group: Group;
	/** Further groups it counts in, such as those above its own. */
	readonly also?: readonly Group[];
	/** Only false keeps an answer out of the count. */
	readonly confirmed?: boolean;
	readonly test?: boolean;
	/** What else is counted of it, by the labels of `labels.ts`, each once. */
	readonly labels?: Iterable<string>;
	readonly comment?: string;
}

/** Invitations and what became of them. */
export interface Funnel {
	readonly invited: number;
	readonly sent: number;
	readonly delivered: number;
	/** By a human act on the page, or as the provider reports; known for a part only. */
	readonly opened: number;
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
	/** Counts what these answers have in common besides, by a label of `labels.ts`; the answers themselves are counted elsewhere. */
	readonly label?: string;
}

/** Two ISO dates, both included. */
export interface DayRange {
	readonly start: string;
	readonly end: string;
}

export interface Period extends DayRange {
	readonly bucket: PeriodBucket;
}

/** The score of the period before, and whether the change is more than chance. */
export interface Previous {
	readonly score: number;
	readonly n: number;
	/** This score minus that one, raw, in points. */
	readonly difference: number;
	readonly significant: boolean;
	readonly p: number;
	readonly verdict: 'higher' | 'lower' | 'withinChance' | 'tooFew';
	/** "The rise of 5 since the month before is within chance." */
	readonly sentence: string;
}

/** How sure it is that the score of everybody has reached the target. */
export interface Target {
	/** In points. */
	readonly value: number;
	/** As far as the chosen confidence goes; `unsure` in between. */
	readonly met: 'yes' | 'no' | 'unsure';
	/** 0 to 1. */
	readonly probability: number;
}

/** One row of figures. Scores are in points and unrounded. */
export interface AggregateRow {
	readonly group: Group;
	/** Holds the rows that have the same values and more. */
	readonly subtotal?: true;
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
	readonly target?: Target;
	/** There are answers, but too few to be shown: all else is as if there were none. */
	readonly withheld?: true;
	readonly sentence: string;
}

export interface AggregateOptions {
	readonly bucket?: PeriodBucket;
	/** With the bucket `rolling`. */
	readonly rolling?: Rolling;
	/** IANA zone whose days count; UTC when left out. */
	readonly timeZone?: string;
	/**
	 * Leaves out what lies outside. Without buckets the range before it is what the score is compared to: the month before a
	 * whole month, else equally many days. Rolling windows end in it and reach back from there.
	 */
	readonly range?: DayRange;
	readonly method?: IntervalMethod;
	readonly confidence?: number;
	/** The score to be reached, in points; by group where they differ. */
	readonly target?: number | ((group: Group) => number | undefined);
	readonly includeTests?: boolean;
	readonly includeUnconfirmed?: boolean;
}
