import { randomUUID } from 'node:crypto';
import type { Case } from '../../nps/cases';
import type { CaseCountQuery, CaseFilter, Store } from '../../nps/store';
import type { Response } from '../../nps/survey/response';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOUR, later, NOW, personOf, response } from './samples';

describe.each(DIALECTS)('cases on %s', (dialect) => {
	let place: TestPlace;
	const store = (): Store => place.store;

	beforeAll(async () => {
		place = await emptyPlace(dialect);
	});
	afterAll(async () => await place.leave());

	async function answered(changes: Parameters<typeof response>[0] = {}): Promise<Response> {
		const given = response({ score: 2, ...changes });
		await store().responses.insert(given);
		return given;
	}
	const made = ({ id, surveyKey, test }: Response, changes: Partial<Case> = {}): Case => ({
		id: randomUUID(),
		responseId: id,
		surveyKey,
		status: 'open',
		dueAt: later(48 * HOUR),
		openedAt: NOW,
		test,
		revision: 1,
		...changes,
	});
	async function opened(changes: Partial<Case> = {}, of: Parameters<typeof response>[0] = {}): Promise<Case> {
		const one = made(await answered(of), changes);
		await store().cases.open(one, 1);
		return one;
	}
	const ids = async (filter: Partial<CaseFilter>) => (await store().cases.list({ limit: 100, ...filter })).map(({ id }) => id);

	it('there is one for each answer, however many open it at once', async () => {
		const answer = await answered();
		const tries = await Promise.all(Array.from({ length: 6 }, async () => await store().cases.open(made(answer, { owner: 'Ada' }), 1)));
		expect(tries.filter((one) => one?.opened)).toHaveLength(1);
		expect(new Set(tries.map((one) => one?.case.id)).size).toBe(1);
		expect(await store().cases.get(tries[0]?.case.id ?? '')).toEqual(tries.find((one) => one?.opened)?.case);
		expect([...(await store().cases.ofResponses([answer.id, 'nobody'])).keys()]).toEqual([answer.id]);
	});

	it('none is opened for an answer that is gone or was changed meanwhile', async () => {
		const answer = await answered();
		expect(await store().cases.open(made(answer), 2)).toBeUndefined();
		expect(await store().cases.open(made({ ...answer, id: 'gone' }), 1)).toBeUndefined();
		expect(await ids({ responseIds: [answer.id, 'gone'] })).toEqual([]);
	});

	it('one change at a time: whoever read an older state changes nothing', async () => {
		const one = await opened({ cause: "It's 'late'; drop table nps_case" });
		const changes = await Promise.all(
			['Ada', 'Bob', 'Cem'].map(async (owner) => await store().cases.update({ ...one, owner, status: 'contacted', contactedAt: NOW }, 1)),
		);
		expect(changes.filter(Boolean)).toHaveLength(1);
		const kept = await store().cases.get(one.id);
		expect(kept).toMatchObject({ status: 'contacted', contactedAt: NOW, revision: 2, cause: one.cause });
		const { owner: _owner, ...nobody } = one;
		expect(await store().cases.update({ ...nobody, closedAt: NOW, status: 'closed' }, 2)).toBe(true);
		expect(await store().cases.get(one.id)).toEqual({ ...nobody, status: 'closed', closedAt: NOW, revision: 3 });
	});

	it('are listed by survey, status, owner, time and answer, tests only where asked for', async () => {
		const surveyKey = 'lists';
		const first = await opened({ owner: 'Ada', dueAt: later(HOUR) }, { surveyKey });
		const second = await opened({ status: 'contacted', contactedAt: NOW, dueAt: later(2 * HOUR), openedAt: later(1) }, { surveyKey });
		const third = await opened({ status: 'closed', closedAt: NOW, dueAt: later(0), openedAt: later(2) }, { surveyKey });
		const test = await opened({ openedAt: later(3) }, { surveyKey, test: true });
		await opened({}, { surveyKey: 'others' });
		const surveyKeys = [surveyKey];
		expect(await ids({ surveyKeys })).toEqual([third.id, second.id, first.id]);
		expect(await ids({ surveyKeys, order: 'due' })).toEqual([third.id, first.id, second.id]);
		expect(await ids({ surveyKeys, includeTests: true })).toEqual([test.id, third.id, second.id, first.id]);
		expect(await ids({ surveyKeys, statuses: ['open', 'closed'] })).toEqual([third.id, first.id]);
		expect(await ids({ surveyKeys, owner: 'Ada' })).toEqual([first.id]);
		expect(await ids({ surveyKeys, owner: 'ada' })).toEqual([]);
		expect(await ids({ surveyKeys, overdueAt: later(3 * HOUR) })).toEqual([first.id]);
		expect(await ids({ surveyKeys, overdueAt: later(HOUR) })).toEqual([]);
		expect(await ids({ responseIds: [second.responseId] })).toEqual([second.id]);
		expect(await ids({ ids: [second.id] })).toEqual([second.id]);
		for (const nothing of [{ ids: [] }, { responseIds: [] }, { surveyKeys: [] }, { statuses: [] }, { limit: 0 }]) {
			expect(await ids(nothing)).toEqual([]);
		}
	});

	it.each(['due', 'newest'] as const)('go on after a case, %s first, also among cases of the very same time', async (order) => {
		const surveyKey = `pages-${order}`;
		for (const hours of [0, 1, 1, 1, 2]) await opened({ dueAt: later(hours * HOUR), openedAt: later(-hours * HOUR) }, { surveyKey });
		const filter = { surveyKeys: [surveyKey], order };
		const walked: Case[] = [];
		for (;;) {
			const last = walked.at(-1);
			const page = await store().cases.list({ ...filter, limit: 2, ...(last && { after: last }) });
			if (page.length === 0) break;
			walked.push(...page);
		}
		expect(walked.map(({ id }) => id)).toEqual(await ids(filter));
		expect(walked).toHaveLength(5);
	});

	describe('counted', () => {
		const surveyKeys = ['counts'];
		const counts = async (query: Partial<CaseCountQuery> = {}) =>
			await store().cases.counts({ surveyKeys, now: later(3 * HOUR), from: NOW, to: later(24 * HOUR), ...query });
		const NONE = { any: false, open: 0, contacted: 0, overdue: 0, closed: 0, firstContact: { n: 0, medianHours: null } };

		beforeAll(async () => {
			const of = { surveyKey: 'counts', team: 'North' };
			await opened({ dueAt: later(HOUR) }, of);
			await opened({ dueAt: later(9 * HOUR) }, { ...of, team: 'South' });
			await opened({ status: 'contacted', dueAt: later(HOUR), contactedAt: later(2 * HOUR) }, of);
			await opened({ status: 'closed', dueAt: later(HOUR), contactedAt: later(HOUR), closedAt: later(23 * HOUR) }, of);
			await opened({ status: 'closed', dueAt: later(HOUR), contactedAt: later(5 * HOUR), closedAt: later(24 * HOUR) }, of);
			await opened({ status: 'closed', dueAt: later(HOUR), contactedAt: later(-HOUR), closedAt: later(-HOUR), openedAt: later(-9 * HOUR) }, of);
			await opened({ dueAt: later(HOUR) }, { ...of, test: true });
		});

		it('are those open now, overdue now, closed in the period, and how long the first contact took', async () => {
			expect(await counts()).toEqual({ any: true, open: 3, contacted: 1, overdue: 1, closed: 1, firstContact: { n: 3, medianHours: 2 } });
			const more = await counts({ from: later(-2 * HOUR), now: later(10 * HOUR) });
			expect(more).toMatchObject({ overdue: 2, closed: 2, firstContact: { n: 4, medianHours: 3.5 } });
		});

		it('only of the answers that are meant', async () => {
			expect(await counts({ answers: { teams: ['South'] } })).toMatchObject({ any: true, open: 1, overdue: 0, closed: 0 });
			expect(await counts({ answers: { teams: ['North'], surveyKeys, touchpoints: ['delivery'], counted: true } })).toMatchObject({ open: 2, closed: 1 });
			expect(await counts({ answers: { teams: ['East'] } })).toEqual(NONE);
			expect(await counts({ answers: { teams: [] } })).toEqual(NONE);
			expect(await counts({ surveyKeys: ['unknown'] })).toEqual(NONE);
			expect(await counts({ surveyKeys: [] })).toEqual(NONE);
		});

		it('are there when all are closed long ago', async () => {
			await opened({ status: 'closed', closedAt: NOW }, { surveyKey: 'old' });
			expect(await counts({ surveyKeys: ['old'], from: later(99 * HOUR), to: later(100 * HOUR) })).toEqual({ ...NONE, any: true });
		});
	});

	it('answers are found by their case', async () => {
		const of = { surveyKey: 'found', comment: 'Late' };
		const [late, fresh, contacted, closed] = [
			await opened({ dueAt: later(HOUR) }, of),
			await opened({ dueAt: later(9 * HOUR) }, of),
			await opened({ status: 'contacted', dueAt: later(HOUR), contactedAt: NOW }, of),
			await opened({ status: 'closed', dueAt: later(HOUR), closedAt: NOW }, of),
		].map(({ responseId }) => responseId);
		const none = (await answered(of)).id;
		const found = async (is: 'none' | 'open' | 'overdue' | 'closed', search?: string) => {
			const filter = { surveyKeys: ['found'], case: { is, now: later(2 * HOUR) }, ...(search && { search }) };
			return (await store().responses.list({ ...filter, limit: 10 })).map(({ id }) => id).sort();
		};
		expect(await found('none')).toEqual([none]);
		expect(await found('open')).toEqual([late, fresh, contacted].sort());
		expect(await found('overdue')).toEqual([late]);
		expect(await found('closed', 'LATE')).toEqual([closed]);
		expect(await found('none', 'nothing like it')).toEqual([]);
	});

	it('erasing the person keeps the case without what was written, and ends it', async () => {
		const person = await personOf(store(), anna({ id: 'erase-me', email: 'erase@example.com', phone: undefined }));
		const answer = await answered({ personId: person.id, customer: person.customer, surveyKey: 'erased' });
		const closedBefore = await answered({ personId: person.id, customer: person.customer, surveyKey: 'erased' });
		const one = made(answer, { owner: 'Ada', cause: 'Anna waited', outcome: 'Called Anna' });
		const other = made(closedBefore, { status: 'closed', closedAt: NOW });
		await store().cases.open(one, 1);
		await store().cases.open(other, 1);
		await store().people.erase(person.id, later(HOUR));
		const { cause: _cause, outcome: _outcome, ...rest } = one;
		expect(await store().cases.get(one.id)).toEqual({ ...rest, status: 'closed', closedAt: later(HOUR), revision: 2 });
		expect((await store().cases.get(other.id))?.closedAt).toEqual(NOW);
		expect(await store().cases.update({ ...one, status: 'contacted' }, 1)).toBe(false);
	});
});
