import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
	CONDITION_OPERATORS,
	eventSources,
	matches,
	normaliseEmail,
	normalisePhone,
	readCandidate,
	type ConditionOperator,
	type EventSource,
	type WebhookRequest,
} from '../../nps/events';
import { readPath } from '../../nps/events/json';
import { fixtureText, requestOf, sign } from '../fixtures/events/requests';

const NOW = new Date('2026-03-02T10:30:20Z');
const sources: EventSource[] = Object.values(eventSources);
const HEADERS = [
	'x-shopify-topic',
	'x-shopify-hmac-sha256',
	'x-shopify-webhook-id',
	'x-zendesk-webhook-signature',
	'x-zendesk-webhook-signature-timestamp',
	'x-zendesk-webhook-invocation-id',
	'webhook-id',
	'webhook-timestamp',
	'webhook-signature',
	'x-signature',
	'__proto__',
];
const SHAPES = [
	'shopify-order-paid.json',
	'zendesk-status-changed.json',
	'zendesk-trigger.json',
	'standard-webhooks.json',
];

/** One of the real payloads in which one place was replaced by rubbish. */
const spoiled = fc
	.tuple(fc.constantFrom(...SHAPES), fc.nat(60), fc.jsonValue())
	.map(([shape, place, rubbish]) => {
		let count = 0;
		return JSON.parse(fixtureText(shape), (_key, value) =>
			count++ === place ? rubbish : value,
		);
	});

const headers = fc.dictionary(
	fc.constantFrom(...HEADERS),
	fc.oneof(
		fc.string(),
		fc.constantFrom('orders/paid', 'orders/create', 'customers/create', 'fulfillments/update'),
		fc.array(fc.string(), { maxLength: 3 }),
		fc.constant(undefined),
	),
);

const request: fc.Arbitrary<WebhookRequest> = fc
	.tuple(
		fc.oneof(fc.jsonValue(), spoiled),
		headers,
		fc.boolean(),
		fc.uint8Array({ maxLength: 40 }),
	)
	.map(([body, given, isRaw, bytes]) => ({
		method: 'POST',
		url: '/',
		headers: given,
		body,
		rawBody: isRaw ? Buffer.from(bytes) : Buffer.from(JSON.stringify(body)),
	}));

