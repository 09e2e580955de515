import { runNode } from '../support/engine';
import { publishSurvey, surveyParameter } from '../support/publishedSurvey';

beforeAll(async () => {
	await publishSurvey();
});

const dryRun = async (input: object[], parameters: object = {}, options: object = {}) =>
	await runNode(
		{
			type: 'npsSendSurvey',
			parameters: {
				operation: 'dryRun',
				survey: surveyParameter(),
				dryRunOf: 'input',
				dryRunOutput: 'each',
				when: 'now',
				sendWindow: 'any',
				channel: 'smsThenEmail',
				options: {},
				...parameters,
			} as never,
		},
		input as never,
		options,
	);
const records = async (resource: string, operation: string, parameters: object) =>
	await runNode({ type: 'npsRecords', parameters: { resource, operation, ...parameters } } as never);

const ROWS = [
	{ id: 'd-1', email: 'd1@example.com' },
	{ id: 'd-2', phone: '+4915123456789', locale: 'de' },
	{ id: 'd-3' },
];

it('gives who would be asked and who would not, paired with their items, and sends and stores nothing', async () => {
	const { json, outputs, hints, error } = await dryRun(ROWS);
	expect(error).toBeUndefined();
	expect(json[0]).toMatchObject([
		{ status: 'wouldAsk', channel: 'email', surveyKey: 'after-delivery', customer: { id: 'd-1' } },
		{ status: 'wouldAsk', channel: 'sms', segments: expect.any(Number) as number, currency: 'USD', customer: { id: 'd-2' } },
	]);
	expect(json[1]).toMatchObject([{ status: 'wouldSkip', reason: 'missingAddress', customer: { id: 'd-3' } }]);
	expect(outputs.flat().map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	expect(hints.map(({ message }) => message).join()).toContain('of 3 customers 2 would be asked');
	const { json: found } = await records('customer', 'get', { findBy: 'email', value: 'd1@example.com' });
	expect(found[0]?.[0]).toMatchObject({ known: false });
});

it('gives one summary instead, with a sample message of each language', async () => {
	const { json } = await dryRun(ROWS, { dryRunOutput: 'summary' });
	expect(json[1]).toEqual([]);
	expect(json[0]).toHaveLength(1);
	expect(json[0]?.[0]).toMatchObject({
		customers: 3,
		wouldAsk: 2,
		skippedBecause: [{ reason: 'missingAddress', customers: 1 }],
		byChannel: [{ channel: 'email' }, { channel: 'sms', customers: 1 }],
		messages: [
			{ channel: 'email', language: 'en', subject: expect.any(String) as string },
			{ channel: 'sms', language: 'de', encoding: expect.stringMatching(/GSM-7|UCS-2/) as string },
		],
		cost: { currency: 'USD' },
	});
});

it('does the same in a manual run', async () => {
	const { json } = await dryRun(ROWS, {}, { mode: 'manual' });
	expect(json[0]).toHaveLength(2);
});

it('judges what the store knows of the last days', async () => {
	const skippedFor = { operation: 'getLink', survey: surveyParameter(), options: {} };
	await records('customer', 'optOut', { findBy: 'email', value: 'past@example.com', reason: 'Asked' });
	await runNode({ type: 'npsSendSurvey', parameters: skippedFor } as never, [{ id: 'p-1', email: 'past@example.com' }]);
	const { json } = await dryRun([{}], { dryRunOf: 'past', pastDays: 2 });
	expect(json[1]).toMatchObject([{ status: 'wouldSkip', reason: 'suppressed', customer: { id: 'p-1' } }]);
});

it('names a malformed item, or goes on with the others', async () => {
	expect((await dryRun([{ customer: { email: 5 } }, ...ROWS])).error?.message).toMatch(/customer/);
	const { json } = await runNode(
		{
			type: 'npsSendSurvey',
			onError: 'continueRegularOutput',
			parameters: {
				operation: 'dryRun',
				survey: surveyParameter(),
				when: 'now',
				sendWindow: 'any',
				channel: 'email',
				options: {},
			} as never,
		},
		[{ customer: { email: 5 } }, ...ROWS] as never,
	);
	expect(json[0]?.[0]?.error).toMatch(/customer/);
	expect(json[0]?.[1]).toMatchObject({ status: 'wouldAsk' });
});

it('a preview of an SMS names its segments and alphabet', async () => {
	const { json } = await dryRun([ROWS[1] ?? {}], { operation: 'preview', channel: 'sms' });
	expect(json[0]?.[0]).toMatchObject({ status: 'preview', segments: expect.any(Number) as number, encoding: 'GSM-7' });
});
