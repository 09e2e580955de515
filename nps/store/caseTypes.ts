import type { Case, CaseStatus } from '../cases/types';
import type { ResponseFilter } from './types';

/** Which cases; those of answers to tests only where they are asked for. */
export interface CaseFilter {
	readonly ids?: readonly string[];
	readonly responseIds?: readonly string[];
	readonly surveyKeys?: readonly string[];
	readonly statuses?: readonly CaseStatus[];
	readonly owner?: string;
	/** Only those that are overdue then. */
	readonly overdueAt?: Date;
	readonly includeTests?: boolean;
	readonly limit: number;
	/** `due`: the most urgent first. `newest` where nothing is said. */
	readonly order?: 'due' | 'newest';
	/** Goes on after this case, in the order asked for. */
	readonly after?: Pick<Case, 'id' | 'dueAt' | 'openedAt'>;
}

/** Which cases are counted, and when. */
export interface CaseCountQuery {
	readonly surveyKeys?: readonly string[];
	/** Only cases of such answers. */
	readonly answers?: Omit<ResponseFilter, 'limit'>;
	readonly now: Date;
	/** What was closed and who was contacted is counted from then on, and before `to`. */
	readonly from: Date;
	readonly to: Date;
}

/** Without those of answers to tests. */
export interface CaseCounts {
	/** Whether there ever was one. */
	readonly any: boolean;
	/** Not closed: those that wait for a contact, and those that were contacted. */
	readonly open: number;
	/** Of the open ones, those whose respondent was contacted. */
	readonly contacted: number;
	/** Of the open ones, those whose respondent should have been contacted by now. */
	readonly overdue: number;
	/** In the period. */
	readonly closed: number;
	/** First contacts of the period, and the median of the plain hours they took. */
	readonly firstContact: { readonly n: number; readonly medianHours: number | null };
}

export interface CaseRepository {
	/**
	 * Inserts a case under UNIQUE (answer): the one that is there already is an answer, not an error. Undefined when the
	 * answer has another revision by now, or is gone: whom it is from may be another matter.
	 */
	open(
		opened: Case,
		responseRevision: number,
	): Promise<{ readonly opened: boolean; readonly case: Case } | undefined>;
	/** Replaces a case; false when somebody changed it meanwhile. The revision is the stored one plus one. */
	update(changed: Case, expectedRevision: number): Promise<boolean>;
	get(id: string): Promise<Case | undefined>;
	list(filter: CaseFilter): Promise<Case[]>;
	/** The cases of these answers, those to tests among them, by the answer's ID. */
	ofResponses(responseIds: readonly string[]): Promise<ReadonlyMap<string, Case>>;
	counts(query: CaseCountQuery): Promise<CaseCounts>;
}
