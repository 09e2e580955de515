import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { openStore, type Store } from '../../nps/store';
import type { Response } from '../../nps/survey';
import { toScore } from '../../nps/score';
import { runNode } from '../support/engine';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { DEFINITION } from '../support/programme';

jest.setTimeout(60_000);

const aggregate = (parameters: INodeParameters = {}) => ({ type: 'npsAggregate', parameters });
const scored = (score: unknown, more: IDataObject = {}): IDataObject => ({
	score: score as number,
	...more,
});
const messages = (hints: ReadonlyArray<{ message: string }>) =>
	hints.map(({ message }) => message).join('\n');

describe('NPS Aggregate over input items', () => {
	it('gives the score with n, interval and a sentence, paired with every item it counts', async () => {
		const { outputs, json } = await runNode(aggregate(), [scored(10), scored('9'), scored(0)]);
		expect(json[0]).toHaveLength(1);
		expect(json[0]?.[0]).toMatchObject({
			n: 3,
			counts: { promoters: 2, passives: 0, detractors: 1 },
		});
		expect(json[0]?.[0]?.score).toBeCloseTo(33.33, 2);
		expect(outputs[0]?.[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});

	it('groups by plain and dotted field names', async () => {
		const items = [
			scored(10, { team: 'A', customer: { attributes: { plan: 'pro' } } }),
			scored(0, { team: 'A', customer: { attributes: { plan: 'free' } } }),
			scored(0, { team: null }),
		];
		const { json } = await runNode(
			aggregate({ groupBy: 'team, customer.attributes.plan' }),
			items,
		);
		expect(json[0]?.map(({ group }) => group)).toEqual([
			{ team: '(none)', 'customer.attributes.plan': '(none)' },
			{ team: 'A', 'customer.attributes.plan': 'free' },
			{ team: 'A', 'customer.attributes.plan': 'pro' },
		]);
	});

	it('counts days in the workflow zone unless another is named, and takes a bare date as that day', async () => {
		const items = [
			scored(9, { answeredAt: '2026-03-31T22:30:00Z' }),
			scored(9, { answeredAt: '2026-04-01' }),
		];
		const starts = async (parameters: INodeParameters) => {
			const { json } = await runNode(aggregate({ bucket: 'month', ...parameters }), items, {
				settings: { executionOrder: 'v1', timezone: 'Europe/Berlin' },
			});
			return json[0]?.map(({ period }) => (period as IDataObject).start);
		};
		expect(await starts({})).toEqual(['2026-04-01']);
		expect(await starts({ timeZone: 'America/New_York' })).toEqual([
			'2026-03-01',
			'2026-04-01',
		]);
	});

	it('leaves tests and unconfirmed answers out and says so', async () => {
		const items = [scored(10), scored(0, { test: true }), scored(0, { confirmed: false })];
		const { json, hints } = await runNode(aggregate(), items);
		expect(json[0]?.[0]).toMatchObject({ n: 1, score: 100 });
		expect(messages(hints)).toBe('Not counted: 1 marked as test, 1 unconfirmed.');
	});

	it('counts what is no score as unscored and says so, and never rescales it', async () => {
		const { json, hints } = await runNode(aggregate(), [
			scored(9),
			scored(11),
			scored('5 stars'),
			scored(8.5),
		]);
		expect(json[0]?.[0]).toMatchObject({ n: 1, unscored: 3 });
		expect(messages(hints)).toContain(
			"'score' holds no whole number from 0 to 10: 3 of 4 items.",
		);
	});

	it('says when the score field does not exist', async () => {
		const { json, hints } = await runNode(aggregate(), [{ rating: 9 }]);
		expect(json[0]?.[0]).toMatchObject({ n: 0, score: null });
		expect(messages(hints)).toContain("No item has the field 'score'");
	});

	it('says when it pools touchpoints', async () => {
		const items = [
			scored(9, { touchpoint: 'delivery' }),
			scored(9, { touchpoint: 'relationship' }),
		];
		expect(messages((await runNode(aggregate(), items)).hints)).toContain('pool 2 touchpoints');
		const apart = await runNode(aggregate({ groupBy: 'touchpoint' }), items);
		expect(messages(apart.hints)).not.toContain('pool');
	});

	it('names the time zone that does not exist', async () => {
		const { error } = await runNode(aggregate({ bucket: 'day', timeZone: 'Mars/Olympus' }), [
			scored(9),
		]);
		expect(error?.message).toContain("There is no time zone 'Mars/Olympus'");
	});

	it('counts 10,000 items by group and week in one pass', async () => {
		const items = Array.from({ length: 10_000 }, (_, index) =>
			scored(index % 11, {
				team: `Team ${index % 20}`,
				answeredAt: new Date(Date.UTC(2026, 0, 1) + index * 600_000).toISOString(),
			}),
		);
		const parameters = { groupBy: 'team', bucket: 'week', timeZone: 'Europe/Berlin' };
		const { json } = await runNode(aggregate(parameters), items);
		const total = (json[0] ?? []).reduce((sum, { n }) => sum + (n as number), 0);
		expect(total).toBe(10_000);
	});
});

describe('the report', () => {
	const credentials = (mailbox: Mailbox) => ({ npsSmtpApi: { ...mailbox.credential } });
	const items = [
		scored(10, { comment: 'Lovely', answeredAt: '2026-03-01T10:00:00Z' }),
		scored(2, { comment: 'Late <again>', answeredAt: '2026-03-02T10:00:00Z' }),
		scored(0, { comment: 'a test', test: true }),
	];
	const send = { operation: 'report', sendMail: true, toEmail: 'a@example.com, b@example.com' };
	let mailbox: Mailbox;

	beforeAll(async () => {
		mailbox = await startMailbox();
	});
	afterAll(async () => await mailbox.stop());
	beforeEach(() => mailbox.clear());

	it('is put out without being sent', async () => {
		const { json } = await runNode(aggregate({ operation: 'report' }), items);
		expect(json[0]?.[0]).toMatchObject({
			n: 2,
			sent: false,
			subject: expect.stringContaining('n = 2') as string,
		});
		const html = json[0]?.[0]?.html as string;
		expect(html).toContain('Late &lt;again&gt;');
		expect(html).not.toContain('a test');
	});

	it('warns that the score at the top pools what the rows keep apart', async () => {
		const two = [
			scored(9, { touchpoint: 'delivery' }),
			scored(9, { touchpoint: 'relationship' }),
		];
		const { json, hints } = await runNode(
			aggregate({ operation: 'report', groupBy: 'touchpoint' }),
			two,
		);
		expect(messages(hints)).toContain('pools the touchpoints delivery, relationship');
		expect(json[0]?.[0]?.html).toContain('By touchpoint');
	});

	it('does not repeat the score in a table of one row', async () => {
		const one = [scored(9, { touchpoint: 'delivery' })];
		const { json } = await runNode(
			aggregate({ operation: 'report', groupBy: 'touchpoint' }),
			one,
		);
		expect(json[0]?.[0]?.html).not.toContain('By touchpoint');
	});

	it('goes to every recipient as HTML and text', async () => {
		const { json, error } = await runNode(
			aggregate({ ...send, fromEmail: 'NPS <nps@example.com>', title: 'Weekly' }),
			items,
			{ credentials: credentials(mailbox) },
		);
		expect(error).toBeUndefined();
		expect(json[0]?.[0]).toMatchObject({ sent: true, to: ['a@example.com', 'b@example.com'] });
		const mail = await mailbox.waitForMail();
		expect(mail.to).toEqual(['a@example.com', 'b@example.com']);
		expect(mail.from).toContain('nps@example.com');
		expect(mail.subject).toMatch(/^Weekly: NPS 0 /);
		expect(mail.html).toContain('Late &lt;again&gt;');
		expect(mail.text).toContain('Late <again>');
	});

	it('is not sent in a manual run, unless that is switched on', async () => {
		const manual = { mode: 'manual' as const, credentials: credentials(mailbox) };
		const { json, hints } = await runNode(aggregate(send), items, manual);
		expect(json[0]?.[0]?.sent).toBe(false);
		expect(messages(hints)).toContain('Not sent to a@example.com, b@example.com');
		expect(mailbox.all()).toHaveLength(0);
		await runNode(aggregate({ ...send, options: { sendForReal: true } }), items, manual);
		expect(await mailbox.waitForMail()).toBeDefined();
	});

	it('is not sent to what is no address', async () => {
		for (const toEmail of [' , ', 'nobody', 'a@example.com, <b@example.com>']) {
			const { error } = await runNode(aggregate({ ...send, toEmail }), items, {
				credentials: credentials(mailbox),
			});
			expect(error?.message).toContain("'To Email'");
		}
		expect(mailbox.all()).toHaveLength(0);
	});

	it('says what the mail server said', async () => {
		mailbox.refuseNext('recipient', 550, 'No such user');
		const { error } = await runNode(aggregate({ ...send, toEmail: 'a@example.com' }), items, {
			credentials: credentials(mailbox),
		});
		expect(error?.message).toBeTruthy();
		expect(error?.description).toBe('The report was not sent');
	});
});

describe('NPS Aggregate over the store', () => {
	const credentials = { npsStoreApi: { type: 'embedded', name: `aggregate-${process.pid}` } };
	const now = new Date();
	let store: Store;
	let answers = 0;

	const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
	const response = (
		score: number | null,
		days: number,
		changes: Partial<Response> = {},
	): Response => ({
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
	});

	beforeAll(async () => {
		store = await openStore({ kind: 'embedded', name: credentials.npsStoreApi.name });
		await store.surveys.register(
			DEFINITION,
			{ workflowId: 'w', baseUrl: 'https://n8n.example/webhook' },
			now,
		);
		const given = [
			...[10, 10, 10, 9, 9, 8, 8, 7, 6, 0, 10, 10].map((score) =>
				response(score, 2, { team: 'A' }),
			),
			response(9, 2, { team: 'B', comment: 'Quick <b>and</b> kind' }),
			response(null, 2),
			response(0, 2, { test: true }),
			response(0, 2, { confirmed: false, comment: 'from a robot' }),
			...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].map((score) => response(score, 40)),
			response(0, 200),
		];
		for (const one of given) await store.responses.insert(one);
	});
	afterAll(async () => await store.close());

	const run = async (parameters: INodeParameters) =>
		await runNode(aggregate({ source: 'store', ...parameters }), [{}], { credentials });

	it('counts the last 30 days and compares them with the 30 before', async () => {
		const { json, error } = await run({});
		expect(error).toBeUndefined();
		expect(json[0]).toHaveLength(1);
		expect(json[0]?.[0]).toMatchObject({
			group: { touchpoint: 'delivery' },
			n: 13,
			unscored: 1,
			counts: { promoters: 8, passives: 3, detractors: 2 },
			previous: { score: -100, n: 12, significant: true },
		});
	});

	it('groups by a dimension, and leaves out who has none', async () => {
		const { json } = await run({ dimension: 'team', keepApart: [] });
		expect(json[0]?.map(({ group, n }) => [group, n])).toEqual([
			[{ team: 'A' }, 12],
			[{ team: 'B' }, 1],
		]);
	});

	it('counts between two dates, both included', async () => {
		const day = (days: number) => daysAgo(days).toISOString().slice(0, 10);
		const { json } = await run({ period: 'between', from: day(40), to: day(40) });
		expect(json[0]?.[0]).toMatchObject({ n: 12, period: { start: day(40), end: day(40) } });
		const wrong = await run({ period: 'between', from: day(1), to: day(2) });
		expect(wrong.error?.message).toContain("is after 'To'");
	});

	it('reports everybody, also those without a team, with comments of confirmed answers only', async () => {
		const { json, error } = await run({ operation: 'report', dimension: 'team' });
		expect(error).toBeUndefined();
		expect(json[0]?.[0]?.n).toBe(13);
		const html = json[0]?.[0]?.html as string;
		expect(html).toContain('After delivery');
		expect(html).toContain('Quick &lt;b&gt;and&lt;/b&gt; kind');
		expect(html).not.toContain('from a robot');
	});

	it('says when a survey is not registered', async () => {
		const { json, hints } = await run({ surveys: ['no-such-survey'] });
		expect(json[0]?.[0]).toMatchObject({ n: 0, sentence: 'No answers yet.' });
		expect(messages(hints)).toContain('No survey is registered under no-such-survey.');
	});
});
