import type { Customer } from '../events/candidate';
import { categoryOf, type Category, type Score } from '../score';
import type { Response } from '../survey/response';
import { isOverdue } from './moves';
import type { Case, CaseStatus } from './types';

/** A case as other nodes see it, with what the team must know of the answer. */
export interface CaseItem {
	readonly caseId: string;
	readonly responseId: string;
	readonly surveyKey: string;
	readonly status: CaseStatus;
	readonly overdue: boolean;
	readonly owner?: string;
	readonly dueAt: string;
	readonly openedAt: string;
	readonly contactedAt?: string;
	readonly closedAt?: string;
	readonly cause?: string;
	readonly outcome?: string;
	readonly score: Score | null;
	readonly category: Category;
	readonly comment?: string;
	readonly customer: Customer;
	readonly answeredAt: string;
	readonly test?: true;
}

export function caseItem(one: Case, { score, comment, customer, answeredAt }: Response, now: Date): CaseItem {
	const { owner, contactedAt, closedAt, cause, outcome } = one;
	return {
		caseId: one.id,
		responseId: one.responseId,
		surveyKey: one.surveyKey,
		status: one.status,
		overdue: isOverdue(one, now),
		...(owner !== undefined && { owner }),
		dueAt: one.dueAt.toISOString(),
		openedAt: one.openedAt.toISOString(),
		...(contactedAt && { contactedAt: contactedAt.toISOString() }),
		...(closedAt && { closedAt: closedAt.toISOString() }),
		...(cause !== undefined && { cause }),
		...(outcome !== undefined && { outcome }),
		score,
		category: categoryOf(score),
		...(comment !== undefined && { comment }),
		customer,
		answeredAt: answeredAt.toISOString(),
		...(one.test && { test: true as const }),
	};
}
