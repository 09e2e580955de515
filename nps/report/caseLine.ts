import { count } from './format';

/** Follow-ups owed to customers. */
export interface CaseFact {
	/** Not closed at the time of making, and of those the ones whose customer should have been contacted. */
	readonly open: number;
	readonly overdue: number;
	/** In the period of the report. */
	readonly closed: number;
}

/** "Open cases: 7, 2 overdue; 12 closed in the period." */
export function caseLine({ open, overdue, closed }: CaseFact): string {
	return `Open cases: ${count(open)}, ${count(overdue)} overdue; ${count(closed)} closed in the period.`;
}
