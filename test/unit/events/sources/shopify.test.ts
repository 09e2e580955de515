import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { eventSources } from '../../../../nps/events';
import { fixtureText, requestOf, sign } from '../../../fixtures/events/requests';

const { shopify } = eventSources;
const KEY = 'signing key of the shop';
const PAID = fixtureText('shopify-order-paid.json');

const call = (text: string | object, topic: string, headers = {}) =>
	requestOf(text, { 'x-shopify-topic': topic, ...headers });

const edited = (change: Record<string, unknown>) => ({ ...JSON.parse(PAID), ...change });

function only(result: ReturnType<typeof shopify.map>) {
	if (!result.ok || result.candidates.length !== 1) throw new Error(JSON.stringify(result));
	return result.candidates[0]!;
}

describe('verifying a Shopify call', () => {
	const signed = (headers: Record<string, string | string[] | undefined>) =>
		requestOf(PAID, headers);

	it('accepts the base64 HMAC-SHA256 of the raw body', () => {
		const request = signed({ 'x-shopify-hmac-sha256': sign(KEY, PAID) });
		expect(shopify.verify(request, KEY)).toEqual({ ok: true, request });
	});

	it('accepts the header without the leading x-, as the newer events send it', () => {
		expect(shopify.verify(signed({ 'shopify-hmac-sha256': sign(KEY, PAID) }), KEY).ok).toBe(
			true,
		);
	});

	it.each([
		['another secret', { 'x-shopify-hmac-sha256': sign('other', PAID) }, KEY, 'wrongSignature'],
		['another body', { 'x-shopify-hmac-sha256': sign(KEY, `${PAID} `) }, KEY, 'wrongSignature'],
		['no signature', {}, KEY, 'missingHeader'],
		['an empty signature', { 'x-shopify-hmac-sha256': '' }, KEY, 'missingHeader'],
		[
			'two signatures',
			{ 'x-shopify-hmac-sha256': [sign(KEY, PAID), 'x'] },
			KEY,
			'missingHeader',
		],
		[
			'hex instead of base64',
			{ 'x-shopify-hmac-sha256': sign(KEY, PAID, 'hex') },
			KEY,
			'malformedHeader',
		],
		[
			'trailing rubbish',
			{ 'x-shopify-hmac-sha256': `${sign(KEY, PAID)}!` },
			KEY,
			'malformedHeader',
		],
		['no secret', { 'x-shopify-hmac-sha256': sign('', PAID) }, '', 'missingSecret'],
		[
			'an undefined secret',
			{ 'x-shopify-hmac-sha256': sign('', PAID) },
			undefined,
			'missingSecret',
		],
		['a blank secret', { 'x-shopify-hmac-sha256': sign('  ', PAID) }, '  ', 'missingSecret'],
	])('refuses %s', (_what, headers, secret, reason) => {
		expect(shopify.verify(signed(headers), secret)).toMatchObject({ ok: false, reason });
	});

	it('refuses a call without raw body, even if the parsed body would sign the same', () => {
		const rest = {
			...signed({ 'x-shopify-hmac-sha256': sign(KEY, PAID) }),
			rawBody: undefined,
		};
		expect(shopify.verify(rest, KEY)).toMatchObject({ ok: false, reason: 'missingBody' });
	});
});

