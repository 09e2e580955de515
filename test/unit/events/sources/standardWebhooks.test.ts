import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { eventSources } from '../../../../nps/events';
import { fixtureText, requestOf } from '../../../fixtures/events/requests';

const { standardWebhooks } = eventSources;
const KEY = `whsec_${Buffer.from('a key both sides know').toString('base64')}`;
const NOW = new Date('2026-03-02T11:00:30Z');
const SENT = new Date('2026-03-02T11:00:00Z');
const BODY = fixtureText('standard-webhooks.json');

/** Signed by the specification's own library, so that both sides are not ours. */
const signatureOf = (secret = KEY, id = 'msg_1', at = SENT, body = BODY) =>
	new Webhook(secret).sign(id, at, body);

const call = (change: Record<string, string | undefined> = {}, body = BODY) =>
	requestOf(body, {
		'webhook-id': 'msg_1',
		'webhook-timestamp': String(SENT.getTime() / 1000),
		'webhook-signature': signatureOf(),
		...change,
	});

const verify = (request: ReturnType<typeof call>, secret: string | undefined = KEY) =>
	standardWebhooks.verify(request, secret, { now: NOW });

describe('verifying a Standard Webhooks call', () => {
	it("accepts what the specification's library signs", () => {
		expect(verify(call()).ok).toBe(true);
	});

	it('accepts a secret without whsec_, and without padding', () => {
		const bare = KEY.slice('whsec_'.length);
		expect(verify(call(), bare).ok).toBe(true);
		const padded = Buffer.from('0123456789abcdef0').toString('base64');
		const request = call({ 'webhook-signature': signatureOf(padded) });
		expect(verify(request, padded.replace(/=+$/, '')).ok).toBe(true);
	});

	it('accepts any one of several signatures, as during a rotation', () => {
		const other = signatureOf('whsec_b3RoZXIgc2VjcmV0IGtleQ==');
		expect(verify(call({ 'webhook-signature': `v1a,xyz ${other} ${signatureOf()}` })).ok).toBe(
			true,
		);
		expect(
			verify(call({ 'webhook-signature': `${other} v2,${signatureOf().slice(3)}` })).ok,
		).toBe(false);
	});

	it('accepts the same headers under the name of Svix, but no mixture', () => {
		const svix = {
			'webhook-id': undefined,
			'webhook-timestamp': undefined,
			'webhook-signature': undefined,
			'svix-id': 'msg_1',
			'svix-timestamp': String(SENT.getTime() / 1000),
			'svix-signature': signatureOf(),
		};
		expect(verify(call(svix)).ok).toBe(true);
		expect(verify(call({ ...svix, 'webhook-id': 'msg_1' }))).toMatchObject({
			reason: 'missingHeader',
		});
	});

	it.each([
		['another id', { 'webhook-id': 'msg_2' }, 'wrongSignature'],
		['no id', { 'webhook-id': undefined }, 'missingHeader'],
		['no timestamp', { 'webhook-timestamp': undefined }, 'missingHeader'],
		['a timestamp with rubbish', { 'webhook-timestamp': '1772449200abc' }, 'malformedHeader'],
		[
			'another timestamp',
			{ 'webhook-timestamp': String(SENT.getTime() / 1000 + 1) },
			'wrongSignature',
		],
		['no signature', { 'webhook-signature': undefined }, 'missingHeader'],
		['only unknown versions', { 'webhook-signature': 'v1a,abc' }, 'malformedHeader'],
		['a cut signature', { 'webhook-signature': signatureOf().slice(0, -4) }, 'malformedHeader'],
	])('refuses %s', (_what, change, reason) => {
		expect(verify(call(change))).toMatchObject({ ok: false, reason });
	});

	it.each([
		[300, true],
		[301, false],
		[-300, true],
		[-301, false],
	])('looks at the clock: a call %d seconds old', (age, ok) => {
		const at = new Date(NOW.getTime() - age * 1000);
		const request = call({
			'webhook-timestamp': String(at.getTime() / 1000),
			'webhook-signature': signatureOf(KEY, 'msg_1', at),
		});
		expect(verify(request).ok).toBe(ok);
	});

	it.each([
		['', 'missingSecret'],
		['whsec_', 'unusableSecret'],
		['not base64!', 'unusableSecret'],
	])('refuses every call when the secret is %j', (secret, reason) => {
		expect(verify(call(), secret)).toMatchObject({ ok: false, reason });
	});
});

describe('mapping a Standard Webhooks call', () => {
	it('reads the documented body', () => {
		expect(standardWebhooks.map(call(), { now: NOW })).toEqual({
			ok: true,
			eventType: 'order.delivered',
			candidates: [
				{
					customer: {
						id: 'c-77',
						name: 'Dana',
						email: 'dana@example.com',
						attributes: { country: 'SE', plan: 'gold' },
					},
					event: {
						source: 'standardWebhooks',
						type: 'order.delivered',
						id: 'order-9001',
						occurredAt: '2026-03-02T11:00:00.000Z',
						agent: 'Erik',
						team: 'Nordics',
						data: { deliveryDays: 3 },
					},
				},
			],
		});
	});

	it('knows an event without id by the id of the message', () => {
		const body = JSON.stringify({ type: 'x', data: { customer: { id: 'c' } } });
		expect(standardWebhooks.map(call({}, body), { now: NOW })).toMatchObject({
			candidates: [{ event: { id: 'msg_1', occurredAt: NOW.toISOString() } }],
		});
	});

	it('takes fields from where the user says they lie', () => {
		const body = JSON.stringify({ type: 'x', data: { who: { mail: 'a@example.com' } } });
		const result = standardWebhooks.map(call({}, body), {
			fields: { email: 'data.who.mail' },
			now: NOW,
		});
		expect(result).toMatchObject({ candidates: [{ customer: { email: 'a@example.com' } }] });
	});
});

it('recognises a retry by the id of the message', () => {
	expect(standardWebhooks.deliveryId(call())).toBe('msg_1');
});

const vectorFile = resolve(
	__dirname,
	'../../../../../shared/payloads/standardwebhooks-signature-vector.json',
);

(existsSync(vectorFile) ? it : it.skip)("accepts the specification's published vector", () => {
	const vector = JSON.parse(readFileSync(vectorFile, 'utf8'));
	const request = requestOf(vector.payload, {
		'webhook-id': vector.msgId,
		'webhook-timestamp': String(vector.timestamp),
		'webhook-signature': vector.signature,
	});
	const now = new Date(vector.timestamp * 1000);
	expect(standardWebhooks.verify(request, vector.secret, { now }).ok).toBe(true);
});
