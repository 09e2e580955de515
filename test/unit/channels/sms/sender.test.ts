import { createTwilioSender, TWILIO_ERRORS, verifyTwilio } from '../../../../nps/channels/sms';
import { ACCOUNT, MESSAGE_SID, startTwilio, type Answer, type Call } from './twilioServer';

let close: () => Promise<void> = async () => undefined;
afterEach(async () => await close());

async function serve(answer: (call: Call) => Answer | 'hangUp') {
	const server = await startTwilio(answer);
	close = server.close;
	return server;
}

const message = {
	channel: 'sms',
	to: '+15005550010',
	body: 'How likely?',
	reference: 'inv-1',
} as const;
const created: Answer = { status: 201, body: { sid: MESSAGE_SID, status: 'queued' } };
const refusal = (status: number, code: number, headers?: Answer['headers']): Answer => ({
	status,
	body: { status, code, message: 'No', more_info: 'https://www.twilio.com/docs/errors' },
	headers,
});

it('sends from a number, and gives back the id', async () => {
	const { calls, config } = await serve(() => created);
	expect(await createTwilioSender(config).send(message)).toEqual({
		ok: true,
		providerMessageId: MESSAGE_SID,
	});
	expect(calls[0]).toMatchObject({
		method: 'POST',
		path: `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`,
		login: `${ACCOUNT}:token`,
	});
	expect(Object.fromEntries(calls[0]?.form ?? [])).toEqual({
		To: '+15005550010',
		From: '+15005550006',
		Body: 'How likely?',
		SmartEncoded: 'true',
	});
});

it('prefers the messaging service, and logs in with the API key', async () => {
	const { calls, config } = await serve(() => created);
	const messagingServiceSid = `MG${'c'.repeat(32)}`;
	await createTwilioSender({
		...config,
		messagingServiceSid,
		apiKeySid: 'SKx',
		apiKeySecret: 's',
	}).send(message);
	expect(calls[0]?.login).toBe('SKx:s');
	expect(calls[0]?.form.get('MessagingServiceSid')).toBe(messagingServiceSid);
	expect(calls[0]?.form.has('From')).toBe(false);
});

describe('what Twilio refuses', () => {
	it.each([
		[21211, 400, 'permanent'],
		[21614, 400, 'permanent'],
		[30005, 400, 'permanent'],
		[30006, 400, 'permanent'],
		[21610, 400, 'optOut'],
		[63014, 400, 'optOut'],
		[20429, 429, 'retry'],
		[21611, 400, 'retry'],
		[30001, 400, 'retry'],
		[30003, 400, 'retry'],
		[30008, 400, 'retry'],
		[30022, 400, 'retry'],
		[63018, 400, 'retry'],
		[30610, 400, 'retry'],
		[21408, 400, 'configuration'],
		[21606, 400, 'configuration'],
		[30007, 400, 'configuration'],
		[30032, 400, 'configuration'],
		[30034, 400, 'configuration'],
		[63016, 400, 'configuration'],
		[20003, 401, 'configuration'],
		[99999, 400, 'configuration'],
	] as const)('%i is %s', async (code, status, kind) => {
		const { config } = await serve(() => refusal(status, code));
		const result = await createTwilioSender(config).send(message);
		expect(result).toMatchObject({ ok: false, kind, code: String(code) });
	});

	it('says why in words', () => {
		for (const { sentence } of TWILIO_ERRORS.values()) expect(sentence).toMatch(/^[A-Z].*\.$/);
	});

	it.each([
		['7', 7_000],
		['0', 0],
		['9999999', 86_400_000],
	])('Retry-After: %s is heard', async (header, retryAfterMs) => {
		const { config } = await serve(() => refusal(429, 20429, { 'Retry-After': header }));
		expect(await createTwilioSender(config).send(message)).toMatchObject({
			kind: 'retry',
			retryAfterMs,
		});
	});

	it('hears the wait of its own request when several are under way', async () => {
		const { config } = await serve(({ form }) =>
			refusal(429, 20429, { 'Retry-After': form.get('Body') ?? '' }),
		);
		const sender = createTwilioSender(config);
		const waits = await Promise.all(
			['1', '2', '3', '4', '5'].map(async (body) => await sender.send({ ...message, body })),
		);
		expect(waits.map((wait) => 'retryAfterMs' in wait && wait.retryAfterMs)).toEqual([
			1000, 2000, 3000, 4000, 5000,
		]);
	});
});