describe('mapping a Shopify call', () => {
	it('makes a paid order one candidate with every digit of its ids', () => {
		expect(shopify.map(call(PAID, 'orders/paid'))).toEqual({
			ok: true,
			eventType: 'orders/paid',
			candidates: [
				{
					customer: {
						id: '115310627314723954',
						email: 'Anna.Berg@example.com',
						phone: '+491701234567',
						name: 'Anna Berg',
						locale: 'de-DE',
						attributes: {
							ordersCount: 3,
							totalSpent: 412.5,
							tags: ['VIP', 'newsletter'],
							country: 'DE',
							province: 'BE',
							acceptsMarketing: true,
						},
					},
					event: {
						source: 'shopify',
						type: 'orders/paid',
						id: 'orders/820982911946154508',
						occurredAt: '2026-03-02T14:16:30.000Z',
						data: {
							orderId: '820982911946154508',
							orderNumber: '1042',
							orderName: '#1042',
							total: 129.9,
							currency: 'EUR',
							financialStatus: 'paid',
							channel: 'web',
							itemCount: 2,
							items: [
								{ title: 'Walking shoes', sku: 'WS-42', quantity: 1, price: 99.9 },
								{ title: 'Socks', quantity: 2, price: 15 },
							],
						},
					},
				},
			],
		});
	});

	it('takes the digits from the global id when only the parsed body is there', () => {
		const request = { ...call(PAID, 'orders/paid'), rawBody: undefined };
		const { event, customer } = only(shopify.map(request));
		expect(event.id).toBe('orders/820982911946154508');
		expect(customer.id).toBe('anna.berg@example.com');
	});

	it('gives all topics of one order the same event id, so that the order is asked about once', () => {
		const ids = ['orders/create', 'orders/paid', 'orders/fulfilled', 'orders/cancelled'].map(
			(topic) => only(shopify.map(call(PAID, topic))).event.id,
		);
		const parcel = { id: 1, order_id: '820982911946154508', email: 'a@example.com' };
		ids.push(only(shopify.map(call(parcel, 'fulfillments/create'))).event.id);
		expect(new Set(ids).size).toBe(1);
	});

	it('knows a guest without customer id by the e-mail address in lower case', () => {
		const order = edited({
			customer: { id: null, email: 'GUEST@Example.com' },
			contact_email: null,
			email: null,
		});
		expect(only(shopify.map(call(order, 'orders/create'))).customer).toMatchObject({
			id: 'guest@example.com',
			email: 'GUEST@Example.com',
		});
	});

	it('prefers a phone number that can be dialled to one that cannot', () => {
		const order = edited({ phone: '555-555-SHIP' });
		expect(only(shopify.map(call(order, 'orders/create'))).customer.phone).toBe(
			'+491701234567',
		);
	});

	it('reports a parcel only once the carrier has delivered it', () => {
		const parcel = {
			id: 1022782888,
			order_id: 450789469,
			email: 'a@example.com',
			destination: { name: 'A Person', country_code: 'US' },
			updated_at: '2026-03-05T08:00:00+01:00',
			shipment_status: 'in_transit',
		};
		expect(shopify.map(call(parcel, 'fulfillments/update'))).toMatchObject({
			ok: true,
			candidates: [],
		});
		const delivered = { ...parcel, shipment_status: 'delivered' };
		expect(only(shopify.map(call(delivered, 'fulfillments/update')))).toMatchObject({
			customer: { id: 'a@example.com', name: 'A Person', attributes: { country: 'US' } },
			event: {
				type: 'fulfillments/delivered',
				id: 'orders/450789469',
				occurredAt: '2026-03-05T07:00:00.000Z',
			},
		});
	});

	it('welcomes a new customer', () => {
		const body = {
			id: '706405506930370084',
			admin_graphql_api_id: 'gid://shopify/Customer/706405506930370084',
			email: 'bob@example.com',
			first_name: 'Bob',
			last_name: 'Biller',
			created_at: '2026-01-31T00:00:00Z',
			default_address: { country_code: 'US', phone: '(202) 456-1111' },
		};
		expect(only(shopify.map(call(body, 'customers/create')))).toMatchObject({
			customer: { id: '706405506930370084', name: 'Bob Biller', phone: '+12024561111' },
			event: { id: 'customers/706405506930370084', type: 'customers/create' },
		});
	});

	it('leaves orders without any customer alone instead of failing them', () => {
		const order = edited({
			customer: null,
			contact_email: null,
			email: '',
			shipping_address: null,
		});
		expect(shopify.map(call(order, 'orders/create'))).toMatchObject({
			ok: true,
			candidates: [],
			ignored: expect.stringContaining('no customer'),
		});
	});

	it('leaves topics that no survey follows alone', () => {
		expect(shopify.map(call({}, 'app/uninstalled'))).toMatchObject({
			ok: true,
			candidates: [],
		});
		expect(shopify.map(call({}, 'constructor'))).toMatchObject({ ok: true, candidates: [] });
	});

	it('says what is missing', () => {
		expect(shopify.map(requestOf(PAID))).toMatchObject({
			reason: 'malformed',
			sentence: 'The header X-Shopify-Topic is missing.',
		});
		expect(
			shopify.map(call(edited({ id: null, admin_graphql_api_id: null }), 'orders/paid')),
		).toMatchObject({
			reason: 'malformed',
			sentence: expect.stringContaining('id'),
		});
		expect(shopify.map(call(edited({ contact_email: 5 }), 'orders/paid'))).toMatchObject({
			reason: 'malformed',
			sentence: 'customer.email must be text.',
		});
		expect(shopify.map(call('not json', 'orders/paid'))).toMatchObject({ reason: 'notJson' });
	});

	it('uses the time Shopify triggered the call when the body holds none', () => {
		const order = edited({ created_at: null, updated_at: null });
		const request = call(order, 'orders/paid', {
			'x-shopify-triggered-at': '2026-03-02T14:20:00.123456789Z',
		});
		expect(only(shopify.map(request)).event.occurredAt).toBe('2026-03-02T14:20:00.123Z');
	});
});

describe('recognising a Shopify retry', () => {
	it('uses the webhook id, then the event id, then the body', () => {
		const id = (headers: Record<string, string>) =>
			shopify.deliveryId(requestOf(PAID, headers));
		expect(id({ 'x-shopify-webhook-id': 'w-1', 'x-shopify-event-id': 'e-1' })).toBe('w-1');
		expect(id({ 'x-shopify-event-id': 'e-1' })).toBe('e-1');
		expect(id({})).toMatch(/^[0-9a-f]{64}$/);
		expect(id({})).toBe(id({}));
	});
});

const samples = resolve(__dirname, '../../../../../shared/payloads');

(existsSync(samples) ? describe : describe.skip)("Shopify's own samples", () => {
	const sample = (name: string) => readFileSync(resolve(samples, name), 'utf8');

	it('reads the sample order, whose customer has no id and whose time ends in -00:00', () => {
		const candidate = only(
			shopify.map(call(sample('shopify-orders-create.json'), 'orders/create')),
		);
		expect(candidate).toMatchObject({
			customer: { id: 'jon@doe.ca', email: 'jon@doe.ca', name: 'John Smith' },
			event: { id: 'orders/123456', occurredAt: '2016-05-17T04:14:36.000Z' },
		});
		expect(candidate.event.data).toMatchObject({
			orderName: '#9999',
			total: 10,
			test: true,
			cancelled: true,
		});
	});

	it('leaves the sample fulfilment alone, which names nobody', () => {
		const text = sample('shopify-fulfillments-create.json');
		expect(shopify.map(call(text, 'fulfillments/create'))).toMatchObject({
			ok: true,
			candidates: [],
		});
	});
});
