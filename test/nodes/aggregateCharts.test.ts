import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { runNode } from '../support/engine';
import { startMailbox, type Mailbox } from '../support/mailbox';

jest.setTimeout(60_000);

const DAY = 86_400_000;
const items: IDataObject[] = Array.from({ length: 240 }, (_, index) => ({
	score: (index * 7) % 11,
	team: ['Berlin', 'Rome', 'Oslo'][index % 3] as string,
	channel: ['email', 'sms'][index % 2] as string,
	answeredAt: new Date(Date.UTC(2026, 0, 5) + index * DAY).toISOString(),
	comment: (index * 7) % 11 < 5 ? 'late again' : 'friendly',
	themes: [{ theme: 'delivery', sentiment: (index * 7) % 11 < 5 ? 'negative' : 'positive' }],
}));
const draw = async (parameters: INodeParameters, input = items) =>
	await runNode({ type: 'npsAggregate', parameters: { operation: 'draw', ...parameters } }, input);
const messages = (hints: ReadonlyArray<{ message: string }>) => hints.map(({ message }) => message).join('\n');

describe('Draw Charts', () => {
	const ALL = ['drivers', 'forest', 'gauge', 'heat', 'histogram', 'trend'];

	it('gives an item per chart, with what it shows in words, as a table and as figures, and the picture as data', async () => {
		const { json, outputs, error } = await draw({ charts: ALL, groupBy: 'team, channel' });
		expect(error).toBeUndefined();
		expect(json[0]?.map(({ kind }) => kind)).toEqual(ALL);
		for (const { json: one, binary } of outputs[0] ?? []) {
			expect(one).toMatchObject({ title: expect.any(String) as string, figures: { kind: one.kind } });
			expect(one.description).not.toBe('');
			expect((one.table as IDataObject).rows).not.toEqual([]);
			expect(binary?.data).toMatchObject({ mimeType: 'image/png', fileName: `nps-${String(one.kind)}.png` });
			expect(Buffer.from(binary?.data?.data ?? '', 'base64').subarray(1, 4).toString()).toBe('PNG');
		}
	});

	it('draws SVG, dark, as wide as asked for', async () => {
		const { outputs, json } = await draw({ charts: ['gauge'], format: 'svg', theme: 'dark', options: { width: 320 } });
		const svg = Buffer.from(outputs[0]?.[0]?.binary?.data?.data ?? '', 'base64').toString();
		expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 320 /);
		expect(outputs[0]?.[0]?.binary?.data?.mimeType).toBe('image/svg+xml');
		expect(json[0]?.[0]?.width).toBe(320);
	});

	it('gives both at once', async () => {
		const { outputs } = await draw({ charts: ['histogram'], format: 'both' });
		expect(outputs[0]?.[0]?.binary).toMatchObject({ data: { mimeType: 'image/png' }, svg: { mimeType: 'image/svg+xml' } });
	});

	it('leaves out what there is too little for, and says what it would take', async () => {
		const { json, hints } = await draw({ charts: ['forest', 'funnel', 'gauge', 'heat', 'trend'], dateField: 'nothing' });
		expect(json[0]?.map(({ kind }) => kind)).toEqual(['gauge']);
		expect(messages(hints)).toContain('Not drawn: "Score by group" takes a field to group by.');
		expect(messages(hints)).toContain('"What became of the surveys sent" takes the NPS Store as source');
	});
});

describe('The trend in the report', () => {
	const report = { operation: 'report', groupBy: 'team' };
	let mailbox: Mailbox;

	beforeAll(async () => {
		mailbox = await startMailbox();
	});
	afterAll(async () => await mailbox.stop());

	it('is a binary property under the name the mail shows it by, for the node that sends it', async () => {
		const { outputs, json } = await runNode({ type: 'npsAggregate', parameters: report }, items);
		expect(json[0]?.[0]?.html).toContain('<img src="cid:npsTrend" alt="');
		expect(outputs[0]?.[0]?.binary?.npsTrend?.mimeType).toBe('image/png');
	});

	it('goes along inside the mail', async () => {
		const parameters = { ...report, sendMail: true, toEmail: 'a@example.com' };
		const { outputs, error } = await runNode({ type: 'npsAggregate', parameters }, items, { credentials: { npsSmtpApi: { ...mailbox.credential } } });
		expect(error).toBeUndefined();
		const mail = await mailbox.waitForMail();
		expect(mail.parsed.attachments).toMatchObject([{ cid: 'npsTrend', contentDisposition: 'inline', contentType: 'image/png', related: true }]);
		expect(mail.raw).toMatch(/Content-Id: <npsTrend>/i);
		expect(outputs[0]?.[0]?.binary).toBeUndefined();
	});

	it('is left out when nobody wants it, and without dates', async () => {
		for (const more of [{ options: { trendChart: false } }, { dateField: 'nothing' }]) {
			const { json, outputs } = await runNode({ type: 'npsAggregate', parameters: { ...report, ...more } }, items);
			expect(json[0]?.[0]?.html).not.toContain('<img');
			expect(outputs[0]?.[0]?.binary).toBeUndefined();
		}
	});

	it('refuses a link that is no address', async () => {
		const { error } = await runNode({ type: 'npsAggregate', parameters: { ...report, options: { link: 'javascript:alert(1)' } } }, items);
		expect(error?.message).toContain("'Dashboard Link' is no address");
	});
});

describe('NPS Aggregate over items, in detail', () => {
	const calculate = async (parameters: INodeParameters) => await runNode({ type: 'npsAggregate', parameters }, items);

	it('counts only what the filters hold for, and pairs what it counts', async () => {
		const filters = { rows: [{ field: 'team', operator: 'equals', value: 'rome' }] };
		const { json, outputs } = await calculate({ filters });
		expect(json[0]?.[0]?.n).toBe(80);
		expect((outputs[0]?.[0]?.pairedItem as Array<{ item: number }>).every(({ item }) => item % 3 === 1)).toBe(true);
	});

	it('adds a row for each level above', async () => {
		const { json } = await calculate({ groupBy: 'team, channel', options: { subtotals: true } });
		expect(json[0]?.filter(({ subtotal }) => subtotal).map(({ group }) => group)).toEqual([{}, { team: 'Berlin' }, { team: 'Oslo' }, { team: 'Rome' }]);
		expect(json[0]).toHaveLength(10);
	});

	it('takes rolling windows to the last answer', async () => {
		const { json } = await calculate({ bucket: 'rolling', windowDays: 30, windowStep: 'month', timeZone: 'UTC' });
		expect(json[0]?.map(({ period, n }) => [(period as IDataObject).end, n]).at(-1)).toEqual(['2026-09-01', 30]);
	});

	it('says what the score goes together with, and what is new', async () => {
		const { json } = await calculate({ bucket: 'quarter', options: { drivers: true, emerging: true, numberFields: 'score' } });
		expect(json[0]?.[1]).toMatchObject({ commented: 91, attributes: [{ attribute: 'score', correlation: 1 }], emerging: [] });
		expect(json[0]?.[1]?.drivers).toContainEqual(expect.objectContaining({ theme: 'delivery', side: 'negative', significant: true }));
	});
});