describe('when nobody knows whether the message was accepted', () => {
	it.each([500, 503])('HTTP %i is unknown', async (status) => {
		const { config } = await serve(() => refusal(status, 20500));
		expect(await createTwilioSender(config).send(message)).toMatchObject({
			ok: false,
			kind: 'unknown',
		});
	});

	it('a connection that breaks off is unknown', async () => {
		const { config, calls } = await serve(() => 'hangUp');
		expect(await createTwilioSender(config).send(message)).toMatchObject({
			ok: false,
			kind: 'unknown',
		});
		expect(calls).toHaveLength(1);
	});

	it('a connection that never came about is worth a retry', async () => {
		const { config } = await serve(() => created);
		await close();
		close = async () => undefined;
		expect(await createTwilioSender(config).send(message)).toMatchObject({
			ok: false,
			kind: 'retry',
		});
	});
});

describe('settings that cannot work', () => {
	it('no sender', async () => {
		const { config, calls } = await serve(() => created);
		expect(await createTwilioSender({ ...config, from: '' }).send(message)).toMatchObject({
			kind: 'configuration',
		});
		expect(calls).toHaveLength(0);
	});

	it('an account id that is none', async () => {
		const { config } = await serve(() => created);
		expect(
			await createTwilioSender({ ...config, accountSid: 'x' }).send(message),
		).toMatchObject({
			kind: 'configuration',
		});
	});
});

describe('after a crash', () => {
	const SINCE = new Date('2026-03-02T10:00:00Z');
	const listed = (parts: Readonly<Record<string, unknown>>): Answer => ({
		status: 200,
		body: {
			messages: [
				{
					sid: MESSAGE_SID,
					direction: 'outbound-api',
					from: '+15005550006',
					messaging_service_sid: null,
					date_created: 'Mon, 02 Mar 2026 10:00:01 +0000',
					date_sent: null,
					...parts,
				},
			],
			next_page_uri: null,
		},
	});
	const ask = async (answer: Answer) => {
		const { config, calls } = await serve(() => answer);
		const found = await createTwilioSender(config).wasAccepted({
			to: '+15005550010',
			reference: 'inv-1',
			since: SINCE,
		});
		return { found, calls };
	};

	it('finds the message that is still queued', async () => {
		const { found, calls } = await ask(listed({}));
		expect(found).toEqual({ accepted: true, providerMessageId: MESSAGE_SID });
		expect(calls[0]?.query.get('To')).toBe('+15005550010');
	});

	it.each([
		['an earlier message', { date_created: 'Mon, 02 Mar 2026 09:00:00 +0000' }],
		['one from another number', { from: '+15005550007' }],
		['a reply in a conversation', { direction: 'outbound-reply' }],
		["the customer's own message", { direction: 'inbound' }],
	])('%s does not count', async (_name, parts) => {
		expect((await ask(listed(parts))).found).toEqual({ accepted: false });
	});

	it('does not guess when Twilio cannot be asked', async () => {
		expect((await ask(refusal(503, 20503))).found).toEqual({ accepted: 'unknown' });
	});
});

describe('the test of the credential', () => {
	const account = (status: string): Answer => ({
		status: 200,
		body: { sid: ACCOUNT, friendly_name: 'Acme', status },
	});

	it('passes with an active account', async () => {
		const { config } = await serve(() => account('active'));
		expect(await verifyTwilio(config)).toEqual({ ok: true, sentence: 'Connected to Acme' });
	});

	it('tries the API key too, with a call that API keys may make', async () => {
		const { config, calls } = await serve(({ login }) =>
			login.startsWith('SK') ? refusal(401, 20003) : account('active'),
		);
		const result = await verifyTwilio({ ...config, apiKeySid: 'SKx', apiKeySecret: 'wrong' });
		expect(result).toMatchObject({ ok: false, reason: 'configuration' });
		expect(calls.map(({ path }) => path.split('/').at(-1))).toEqual([
			`${ACCOUNT}.json`,
			'Messages.json',
		]);
	});

	it.each([
		['a suspended account', account('suspended'), 'configuration'],
		['a wrong token', refusal(401, 20003), 'configuration'],
		['a problem of Twilio', refusal(503, 20503), 'unreachable'],
	])('fails with %s', async (_name, answer, reason) => {
		const { config } = await serve(() => answer);
		expect(await verifyTwilio(config)).toMatchObject({ ok: false, reason });
	});

	it('fails without the token that verifies incoming messages', async () => {
		const { config } = await serve(() => account('active'));
		expect(await verifyTwilio({ ...config, authToken: '' })).toMatchObject({ ok: false });
	});
});
