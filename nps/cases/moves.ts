import type { Case, CaseStatus } from './types';

/** The only moves a case can make. `closed → open` is reopening; what needs no contact may be closed at once. */
export const CASE_MOVES: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
	open: ['contacted', 'closed'],
	contacted: ['closed'],
	closed: ['open'],
};

/** Why a case cannot move to a status. */
export const MOVE_REFUSED: Readonly<Record<CaseStatus, string>> = {
	open: 'Only a closed case can be reopened',
	contacted: 'A closed case must be reopened before the customer is contacted again',
	closed: 'The case is closed already',
};

export function canMoveCase(from: CaseStatus, to: CaseStatus): boolean {
	return CASE_MOVES[from].includes(to);
}

/** Whether the respondent should have been contacted by now. Whoever was contacted is not overdue, however long it takes then. */
export function isOverdue({ status, dueAt }: Pick<Case, 'status' | 'dueAt'>, now: Date): boolean {
	return status === 'open' && dueAt < now;
}
