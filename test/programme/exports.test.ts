import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { readView, type Scope } from '../../nps/dashboard';
import type { Row } from '../../nps/export';
import { answerExportOData, readExport, type ExportName } from '../../nps/programme';
import { toScore } from '../../nps/score';
import type { Response } from '../../nps/survey';
import { startProgramme, type TestProgramme } from '../support/programme';

const EVERYTHING: Scope = { minimumN: 1, comments: true, names: true, customers: true, exports: true };
const ROOT = 'https://n8n.example/webhook/nps-dashboard/nps/odata';

let programme: TestProgramme;
let minutes = 0;
beforeEach(async () => {
	minutes = 0;
	programme = await startProgramme();
	await programme.survey();
});
afterEach(async () => await programme.close());

async function answer(score: number | null, changes: Partial<Response> = {}): Promise<void> {
	const at = changes.answeredAt ?? new Date(Date.UTC(2026, 2, 10, 10, ++minutes));
	await programme.store.responses.insert({
		id: randomUUID(),
		surveyKey: 'after-delivery',
		surveyVersion: 1,
		customer: { id: 'c-1', name: 'Ann Lee', email: 'ann@example.com', phone: '+4917112345678' },
		score: toScore(score),
		channel: 'email',
		touchpoint: 'delivery',
		answeredAt: at, updatedAt: at, editUntil: at, completeAt: at,
		confirmed: true, test: false, revision: 1, emittedRevision: 1,
		...changes,
	});
}

interface Wish {
	readonly scope?: Scope;
	readonly view?: Record<string, unknown>;
	readonly personal?: boolean;
}

async function rowsOf(name: ExportName, { scope = EVERYTHING, view = {}, personal = false }: Wish = {}): Promise<Row[]> {
	const found = await readExport(programme.deps, name, { scope, view: readView(view), personal, fallbackZone: 'UTC' });
	const rows: Row[] = [];
	for await (const batch of found?.batches ?? []) rows.push(...batch);
	return rows;
}

async function odata(query: Record<string, string>, { scope = EVERYTHING, view = {}, personal = false }: Wish = {}, pageSize = 3) {
	const rows: Row[] = [];
	let left: Record<string, unknown> | undefined = { ...view, ...query };
	for (let page = 0; left && page < 100; page++) {
		const request = { scope, view: readView(left), personal, fallbackZone: 'UTC' };
		const { status, body } = await answerExportOData(programme.deps, request, { path: 'Responses', query: left, root: ROOT, pageSize });
		if (status !== 200) throw new Error(body);
		const { value, '@odata.nextLink': next } = JSON.parse(body) as { value: Row[]; '@odata.nextLink'?: string };
		rows.push(...value);
		left = next === undefined ? undefined : Object.fromEntries(new URL(next).searchParams);
	}
	return rows;
}

const scores = (rows: readonly Row[]) => rows.map(({ score }) => score);