describe('rubbish from the network', () => {
	it('is never accepted and never throws', () => {
		fc.assert(
			fc.property(request, fc.option(fc.string(), { nil: undefined }), (call, secret) => {
				for (const source of sources) {
					expect(source.verify(call, secret, { now: NOW }).ok).toBe(false);
					expect(source.verify(call, secret, { now: NOW, mode: 'sharedSecret' }).ok).toBe(
						false,
					);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('becomes candidates within bounds, or a sentence', () => {
		fc.assert(
			fc.property(request, (call) => {
				for (const source of sources) {
					const result = source.map(call, { now: NOW });
					expect(source.deliveryId(call)).toMatch(/^[^]{1,255}$/);
					if (!result.ok) {
						expect(result.sentence).not.toBe('');
						continue;
					}
					for (const { customer, event } of result.candidates) {
						expect(customer.id.length).toBeGreaterThan(0);
						expect(event.id.length).toBeGreaterThan(0);
						expect(event.occurredAt).toBe(new Date(event.occurredAt).toISOString());
						expect(JSON.stringify({ customer, event }).length).toBeLessThan(40_000);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('is answered to however it is nested', () => {
		const deep = '['.repeat(50_000) + ']'.repeat(50_000);
		for (const source of sources) {
			const call = requestOf(deep, { 'x-shopify-topic': 'orders/paid' });
			expect(source.map({ ...call, body: undefined }).ok).toBe(false);
		}
	});

	it('is refused beyond two megabytes and a hundred candidates', () => {
		const long = JSON.stringify({ customer: { id: 'c' }, note: 'x'.repeat(2 * 1024 * 1024) });
		expect(eventSources.generic.map(requestOf(long))).toMatchObject({ reason: 'tooLarge' });
		const many = JSON.stringify(
			Array.from({ length: 50_000 }, (_, id) => ({ customer: { id } })),
		);
		expect(eventSources.generic.map(requestOf(many))).toMatchObject({ reason: 'tooMany' });
	});
});

describe('forged signatures', () => {
	const body = fixtureText('shopify-order-paid.json');
	const secret = 'the-real-secret-of-the-shop';
	const good = sign(secret, body);
	const verify = (signature: string | string[] | undefined) =>
		eventSources.shopify.verify(requestOf(body, { 'x-shopify-hmac-sha256': signature }), secret)
			.ok;

	it('are refused after any single change', () => {
		expect(verify(good)).toBe(true);
		fc.assert(
			fc.property(
				fc.nat(good.length - 1),
				fc.string({ minLength: 1, maxLength: 2 }),
				(at, text) => {
					const forged = good.slice(0, at) + text + good.slice(at + 1);
					expect(verify(forged)).toBe(forged === good);
				},
			),
		);
	});

	it.each([
		['listed twice', `${good}, ${good}`],
		['sent twice', [good, good]],
		['padded with blanks', ` ${good}`],
		['in URL-safe base64', good.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')],
		['very long', good + 'A'.repeat(1_000_000)],
		['of another algorithm', sign(secret, body, 'base64', 'sha1')],
		['a plain hash', createHash('sha256').update(body).digest('base64')],
		['made with an empty key', sign('', body)],
		['absent', undefined],
	])('are refused when they are %s', (_what, signature) => {
		expect(verify(signature)).toBe(false);
	});

	it('cannot hide among thousands', () => {
		const { standardWebhooks } = eventSources;
		const call = requestOf(body, {
			'webhook-id': 'm',
			'webhook-timestamp': String(NOW.getTime() / 1000),
			'webhook-signature': Array(100_000).fill('v1,AAAA').join(' '),
		});
		expect(standardWebhooks.verify(call, secret, { now: NOW }).ok).toBe(false);
	});
});

describe('prototype pollution', () => {
	const hostile = JSON.stringify({
		customer: {
			id: 'c',
			attributes: JSON.parse(
				'{"__proto__":{"vip":true},"constructor":{"prototype":{"vip":true}},"plan":"a"}',
			),
		},
		event: { id: 'e', data: JSON.parse('{"nested":{"__proto__":{"vip":true}}}') },
	});

	it('reaches neither the candidate nor Object', () => {
		const result = eventSources.generic.map(requestOf(hostile), { now: NOW });
		if (!result.ok) throw new Error(result.sentence);
		const { customer, event } = result.candidates[0]!;
		expect(Object.keys(customer.attributes ?? {})).toEqual(['plan']);
		expect(JSON.stringify(event)).not.toContain('vip');
		expect(({} as { vip?: boolean }).vip).toBeUndefined();
		expect(matches(customer, [{ field: 'attributes.vip', operator: 'exists' }])).toBe(false);
	});

	it('finds no inherited property by path', () => {
		for (const path of [
			'__proto__',
			'a.__proto__',
			'constructor',
			'a.constructor.prototype',
			'toString',
		]) {
			expect(readPath({ a: {} }, path)).toBeUndefined();
		}
		expect(
			eventSources.generic.map(requestOf('{}'), {
				fields: { customerId: 'constructor.name' },
			}).ok,
		).toBe(false);
	});
});

describe('hostile text', () => {
	const operators = Object.keys(CONDITION_OPERATORS) as ConditionOperator[];

	it('makes no condition throw', () => {
		fc.assert(
			fc.property(
				fc.jsonValue(),
				fc.constantFrom(...operators),
				fc.jsonValue(),
				fc.constantFrom('a', 'a.b', '', '.', '__proto__'),
				(value, operator, expected, field) => {
					expect(
						typeof matches({ a: value }, [{ field, operator, value: expected }]),
					).toBe('boolean');
				},
			),
		);
	});

	it('makes no reader throw, and whatever is normalised stays as it is', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (json) => {
				expect(typeof readCandidate(json).ok).toBe('boolean');
			}),
		);
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.emailAddress()), (text) => {
				const email = normaliseEmail(text);
				if (email !== undefined) expect(normaliseEmail(email)).toBe(email);
				const phone = normalisePhone(text, 'DE');
				if (phone !== undefined) expect(normalisePhone(phone)).toBe(phone);
			}),
		);
	});

	it('is read in linear time', () => {
		const sizes = ['@', '.', 'a.', '-', ' ', 'a@', '00', '\u0000'].map((part) =>
			part.repeat(500_000),
		);
		for (const text of sizes) {
			expect(normaliseEmail(text)).toBeUndefined();
			expect(normalisePhone(text, 'DE')).toBeUndefined();
			expect(readCandidate({ customer: { id: 'c', name: text } }).ok).toBe(false);
		}
	});
});
