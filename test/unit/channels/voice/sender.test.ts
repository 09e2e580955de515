import { CALL_ERRORS, createCallSender, type CallConfig } from '../../../../nps/channels/voice';
import { startTwilio, type Answer, type Call } from '../sms/twilioServer';

let close: () => Promise<void> = async () => undefined;
afterEach(async () => await close());

async function serve(answer: (call: Call) => Answer | 'hangUp') {
	const server = await startTwilio(answer);
	close = server.close;
	return server;
}

const SID = `CA${'b'.repeat(32)}`;
const BASE = 'https://n8n.example/webhook/nps/x/voice';
const message = {
	channel: 'voice',
	to: '+15005550010',
	body: 'How likely?',
	reference: 'inv-1',
	answerUrl: `${BASE}?i=inv-1&e=answered#rc=2`,
	statusUrl: `${BASE}?i=inv-1&e=status#rc=2`,
	ringSeconds: 30,
	detectMachines: true,
} as const;
const created: Answer = { status: 201, body: { sid: SID, status: 'queued' } };
const refusal = (status: number, code: number, headers?: Answer['headers']): Answer => ({
	status,
	body: { status, code, message: 'No', more_info: 'https://www.twilio.com/docs/errors' },
	headers,
});
const send = async (answer: Answer, more: Partial<CallConfig> = {}, changes: object = {}) => {
	const { calls, config } = await serve(() => answer);
	const result = await createCallSender({ ...config, ...more }).send({ ...message, ...changes });
	return { result, calls };
};

it('asks for a call that reports everything, and whose end is told later', async () => {
	const { result, calls } = await send(created);
	expect(result).toEqual({ ok: true, providerMessageId: SID, reportedWithinMs: 7_200_000 });
	const form = calls[0]?.form;
	expect(Object.fromEntries(form ?? [])).toEqual({
		To: '+15005550010',
		From: '+15005550006',
		Url: message.answerUrl,
		Method: 'POST',
		StatusCallback: message.statusUrl,
		StatusCallbackMethod: 'POST',
		StatusCallbackEvent: 'completed',
		Timeout: '30',
		MachineDetection: 'Enable',
	});
	expect(form?.getAll('StatusCallbackEvent')).toEqual(['initiated', 'ringing', 'answered', 'completed']);
});

it('leaves machine detection out where it is not wanted', async () => {
	const { calls } = await send(created, {}, { detectMachines: false, ringSeconds: 12 });
	expect(calls[0]?.form.has('MachineDetection')).toBe(false);
	expect(calls[0]?.form.get('Timeout')).toBe('12');
});

it('carries the other channel along in both addresses, before the fragment', async () => {
	const { calls } = await send(created, { otherwise: 'sms' });
	expect(calls[0]?.form.get('Url')).toBe(`${BASE}?i=inv-1&e=answered&then=sms#rc=2`);
	expect(calls[0]?.form.get('StatusCallback')).toBe(`${BASE}?i=inv-1&e=status&then=sms#rc=2`);
});

describe('what Twilio refuses', () => {
	it.each([
		[21216, 400, 'permanent'],
		[13225, 400, 'permanent'],
		[21211, 400, 'permanent'],
		[21217, 400, 'permanent'],
		[21401, 400, 'permanent'],
		[10004, 400, 'retry'],
		[10004, 429, 'retry'],
		[20429, 429, 'retry'],
		[99999, 429, 'retry'],
		[21215, 400, 'configuration'],
		[21210, 400, 'configuration'],
		[20003, 401, 'configuration'],
		[99999, 400, 'configuration'],
		[20500, 500, 'unknown'],
		[10004, 503, 'unknown'],
	] as const)('%i with HTTP %i is %s', async (code, status, kind) => {
		expect((await send(refusal(status, code))).result).toMatchObject({ ok: false, kind, code: String(code) });
	});

	it('says why in words', () => {
		for (const { sentence } of CALL_ERRORS.values()) expect(sentence).toMatch(/^[A-Z].*\.$/);
	});

	it('says how long to wait', async () => {
		const { result } = await send(refusal(429, 20429, { 'Retry-After': '7' }));
		expect(result).toMatchObject({ kind: 'retry', retryAfterMs: 7_000 });
	});

	it('does not speak of messages when nobody knows', async () => {
		const { config } = await serve(() => 'hangUp');
		const result = await createCallSender(config).send(message);
		expect(result).toMatchObject({ kind: 'unknown', sentence: expect.stringContaining('placed the call') as string });
	});
});

describe('settings that cannot work', () => {
	it.each([
		['no number', { from: '' }, {}, 'No number to call from'],
		['an n8n that Twilio cannot reach', {}, { answerUrl: undefined, statusUrl: undefined }, 'WEBHOOK_URL'],
		['an account id that is none', { accountSid: 'x' }, {}, ''],
	])('%s', async (_name, config, changes, words) => {
		const { result, calls } = await send(created, config, changes);
		expect(result).toMatchObject({ kind: 'configuration', sentence: expect.stringContaining(words) as string });
		expect(calls).toHaveLength(0);
	});
});

describe('after a crash', () => {
	const listed = (parts: object): Answer => ({
		status: 200,
		body: {
			calls: [
				{
					sid: SID,
					direction: 'outbound-api',
					from: '+15005550006',
					date_created: 'Mon, 02 Mar 2026 10:00:01 +0000',
					...parts,
				},
			],
			next_page_uri: null,
		},
	});
	const ask = async (answer: Answer) => {
		const { config, calls } = await serve(() => answer);
		const since = new Date('2026-03-02T10:00:00Z');
		return { found: await createCallSender(config).wasAccepted({ to: '+15005550010', reference: 'inv-1', since }), calls };
	};

	it('finds the call that was placed, and the one that still waits in the queue', async () => {
		const { found, calls } = await ask(listed({}));
		expect(found).toEqual({ accepted: true, providerMessageId: SID });
		expect(calls[0]?.query.get('To')).toBe('+15005550010');
		await close();
		expect((await ask(listed({ date_created: null }))).found).toMatchObject({ accepted: true });
	});

	it.each([
		['an earlier call', { date_created: 'Mon, 02 Mar 2026 09:00:00 +0000' }],
		['one from another number', { from: '+15005550007' }],
		["the customer's own call", { direction: 'inbound' }],
	])('%s does not count', async (_name, parts) => {
		expect((await ask(listed(parts))).found).toEqual({ accepted: false });
	});

	it('does not guess when Twilio cannot be asked', async () => {
		expect((await ask(refusal(503, 20503))).found).toEqual({ accepted: 'unknown' });
	});
});
