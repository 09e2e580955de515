import type { DayRange, Funnel } from '../report/types';
import type { Histogram, Limits } from '../statistics';

/** One day of one survey and touchpoint: what was answered on it, and what became of what was sent on it. */
export interface DayFacts {
	/** ISO date in the survey's zone. */
	readonly day: string;
	readonly histogram: Histogram;
	readonly unscored: number;
	readonly funnel: Funnel;
}

export interface AlertSettings {
	/** How many days are compared with as many before them. */
	readonly days: number;
	/** How sure a change must be, 0 to 1. Days are looked at one after the other, so a high one keeps false alarms rare. */
	readonly confidence: number;
	/** Fewer answers raise no alarm about the score. */
	readonly minimumAnswers: number;
}

export interface AlertFacts {
	readonly days: Iterable<DayFacts>;
	/** ISO date in the survey's zone. Today itself is not over and not looked at. */
	readonly today: string;
	/** In points. */
	readonly target?: number;
	/** Alerts of the same survey and touchpoint, newest first. */
	readonly earlier: readonly EarlierAlert[];
}

/** What must be known of an alert to not raise it again. */
export interface EarlierAlert {
	readonly kind: AlertKind;
	/** Which of several of a kind: "up", "answers", a target. */
	readonly subject: string;
	/** Last day it was about. */
	readonly lastDay: string;
	/** Whether what it was about has not ended since. */
	readonly open: boolean;
}

interface Score {
	/** In points. */
	readonly score: number;
	readonly n: number;
	readonly interval: Limits;
}

interface Rate {
	/** Answered of those reached, 0 to 1. */
	readonly rate: number;
	readonly reached: number;
}

interface Common {
	/** Which of several of a kind. */
	readonly subject: string;
	readonly period: DayRange;
	/** In one sentence, with n. */
	readonly sentence: string;
}

export type Alert =
	| (Common & {
			readonly kind: 'scoreChanged';
			readonly previousPeriod: DayRange;
			readonly now: Score;
			readonly previous: Score;
			/** In points, raw. */
			readonly difference: number;
			readonly p: number;
	  })
	| (Common & {
			readonly kind: 'belowTarget';
			readonly now: Score;
			readonly target: number;
			/** That the score of all customers reaches the target, 0 to 1. */
			readonly probability: number;
	  })
	| (Common & {
			readonly kind: 'responseRateDropped';
			readonly previousPeriod: DayRange;
			readonly now: Rate;
			readonly previous: Rate;
			readonly p: number;
	  })
	| (Common & {
			readonly kind: 'volumeUnusual';
			readonly what: 'answers' | 'invitations';
			readonly count: number;
			readonly expected: number;
			/** Between which counts such a day usually lies. */
			readonly usual: Limits;
			readonly p: number;
	  });

export type AlertKind = Alert['kind'];

/** The facts by day. */
export type RuleFacts = Omit<AlertFacts, 'days' | 'earlier'> & {
	readonly days: ReadonlyMap<string, DayFacts>;
};

/** What one rule finds, whether told before or not. */
export type AlertRule = (facts: RuleFacts, settings: AlertSettings) => readonly Alert[];
