export { changedCase, type CaseChange, type ChangeRefusal } from './change';
export { DEFAULT_DUE_HOURS, dueAfter } from './due';
export { caseItem, type CaseItem } from './item';
export { CASE_MOVES, canMoveCase, isOverdue } from './moves';
export { newCase, type CaseOpening, type OpenRefusal } from './open';
export { LONGEST_CASE_TEXT, LONGEST_OWNER } from './texts';
export { CASE_STATUSES, type Case, type CaseStatus } from './types';
