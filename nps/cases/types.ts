export const CASE_STATUSES = ['open', 'contacted', 'closed'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** The follow-up owed to somebody who has answered. */
export interface Case {
	readonly id: string;
	readonly responseId: string;
	readonly surveyKey: string;
	readonly status: CaseStatus;
	/** Who looks after it; nobody yet where absent. */
	readonly owner?: string;
	/** By when the respondent is to be contacted. */
	readonly dueAt: Date;
	/** When it was opened first; opening it again does not change that. */
	readonly openedAt: Date;
	/** The first contact, whatever became of the case since. */
	readonly contactedAt?: Date;
	readonly closedAt?: Date;
	/** Why the respondent was unhappy, as the team sees it. */
	readonly cause?: string;
	/** What was done about it. */
	readonly outcome?: string;
	/** Of an answer to a test: counted nowhere. */
	readonly test: boolean;
	/** Counts the changes; every change is a compare-and-set against it. */
	readonly revision: number;
}
