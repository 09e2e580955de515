import { createHash, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createEmailSender, verifySmtp, type SmtpConfig } from '../../../../nps/channels/email';
import { startSmtpServer } from './smtpServer';

type Registry = { close(): Promise<void> };
const REGISTRY = Symbol.for('n8n-nodes-nps');

let close: () => Promise<unknown> = async () => undefined;
afterEach(async () => {
	await (globalThis as { [REGISTRY]?: Registry })[REGISTRY]?.close();
	await close();
});

async function serve() {
	const server = await startSmtpServer();
	close = server.close;
	return server;
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' = 'pkcs8') =>
	key.export({ type, format: 'pem' }).toString();
const PEM = pem(rsa.privateKey);
/** Lines of the key no error may show. */
const SECRETS = PEM.split('\n').slice(1, -2);

const dkim = { domain: 'acme.example', selector: 's1', privateKey: PEM };
const message = {
	channel: 'email',
	to: 'anna@example.com',
	toName: 'Änna',
	subject: 'Wie wahrscheinlich empfehlen Sie uns weiter, liebe Anna? Eine Frage, zehn Sekunden',
	html: '<p>Hello  there </p>\n\n\n',
	text: 'Hello\t there \n\n\n',
	unsubscribeUrl: 'https://nps.example/u?t=abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz',
	reference: '3f0c9d2e-7f51-4a6e-9c39-5b1d9a0e6f11.r1',
} as const;

interface Header {
	readonly name: string;
	readonly line: string;
}

/** A mail as a verifier reads it: RFC 6376 with relaxed canonicalisation of header and body, written for these tests. */
function read(raw: string) {
	const end = raw.indexOf('\r\n\r\n');
	const headers: Header[] = raw
		.slice(0, end)
		.split(/\r\n(?![ \t])/)
		.map((line) => ({ name: line.slice(0, line.indexOf(':')).trim().toLowerCase(), line }));
	const signature = headers.find(({ name }) => name === 'dkim-signature');
	const tags = new Map(
		(signature?.line.slice(signature.line.indexOf(':') + 1) ?? '')
			.split(';')
			.map((tag) => [tag.slice(0, tag.indexOf('=')).trim(), tag.slice(tag.indexOf('=') + 1).trim()]),
	);
	return { headers, body: raw.slice(end + 4), signature, tags };
}

const relaxed = ({ name, line }: Header): string =>
	`${name}:${line.slice(line.indexOf(':') + 1).replace(/\r\n/g, '').replace(/[ \t]+/g, ' ').trim()}`;

/** Whether body and signed headers are what was signed with this key. */
function isSigned(raw: string, publicKey: KeyObject): boolean {
	const { headers, body, signature, tags } = read(raw);
	if (!signature || tags.get('c') !== 'relaxed/relaxed' || tags.get('a') !== 'rsa-sha256') return false;
	const canonical = body
		.split('\r\n')
		.map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
		.join('\r\n')
		.replace(/(\r\n)+$/, '');
	const bodyHash = createHash('sha256').update(`${canonical}\r\n`, 'latin1').digest('base64');
	if (bodyHash !== tags.get('bh')) return false;
	const signed = (tags.get('h') ?? '').split(':').map((name) => {
		const header = headers.findLast((one) => one.name === name.trim().toLowerCase());
		return header ? `${relaxed(header)}\r\n` : '';
	});
	const own = relaxed(signature).replace(/(;\s*b=)[^;]*$/, '$1');
	return createVerify('RSA-SHA256')
		.update(`${signed.join('')}${own}`, 'latin1')
		.verify(publicKey, (tags.get('b') ?? '').replace(/\s/g, ''), 'base64');
}

describe('a signed survey mail', () => {
	it('proves itself to whoever looks the key up, its one-click unsubscribing included', async () => {
		const { config, mails } = await serve();
		expect(await createEmailSender({ ...config, dkim }).send(message)).toMatchObject({ ok: true });
		const [raw = ''] = mails;
		expect(isSigned(raw, rsa.publicKey)).toBe(true);
		const { tags } = read(raw);
		expect([tags.get('d'), tags.get('s')]).toEqual(['acme.example', 's1']);
		expect(tags.get('h')?.replace(/\s/g, '').split(':')).toEqual(
			expect.arrayContaining(['from', 'subject', 'date', 'to', 'list-unsubscribe', 'list-unsubscribe-post', 'x-nps-invitation']),
		);
	});

	it.each([
		['the unsubscribe address', 'https://nps.example/u', 'https://evil.example/u'],
		['the promise of one click', 'List-Unsubscribe=One-Click', 'List-Unsubscribe=No'],
		['the subject', 'Subject: Wie', 'Subject: Was'],
		['the invitation', '3f0c9d2e', '4f0c9d2e'],
		['the body', 'Hello', 'Hallo'],
	])('shows a change of %s', async (_what, from, to) => {
		const { config, mails } = await serve();
		await createEmailSender({ ...config, dkim }).send(message);
		const [raw = ''] = mails;
		const changed = raw.replace(from, to);
		expect(changed).not.toBe(raw);
		expect(isSigned(changed, rsa.publicKey)).toBe(false);
	});

	it('stays valid where a provider puts another Message-ID', async () => {
		const { config, mails } = await serve();
		await createEmailSender({ ...config, dkim }).send(message);
		const [raw = ''] = mails;
		const changed = raw.replace(/^Message-ID: .*$/m, 'Message-ID: <0100@mail.provider.example>\r');
		expect(changed).toContain('provider.example');
		expect(isSigned(changed, rsa.publicKey)).toBe(true);
	});

	it('is not what a server without settings gets', async () => {
		const { config, mails } = await serve();
		await createEmailSender(config).send(message);
		expect(mails[0]).not.toMatch(/dkim-signature/i);
	});

	it('and a report are both signed', async () => {
		const { config, mails } = await serve();
		await createEmailSender({ ...config, dkim }).sendPlain({
			to: ['boss@acme.example'],
			subject: 'NPS in March',
			html: '<p>46</p>',
			text: '46',
		});
		expect(isSigned(mails[0] ?? '', rsa.publicKey)).toBe(true);
	});
});

describe('a private key', () => {
	it.each([
		['with its line breaks', PEM],
		['in the older form', pem(rsa.privateKey, 'pkcs1')],
		['whose line breaks a form field took away', PEM.replaceAll('\n', '')],
		['whose line breaks became blanks', PEM.replaceAll('\n', ' ')],
		['whose line breaks were written out', PEM.replaceAll('\n', '\\n')],
		['without its first and last line', SECRETS.join('\n')],
	])('%s signs', async (_how, privateKey) => {
		const { config, mails } = await serve();
		await createEmailSender({ ...config, dkim: { ...dkim, privateKey } }).send(message);
		expect(isSigned(mails[0] ?? '', rsa.publicKey)).toBe(true);
	});

	const short = generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey;
	const elliptic = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;
	const locked = rsa.privateKey
		.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
		.toString();
	it.each([
		['cut in half', { privateKey: PEM.slice(0, PEM.length / 2) }, 'cannot be read'],
		['that is none', { privateKey: 'hunter2' }, 'cannot be read'],
		['that is the public one', { privateKey: rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString() }, 'public key'],
		['that is locked', { privateKey: locked }, 'passphrase'],
		['of another kind', { privateKey: pem(elliptic) }, 'RSA'],
		['too short to count', { privateKey: pem(short) }, '512 bits'],
		['that is missing', { privateKey: ' ' }, 'private key is not set'],
		['without its selector', { selector: '' }, 'selector is not set'],
		['without its domain', { domain: '' }, 'domain is not set'],
		['for no domain', { domain: 'acme.example; d=evil.example' }, 'no domain'],
		['with a selector that is an address', { selector: 's1 ; x' }, 'selector is not'],
	])('%s: nothing is sent unsigned, and the sentence names the reason and not the key', async (_how, wrong, words) => {
		const { config, mails } = await serve();
		const broken: SmtpConfig = { ...config, dkim: { ...dkim, ...wrong } };
		const sent = await createEmailSender(broken).send(message);
		expect(sent).toMatchObject({ ok: false, kind: 'configuration', sentence: expect.stringContaining(words) as string });
		const tested = await verifySmtp(broken);
		expect(tested).toMatchObject({ ok: false, reason: 'configuration', sentence: expect.stringContaining(words) as string });
		for (const secret of SECRETS) expect(JSON.stringify([sent, tested])).not.toContain(secret);
		expect(mails).toEqual([]);
	});
});

describe('the test of the credential', () => {
	it('says with which key mails are signed', async () => {
		const { config } = await serve();
		expect(await verifySmtp({ ...config, dkim })).toMatchObject({
			ok: true,
			sentence: 'Connected to 127.0.0.1. Mails are signed with the DKIM key s1 of acme.example',
		});
	});

	it.each([
		['survey@mail.acme.example', false],
		['survey@notacme.example', true],
		['survey@acme.example.evil.example', true],
	])('warns where the sender is of another domain: %s', async (email, warns) => {
		const { config } = await serve();
		const verdict = await verifySmtp({ ...config, from: { email }, dkim });
		expect((verdict as { sentence: string }).sentence.includes('DMARC')).toBe(warns);
	});
});

describe('a connection that breaks while a signed mail is sent', () => {
	/** A server that hangs up at the recipient, in the middle of the message, or once it has all of it. */
	async function dropping(at: 'recipient' | 'beginning' | 'end'): Promise<SmtpConfig> {
		const server = createServer((socket: Socket) => {
			let inMessage = false;
			socket.on('error', () => undefined);
			socket.write('220 mx\r\n');
			socket.on('data', (chunk: Buffer) => {
				const text = chunk.toString('latin1');
				if (inMessage) {
					if (at === 'beginning' || text.endsWith('\r\n.\r\n')) socket.destroy();
				} else if (text.startsWith('RCPT') && at === 'recipient') socket.destroy();
				else if (text.startsWith('DATA')) {
					inMessage = true;
					socket.write('354 go\r\n');
				} else socket.write('250 ok\r\n');
			});
		});
		const port = await new Promise<number>((resolve) =>
			server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
		);
		close = async () => await new Promise((done) => server.close(done));
		return { host: '127.0.0.1', port, secure: false, from: { email: 'survey@acme.example' }, dkim };
	}

	it.each([
		['recipient', message.text, 'retry'],
		['beginning', 'A long comment. '.repeat(200_000), 'retry'],
		['end', message.text, 'unknown'],
	] as const)('at the %s', async (at, text, kind) => {
		const config = await dropping(at);
		expect(await createEmailSender(config).send({ ...message, text })).toMatchObject({ ok: false, kind });
	});
});
