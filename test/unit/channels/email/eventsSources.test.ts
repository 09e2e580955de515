import { mailEventSources } from '../../../../nps/channels/email/events';
import type { WebhookRequest } from '../../../../nps/events';
import { HOUR, MINUTE } from '../../../../nps/clock';
import {
	CALLS,
	HAPPENINGS,
	keyPostmark,
	mailgunEvent,
	OTHER_ECDSA,
	postmarkEvent,
	SECRETS,
	sendgridEvent,
	signMailgun,
	signSendgrid,
	type Happening,
	type ProviderCall,
	type ProviderName,
} from '../../../fixtures/mailEvents/calls';

const NOW = new Date('2026-03-10T12:00:00Z');
const REFERENCE = '3f0c9d2e-7f51-4a6e-9c39-5b1d9a0e6f11.r1';
const PROVIDERS = Object.keys(SECRETS) as ProviderName[];
const about = { reference: REFERENCE } as const;

const requestOf = ({ headers, body }: ProviderCall): WebhookRequest => ({
	method: 'POST',
	url: '/',
	headers,
	body: JSON.parse(body) as unknown,
	rawBody: Buffer.from(body),
});
const verify = (provider: ProviderName, call: ProviderCall, secret: string | undefined = SECRETS[provider], now = NOW) =>
	mailEventSources[provider].verify(requestOf(call), secret, now).ok;
const eventsOf = (provider: ProviderName, call: ProviderCall) => {
	const mapped = mailEventSources[provider].map(requestOf(call));
	if (!mapped.ok) throw new Error(mapped.sentence);
	return mapped.events;
};
const after = (ms: number) => new Date(NOW.getTime() + ms);

describe.each(PROVIDERS)('a call of %s', (provider) => {
	const call = () => CALLS[provider]('delivered', about, NOW);

	it('is believed with the right secret', () => expect(verify(provider, call())).toBe(true));

	it.each([undefined, '', '   ', 'another secret of some length'])('is refused with the secret %p', (secret) => {
		expect(mailEventSources[provider].verify(requestOf(call()), secret, NOW).ok).toBe(false);
	});

	it('is refused without what proves it', () => {
		const { body } = call();
		expect(verify(provider, { headers: {}, body: body.replace('"signature"', '"unsigned"') })).toBe(false);
	});

	it.each<[Happening, object | undefined]>([
		['delivered', { kind: 'delivered' }],
		['hardBounce', { kind: 'bounced', permanent: true }],
		['softBounce', { kind: 'bounced', permanent: false }],
		['blockedBefore', { kind: provider === 'postmark' ? 'complained' : 'refused' }],
		['complained', { kind: 'complained' }],
		['unsubscribed', { kind: 'unsubscribed' }],
		['delayed', undefined],
		['opened', { kind: 'opened' }],
	])('says %s in our words', (happening, fact) => {
		const [event, ...more] = eventsOf(provider, CALLS[provider](happening, about, NOW));
		expect(more).toEqual([]);
		if (!fact) return expect(event).toBeUndefined();
		if (happening === 'opened') return expect(event).toMatchObject({ reference: REFERENCE, fact });
		expect(event).toMatchObject({ reference: REFERENCE, address: 'anna@example.com', fact });
		expect(new Date(event?.at ?? 0).getTime()).toBeCloseTo(NOW.getTime(), -4);
	});

	it('gives each event an ID that is the same for the same bytes, and another one for another event', () => {
		const [one, other] = [call(), call()];
		const [first, again, second] = [one, one, other].map((made) => eventsOf(provider, made)[0]?.id);
		expect(first).toBe(again);
		expect(first).not.toBe(second);
	});

	it('about a mail that is not ours is left out, whoever it went to', () => {
		for (const happening of HAPPENINGS) {
			expect(eventsOf(provider, CALLS[provider](happening, { ...about, by: 'none' }, NOW))).toEqual([]);
		}
	});

	it('tells the reason in words', () => {
		const [event] = eventsOf(provider, CALLS[provider]('hardBounce', about, NOW));
		expect(event?.fact).toHaveProperty('sentence', expect.stringContaining('User unknown') as string);
	});
});

it.each(['mailgun', 'sendgrid'] as const)('%s names a mail by our Message-ID, too', (provider) => {
	const [event] = eventsOf(provider, CALLS[provider]('hardBounce', { ...about, by: 'messageId' }, NOW));
	expect(event).toMatchObject({ reference: REFERENCE });
});

