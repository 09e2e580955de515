import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { openStore, type Store } from '../../nps/store';
import { toScore } from '../../nps/score';
import { runNode } from '../support/engine';
import { DEFINITION } from '../support/programme';
import { publishSurvey, responseTrigger, surveyParameter } from '../support/publishedSurvey';
import { callWebhook } from '../support/webhooks';

jest.setTimeout(60_000);

const records = async (operation: string, parameters: object = {}, credentials?: object) =>
	await runNode({ type: 'npsRecords', parameters: { resource: 'programme', operation, ...parameters } }, [{}], {
		...(credentials && { credentials: credentials as never }),
	});
const changes = async (filters: object = {}) => {
	const { json, error } = await records('changes', { returnAll: true, filters });
	expect(error).toBeUndefined();
	return json[0] ?? [];
};

describe('target, minimum group and anonymity of a survey', () => {
	const key = 'reported';
	const publish = async (reporting: object, more: object = {}) =>
		await publishSurvey({ surveyKey: key, reporting, ...more }, 'reported-workflow');

	it('are stored without a new version, and noted', async () => {
		await publish({});
		await publish({ target: 0, minimumGroup: 7, anonymous: true });
		const told = await changes({ surveyKey: key, kinds: ['survey.target', 'survey.privacy'] });
		expect(told.map(({ field, from, to }) => [field, from, to])).toEqual([
			['anonymous', undefined, 'true'],
			['minimumGroup', undefined, '7'],
			['target', undefined, '0'],
		]);
		expect(told[0]?.via).toBe('workflow reported-workflow');
		await publish({ target: 0, minimumGroup: 7, anonymous: true }, { question: 'How likely, really?' });
		expect((await changes({ surveyKey: key, kinds: ['survey.texts'] }))[0]).toMatchObject({
			field: 'question',
			to: 'How likely, really?',
			at: expect.stringMatching(/^\d{4}-/) as string,
		});
	});

	it.each([
		[{ target: 101 }, /'Target' is "101"/],
		[{ target: 'many' }, /'Target' is "many"/],
		[{ minimumGroup: 0 }, /'Minimum Group Size' is "0"/],
		[{ minimumGroup: 2.5 }, /'Minimum Group Size' is "2\.5"/],
	])('refuse %j and name the field', async (reporting, message) => {
		await expect(publish(reporting)).rejects.toThrow(message);
	});
});

