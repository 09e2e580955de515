import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { waitFor } from '../../scripts/n8n/wait.mjs';

/** A mail as the recipient's server got it. */
export interface ReceivedMail {
	readonly from: string;
	readonly to: readonly string[];
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	/** Value of a header, unfolded; every one of this name, in their order. */
	headers(name: string): string[];
	/** What the links of the HTML part point at, in their order. */
	readonly links: readonly string[];
	readonly parsed: ParsedMail;
	readonly raw: string;
}

/** At which step the server misbehaves: greeting, log-in, recipient, or once it has the whole mail. */
export type MailStep = 'connect' | 'login' | 'recipient' | 'data';

export interface Mailbox {
	readonly port: number;
	/** For an NPS SMTP credential. */
	readonly credential: {
		readonly host: string;
		readonly port: number;
		readonly secure: false;
		readonly user: string;
		readonly password: string;
		readonly allowUnauthorized: true;
		readonly fromEmail: string;
		readonly fromName: string;
		readonly replyTo: string;
	};
	all(): readonly ReceivedMail[];
	waitForMail(
		predicate?: (mail: ReceivedMail) => boolean,
		timeoutMs?: number,
	): Promise<ReceivedMail>;
	/** The next time this step is reached, the server refuses with this code and text. */
	refuseNext(step: MailStep, code: number, message: string): void;
	/** The next time this step is reached, the connection breaks without an answer; at `data` the mail is kept. */
	dropNext(step: MailStep): void;
	clear(): void;
	stop(): Promise<void>;
}

export interface MailboxOptions {
	/** Demands this log-in. */
	readonly user?: string;
	readonly password?: string;
	readonly port?: number;
}

/** A real SMTP server on the loopback interface that keeps what it gets. */
export async function startMailbox(options: MailboxOptions = {}): Promise<Mailbox> {
	const mails: ReceivedMail[] = [];
	const faults = new Map<MailStep, { code: number; message: string } | 'drop'>();
	const { user = '', password = '' } = options;

	const reach = (step: MailStep, answer: (error?: Error) => void): void => {
		const fault = faults.get(step);
		faults.delete(step);
		if (fault === 'drop') dropConnections(server);
		else if (fault)
			answer(Object.assign(new Error(fault.message), { responseCode: fault.code }));
		else answer();
	};

	const server = new SMTPServer({
		authOptional: user === '',
		disabledCommands: ['STARTTLS'],
		disableReverseLookup: true,
		logger: false,
		onConnect: (_session, answer) => reach('connect', answer),
		onAuth: (auth, _session, answer) =>
			reach('login', (error) => {
				const known = user === '' || (auth.username === user && auth.password === password);
				answer(error ?? (known ? null : new Error('Invalid log-in')), {
					user: auth.username,
				});
			}),
		onRcptTo: (_address, _session, answer) => reach('recipient', answer),
		onData: (stream, session, answer) => {
			void read(stream).then(async (raw) => {
				const to = session.envelope.rcptTo.map(({ address }) => address);
				const refused = typeof faults.get('data') === 'object';
				if (!refused) mails.push(await receive(raw, to));
				reach('data', answer);
			});
		},
	});
	server.on('error', () => {});
	const port = await listen(server, options.port ?? 0);

	return {
		port,
		credential: {
			host: '127.0.0.1',
			port,
			secure: false,
			user,
			password,
			allowUnauthorized: true,
			fromEmail: 'survey@shop.example',
			fromName: 'Shop',
			replyTo: '',
		},
		all: () => mails,
		waitForMail: (predicate = () => true, timeoutMs = 30_000) =>
			waitFor(() => mails.find(predicate), { what: 'a mail', timeoutMs, intervalMs: 50 }),
		refuseNext: (step, code, message) => void faults.set(step, { code, message }),
		dropNext: (step) => void faults.set(step, 'drop'),
		clear: () => void mails.splice(0),
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				dropConnections(server);
			}),
	};
}

async function listen(server: SMTPServer, port: number): Promise<number> {
	return await new Promise((ready) => {
		const listener = server.listen(port, '127.0.0.1', () =>
			ready((listener.address() as AddressInfo).port),
		);
	});
}

function dropConnections(server: SMTPServer): void {
	for (const connection of server.connections) connection._socket?.destroy();
}

async function read(stream: Readable): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

async function receive(raw: Buffer, to: readonly string[]): Promise<ReceivedMail> {
	const parsed = await simpleParser(raw);
	const html = parsed.html || '';
	return {
		from: parsed.from?.value[0]?.address ?? '',
		to,
		subject: parsed.subject ?? '',
		text: parsed.text ?? '',
		html,
		headers: (name) =>
			parsed.headerLines
				.filter(({ key }) => key === name.toLowerCase())
				.map(({ line }) =>
					line
						.slice(line.indexOf(':') + 1)
						.replace(/\r?\n\s+/g, ' ')
						.trim(),
				),
		links: [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => unescape(href)),
		parsed,
		raw: raw.toString('utf8'),
	};
}

function unescape(attribute: string): string {
	return attribute
		.replaceAll('&#x2F;', '/')
		.replaceAll('&#x3D;', '=')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
