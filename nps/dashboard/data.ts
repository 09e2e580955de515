import type { CaseStatus } from '../cases';
import type { Counts, Histogram } from '../statistics';
import type { Score } from '../score';
import type { Reading } from './scope';
import type { ShownRange } from './range';
import type { Breakdown } from './view';

/** Answers and invitations that belong together, counted. */
export interface Part {
	/** The group; absent for all together. */
	readonly value?: string;
	/** First ISO date of a step of time. */
	readonly period?: string;
	readonly histogram: Histogram;
	readonly unscored: number;
	readonly funnel: {
		readonly invited: number;
		readonly sent: number;
		readonly delivered: number;
		readonly opened: number;
		readonly answered: number;
		readonly commented: number;
		readonly optedOut: number;
	};
}

export interface SurveyFact {
	readonly key: string;
	readonly name: string;
	readonly target?: number;
	readonly anonymous: boolean;
	readonly demo: boolean;
	/** Whether its workflow is published. */
	readonly active: boolean;
}

/** One answer as it may be shown: what must not be seen is not in it. */
export interface FeedItem {
	readonly score: Score | null;
	readonly comment?: string;
	readonly at: Date;
	readonly channel: string;
	readonly touchpoint: string;
	readonly survey: string;
	readonly name?: string;
	readonly team?: string;
	readonly agent?: string;
	readonly themes: ReadonlyArray<{ readonly theme: string; readonly sentiment: string }>;
	readonly language?: string;
	/** Whether score and words contradict each other. */
	readonly mismatch: boolean;
	/** The follow-up owed to who wrote it, where a case was opened. */
	readonly case?: { readonly status: CaseStatus; readonly overdue: boolean; readonly owner?: string };
}

export interface Feed {
	readonly items: readonly FeedItem[];
	/** Where older ones go on. */
	readonly next?: { readonly at: Date; readonly id: string };
}

/** What is not in the figures, and how far they can be trusted. */
export interface Quality {
	/** Kept, not counted: no human act has confirmed them. */
	readonly unconfirmed: number;
	/** Of those, sent by what looks like a program. */
	readonly suspectedRobots: number;
	/** Answers without a clear score. */
	readonly ambiguous: number;
	/** Score and comment contradict each other. */
	readonly mismatched: number;
	readonly tests: number;
	/** Answers that came soon after the survey, and those that took their time: among the latest ones. */
	readonly early: Counts;
	readonly late: Counts;
}

/** Follow-ups owed to customers. */
export interface Cases {
	/** Not closed, whatever the period. */
	readonly open: number;
	/** Of those, how many customers were contacted, and how many should have been by now. */
	readonly contacted: number;
	readonly overdue: number;
	/** In the period. */
	readonly closed: number;
	/** First contacts of the period, and the median of the hours they took. */
	readonly firstContact: { readonly n: number; readonly medianHours: number | null };
}

/** Everything a dashboard shows, as it was read. */
export interface DashboardData {
	readonly now: Date;
	readonly zone: string;
	readonly shown: ShownRange;
	readonly reading: Reading;
	/** Those that may be chosen. */
	readonly surveys: readonly SurveyFact[];
	/** Where there are answers or invitations, most first. */
	readonly touchpoints: readonly string[];
	/** The one that is shown; absent where all are. */
	readonly touchpoint?: string;
	/** By channel: every answer and invitation has one. */
	readonly current: readonly Part[];
	readonly before: readonly Part[];
	/** In order of time, only steps with something in them. */
	readonly trend: readonly Part[];
	readonly groups: {
		readonly by: Breakdown;
		/** Which segment, and which others there are. */
		readonly segmentName?: string;
		readonly segmentNames: readonly string[];
		readonly rows: readonly Part[];
	};
	/** "theme=sentiment". */
	readonly themes: readonly Part[];
	/** Of the answers with a comment. */
	readonly commented: Histogram;
	/** Absent where comments may not be seen. */
	readonly feed?: Feed;
	readonly quality?: Quality;
	/** Absent where there never was one. */
	readonly cases?: Cases;
	/** Whether it would show, beside what else may be seen, a group with too few answers. */
	readonly withheld: boolean;
	/** When the wording of a survey changed. */
	readonly changes: ReadonlyArray<{ readonly day: string; readonly label: string }>;
}
