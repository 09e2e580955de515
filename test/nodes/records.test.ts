import { runNode } from '../support/engine';
import { publishSurvey, surveyParameter } from '../support/publishedSurvey';

beforeAll(async () => {
	await publishSurvey();
});

const records = async (resource: string, operation: string, parameters: object = {}, input: object[] = [{}]) =>
	await runNode({ type: 'npsRecords', parameters: { resource, operation, ...parameters } }, input as never);
const customer = async (operation: string, value: string, more: object = {}) =>
	await records('customer', operation, { findBy: 'email', value, ...more });
const save = async (input: object[], more: object = {}) =>
	await records('response', 'save', { surveyKey: 'imported', fields: {}, ...more }, input);

it('saves answers from elsewhere, 0 included, each once', async () => {
	const rows = [
		{ customer: { id: 's-1', email: 'saved@example.com' }, score: 0, comment: 'Never again', externalId: 'x-1' },
		{ customer: { id: 's-1', email: 'saved@example.com' }, score: '9', answeredAt: '2020-05-01', externalId: 'x-2' },
	];
	const first = await save(rows);
	expect(first.json[0]).toMatchObject([
		{ saved: true, score: 0, category: 'detractor', npsFactor: -100 },
		{ saved: true, score: 9, answeredAt: expect.stringMatching(/^2020-0[45]/) as string },
	]);
	const again = await save(rows);
	expect(again.json[0]?.map(({ saved }) => saved)).toEqual([false, false]);
});

it('gives the last score and the history by e-mail, however it is written', async () => {
	const { json } = await customer('get', ' SAVED@example.com');
	expect(json[0]?.[0]).toMatchObject({ known: true, lastScore: 0, suppressed: false });
	expect((json[0]?.[0]?.responses as unknown[]).length).toBe(2);
});

it('refuses to save a score that is none, naming field and item', async () => {
	const { error } = await save([{ id: 's-2', score: '8.5' }]);
	expect(error?.message).toMatch(/"score" is "8\.5".*item 0/);
});

it('lists answers by category, newest first', async () => {
	const filters = { surveyKey: 'imported', categories: ['detractor'] };
	const { json } = await records('response', 'getMany', { returnAll: true, filters });
	expect(json[0]?.map(({ score }) => score)).toEqual([0]);
});

it('explains in a sentence why somebody was not asked', async () => {
	expect((await customer('explain', 'stranger@example.com')).json[0]?.[0]?.sentence).toMatch(/ever reached/);
	await customer('optOut', 'stranger@example.com', { reason: 'Wrote to us' });
	expect((await customer('explain', 'stranger@example.com')).json[0]?.[0]?.sentence).toContain('Wrote to us');
});

it('an opt-out keeps the customer from being asked', async () => {
	await customer('optOut', 'leave-me@example.com', { reason: 'Asked not to be contacted' });
	const { json } = await runNode(
		{ type: 'npsSendSurvey', parameters: { operation: 'getLink', survey: surveyParameter(), options: {} } },
		[{ id: 'o-1', email: 'Leave-Me@example.com' }],
	);
	expect(json[1]?.[0]).toMatchObject({ status: 'skipped', reason: 'suppressed' });
});

it('erases a person, keeps the counts, and says what is left', async () => {
	const { json } = await customer('erase', 'saved@example.com');
	expect(json[0]?.[0]).toMatchObject({ erased: true, responses: 2, remains: expect.stringContaining('Executions') as string });
	expect((await customer('get', 'saved@example.com')).json[0]?.[0]).toMatchObject({ known: false });
	const { json: left } = await records('response', 'getMany', { returnAll: true, filters: { surveyKey: 'imported' } });
	expect(left[0]?.map(({ score }) => score).sort()).toEqual([0, 9]);
	expect(JSON.stringify(left)).not.toMatch(/saved@example|Never again/);
});

it('says when an address cannot be one', async () => {
	const { error } = await customer('get', 'not an address');
	expect(error?.message).toContain("'Value'");
});

it('an opt-out needs an address', async () => {
	const { error } = await records('customer', 'optOut', { findBy: 'id', value: 's-1', reason: '' });
	expect(error?.message).toContain('address');
});

describe('mails', () => {
	const record = async (mail: object, parameters: object = {}) =>
		await records('mail', 'record', { options: {}, ...parameters }, [mail]);

	it('read by NPS Parse Reply are matched to their invitation or said to be of none', async () => {
		const parsed = await runNode({ type: 'npsParseReply', parameters: { input: 'mail' } }, [
			{
				from: { value: [{ address: 'nobody@example.com', name: '' }], text: 'nobody@example.com' },
				subject: 'Re: How likely are you',
				text: '9, thanks',
				headers: {},
			},
		] as never);
		expect(parsed.error).toBeUndefined();
		const { json, error } = await record(parsed.json[0]?.[0] ?? {});
		expect(error).toBeUndefined();
		expect(json[0]?.[0]).toMatchObject({ score: 9, record: { status: 'unmatched' } });
	});

	it('are asked for where an item holds none', async () => {
		const { error } = await record({ score: 9 });
		expect(error?.message).toMatch(/holds no mail.*item 0/);
	});
});