describe('the answers', () => {
	it('come oldest first, without tests and unconfirmed ones, and 0 is a score', async () => {
		await answer(0);
		await answer(null);
		await answer(10);
		await answer(3, { confirmed: false });
		await answer(4, { test: true });
		const rows = await rowsOf('responses');
		expect(scores(rows)).toEqual([0, null, 10]);
		expect(rows.map(({ category, nps_factor }) => [category, nps_factor])).toEqual([['detractor', -100], ['unscored', null], ['promoter', 100]]);
	});

	it('name nobody unless the node says so, and the reader may see comments and names', async () => {
		await answer(9, { comment: 'Call me: +49 171 1234567 or ann@example.com' });
		const [row = {}] = await rowsOf('responses');
		expect(Object.keys(row).filter((name) => name.startsWith('customer'))).toEqual([]);
		expect(JSON.stringify(row)).not.toMatch(/ann@|1234567|Ann Lee|c-1"/);
		expect(row.comment).toContain('Call me');
		const [named = {}] = await rowsOf('responses', { personal: true });
		expect(named).toMatchObject({ customer_id: 'c-1', customer_name: 'Ann Lee', customer_email: 'ann@example.com' });
		expect(named.comment).toContain('ann@example.com');
		for (const scope of [{ ...EVERYTHING, names: false }, { ...EVERYTHING, comments: false }]) {
			const [less = {}] = await rowsOf('responses', { scope, personal: true });
			expect(JSON.stringify(less)).not.toMatch(/ann@|Ann Lee/);
			expect('comment' in less).toBe(scope.comments);
		}
	});

	it('reach no further than the scope, whatever the view or the filter wishes for', async () => {
		await programme.survey({ key: 'other', name: 'Other' });
		await answer(1, { team: 'North' });
		await answer(2, { team: 'South' });
		await answer(3, { team: 'North', surveyKey: 'other' });
		await answer(4, { team: 'North', touchpoint: 'support' });
		const scope = { ...EVERYTHING, surveyKeys: ['after-delivery'], touchpoints: ['delivery'], team: 'North' };
		const view = { team: 'South', survey: 'other', touchpoint: 'support' };
		expect(scores(await rowsOf('responses', { scope, view }))).toEqual([1]);
		expect(scores(await odata({ $filter: "team eq 'South' or survey_key eq 'other' or score ge 0" }, { scope, view }))).toEqual([1]);
		expect(await rowsOf('segments', { scope })).not.toEqual(expect.arrayContaining([expect.objectContaining({ value: 'South' })]));
		expect((await rowsOf('daily', { scope })).map(({ n }) => n)).toEqual([1]);
	});

	it('are those of the days the view names', async () => {
		await answer(1, { answeredAt: new Date('2026-03-01T12:00:00Z') });
		await answer(2, { answeredAt: new Date('2026-03-09T12:00:00Z') });
		expect(scores(await rowsOf('responses', { view: { period: '7d' } }))).toEqual([2]);
		expect(scores(await rowsOf('responses', { view: { from: '2026-02-01', to: '2026-03-01' } }))).toEqual([1]);
	});

	it('are more than the store reads at once, each once, in every format', async () => {
		const insert = 4_100;
		await programme.store.write(async (tx) => {
			for (let index = 0; index < insert; index++) {
				const at = new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 3) * 60_000);
				await tx.responses.insert({
					id: randomUUID(), surveyKey: 'after-delivery', surveyVersion: 1, customer: { id: `c${index}` }, score: toScore(index % 11),
					channel: 'email', touchpoint: 'delivery', answeredAt: at, updatedAt: at, editUntil: at, completeAt: at,
					confirmed: true, test: false, revision: 1, emittedRevision: 1,
				});
			}
		});
		const ids = (rows: readonly Row[]) => new Set(rows.map(({ response_id }) => response_id));
		const rows = await rowsOf('responses');
		expect([rows.length, ids(rows).size]).toEqual([insert, insert]);
		expect(ids(await odata({}, {}, 999)).size).toBe(insert);
		expect(ids(await odata({ $orderby: 'answered_at desc' }, {}, 1_500)).size).toBe(insert);
		const counted = await answerExportOData(
			programme.deps,
			{ scope: EVERYTHING, view: readView({}), personal: false, fallbackZone: 'UTC' },
			{ path: 'Responses/$count', query: {}, root: ROOT },
		);
		expect(counted.body).toBe(String(insert));
	}, 60_000);
});

