import { randomUUID } from 'node:crypto';
import { HOUR } from '../../nps/clock';
import { readView, type Scope } from '../../nps/dashboard';
import { countCases, erase, listCases, openCase, readDashboard, saveResponse, updateCase } from '../../nps/programme';
import { toScore } from '../../nps/score';
import { startProgramme, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
let given = 0;
beforeEach(async () => {
	programme = await startProgramme();
	await programme.survey();
});
afterEach(async () => await programme.close());

const deps = () => ({ ...programme.deps, actor: { by: 'the workflow "Cases"', via: 'workflow 7, execution 8' } });

/** The ID of an answer of somebody. */
async function answer(more: { score?: number; comment?: string; team?: string; surveyKey?: string; name?: string } = {}): Promise<string> {
	const { score = 2, surveyKey = 'after-delivery', name = 'Ann Lee', ...rest } = more;
	given++;
	const { response } = await saveResponse(programme.deps, {
		surveyKey,
		score: toScore(score),
		customer: { id: `c-${given}`, name, email: `c-${given}@example.com` },
		externalId: randomUUID(),
		source: 'test',
		...rest,
	});
	return response.id;
}

async function opened(responseId: string, opening: Parameters<typeof openCase>[2] = {}) {
	const one = await openCase(deps(), responseId, opening);
	if (!one.ok) throw new Error(one.sentence);
	return one;
}

it('opens the case of an answer once, whatever is said the second time', async () => {
	const id = await answer({ comment: 'Late' });
	const first = await opened(id, { owner: 'Ada', dueHours: 4 });
	expect(first).toMatchObject({ existing: false, case: { status: 'open', owner: 'Ada', comment: 'Late', score: 2, overdue: false } });
	programme.pass(5 * HOUR);
	const again = await opened(id, { owner: 'Bob' });
	expect(again).toEqual({ ...first, existing: true, case: { ...first.case, overdue: true } });
});

it('opens none where there is nobody to contact, or no answer', async () => {
	await programme.survey({ key: 'secret', anonymous: true });
	const anonymous = await answer({ surveyKey: 'secret' });
	expect(await openCase(deps(), anonymous, {})).toMatchObject({ ok: false, reason: 'nobody' });
	const erased = await answer();
	await erase(deps(), { kind: 'id', value: `c-${given}` });
	expect(await openCase(deps(), erased, {})).toMatchObject({ ok: false, reason: 'nobody' });
	expect(await openCase(deps(), 'unknown', {})).toMatchObject({ ok: false, reason: 'unknownResponse' });
});

it('moves a case along, and the log of changes says by whom, but not what was written', async () => {
	const { case: one } = await opened(await answer(), { cause: 'Ann waited two weeks' });
	programme.pass(HOUR);
	await updateCase(deps(), one.caseId, { status: 'contacted', owner: 'Ada' });
	await updateCase(deps(), one.caseId, { status: 'contacted' });
	const closed = await updateCase(deps(), one.caseId, { status: 'closed', outcome: 'Ann got a refund' });
	expect(closed).toMatchObject({ ok: true, case: { status: 'closed', owner: 'Ada', cause: 'Ann waited two weeks', outcome: 'Ann got a refund' } });
	expect(await updateCase(deps(), one.caseId, { status: 'contacted' })).toMatchObject({ ok: false, reason: 'badMove' });
	expect(await updateCase(deps(), 'unknown', { status: 'closed' })).toMatchObject({ ok: false, reason: 'unknownCase' });
	const changes = await programme.store.changes.list({ kinds: ['case'], limit: 10 });
	// What changed at the same moment stands in no order.
	expect(changes).toHaveLength(3);
	expect(changes.map(({ field, from, to }) => [field, from, to])).toEqual(
		expect.arrayContaining([
			['status', 'contacted', 'closed'],
			['status', 'open', 'contacted'],
			['owner', undefined, 'Ada'],
		]),
	);
	expect(changes.every(({ subject, by }) => subject === one.caseId && by === 'the workflow "Cases"')).toBe(true);
	expect(JSON.stringify(changes)).not.toMatch(/waited|refund/);
});

it('several people at once: every change gets through, each on what the others have left', async () => {
	const { case: one } = await opened(await answer());
	await Promise.all([
		updateCase(deps(), one.caseId, { owner: 'Ada' }),
		updateCase(deps(), one.caseId, { cause: 'Late' }),
		updateCase(deps(), one.caseId, { outcome: 'Refund' }),
		updateCase(deps(), one.caseId, { status: 'contacted' }),
	]);
	const [kept] = await listCases(programme.deps, { ids: [one.caseId], limit: 1 });
	expect(kept).toMatchObject({ owner: 'Ada', cause: 'Late', outcome: 'Refund', status: 'contacted' });
});

it('lists more cases than one page, most urgent first', async () => {
	const ids = await Promise.all(Array.from({ length: 505 }, async () => await answer()));
	for (const [index, id] of ids.entries()) await opened(id, { dueHours: 1 + ((index * 7) % 505) });
	const all = await listCases(programme.deps, { order: 'due', limit: Infinity });
	expect(new Set(all.map(({ responseId }) => responseId)).size).toBe(505);
	expect(all.map(({ dueAt }) => dueAt)).toEqual(all.map(({ dueAt }) => dueAt).sort());
	expect(await listCases(programme.deps, { order: 'due', limit: 502 })).toEqual(all.slice(0, 502));
});

it('counts by the days of a zone', async () => {
	const { case: one } = await opened(await answer());
	await updateCase(deps(), one.caseId, { status: 'closed' });
	const closed = async (day: string, zone: string) =>
		(await countCases(programme.deps, { range: { start: day, end: day }, zone, now: programme.deps.clock.now() })).closed;
	// It is noon in UTC, and the next day already on Kiritimati.
	expect([await closed('2026-03-10', 'UTC'), await closed('2026-03-10', 'Pacific/Kiritimati'), await closed('2026-03-11', 'Pacific/Kiritimati')]).toEqual([1, 0, 1]);
});

describe('on the dashboard', () => {
	const EVERYTHING: Scope = { minimumN: 1, comments: true, names: true, customers: true, exports: true };
	const shown = async (query: Record<string, string> = {}, scope: Partial<Scope> = {}) =>
		await readDashboard(programme.deps, {
			scope: { ...EVERYTHING, ...scope },
			view: readView(query),
			defaultPeriod: { preset: '30d' },
			fallbackZone: 'UTC',
		});
	const comments = ({ feed }: Awaited<ReturnType<typeof shown>>) => feed?.items.map(({ comment }) => comment).sort();

	beforeEach(async () => {
		const [late, , closed, south] = [
			await answer({ comment: 'late', team: 'North' }),
			await answer({ comment: 'none', team: 'North' }),
			await answer({ comment: 'closed', team: 'North' }),
			await answer({ comment: 'south', team: 'South' }),
		];
		await opened(late ?? '', { owner: 'Ada', dueHours: 1 });
		const { case: one } = await opened(closed ?? '');
		await updateCase(deps(), one.caseId, { status: 'closed' });
		await opened(south ?? '', { dueHours: 48 });
		programme.pass(2 * HOUR);
	});

	it('each comment has its case, and they are counted', async () => {
		const data = await shown();
		expect(data.cases).toMatchObject({ open: 2, overdue: 1, closed: 1 });
		const marks = Object.fromEntries(data.feed?.items.map((item) => [item.comment ?? '', item.case]) ?? []);
		expect(marks).toEqual({
			late: { status: 'open', overdue: true, owner: 'Ada' },
			none: undefined,
			closed: { status: 'closed', overdue: false },
			south: { status: 'open', overdue: false },
		});
	});

	it.each([
		['none', ['none']],
		['open', ['late', 'south']],
		['overdue', ['late']],
		['closed', ['closed']],
		['hostile', ['closed', 'late', 'none', 'south']],
	])('the filter "%s" shows %j', async (wish, expected) => {
		expect(comments(await shown({ case: wish }))).toEqual(expected);
	});

	it('nobody sees cases, or owners, outside of their scope', async () => {
		const north = await shown({ case: 'open', team: 'South' }, { team: 'North', names: false });
		expect(comments(north)).toEqual(['late']);
		expect(north.feed?.items[0]?.case).toEqual({ status: 'open', overdue: true });
		expect(north.cases).toMatchObject({ open: 1, overdue: 1, closed: 1 });
		expect((await shown({}, { surveyKeys: ['other'] })).cases).toBeUndefined();
		expect((await shown({}, { touchpoints: ['support'] })).cases).toBeUndefined();
		expect((await shown({}, { minimumN: 5 })).cases).toBeUndefined();
		expect((await shown({}, { minimumN: 3 })).cases).toBeDefined();
	});

	it('a period without answers still shows what stands open', async () => {
		programme.pass(400 * 24 * HOUR);
		expect((await shown({ period: '7d' })).cases).toMatchObject({ open: 2, overdue: 2, closed: 0 });
	});

	it('pages through comments of one kind, each once', async () => {
		for (let index = 0; index < 30; index++) {
			programme.pass(1_000);
			const id = await answer({ comment: `more ${index}` });
			if (index % 2 === 0) await opened(id);
		}
		const seen: Array<string | undefined> = [];
		let query: Record<string, string> = { case: 'open' };
		for (let page = 0; page < 5; page++) {
			const { feed } = await shown(query);
			seen.push(...(feed?.items.map(({ comment }) => comment) ?? []));
			if (!feed?.next) break;
			query = { case: 'open', after: `${feed.next.at.getTime()}.${feed.next.id}` };
		}
		expect(seen).toHaveLength(17);
		expect(new Set(seen).size).toBe(17);
	});
});
