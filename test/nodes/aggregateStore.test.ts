import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { toScore } from '../../nps/score';
import { openStore, type Store } from '../../nps/store';
import type { Response } from '../../nps/survey';
import { runNode } from '../support/engine';
import { DEFINITION } from '../support/programme';

jest.setTimeout(60_000);

const credentials = { npsStoreApi: { type: 'embedded', name: `aggregate-store-${process.pid}` } };
const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const messages = (hints: ReadonlyArray<{ message: string }>) => hints.map(({ message }) => message).join('\n');
let store: Store;
let answers = 0;

function response(score: number, days: number, changes: Partial<Response> = {}): Response {
	return {
		id: `answer-${++answers}`,
		surveyKey: 'after-delivery',
		surveyVersion: 1,
		customer: { id: `customer-${answers}` },
		score: toScore(score),
		channel: 'email',
		touchpoint: 'delivery',
		answeredAt: daysAgo(days),
		updatedAt: daysAgo(days),
		editUntil: daysAgo(days),
		completeAt: daysAgo(days),
		confirmed: true,
		test: false,
		revision: 1,
		emittedRevision: 0,
		...changes,
	};
}

const late: Partial<Response> = {
	comment: 'The late parcel again',
	analysis: { sentiment: 'negative', themes: [{ theme: 'delivery', sentiment: 'negative', quote: 'late parcel' }], source: 'embedded' },
	segments: { plan: 'free', days: '9' },
	agent: 'Ada',
	team: 'North',
	variant: 'A',
};
const kind: Partial<Response> = {
	comment: 'Such friendly people',
	analysis: { sentiment: 'positive', themes: [{ theme: 'staff', sentiment: 'positive', quote: 'friendly people' }], source: 'embedded' },
	segments: { plan: 'pro', days: '2' },
	agent: 'Bea',
	team: 'North',
	variant: 'B',
};

beforeAll(async () => {
	store = await openStore({ kind: 'embedded', name: credentials.npsStoreApi.name });
	const host = { workflowId: 'w', baseUrl: 'https://n8n.example/webhook' };
	await store.surveys.register({ ...DEFINITION, target: 30 }, host, now);
	const whisper = { ...DEFINITION, key: 'whisper', name: 'Whisper', touchpoint: 'support', anonymous: true };
	await store.surveys.register(whisper, host, now);
	const given = [
		...Array.from({ length: 20 }, () => response(2, 3, late)),
		...Array.from({ length: 30 }, () => response(10, 3, kind)),
		...Array.from({ length: 10 }, () => response(9, 3, { agent: 'Cem', team: 'South', channel: 'sms' })),
		...Array.from({ length: 40 }, (_, index) => response(8, 31 + (index % 20), kind)),
		...Array.from({ length: 30 }, (_, index) => response(index % 11, 1 + 5 * index, { surveyKey: 'whisper', touchpoint: 'support', team: 'North' })),
	];
	for (const one of given) await store.responses.insert(one);
});
afterAll(async () => await store.close());

const run = async (parameters: INodeParameters, surveys = ['after-delivery']) =>
	await runNode({ type: 'npsAggregate', parameters: { source: 'store', surveys, ...parameters } }, [{}], { credentials });
const groupsAndCounts = (rows: IDataObject[] = []) => rows.map(({ group, n }) => [Object.values(group as IDataObject).join('/'), n]);

describe('NPS Aggregate over several fields of the store', () => {
	it('tells rows apart by team, then agent, with subtotals, and says that response rates are missing', async () => {
		const { json, hints, error } = await run({ keepApart: [], dimension: 'team', thenBy: ['agent'], options: { subtotals: true } });
		expect(error).toBeUndefined();
		expect(groupsAndCounts(json[0])).toEqual([
			['', 60],
			['North', 50],
			['North/Ada', 20],
			['North/Bea', 30],
			['South', 10],
			['South/Cem', 10],
		]);
		expect(messages(hints)).toContain('Response rates are missing');
	});

	it('counts the same from the answers as from the daily counts', async () => {
		const figures = async (parameters: INodeParameters) => {
			const { json } = await run({ dimension: 'channel', bucket: 'week', period: 'last90', ...parameters });
			return json[0]?.map(({ group, period, n, score, previous, target }) => ({ group, period, n, score, previous, target }));
		};
		const byAnswers = await figures({ filters: { rows: [{ field: 'score', operator: 'exists' }] } });
		expect(byAnswers).toEqual(await figures({}));
		expect(byAnswers?.at(-1)?.target).toMatchObject({ value: 30 });
	});

	it.each([
		['variant', ['A', 'B'], [20, 30]],
		['theme', ['delivery/negative', 'staff/positive'], [20, 30]],
	])('knows the %s', async (dimension, values, counts) => {
		const { json, hints } = await run({ keepApart: [], dimension });
		expect(groupsAndCounts(json[0])).toEqual(values.map((value, index) => [value, counts[index]]));
		expect(messages(hints)).not.toContain('Response rates');
	});

	it('groups by one segment by its name, alone and with others', async () => {
		const { json } = await run({ keepApart: [], dimension: 'segment', segmentName: 'plan' });
		expect(json[0]?.map(({ group, n }) => [group, n])).toEqual([
			[{ plan: 'free' }, 20],
			[{ plan: 'pro' }, 30],
		]);
		const both = await run({ keepApart: [], thenBy: ['team'], thenBySegments: 'plan' });
		expect(groupsAndCounts(both.json[0])).toEqual([
			['North/free', 20],
			['North/pro', 30],
			['South/(none)', 10],
		]);
	});

	it('filters by fields of the response, all of them or any', async () => {
		const rows = [
			{ field: 'category', operator: 'equals', value: 'Promoter' },
			{ field: 'segments.plan', operator: 'equals', value: 'PRO' },
		];
		const count = async (parameters: INodeParameters) => (await run({ filters: { rows }, ...parameters })).json[0]?.[0]?.n;
		expect(await count({})).toBe(30);
		expect(await count({ options: { combine: 'any' } })).toBe(40);
	});
});

