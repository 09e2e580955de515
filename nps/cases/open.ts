import type { Response } from '../survey/response';
import type { Result } from '../result';
import { dueAfter } from './due';
import { readCaseText, readOwner } from './texts';
import type { Case } from './types';

export interface CaseOpening {
	readonly owner?: string;
	readonly cause?: string;
	/** Plain hours until the respondent is to be contacted; 48 when left out. */
	readonly dueHours?: number;
}

export type OpenRefusal = 'nobody' | 'ownerTooLong' | 'badDueHours';

/** A new case for an answer; refused where there is nobody to contact. */
export function newCase(
	id: string,
	response: Response,
	{ owner: givenOwner = '', cause: givenCause = '', dueHours }: CaseOpening,
	now: Date,
): Result<{ readonly case: Case }, OpenRefusal> {
	if (isNobody(response)) {
		return {
			ok: false,
			reason: 'nobody',
			sentence: 'There is nobody to contact: the answer is anonymous, or its customer was erased',
		};
	}
	const named = readOwner(givenOwner);
	if (!named.ok) return named;
	const due = dueAfter(now, dueHours);
	if (!due.ok) return due;
	const cause = readCaseText(givenCause);
	return {
		ok: true,
		case: {
			id,
			responseId: response.id,
			surveyKey: response.surveyKey,
			status: 'open',
			...(named.owner !== undefined && { owner: named.owner }),
			dueAt: due.dueAt,
			openedAt: now,
			...(cause !== undefined && { cause }),
			test: response.test,
			revision: 1,
		},
	};
}

/** What stands for the customer of an anonymous answer, of an unknown visitor, and of whoever was erased. */
const NO_CUSTOMER = /^(?:anonymous(?::.*)?|erased)$/s;

function isNobody({ anonymous, personId, customer }: Response): boolean {
	if (anonymous === true) return true;
	const { id, email, phone } = customer;
	return personId === undefined && email === undefined && phone === undefined && NO_CUSTOMER.test(id);
}
