import type { Case, CaseStatus } from '../../cases/types';
import type { CaseTable } from '../schema';
import { date, flag, millis, optional, present } from '../values';

export function caseRow(one: Case): CaseTable {
	return {
		id: one.id,
		response_id: one.responseId,
		survey_key: one.surveyKey,
		status: one.status,
		owner: one.owner ?? null,
		due_at: one.dueAt.getTime(),
		opened_at: one.openedAt.getTime(),
		contacted_at: millis(one.contactedAt),
		closed_at: millis(one.closedAt),
		cause: one.cause ?? null,
		outcome: one.outcome ?? null,
		test: flag(one.test),
		revision: one.revision,
	};
}

export function caseOf(row: CaseTable): Case {
	return present({
		id: row.id,
		responseId: row.response_id,
		surveyKey: row.survey_key,
		status: row.status as CaseStatus,
		owner: optional(row.owner),
		dueAt: new Date(row.due_at),
		openedAt: new Date(row.opened_at),
		contactedAt: date(row.contacted_at),
		closedAt: date(row.closed_at),
		cause: optional(row.cause),
		outcome: optional(row.outcome),
		test: row.test === 1,
		revision: row.revision,
	});
}
