import { createServer, type AddressInfo, type Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import {
	createEmailSender,
	messageIdOf,
	verifySmtp,
	type SmtpConfig,
} from '../../../../nps/channels/email';
import { failureOf } from '../../../../nps/channels/email/failure';
import { replyWith, startSmtpServer, type SmtpServerOptions } from './smtpServer';

type Registry = { close(): Promise<void> };
const REGISTRY = Symbol.for('n8n-nodes-nps');

let close: () => Promise<unknown> = async () => undefined;
afterEach(async () => {
	await (globalThis as { [REGISTRY]?: Registry })[REGISTRY]?.close();
	await close();
});

async function serve(options?: SmtpServerOptions) {
	const server = await startSmtpServer(options);
	close = server.close;
	return server;
}

const message = {
	channel: 'email',
	to: 'anna@example.com',
	toName: 'Anna "A" <x>',
	subject: 'How likely?',
	html: '<p>Hello</p>',
	text: 'Hello',
	unsubscribeUrl: 'https://nps.example/u?t=abc',
	reference: 'inv-1',
} as const;

it('hands over a mail with a repeatable Message-ID and one unsubscribe header for one click', async () => {
	const { config, mails } = await serve();
	const result = await createEmailSender(config).send(message);
	expect(result).toEqual({ ok: true, providerMessageId: '<nps-inv-1@acme.example>' });
	const [raw = ''] = mails;
	expect(raw.match(/^List-Unsubscribe:.*$/gim)).toEqual([
		'List-Unsubscribe: <https://nps.example/u?t=abc>',
	]);
	const mail = await simpleParser(Buffer.from(raw));
	expect(mail.messageId).toBe(messageIdOf(config, 'inv-1'));
	expect(raw).toContain('Auto-Submitted: auto-generated');
	expect(raw).toContain('X-Auto-Response-Suppress: All');
	expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
	expect(mail.to).toMatchObject({
		value: [{ address: 'anna@example.com', name: 'Anna "A" <x>' }],
	});
	expect(mail.replyTo).toMatchObject({ value: [{ address: 'help@acme.example' }] });
	expect([mail.html, mail.text?.trim()]).toEqual(['<p>Hello</p>', 'Hello']);
});

it('sends several mails over its pooled connections', async () => {
	let connections = 0;
	const { config, mails } = await serve({
		onConnect(_session, done) {
			connections += 1;
			done();
		},
	});
	const sender = createEmailSender(config);
	for (let index = 0; index < 5; index += 1)
		await sender.send({ ...message, reference: `inv-${index}` });
	expect(mails).toHaveLength(5);
	expect(connections).toBe(1);
});

it('sends a report to several people', async () => {
	const { config, mails } = await serve();
	const result = await createEmailSender(config).sendPlain({
		to: ['a@example.com', 'b@example.com'],
		subject: 'NPS in March',
		html: '<p>46</p>',
		text: '46',
	});
	expect(result.ok).toBe(true);
	expect(mails[0]).toContain('To: a@example.com, b@example.com');
	expect(mails[0]).not.toContain('List-Unsubscribe');
});

describe('what the server says about a recipient or message', () => {
	it.each([
		['550 at the recipient', 'onRcptTo', 550, 'No such user', 'permanent'],
		['451 at the recipient', 'onRcptTo', 451, 'Greylisted', 'retry'],
		['421 at the recipient', 'onRcptTo', 421, 'Closing', 'retry'],
		['554 relaying', 'onRcptTo', 554, 'Relay access denied', 'configuration'],
		['550 at the sender', 'onMailFrom', 550, 'You may not send as this', 'configuration'],
		['452 at the sender', 'onMailFrom', 452, 'Out of space', 'retry'],
	] as const)('%s', async (_name, step, code, text, kind) => {
		const { config } = await serve({
			[step]: (_a: unknown, _s: unknown, done: (error: Error) => void) =>
				done(replyWith(code, text)),
		});
		const result = await createEmailSender(config).send(message);
		expect(result).toMatchObject({ ok: false, kind, code: String(code) });
		expect(result).toHaveProperty('sentence', expect.stringContaining(text));
	});

	it.each([
		[554, 'permanent'],
		[451, 'retry'],
	] as const)('%i after the message', async (code, kind) => {
		const { config } = await serve({
			onData(stream, _session, done) {
				stream.on('data', () => undefined);
				stream.on('end', () => done(replyWith(code, 'Looks like spam')));
			},
		});
		expect(await createEmailSender(config).send(message)).toMatchObject({ ok: false, kind });
	});
});

describe('a wrong login', () => {
	const refusing: SmtpServerOptions = {
		authOptional: false,
		onAuth: (_auth, _session, done) => done(replyWith(535, 'Wrong password')),
	};

	it('is a matter of configuration', async () => {
		const { config } = await serve(refusing);
		const result = await createEmailSender({ ...config, user: 'u', password: 'p' }).send(
			message,
		);
		expect(result).toMatchObject({ ok: false, kind: 'configuration', code: '535' });
	});

	it('fails the test of the credential, with the reason', async () => {
		const { config } = await serve(refusing);
		expect(await verifySmtp({ ...config, user: 'u', password: 'p' })).toMatchObject({
			ok: false,
			reason: 'configuration',
			sentence: expect.stringContaining('Wrong password') as string,
		});
	});

	it('no login where one is demanded, too', async () => {
		const { config } = await serve(refusing);
		expect(await createEmailSender(config).send(message)).toMatchObject({
			kind: 'configuration',
		});
	});
});

it('a server that answers passes the test of the credential', async () => {
	const { config } = await serve();
	expect(await verifySmtp(config)).toEqual({ ok: true, sentence: 'Connected to 127.0.0.1' });
});

it('a certificate nobody vouches for is a matter of configuration, unless it is allowed', async () => {
	jest.spyOn(console, 'error').mockImplementation(); // The server warns of its own certificate.
	const { config, mails } = await serve({ secure: true });
	const secure = { ...config, secure: true };
	expect(await createEmailSender(secure).send(message)).toMatchObject({ kind: 'configuration' });
	const lenient = { ...secure, allowUnauthorized: true };
	expect(await createEmailSender(lenient).send(message)).toMatchObject({ ok: true });
	expect(mails).toHaveLength(1);
});

describe('when the connection fails', () => {
	/** A server that speaks SMTP up to `dropAt`, and then hangs up. */
	async function dropping(
		dropAt: 'connect' | 'RCPT' | 'body',
	): Promise<{ config: SmtpConfig; bodies: number }> {
		const seen = { bodies: 0 };
		const server = createServer((socket) => speak(socket, dropAt, seen));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		close = async () => await new Promise((resolve) => server.close(resolve));
		const { port } = server.address() as AddressInfo;
		return Object.assign(seen, {
			config: { host: '127.0.0.1', port, secure: false, from: { email: 'a@acme.example' } },
		});
	}

	function speak(socket: Socket, dropAt: string, seen: { bodies: number }): void {
		socket.on('error', () => undefined);
		if (dropAt === 'connect') return void socket.destroy();
		socket.write('220 test\r\n');
		let isBody = false;
		let buffered = '';
		socket.on('data', (chunk) => {
			buffered += chunk.toString();
			if (isBody && buffered.includes('\r\n.\r\n')) {
				seen.bodies += 1;
				return void socket.destroy();
			}
			if (isBody || !buffered.endsWith('\r\n')) return;
			const command = buffered;
			buffered = '';
			if (command.startsWith(dropAt)) return void socket.destroy();
			isBody = command.startsWith('DATA');
			socket.write(isBody ? '354 go on\r\n' : '250 ok\r\n');
		});
	}

	it('nobody listening is worth a retry', async () => {
		const { config } = await serve();
		await close();
		close = async () => undefined;
		expect(await createEmailSender(config).send(message)).toMatchObject({ kind: 'retry' });
		expect(await verifySmtp(config)).toMatchObject({ ok: false, reason: 'unreachable' });
	});

	it.each(['connect', 'RCPT'] as const)(
		'lost at %s, the message was certainly not accepted',
		async (dropAt) => {
			const { config } = await dropping(dropAt);
			expect(await createEmailSender(config).send(message)).toMatchObject({
				ok: false,
				kind: 'retry',
			});
		},
	);

	it('lost after the whole message, nobody knows, and it is not sent again', async () => {
		const server = await dropping('body');
		expect(await createEmailSender(server.config).send(message)).toMatchObject({
			ok: false,
			kind: 'unknown',
		});
		expect(server.bodies).toBe(1);
	});
});

it('cannot say what became of a mail after a crash', async () => {
	const sender = createEmailSender({
		host: 'h',
		port: 25,
		secure: false,
		from: { email: 'a@b.c' },
	});
	expect(await sender.wasAccepted({ to: 'x', reference: 'y', since: new Date(0) })).toEqual({
		accepted: 'unknown',
	});
});

it.each([
	['550 5.1.1 <anna@example.com>: Recipient address rejected: User unknown', true],
	['550 No such user here', true],
	['554 5.7.1 Service unavailable; client host blocked using a blocklist', undefined],
	['550 5.7.1 Message refused by policy, user unknown to this list', undefined],
	['552 5.2.2 Mailbox full', undefined],
	['550 Refused', undefined],
])('the refusal "%s" of a recipient says whether there is such a mailbox: %p', (response, expected) => {
	const error = Object.assign(new Error(response), { responseCode: 550, command: 'RCPT TO', response });
	const failure = failureOf(error, false);
	expect(failure).toMatchObject({ kind: 'permanent' });
	expect(failure.noSuchAddress).toBe(expected);
	expect(failureOf(Object.assign(error, { command: 'DATA' }), true).noSuchAddress).toBeUndefined();
});