describe('an anonymous survey', () => {
	const WORKFLOW = 'anonymous-workflow';
	const trigger = responseTrigger({ surveyKey: 'in-confidence', language: 'de', reporting: { anonymous: true }, emission: 'each' });
	const path = 'nps/in-confidence/s';

	beforeAll(async () => {
		await publishSurvey(trigger.parameters as object, WORKFLOW);
	});

	it('says so on its page, and gives its workflow an item of nobody', async () => {
		const { json } = await runNode(
			{
				type: 'npsSendSurvey',
				parameters: {
					operation: 'getLink',
					survey: surveyParameter('in-confidence'),
					options: { segmentFields: 'event.data.country, customer.attributes.plan, event.data.days, customer.email, event.data.none' },
				},
			},
			[
				{
					customer: { id: 'q-1', email: 'quiet@example.com', name: 'Quinn', attributes: { plan: 'pro' } },
					event: { source: 's', type: 't', id: 'q', occurredAt: '2026-03-01T10:00:00Z', data: { country: 'DE', days: 0 } },
				},
			],
		);
		const item = json[0]?.[0] as IDataObject;
		expect(item.segments).toEqual({ country: 'DE', plan: 'pro', days: '0', email: 'quiet@example.com' });
		const query = Object.fromEntries(new URL(String(item.link)).searchParams);
		const call = { path, workflowId: WORKFLOW, query };
		const shown = await callWebhook(trigger, { ...call, method: 'GET' });
		expect(shown.text).toContain('ohne Ihren Namen und Ihre Kontaktdaten');
		const form = { headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-user': '?1', 'sec-fetch-mode': 'navigate' } };
		const served = /name="served" value="([^"]+)"/.exec(shown.text)?.[1] ?? '';
		const body = new URLSearchParams({ step: 'score', score: '0', served, topic: '' }).toString();
		const answered = await callWebhook(trigger, { ...call, ...form, method: 'POST', body });
		expect(answered.status).toBe(200);
		const listed = await runNode({
			type: 'npsRecords',
			parameters: { resource: 'response', operation: 'getMany', returnAll: true, filters: { surveyKey: 'in-confidence' } },
		});
		const [answer] = listed.json[0] ?? [];
		expect(answer).toMatchObject({
			score: 0,
			customer: { id: 'anonymous' },
			anonymous: true,
			segments: { country: 'DE', plan: 'pro', days: '0' },
		});
		expect(answer).not.toHaveProperty('invitation');
		expect(JSON.stringify([answer, answered.items])).not.toMatch(/quiet@|Quinn|q-1/);
	});

	it('takes answers from elsewhere only with an ID of their own', async () => {
		const save = async (row: object) =>
			await runNode(
				{ type: 'npsRecords', parameters: { resource: 'response', operation: 'save', surveyKey: 'in-confidence', fields: {} } },
				[row] as never,
			);
		expect((await save({ score: 4, email: 'x@example.com' })).error?.message).toMatch(/"externalId" is empty.*anonymous.*item 0/);
		const { json } = await save({ score: 4, email: 'x@example.com', externalId: 'form-1' });
		expect(json[0]?.[0]).toMatchObject({ saved: true, customer: { id: 'anonymous' } });
		expect((await save({ score: 4, externalId: 'form-1' })).json[0]?.[0]).toMatchObject({ saved: false });
	});

	it('names no answer to the app that sent it', async () => {
		const credentials = { npsSigningSecretApi: { secret: 'a-secret-of-an-app-that-is-long' } };
		const { status, text } = await callWebhook(trigger, {
			path: 'nps/in-confidence/answers',
			workflowId: WORKFLOW,
			method: 'POST',
			headers: { 'x-nps-key': 'a-secret-of-an-app-that-is-long' },
			body: { answerId: 'user-quinn-1', score: 5, customer: { id: 'q-1' } },
			credentials,
		});
		expect([status, JSON.parse(text)]).toEqual([200, expect.not.objectContaining({ responseId: expect.anything() as string })]);
	});
});

