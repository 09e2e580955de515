import type { Result } from '../result';
import { dueAfter } from './due';
import { canMoveCase, MOVE_REFUSED } from './moves';
import { readCaseText, readOwner } from './texts';
import type { Case, CaseStatus } from './types';

/** What is to be different; an empty text takes away what was there. */
export interface CaseChange {
	readonly status?: CaseStatus;
	readonly owner?: string;
	readonly cause?: string;
	readonly outcome?: string;
	/** Plain hours until it is due again, where it is reopened; 48 when left out. */
	readonly dueHours?: number;
}

export type ChangeRefusal = 'badMove' | 'ownerTooLong' | 'badDueHours';

/** What a case is after a change. A status it has already is no move: the same change twice changes once. */
export function changedCase(
	known: Case,
	{ status = known.status, owner, cause, outcome, dueHours }: CaseChange,
	now: Date,
): Result<{ readonly case: Case }, ChangeRefusal> {
	if (status !== known.status && !canMoveCase(known.status, status)) {
		return { ok: false, reason: 'badMove', sentence: MOVE_REFUSED[status] };
	}
	const due = dueAfter(now, dueHours);
	if (!due.ok) return due;
	const named = readOwner(owner ?? known.owner ?? '');
	if (!named.ok) return named;
	const moved = status === known.status ? known : { ...known, status, ...MARKS[status](known, now, due.dueAt) };
	const said = {
		owner: named.owner,
		cause: cause === undefined ? known.cause : readCaseText(cause),
		outcome: outcome === undefined ? known.outcome : readCaseText(outcome),
	};
	return { ok: true, case: withoutNothing({ ...moved, ...said }) };
}

type Marked = { readonly [Key in 'dueAt' | 'contactedAt' | 'closedAt']?: Date | undefined };

/** What moving to a status notes. */
const MARKS: Readonly<Record<CaseStatus, (known: Case, now: Date, dueAt: Date) => Marked>> = {
	open: (_known, _now, dueAt) => ({ dueAt, closedAt: undefined }),
	contacted: ({ contactedAt }, now) => ({ contactedAt: contactedAt ?? now }),
	closed: (_known, now) => ({ closedAt: now }),
};

type MaybeUndefined<T> = { readonly [Key in keyof T]: T[Key] | undefined };

function withoutNothing(given: MaybeUndefined<Case>): Case {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as Case;
}
