import { NpsParseReply } from '../../nodes/NpsParseReply/NpsParseReply.node';
import { MAIL_SHAPES } from '../../nps/channels/email/inbound';
import {
	BOUNCE,
	COMPLAINT_MAIL,
	ITEMS,
	OUT_OF_OFFICE,
	raw,
	REPLY,
	resolved,
} from '../fixtures/mail/items';
import { INVITATION, MESSAGE_ID } from '../fixtures/mail/reports';
import { runNode, runWorkflow, type TestNode } from '../support/engine';

const parse = async (input: object[], options: object = {}, node: Partial<TestNode> = {}) =>
	await runNode(
		{ ...node, type: 'npsParseReply', parameters: { input: 'mail', options } as never },
		input as never,
	);

const UNSCORED = { score: null, category: 'unscored', npsFactor: null, optOut: false };

describe('the input E-Mail', () => {
	it('reads a whole mail as the Email Trigger resolves it, without quote and signature', async () => {
		const item = await resolved(REPLY);
		const { json, error } = await parse([item]);
		expect(error).toBeUndefined();
		expect(json[0]?.[0]).toMatchObject({
			...item.json,
			score: 9,
			category: 'promoter',
			npsFactor: 100,
			comment: 'schnelle Lieferung – danke!',
			mail: {
				kind: 'reply',
				confidence: 1,
				reason: expect.stringMatching(/\S/),
				from: 'anna@example.com',
				subject: 'Re: How did we do?',
				messageId: '<reply-1@example.com>',
				inReplyTo: MESSAGE_ID,
				invitationId: INVITATION,
				text: '9, schnelle Lieferung – danke!',
			},
		});
		expect(json[0]?.[0]).not.toHaveProperty('delivery');
	});

	it('reads a whole mail of the Gmail Trigger in the same way', async () => {
		const item = await resolved(REPLY, {
			id: '18e',
			threadId: '18d',
			labelIds: ['INBOX'],
			sizeEstimate: 900,
		});
		const { json } = await parse([item]);
		expect(json[0]?.[0]).toMatchObject({
			score: 9,
			threadId: '18d',
			mail: { kind: 'reply', invitationId: INVITATION },
		});
	});

	it('reads the body as it was sent, which the Email Trigger calls RAW', async () => {
		const { json } = await parse([raw(REPLY), raw(BOUNCE)]);
		expect(json[0]).toMatchObject([
			{ score: 9, comment: 'schnelle Lieferung – danke!', mail: { kind: 'reply' } },
			{
				...UNSCORED,
				mail: { kind: 'bounce', invitationId: INVITATION },
				delivery: { status: 'bounced', permanent: true },
			},
		]);
	});

	it.each(ITEMS)('reads the items of %s as they are', async (_source, item, preview) => {
		const { json, hints } = await parse([item]);
		expect(json[0]?.[0]).toMatchObject({
			...item,
			score: 9,
			comment: 'fast',
			mail: {
				kind: 'reply',
				from: 'anna@example.com',
				subject: 'Re: How did we do?',
				text: '9, fast',
			},
		});
		expect((json[0]?.[0]?.mail as object | undefined) ?? {}).toEqual(
			preview
				? expect.objectContaining({ preview: true })
				: expect.not.objectContaining({ preview: true }),
		);
		expect(hints.map(({ message }) => message)).toEqual(
			preview ? [expect.stringContaining('Simplify')] : [],
		);
	});

	it('keeps an automatic answer as an item without a score, and says why', async () => {
		const { json } = await parse([await resolved(OUT_OF_OFFICE)]);
		expect(json[0]?.[0]).toMatchObject({
			...UNSCORED,
			confidence: 0,
			reason: expect.stringContaining('Auto-Submitted'),
			mail: { kind: 'autoReply', confidence: 1 },
			delivery: {
				status: 'autoReply',
				permanent: false,
				recipients: [],
				reason: 'autoSubmitted',
			},
		});
		expect(json[0]?.[0]).not.toHaveProperty('comment');
	});

	it('reads a bounce with its attachments: who, why, and which invitation', async () => {
		const item = await resolved(BOUNCE);
		const { outputs } = await parse([item]);
		const [out] = outputs[0] ?? [];
		expect(out?.json).toMatchObject({
			...UNSCORED,
			mail: { kind: 'bounce', invitationId: INVITATION },
			delivery: {
				status: 'bounced',
				permanent: true,
				reason: 'address',
				recipients: [{ address: 'anna@example.com', status: '5.1.1', permanent: true }],
				originalMessageId: MESSAGE_ID,
			},
		});
		expect(Object.keys(out?.binary ?? {})).toEqual(['attachment_0']);
	});

	it('reads a spam complaint', async () => {
		const { json } = await parse([await resolved(COMPLAINT_MAIL)]);
		expect(json[0]?.[0]).toMatchObject({
			...UNSCORED,
			mail: { kind: 'complaint', invitationId: INVITATION },
			delivery: {
				status: 'complained',
				permanent: true,
				recipients: [{ address: 'anna@example.com' }],
				reason: 'abuse',
			},
		});
	});

	it('says when an answer was longer than any answer is', async () => {
		const text = `8, ${'good '.repeat(3_000)}`;
		const { json } = await parse([{ raw: text }]);
		expect(json[0]?.[0]).toMatchObject({ score: 8, truncated: true });
	});

	it('puts everything into the field that the user names', async () => {
		const [[, item] = []] = [ITEMS[0] ?? []];
		const { json } = await parse([item ?? {}], { resultField: 'nps' });
		expect(json[0]?.[0]).toMatchObject({ nps: { score: 9, mail: { kind: 'reply' } } });
		expect(json[0]?.[0]).not.toHaveProperty('score');
	});

	it('names the item that is no mail, and what to do', async () => {
		const { error } = await parse([await resolved(REPLY), { text: '9' }]);
		expect(error?.message).toMatch(/no e-mail.*\[item 1\]/);
		expect(error?.description).toContain("'Text Field'");
		expect((error as unknown as { context: object }).context).toMatchObject({ itemIndex: 1 });
		const { json } = await parse(
			[await resolved(REPLY), { text: '9' }],
			{},
			{ onError: 'continueRegularOutput' },
		);
		expect(json[0]).toMatchObject([
			{ score: 9 },
			{ error: expect.stringContaining('no e-mail') },
		]);
	});

	it('holds to the format that the user chooses', async () => {
		const [, simple] = ITEMS[0] ?? [];
		expect((await parse([simple ?? {}], { mailFormat: 'imapSimple' })).json[0]).toMatchObject([
			{ score: 9 },
		]);
		expect((await parse([simple ?? {}], { mailFormat: 'outlook' })).error?.message).toContain(
			'Outlook',
		);
	});

	it('offers every format that it understands', () => {
		const options =
			new NpsParseReply().description.properties.find(({ name }) => name === 'options')
				?.options ?? [];
		const format = options.find(({ name }) => name === 'mailFormat');
		const values =
			format && 'options' in format
				? (format.options ?? []).map((option) => 'value' in option && option.value)
				: [];
		expect(values.sort()).toEqual(['auto', ...Object.keys(MAIL_SHAPES)].sort());
	});
});

it('reads text fields in workflows that were saved before mails could be read', async () => {
	const { json } = await runNode({ type: 'npsParseReply', parameters: { textField: 'body' } }, [
		{ body: '8, good' },
	]);
	expect(json[0]).toMatchObject([{ body: '8, good', score: 8, comment: 'good' }]);
	expect(json[0]?.[0]).not.toHaveProperty('mail');
});

it('hands a bounce to Route as unscored, so that it never counts', async () => {
	const run = await runWorkflow({
		nodes: [
			{ type: 'npsParseReply', name: 'Parse', parameters: { input: 'mail' } },
			{ type: 'npsRoute', name: 'Route' },
		],
		input: [await resolved(BOUNCE), await resolved(REPLY)],
	});
	expect([0, 1, 2, 3].map((output) => run.json('Route', output).length)).toEqual([1, 0, 0, 1]);
});