describe('the changes of the programme', () => {
	it('name who did it, the workflow and the execution', async () => {
		await records('pause', { what: 'channel', pauseChannel: 'voice', reason: 'Holiday', by: 'Ada' });
		await records('resume', { what: 'channel', pauseChannel: 'voice' });
		const told = await changes({ kinds: ['pause'] });
		expect(told).toMatchObject([
			{ kind: 'pause', subject: 'channel:voice', from: 'Holiday', by: expect.stringMatching(/^the workflow "/) as string },
			{ kind: 'pause', subject: 'channel:voice', to: 'Holiday', by: 'Ada', via: expect.stringMatching(/^workflow .*, execution /) as string },
		]);
	});

	it('hold no address of an opt-out', async () => {
		await runNode({
			type: 'npsRecords',
			parameters: { resource: 'customer', operation: 'optOut', findBy: 'email', value: 'secret.person@example.com', reason: 'Asked' },
		});
		const [told] = await changes({ kinds: ['suppression'] });
		expect(told).toMatchObject({ subject: 's…@example.com', to: 'Asked' });
		expect(JSON.stringify(await changes())).not.toContain('secret.person');
	});

	it('are limited, and filtered by time', async () => {
		const { json } = await records('changes', { returnAll: false, limit: 1, filters: {} });
		expect(json[0]).toHaveLength(1);
		expect(await changes({ until: '2020-01-01' })).toEqual([]);
		expect((await changes({ since: '2020-01-01' })).length).toBeGreaterThan(1);
		expect((await records('changes', { returnAll: true, filters: { since: 'soon' } })).error?.message).toContain("'Changed After'");
	});
});

describe('NPS Aggregate', () => {
	const credentials = { npsStoreApi: { type: 'embedded', name: `facts-${process.pid}` } };
	let store: Store;
	let given = 0;

	const answer = async (surveyKey: string, team: string | undefined, score: number) => {
		const now = new Date();
		await store.responses.insert({
			id: `answer-${++given}`,
			surveyKey,
			surveyVersion: 1,
			customer: { id: `c-${given}` },
			score: toScore(score),
			comment: `comment ${given}`,
			channel: 'email',
			touchpoint: 'delivery',
			...(team !== undefined && { team }),
			...{ answeredAt: now, updatedAt: now, editUntil: now, completeAt: now },
			...{ confirmed: true, test: false, revision: 1, emittedRevision: 0 },
		});
	};
	const aggregate = async (parameters: object) => {
		const { json, hints, error } = await runNode(
			{ type: 'npsAggregate', parameters: { source: 'store', keepApart: [], ...parameters } },
			[{}],
			{ credentials },
		);
		expect(error).toBeUndefined();
		return { rows: json[0] ?? [], hints: hints.map(({ message }) => message).join('\n') };
	};

	beforeAll(async () => {
		store = await openStore({ kind: 'embedded', name: credentials.npsStoreApi.name });
		const host = { workflowId: 'w', baseUrl: 'https://n8n.example/webhook' };
		await store.surveys.register({ ...DEFINITION, key: 'guarded', target: 0, minimumGroup: 5 }, host, new Date());
		await store.surveys.register({ ...DEFINITION, key: 'open', target: 90 }, host, new Date());
		await store.surveys.register({ ...DEFINITION, key: 'quiet', anonymous: true }, host, new Date());
		for (const [team, n] of [['A', 20], ['B', 6], ['C', 2]] as const) {
			for (let index = 0; index < n; index++) await answer('guarded', team, index % 4 === 0 ? 3 : 10);
		}
		for (let index = 0; index < 12; index++) await answer('open', 'A', index % 2 === 0 ? 9 : 0);
		for (let index = 0; index < 3; index++) await answer('quiet', 'A', 10);
	});
	afterAll(async () => await store.close());

	it('holds the score against the target of the survey, 0 included', async () => {
		const { rows } = await aggregate({ surveys: ['guarded'] });
		expect(rows[0]).toMatchObject({ n: 28, target: { value: 0, met: 'yes' } });
		expect(rows[0]?.sentence).toMatch(/the target of 0 is met with .* % probability\.$/);
	});

	it('holds each survey against its own, and none against a mixture', async () => {
		const apart = await aggregate({ surveys: ['guarded', 'open'], keepApart: ['survey'] });
		expect(apart.rows.map(({ group, target }) => [(group as IDataObject).survey, (target as IDataObject).value])).toEqual([
			['guarded', 0],
			['open', 90],
		]);
		const pooled = await aggregate({ surveys: ['guarded', 'open'] });
		expect(pooled.rows[0]).not.toHaveProperty('target');
	});

	it('shows no team with too few answers, nor one it could be computed from', async () => {
		const { rows, hints } = await aggregate({ surveys: ['guarded'], dimension: 'team' });
		expect(rows.map(({ group }) => group)).toEqual([{ team: 'A' }]);
		expect(hints).toContain('2 rows with too few answers are not shown');
	});

	it('shows nothing of an anonymous survey with few answers, in rows, report and quotes', async () => {
		const { rows } = await aggregate({ surveys: ['quiet'] });
		expect(rows).toMatchObject([{ n: 0, score: null, withheld: true, sentence: 'Not shown: fewer than 5 answers.' }]);
		const report = await aggregate({ surveys: ['quiet'], operation: 'report', title: 'Report', sendMail: false });
		expect(report.rows[0]).toMatchObject({ n: 0, withheld: true });
		expect(JSON.stringify(report.rows[0])).not.toMatch(/comment \d/);
	});

	it('takes target and minimum as options for items, and 5 by itself where answers are anonymous', async () => {
		const items = (count: number, more: object = {}) => Array.from({ length: count }, (_, index) => ({ score: index === 0 ? 0 : 10, team: count > 5 ? 'big' : 'small', ...more }));
		const of = async (input: object[], options: object) =>
			(await runNode({ type: 'npsAggregate', parameters: { groupBy: 'team', options: options as IDataObject } as INodeParameters }, input as never)).json[0] ?? [];
		const rows = [...items(20), ...items(8, { team: 'middle' }), ...items(2)];
		expect((await of(rows, {})).map(({ group }) => (group as IDataObject).team)).toEqual(['big', 'middle', 'small']);
		expect((await of(rows, { minimumGroup: 5, target: 10 })).map(({ group, target }) => [(group as IDataObject).team, (target as IDataObject).met])).toEqual([['big', 'yes']]);
		expect(await of(items(3, { anonymous: true }), {})).toMatchObject([{ withheld: true }]);
	});
});