describe('answers that must not be told apart', () => {
	const SHIELDED = { key: 'quiet', name: 'Quiet', minimumGroup: 3 };
	const quiet = { surveyKey: 'quiet', team: 'North', agent: 'Bob', segments: { plan: 'pro' } } as const;

	beforeEach(async () => {
		await programme.survey(SHIELDED);
		await answer(9, { team: 'North' });
		for (const score of [1, 2, 3, 4]) await answer(score, { ...quiet, answeredAt: new Date(Date.UTC(2026, 2, score + 1, 9)) });
		await answer(10, { team: 'South' });
		await answer(5, { anonymous: true, team: 'North', customer: { id: '' } });
	});

	it('have no team, agent, segments and time, and of the day only the month', async () => {
		const rows = (await rowsOf('responses', { personal: true })).filter(({ score }) => Number(score) <= 5);
		expect(rows).toHaveLength(5);
		for (const row of rows) {
			expect(row).toMatchObject({ team: null, agent: null, segments: null, answered_at: null, answered_day: '2026-03-01' });
		}
	});

	it('stand after the others, in an order that says nothing of the time', async () => {
		for (const $orderby of ['', 'answered_at desc', 'answered_at asc']) {
			const rows = await odata($orderby ? { $orderby } : {});
			const hidden = rows.filter(({ answered_at }) => answered_at === null);
			const ids = hidden.map(({ response_id }) => String(response_id));
			expect(ids).toEqual([...ids].sort());
			expect(rows.filter(({ answered_at }) => answered_at !== null).map(({ score }) => score)).toEqual(
				$orderby === 'answered_at desc' ? [10, 9] : [9, 10],
			);
			const first = $orderby === 'answered_at asc' ? rows.slice(0, 5) : rows.slice(2);
			expect(first).toEqual(hidden);
		}
	});

	it.each<Record<string, string>>([
		{ $filter: "team eq 'North'" },
		{ $filter: "agent eq 'Bob'" },
		{ $filter: 'answered_at ge 2026-03-02T00:00:00Z and answered_at lt 2026-03-03T00:00:00Z' },
		{ $filter: 'answered_day eq 2026-03-02' },
		{ $filter: "contains(segments,'pro')" },
		{ team: 'North' },
		{ agent: 'Bob' },
		{ segment: 'plan=pro' },
	])('are not found by what their rows do not show: %j', async (query) => {
		expect(scores(await odata(query)).filter((score) => Number(score) <= 5)).toEqual([]);
	});

	it('are found by their month, and a day within it cuts none of them off', async () => {
		expect(scores(await odata({ $filter: 'answered_day le 2026-03-03' })).filter((score) => Number(score) <= 5)).toHaveLength(5);
		expect(await odata({ from: '2026-03-03', to: '2026-03-03' })).toHaveLength(5);
		expect(await odata({ from: '2026-02-03', to: '2026-02-28' })).toHaveLength(0);
	});

	it('are all of them where the reader may only see groups of some size', async () => {
		const rows = await rowsOf('responses', { scope: { ...EVERYTHING, minimumN: 2 } });
		expect(rows).toHaveLength(7);
		expect(rows.every(({ team, answered_at }) => team === null && answered_at === null)).toBe(true);
	});

	it('are in no figure of fewer, nor of one that could be computed', async () => {
		const days = (await rowsOf('daily')).filter(({ survey_key }) => survey_key === 'quiet');
		expect(days).toEqual([]);
		const [team] = (await rowsOf('segments')).filter(({ survey_key, dimension }) => survey_key === 'quiet' && dimension === 'team');
		expect(team).toMatchObject({ value: 'North', n: 4, nps: -100 });
		await answer(0, { ...quiet, team: 'East' });
		const after = (await rowsOf('segments')).filter(({ survey_key, dimension }) => survey_key === 'quiet' && dimension === 'team');
		expect(after).toEqual([]);
		// Without the filter there is one more: that one would be known.
		const north = (await rowsOf('daily', { view: { team: 'North' } })).filter(({ survey_key }) => survey_key === 'quiet');
		expect(north).toEqual([]);
	});
});

it('answers cannot be narrowed down by the hour of sending, figures can', async () => {
	await answer(9);
	expect(await readExport(programme.deps, 'responses', { scope: EVERYTHING, view: readView({ hour: '09' }), personal: false, fallbackZone: 'UTC' })).toBeUndefined();
	expect(await rowsOf('daily', { view: { hour: '09' } })).toEqual([]);
});

