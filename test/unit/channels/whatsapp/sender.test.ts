import { createWhatsAppSender, type WhatsAppConfig } from '../../../../nps/channels/whatsapp';
import { MESSAGE_SID, startTwilio, type Answer, type Call } from '../sms/twilioServer';
import { CONTENT_SID, message, OURS, template, THEIRS } from './message';

let close: () => Promise<void> = async () => undefined;
afterEach(async () => await close());

async function serve(answer: (call: Call) => Answer | 'hangUp', changes: Partial<WhatsAppConfig> = {}) {
	const server = await startTwilio(answer);
	close = server.close;
	return { ...server, sender: createWhatsAppSender({ ...server.config, templates: [template()], ...changes }) };
}

const created: Answer = { status: 201, body: { sid: MESSAGE_SID, status: 'queued' } };
const refusal = (code: number, status = 400): Answer => ({
	status,
	body: { status, code, message: 'No', more_info: 'https://www.twilio.com/docs/errors' },
});
const open = { openNumbers: [OURS], purpose: 'reminder' } as const;
const formOf = (calls: readonly Call[], at = 0) => Object.fromEntries(calls[at]?.form ?? []);

it('asks by an approved template with its variables', async () => {
	const { calls, sender } = await serve(() => created);
	expect(await sender.send(message())).toEqual({ ok: true, providerMessageId: MESSAGE_SID });
	expect(formOf(calls)).toEqual({
		To: `whatsapp:${THEIRS}`,
		From: `whatsapp:${OURS}`,
		ContentSid: CONTENT_SID,
		ContentVariables: '{"1":"Ada","2":"Acme"}',
	});
});

it('writes in its own words while WhatsApp takes them', async () => {
	const { calls, sender } = await serve(() => created);
	await sender.send(message(open));
	expect(formOf(calls)).toMatchObject({ Body: message().body });
	expect(formOf(calls)).not.toHaveProperty('ContentSid');
});

it('leaves the choice of the number to a Messaging Service', async () => {
	const messagingServiceSid = `MG${'c'.repeat(32)}`;
	const { calls, sender } = await serve(() => created, { from: undefined, messagingServiceSid });
	await sender.send(message());
	expect(formOf(calls)).toMatchObject({ To: `whatsapp:${THEIRS}`, MessagingServiceSid: messagingServiceSid });
	expect(formOf(calls)).not.toHaveProperty('From');
});

it('sends the template after all when Twilio says that the 24 hours are over', async () => {
	const { calls, sender } = await serve(({ form }) => (form.has('Body') ? refusal(63016) : created));
	expect(await sender.send(message(open))).toMatchObject({ ok: true });
	expect(calls.map(({ form }) => form.has('ContentSid'))).toEqual([false, true]);
});

it('asks Twilio nothing where there is neither a template nor an open window', async () => {
	const { calls, sender } = await serve(() => created, { templates: [] });
	expect(await sender.send(message())).toMatchObject({ kind: 'configuration', sentence: expect.stringMatching(/template/) });
	expect(await sender.send(message({ purpose: 'reminder' }))).toMatchObject({ kind: 'permanent' });
	expect(calls).toHaveLength(0);
});

it('comes from what the brand says where the node names nothing', async () => {
	const messagingServiceSid = `MG${'c'.repeat(32)}`;
	const { calls, sender } = await serve(() => created, { from: undefined });
	await sender.send(message({ from: OURS }));
	await sender.send(message({ from: messagingServiceSid }));
	expect(formOf(calls)).toMatchObject({ From: `whatsapp:${OURS}` });
	expect(formOf(calls, 1)).toMatchObject({ MessagingServiceSid: messagingServiceSid });
	expect(formOf(calls, 1)).not.toHaveProperty('From');
});

it('the sender of the node wins over that of the brand', async () => {
	const { calls, sender } = await serve(() => created);
	await sender.send(message({ from: '+15005550099' }));
	expect(formOf(calls)).toMatchObject({ From: `whatsapp:${OURS}` });
});

it('writes in its own words only to the number of the brand that the person wrote to', async () => {
	const { calls, sender } = await serve(() => created, { from: undefined });
	await sender.send(message({ ...open, from: OURS }));
	await sender.send(message({ ...open, from: '+15005550099' }));
	expect(calls.map(({ form }) => form.has('ContentSid'))).toEqual([false, true]);
});

it('says which setting is missing', async () => {
	const { sender } = await serve(() => created, { from: undefined });
	expect(await sender.send(message())).toMatchObject({
		kind: 'configuration',
		sentence: expect.stringContaining('WhatsApp sender'),
	});
});

it.each([
	[63003, 'permanent'],
	[63024, 'permanent'],
	[63014, 'optOut'],
	[63018, 'retry'],
	[63012, 'retry'],
	[21655, 'configuration'],
	[21656, 'configuration'],
	[63007, 'configuration'],
	[63016, 'configuration'],
] as const)('%i is %s', async (code, kind) => {
	const { sender } = await serve(() => refusal(code));
	expect(await sender.send(message())).toMatchObject({ ok: false, kind, code: String(code) });
});

describe('with another channel for those whom WhatsApp does not reach', () => {
	it('names it when Twilio knows no such recipient', async () => {
		const { sender } = await serve(() => refusal(63024), { otherwise: 'sms' });
		expect(await sender.send(message())).toMatchObject({ kind: 'permanent', noSuchAddress: true, otherwise: 'sms' });
	});

	it('keeps it for when the message fails later', async () => {
		const { calls, sender } = await serve(() => created, { otherwise: 'sms' });
		await sender.send(message({ statusUrl: 'https://n8n.example/webhook/nps/x/status?i=inv-1' }));
		expect(calls[0]?.form.get('StatusCallback')).toBe('https://n8n.example/webhook/nps/x/status?i=inv-1&then=sms');
	});
});

describe('after a crash', () => {
	const listed = (from: string): Answer => ({
		status: 200,
		body: {
			messages: [
				{
					sid: MESSAGE_SID,
					direction: 'outbound-api',
					from,
					messaging_service_sid: null,
					date_created: 'Mon, 02 Mar 2026 10:00:01 +0000',
					date_sent: null,
				},
			],
			next_page_uri: null,
		},
	});
	const ask = { to: THEIRS, reference: 'inv-1', since: new Date('2026-03-02T10:00:00Z') };

	it('looks for its message among those of WhatsApp', async () => {
		const { calls, sender } = await serve(() => listed(`whatsapp:${OURS}`));
		expect(await sender.wasAccepted(ask)).toEqual({ accepted: true, providerMessageId: MESSAGE_SID });
		expect(calls[0]?.query.get('To')).toBe(`whatsapp:${THEIRS}`);
	});

	it('takes no text message for its own', async () => {
		const { sender } = await serve(() => listed(OURS));
		expect(await sender.wasAccepted(ask)).toEqual({ accepted: false });
	});

	it('does not guess when Twilio cannot be asked', async () => {
		const { sender } = await serve(() => refusal(20500, 503));
		expect(await sender.wasAccepted(ask)).toEqual({ accepted: 'unknown' });
	});
});
