import fc from 'fast-check';
import type { WebhookRequest } from '../../nps/events';
import { mailEventSources, type MailEventSource } from '../../nps/channels/email/events';
import { readDkim } from '../../nps/channels/email/dkim';
import { CALLS, SECRETS, type ProviderName } from '../fixtures/mailEvents/calls';

const NOW = new Date('2026-03-10T12:00:00Z');
const providers = Object.keys(SECRETS) as ProviderName[];
const sources: readonly MailEventSource[] = Object.values(mailEventSources);
const HEADERS = [
	'x-twilio-email-event-webhook-signature',
	'x-twilio-email-event-webhook-timestamp',
	'x-nps-key',
	'authorization',
	'__proto__',
];

/** A genuine body in which one place was replaced by rubbish. */
const spoiled = fc
	.tuple(fc.constantFrom(...providers), fc.nat(30), fc.jsonValue())
	.map(([provider, place, rubbish]) => {
		let count = 0;
		const { body } = CALLS[provider]('hardBounce', { reference: 'inv-1' }, NOW);
		return JSON.parse(body, (_key, value: unknown) => (count++ === place ? rubbish : value)) as unknown;
	});

const request: fc.Arbitrary<WebhookRequest> = fc
	.tuple(
		fc.oneof(fc.jsonValue(), spoiled),
		fc.dictionary(
			fc.constantFrom(...HEADERS),
			fc.oneof(
				fc.string(),
				fc.constantFrom(String(NOW.getTime() / 1000), 'Basic Og==', 'Basic !!!'),
				fc.array(fc.string(), { maxLength: 3 }),
				fc.constant(undefined),
			),
		),
		fc.option(fc.uint8Array({ maxLength: 40 }), { nil: undefined }),
	)
	.map(([body, headers, bytes]) => ({
		method: 'POST',
		url: '/',
		headers,
		body,
		rawBody: bytes ? Buffer.from(bytes) : Buffer.from(JSON.stringify(body)),
	}));

describe('rubbish from the network', () => {
	it('is never believed, whatever the secret, and never throws', () => {
		fc.assert(
			fc.property(request, fc.option(fc.string(), { nil: undefined }), (call, secret) => {
				for (const source of sources) expect(source.verify(call, secret, NOW).ok).toBe(false);
				// Of Mailgun's body only the event can be spoiled here without spoiling the signature.
				expect(mailEventSources.sendgrid.verify(call, SECRETS.sendgrid, NOW).ok).toBe(false);
				expect(mailEventSources.postmark.verify(call, SECRETS.postmark, NOW).ok).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});

	it('becomes events within bounds, or a sentence', () => {
		fc.assert(
			fc.property(request, (call) => {
				for (const source of sources) {
					expect(() => source.onceOnly?.(call)).not.toThrow();
					const mapped = source.map(call);
					if (!mapped.ok) {
						expect(mapped.sentence).not.toBe('');
						continue;
					}
					for (const { id, reference, fact } of mapped.events) {
						expect(id).toMatch(/^[^]{1,255}$/);
						expect(reference).toMatch(/^[\w.-]{1,200}$/);
						expect(JSON.stringify(fact).length).toBeLessThan(1_000);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('is answered to however deep, long or numerous it is', () => {
		const callOf = (body: string): WebhookRequest => ({
			method: 'POST',
			url: '/',
			headers: {},
			body: undefined,
			rawBody: Buffer.from(body),
		});
		const deep = '['.repeat(50_000) + ']'.repeat(50_000);
		for (const source of sources) {
			expect(source.map(callOf(deep)).ok).toBe(false);
			expect(source.map(callOf(`{"a":"${'x'.repeat(3 * 1024 * 1024)}"}`))).toMatchObject({ reason: 'tooLarge' });
		}
		const many = `[${Array(6_000).fill('{}').join(',')}]`;
		expect(mailEventSources.sendgrid.map(callOf(many))).toMatchObject({ reason: 'tooMany' });
	});
});

describe.each(providers)('a genuine call of %s', (provider) => {
	it('is refused after any change of what proves it', () => {
		const { headers, body } = CALLS[provider]('hardBounce', { reference: 'inv-1' }, NOW);
		const parsed = JSON.parse(body) as { signature?: Record<string, string> };
		const proof = parsed.signature ?? headers;
		const names = Object.keys(proof).filter((name) => name !== 'content-type');
		fc.assert(
			fc.property(
				fc.constantFrom(...names),
				fc.nat(60),
				fc.string({ minLength: 1, maxLength: 2 }),
				(name, place, text) => {
					const value = proof[name] ?? '';
					const at = place % value.length;
					const changed = value.slice(0, at) + text + value.slice(at + 1);
					const spoilt = { ...proof, [name]: changed };
					const sent = parsed.signature ? { ...parsed, signature: spoilt } : parsed;
					const raw = parsed.signature ? JSON.stringify(sent) : body;
					const call: WebhookRequest = {
						method: 'POST',
						url: '/',
						headers: parsed.signature ? headers : spoilt,
						body: sent,
						rawBody: Buffer.from(raw),
					};
					const isSame = changed === value || changed.toLowerCase() === value;
					expect(mailEventSources[provider].verify(call, SECRETS[provider], NOW).ok).toBe(isSame);
				},
			),
			{ numRuns: 200 },
		);
	});
});

describe('a hostile DKIM setting', () => {
	it('is read in linear time or refused, never thrown and never shown', () => {
		const texts = ['-----BEGIN', '-----BEGIN A-----', '-', ' ', 'A', '\\n', 'a.', '.'].map((part) => part.repeat(200_000));
		for (const text of texts) {
			for (const field of ['domain', 'selector', 'privateKey'] as const) {
				const read = readDkim({ domain: 'a.example', selector: 's', privateKey: 'k', [field]: text });
				expect(read.ok).toBe(false);
				expect(JSON.stringify(read).length).toBeLessThan(400);
			}
		}
	});

	it('smuggles no tag into the signature', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (domain, selector) => {
				const read = readDkim({ domain, selector, privateKey: 'none' });
				expect(read.ok).toBe(false);
			}),
		);
	});
});