it('the store is asked for less without another answer: filters give what they give over all rows', async () => {
	await programme.survey({ key: 'quiet', name: 'Quiet', minimumGroup: 2 });
	const days = ['2026-01-31T23:30:00Z', '2026-02-01T00:00:00Z', '2026-02-14T12:00:00Z', '2026-03-01T00:00:00Z'];
	for (let index = 0; index < 60; index++) {
		await answer(index % 12 === 11 ? null : index % 11, {
			answeredAt: new Date(Date.parse(days[index % 4] ?? '') + index),
			surveyKey: index % 5 === 0 ? 'quiet' : 'after-delivery',
			channel: index % 2 === 0 ? 'email' : 'sms',
			touchpoint: index % 7 === 0 ? 'support' : 'delivery',
			...(index % 3 > 0 && { team: index % 3 === 1 ? 'North' : 'South' }),
			...(index % 4 === 1 && { agent: 'Bob' }),
			...(index % 13 === 0 && { anonymous: true as const }),
		});
	}
	const all = await rowsOf('responses');
	expect(all).toHaveLength(60);
	type Test = readonly [string, (row: Row) => boolean];
	const at = (cell: Row[string] | undefined) => (typeof cell === 'string' ? Date.parse(cell) : Number.NaN);
	const leaf: fc.Arbitrary<Test> = fc.oneof(
		fc.constantFrom('North', 'South', 'None').map((team): Test => [`team eq '${team}'`, (row) => row.team === team]),
		fc.constantFrom('team', 'agent', 'answered_at').map((name): Test => [`${name} eq null`, (row) => row[name] === null]),
		fc.constantFrom('email', 'sms').map((channel): Test => [`'${channel}' eq channel`, (row) => row.channel === channel]),
		fc.constantFrom('quiet', 'after-delivery').map((key): Test => [`survey_key ne '${key}'`, (row) => row.survey_key !== key]),
		fc.constantFrom<Test>(
			["category in ('promoter','unscored')", ({ category }) => category === 'promoter' || category === 'unscored'],
			["touchpoint eq 'support'", ({ touchpoint }) => touchpoint === 'support'],
			["survey_key eq 'quiet'", ({ survey_key }) => survey_key === 'quiet'],
			['score ge 9', ({ score }) => score !== null && Number(score) >= 9],
		),
		fc.tuple(fc.constantFrom('ge', 'gt', 'le', 'lt'), fc.constantFrom(...days)).map(([is, than]): Test => [
			`answered_at ${is} ${than}`,
			({ answered_at }) => holds(is, at(answered_at), Date.parse(than)),
		]),
		fc.tuple(fc.constantFrom('ge', 'gt', 'le', 'lt'), fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-14')).map(([is, than]): Test => [
			`answered_day ${is} ${than}`,
			({ answered_day }) => holds(is, at(answered_day), Date.parse(than)),
		]),
	);
	const tree: fc.Arbitrary<Test> = fc.letrec<{ test: Test }>((tie) => ({
		test: fc.oneof(
			{ maxDepth: 3, withCrossShrink: true },
			leaf,
			fc.tuple(tie('test'), tie('test')).map(([[a, first], [b, second]]): Test => [`(${a}) and (${b})`, (row) => first(row) && second(row)]),
			fc.tuple(tie('test'), tie('test')).map(([[a, first], [b, second]]): Test => [`(${a}) or (${b})`, (row) => first(row) || second(row)]),
			tie('test').map(([text, test]): Test => [`not (${text})`, (row) => !test(row)]),
		),
	})).test;
	await fc.assert(
		fc.asyncProperty(tree, async ([$filter, passes]) => {
			const found = await odata({ $filter }, {}, 5_000);
			expect(found).toEqual(all.filter(passes));
		}),
		{ numRuns: 120 },
	);
}, 120_000);

function holds(is: string, one: number, other: number): boolean {
	if (is === 'ge') return one >= other;
	if (is === 'gt') return one > other;
	return is === 'le' ? one <= other : one < other;
}