describe('Drivers and phrases from the store', () => {
	const options = { drivers: true, emerging: true };

	it('come from the daily counts of themes and of segments with numbers, and from the newest comments', async () => {
		const { json, error } = await run({ options });
		expect(error).toBeUndefined();
		expect(json[0]?.[0]).toMatchObject({
			commented: 50,
			attributes: [{ attribute: 'days', n: 50, significant: true, lowest: { from: 2, to: 2 }, highest: { from: 9, to: 9 } }],
		});
		expect(json[0]?.[0]?.drivers).toContainEqual(expect.objectContaining({ theme: 'delivery', side: 'negative', n: 20, impact: -200 }));
		expect((json[0]?.[0]?.emerging as IDataObject[]).map(({ term }) => term)).toEqual(['late parcel']);
	});

	it('are the same from the answers themselves', async () => {
		const details = (rows: IDataObject[] | undefined) => rows?.map(({ group, commented, drivers, attributes, emerging }) => ({ group, commented, drivers, attributes, emerging }));
		const [counted, read] = [await run({ options }), await run({ options, filters: { rows: [{ field: 'score', operator: 'exists' }] } })];
		expect(details(read.json[0])).toEqual(details(counted.json[0]));
	});

	it('are those of each row', async () => {
		const { json } = await run({ keepApart: [], dimension: 'team', options: { drivers: true } });
		expect(json[0]?.map(({ group, commented }) => [group, commented])).toEqual([
			[{ team: 'North' }, 50],
			[{ team: 'South' }, 0],
		]);
	});
});

describe('Rolling windows from the store', () => {
	it('reach back before the period asked for, each with the window before it', async () => {
		const { json } = await run({ bucket: 'rolling', windowDays: 30, windowStep: 'week', period: 'last7' });
		expect(json[0]).toHaveLength(1);
		expect(json[0]?.[0]).toMatchObject({ n: 60, previous: { n: 40 }, period: { bucket: 'rolling' } });
		expect(json[0]?.[0]?.sentence).toContain('since the 30 days before');
	});

	it('of a survey with a least group size do not overlap', async () => {
		const { json, hints } = await run({ bucket: 'rolling', windowDays: 30, windowStep: 'day', period: 'last90' }, ['whisper']);
		const ends = json[0]?.map(({ period }) => new Date((period as IDataObject).end as string).getTime() / 86_400_000) ?? [];
		expect(ends.length).toBeGreaterThan(1);
		expect(ends.slice(1).every((end, index) => end - (ends[index] ?? 0) === 30)).toBe(true);
		expect(messages(hints)).toContain('The windows do not overlap');
	});
});

describe('The report from the store', () => {
	it('of the last full month is compared with the month before, whatever their lengths', async () => {
		const { json, error } = await run({ operation: 'report', period: 'lastMonth' });
		expect(error).toBeUndefined();
		const period = json[0]?.[0]?.period as IDataObject;
		expect(period.start).toMatch(/-01$/);
		expect(period.bucket).toBe('none');
	});

	it('shows drivers, new phrases and the trend, and says what moved', async () => {
		const { json, outputs } = await run({ operation: 'report', keepApart: [], dimension: 'team', options: { link: 'https://n8n.example/webhook/nps-dashboard' } });
		const { html, text, slack, teams, subject } = json[0]?.[0] as unknown as { html: string; text: string; slack: object; teams: object; subject: string };
		expect(subject).toMatch(/^NPS report: NPS 33/);
		expect(text).toContain('Delivery, negative: in 40\u00a0% of the comments (n = 20)');
		expect(text).toContain('“late parcel”: in 20 comments, none before');
		expect(text).toContain('What moved\nNo group has moved by more than chance.');
		expect(html).toContain('src="cid:npsTrend"');
		expect(html).toContain('Open the dashboard');
		expect(outputs[0]?.[0]?.binary?.npsTrend).toMatchObject({ mimeType: 'image/png', fileName: 'nps-trend.png' });
		expect(JSON.stringify(slack)).toContain('late parcel');
		expect(JSON.stringify(teams)).toContain('late parcel');
	});
});