describe('SendGrid', () => {
	it('signs every byte of the body', () => {
		const call = CALLS.sendgrid('hardBounce', about, NOW);
		expect(verify('sendgrid', { ...call, body: call.body.replace('anna', 'bert') })).toBe(false);
		expect(verify('sendgrid', { ...call, body: `${call.body} ` })).toBe(false);
	});

	it('is refused with the signature of another key, or at another time than the signed one', () => {
		const events = [sendgridEvent('delivered', about, NOW)];
		expect(verify('sendgrid', signSendgrid(events, NOW, OTHER_ECDSA.privateKey))).toBe(false);
		const call = signSendgrid(events, NOW);
		const headers = { ...call.headers, 'x-twilio-email-event-webhook-timestamp': String(NOW.getTime() / 1000 + 1) };
		expect(verify('sendgrid', { ...call, headers })).toBe(false);
	});

	it('may be a day late, as its retries are, and not earlier than our clock', () => {
		const call = CALLS.sendgrid('delivered', about, NOW);
		expect(verify('sendgrid', call, undefined, after(24 * HOUR))).toBe(true);
		expect(verify('sendgrid', call, undefined, after(27 * HOUR))).toBe(false);
		expect(verify('sendgrid', call, undefined, after(-6 * MINUTE))).toBe(false);
	});

	it('has its key read as a PEM file, too, and no key of another curve', () => {
		const call = CALLS.sendgrid('delivered', about, NOW);
		expect(verify('sendgrid', call, `-----BEGIN PUBLIC KEY-----\n${SECRETS.sendgrid}\n-----END PUBLIC KEY-----`)).toBe(true);
		expect(verify('sendgrid', call, SECRETS.sendgrid.slice(0, -8))).toBe(false);
	});

	it('tells several events at once', () => {
		const events = [
			sendgridEvent('delivered', about, NOW),
			sendgridEvent('delayed', about, NOW),
			sendgridEvent('complained', { reference: 'other' }, NOW),
		];
		expect(eventsOf('sendgrid', signSendgrid(events, NOW)).map(({ reference }) => reference)).toEqual([REFERENCE, 'other']);
	});

	it.each([
		['Bounced Address', { kind: 'bounced', permanent: true }],
		['Invalid', { kind: 'bounced', permanent: true }],
		['Unsubscribed Address', { kind: 'refused' }],
		['Spam Content', { kind: 'bounced', permanent: false }],
	])('drops a mail for "%s"', (reason, fact) => {
		const event = { ...sendgridEvent('blockedBefore', about, NOW), reason };
		expect(eventsOf('sendgrid', signSendgrid([event], NOW))[0]).toMatchObject({ fact });
	});

	it('does not make a full mailbox a bad address', () => {
		const event = { ...sendgridEvent('hardBounce', about, NOW), status: '5.2.2', reason: '552 5.2.2 Mailbox full' };
		expect(eventsOf('sendgrid', signSendgrid([event], NOW))[0]).toMatchObject({ fact: { permanent: false } });
	});
});

describe('Mailgun', () => {
	it('is refused with another key or a changed token', () => {
		const event = mailgunEvent('delivered', about, NOW);
		expect(verify('mailgun', signMailgun(event, NOW, 'another key'))).toBe(false);
		const call = signMailgun(event, NOW);
		expect(verify('mailgun', { ...call, body: call.body.replace('"token0', '"token1') })).toBe(false);
	});

	it('may be as late as its retries are', () => {
		const call = CALLS.mailgun('delivered', about, NOW);
		expect(verify('mailgun', call, undefined, after(8 * HOUR))).toBe(true);
		expect(verify('mailgun', call, undefined, after(13 * HOUR))).toBe(false);
		expect(verify('mailgun', call, undefined, after(-6 * MINUTE))).toBe(false);
	});

	it('says what its signature covers, because that is not the event', () => {
		const call = signMailgun(mailgunEvent('delivered', about, NOW), NOW, undefined, 'a'.repeat(50));
		expect(mailEventSources.mailgun.onceOnly?.(requestOf(call))).toBe('a'.repeat(50));
	});
});

describe('Postmark', () => {
	const event = () => postmarkEvent('delivered', about, NOW);
	const basic = (password: string, user = 'postmark'): ProviderCall => ({
		headers: { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
		body: JSON.stringify(event()),
	});

	it('may bring the secret as a password', () => {
		expect(verify('postmark', basic(SECRETS.postmark))).toBe(true);
		expect(verify('postmark', basic(`${SECRETS.postmark}x`))).toBe(false);
		expect(verify('postmark', basic('', SECRETS.postmark))).toBe(false);
		expect(verify('postmark', basic('x'.repeat(10_000)))).toBe(false);
	});

	it('is refused when the header is wrong, even where the password is right', () => {
		const call = keyPostmark(event(), 'wrong');
		const headers = { ...call.headers, ...basic(SECRETS.postmark).headers };
		expect(verify('postmark', { ...call, headers })).toBe(false);
	});

	it.each([
		[{ SuppressSending: false }],
		[{ Origin: 'Admin' }],
		[{ Origin: 'Customer' }],
		[{ SuppressionReason: 'HardBounce' }],
	])('takes no wish of the recipient from %j', (changes) => {
		const changed = { ...postmarkEvent('unsubscribed', about, NOW), ...changes };
		expect(eventsOf('postmark', keyPostmark(changed))).toEqual([]);
	});
});
