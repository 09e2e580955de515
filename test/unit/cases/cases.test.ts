import {
	CASE_MOVES,
	CASE_STATUSES,
	caseItem,
	changedCase,
	isOverdue,
	LONGEST_CASE_TEXT,
	newCase,
	type Case,
	type CaseStatus,
} from '../../../nps/cases';
import { HOUR } from '../../../nps/clock';
import { toScore } from '../../../nps/score';
import type { Response } from '../../../nps/survey';

const NOW = new Date('2026-03-10T12:00:00Z');
const after = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);

function answer(changes: Partial<Response> = {}): Response {
	return {
		id: 'r-1',
		surveyKey: 'shop',
		surveyVersion: 1,
		personId: 'p-1',
		customer: { id: 'c-1', email: 'anna@example.com' },
		score: toScore(0),
		comment: 'Never again',
		channel: 'email',
		touchpoint: 'delivery',
		answeredAt: NOW,
		updatedAt: NOW,
		editUntil: NOW,
		completeAt: NOW,
		confirmed: true,
		test: false,
		revision: 1,
		emittedRevision: 1,
		...changes,
	};
}

function opened(changes: Partial<Case> = {}): Case {
	const made = newCase('case-1', answer(), {}, NOW);
	if (!made.ok) throw new Error(made.sentence);
	return { ...made.case, ...changes };
}

describe('opening', () => {
	it('is due 48 plain hours later, or as many as are said', () => {
		expect(opened()).toEqual({
			id: 'case-1', responseId: 'r-1', surveyKey: 'shop', status: 'open', openedAt: NOW, dueAt: after(48), test: false, revision: 1,
		});
		expect(newCase('x', answer(), { dueHours: 0.5 }, NOW)).toMatchObject({ ok: true, case: { dueAt: after(0.5) } });
	});

	it.each([0, -1, NaN, Infinity, 8_761])('is refused with %p hours', (dueHours) => {
		expect(newCase('x', answer(), { dueHours }, NOW)).toMatchObject({ ok: false, reason: 'badDueHours' });
	});

	it.each([
		['an anonymous survey', { anonymous: true, personId: undefined, customer: { id: 'anonymous' } }],
		['a visitor nobody knows', { personId: undefined, customer: { id: 'anonymous:4711' } }],
		['somebody who was erased', { personId: undefined, customer: { id: 'erased' } }],
	] as const)('is refused for the answer of %s: there is nobody to contact', (_whose, changes) => {
		expect(newCase('x', answer(changes as Partial<Response>), {}, NOW)).toMatchObject({
			ok: false,
			reason: 'nobody',
			sentence: expect.stringContaining('nobody to contact') as string,
		});
	});

	it('takes a customer who is known elsewhere only', () => {
		expect(newCase('x', answer({ personId: undefined, customer: { id: 'crm-9' } }), {}, NOW).ok).toBe(true);
	});

	it('keeps owner and cause clean, and nothing where nothing was said', () => {
		const made = newCase('x', answer(), { owner: ' Ada \n Lovelace\u202e ', cause: `\0late${'x'.repeat(9_000)}` }, NOW);
		if (!made.ok) throw new Error(made.sentence);
		expect(made.case.owner).toBe('Ada Lovelace');
		expect(made.case.cause).toHaveLength(LONGEST_CASE_TEXT - 1);
		expect(made.case.cause).toMatch(/^latex+…$/);
		expect(newCase('x', answer(), { owner: ' ', cause: '\n' }, NOW)).toMatchObject({ case: opened({ id: 'x' }) });
	});

	it('refuses an owner of more than 200 characters, and takes one of 200', () => {
		expect(newCase('x', answer(), { owner: 'o'.repeat(201) }, NOW)).toMatchObject({ ok: false, reason: 'ownerTooLong' });
		expect(newCase('x', answer(), { owner: 'o'.repeat(200) }, NOW).ok).toBe(true);
	});
});

describe('moving', () => {
	const all = CASE_STATUSES.flatMap((from) => CASE_STATUSES.map((to) => [from, to] as const));

	it.each(all)('from %s to %s is as the table says', (from: CaseStatus, to: CaseStatus) => {
		const known = opened({ status: from, ...(from === 'closed' && { closedAt: after(1) }) });
		const changed = changedCase(known, { status: to }, after(5));
		if (from === to) expect(changed).toEqual({ ok: true, case: known });
		else if (CASE_MOVES[from].includes(to)) expect(changed).toMatchObject({ ok: true, case: { status: to } });
		else expect(changed).toMatchObject({ ok: false, reason: 'badMove', sentence: expect.stringMatching(/\w/) as string });
	});

	it('notes the first contact and the closing; reopened, it is due anew and closed no more', () => {
		const step = (known: Case, status: CaseStatus, hours: number): Case => {
			const changed = changedCase(known, { status }, after(hours));
			if (!changed.ok) throw new Error(changed.sentence);
			return changed.case;
		};
		const contacted = step(opened(), 'contacted', 3);
		expect(contacted.contactedAt).toEqual(after(3));
		const closed = step(contacted, 'closed', 4);
		expect(closed).toMatchObject({ contactedAt: after(3), closedAt: after(4) });
		const reopened = step(closed, 'open', 100);
		expect(reopened).toMatchObject({ status: 'open', contactedAt: after(3), dueAt: after(148), openedAt: NOW });
		expect(reopened).not.toHaveProperty('closedAt');
		expect(step(reopened, 'contacted', 110).contactedAt).toEqual(after(3));
	});

	it('changes only what is said, and takes away what is empty', () => {
		const known = opened({ owner: 'Ada', cause: 'Late', outcome: 'Refund' });
		expect(changedCase(known, { owner: 'Bob' }, NOW)).toEqual({ ok: true, case: { ...known, owner: 'Bob' } });
		const { owner: _owner, cause: _cause, outcome: _outcome, ...bare } = known;
		expect(changedCase(known, { owner: '', cause: ' ', outcome: '' }, NOW)).toEqual({ ok: true, case: bare });
		expect(changedCase(known, { owner: 'o'.repeat(201) }, NOW)).toMatchObject({ ok: false, reason: 'ownerTooLong' });
	});
});

it('only who was not contacted is overdue, from the moment after it was due', () => {
	expect(isOverdue(opened(), after(48))).toBe(false);
	expect(isOverdue(opened(), after(48.01))).toBe(true);
	expect(isOverdue(opened({ status: 'contacted' }), after(99))).toBe(false);
	expect(isOverdue(opened({ status: 'closed' }), after(99))).toBe(false);
});

it('an item says what the team must know: score 0, comment and customer among it', () => {
	expect(caseItem(opened({ owner: 'Ada' }), answer(), after(72))).toEqual({
		caseId: 'case-1', responseId: 'r-1', surveyKey: 'shop', status: 'open', overdue: true, owner: 'Ada',
		dueAt: '2026-03-12T12:00:00.000Z', openedAt: '2026-03-10T12:00:00.000Z',
		score: 0, category: 'detractor', comment: 'Never again', customer: { id: 'c-1', email: 'anna@example.com' },
		answeredAt: '2026-03-10T12:00:00.000Z',
	});
});
