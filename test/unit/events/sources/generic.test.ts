import { eventSources } from '../../../../nps/events';
import { requestOf, sign } from '../../../fixtures/events/requests';

const { generic } = eventSources;
const KEY = 'shared-between-the-two';
const NOW = new Date('2026-03-02T12:00:00Z');
const EVENT = {
	customer: { id: 42, email: 'a@example.com', phone: 491701234567 },
	event: { type: 'call.ended', id: 'call-1', occurredAt: 1772445600, agent: 'Ben' },
};
const BODY = JSON.stringify(EVENT);

const map = (body: object | string, options = {}) =>
	generic.map(requestOf(body), { now: NOW, ...options });

describe('verifying a generic call', () => {
	it('takes hex HMAC-SHA256 in X-Signature unless told otherwise', () => {
		const request = requestOf(BODY, { 'x-signature': sign(KEY, BODY, 'hex') });
		expect(generic.verify(request, KEY).ok).toBe(true);
		expect(generic.verify(request, 'other')).toMatchObject({ reason: 'wrongSignature' });
	});

	it.each([
		['sha256', 'hex', 'sha256='],
		['sha1', 'hex', 'sha1='],
		['sha512', 'base64', ''],
		['sha256', 'base64', 'v1:'],
	] as const)('takes %s in %s after %j', (algorithm, encoding, prefix) => {
		const options = { header: 'X-Hub-Signature', algorithm, encoding, prefix };
		const signature = sign(KEY, BODY, encoding, algorithm);
		const given = (header: string) => requestOf(BODY, { 'x-hub-signature': header });
		expect(generic.verify(given(prefix + signature), KEY, options).ok).toBe(true);
		expect(generic.verify(given(`${prefix}${signature}=`), KEY, options).ok).toBe(false);
		if (prefix) expect(generic.verify(given(signature), KEY, options).ok).toBe(false);
	});

	it('takes hex in capitals, too', () => {
		const request = requestOf(BODY, { 'x-signature': sign(KEY, BODY, 'hex').toUpperCase() });
		expect(generic.verify(request, KEY).ok).toBe(true);
	});

	it.each([
		['the secret', 'Bearer shared-between-the-two', KEY, true],
		['another', 'Bearer shared-between-the-tw0', KEY, false],
		['more than the secret', 'Bearer shared-between-the-two-2', KEY, false],
		['no prefix', KEY, KEY, false],
		['another prefix of the same length', `Cookie ${KEY}`, KEY, false],
		['nothing', undefined, KEY, false],
		['an empty one, and none is set', 'Bearer ', '', false],
	])('compares a secret header: %s', (_what, authorization, secret, ok) => {
		const options = {
			mode: 'sharedSecret',
			header: 'Authorization',
			prefix: 'Bearer ',
		} as const;
		expect(generic.verify(requestOf(BODY, { authorization }), secret, options).ok).toBe(ok);
	});

	it('never takes a secret header for a signature', () => {
		expect(generic.verify(requestOf(BODY, { 'x-signature': KEY }), KEY).ok).toBe(false);
	});
});

describe('mapping a generic call', () => {
	it('reads a body laid out like our items; numbers become ids, seconds become a time', () => {
		expect(map(EVENT)).toEqual({
			ok: true,
			eventType: 'call.ended',
			candidates: [
				{
					customer: { id: '42', email: 'a@example.com', phone: '491701234567' },
					event: {
						source: 'generic',
						type: 'call.ended',
						id: 'call-1',
						occurredAt: '2026-03-02T10:00:00.000Z',
						agent: 'Ben',
					},
				},
			],
		});
	});

	it('reads flat bodies', () => {
		expect(map({ email: 'a@example.com', type: 'x', eventId: 'e' })).toMatchObject({
			candidates: [{ customer: { id: 'a@example.com' }, event: { id: 'e', type: 'x' } }],
		});
	});

	it('takes fields from where the user says they lie, and names them in complaints', () => {
		const options = {
			fields: { customerId: 'contact.key', email: 'contact.mails.0', eventId: 'no' },
		};
		const body = { contact: { key: 'k', mails: ['b@example.com'] }, no: 7 };
		expect(map(body, options)).toMatchObject({
			candidates: [{ customer: { id: 'k', email: 'b@example.com' }, event: { id: '7' } }],
		});
		expect(map({ contact: { mails: [{}] } }, options)).toEqual({
			ok: false,
			reason: 'malformed',
			sentence: 'contact.mails.0 must be text.',
		});
		expect(map({}, options)).toMatchObject({
			sentence: expect.stringContaining('contact.key, contact.mails.0, customer.phone'),
		});
	});

	it('makes each element of a list a candidate', () => {
		const body = { batch: [EVENT, { customer: { id: 'b' } }] };
		const result = map(body, { itemsPath: 'batch' });
		expect(result).toMatchObject({
			candidates: [{ customer: { id: '42' } }, { customer: { id: 'b' } }],
		});
		expect(map(body.batch)).toMatchObject({ candidates: [{}, {}] });
	});

	it('refuses a list with one wrong element as a whole, saying which', () => {
		expect(map([EVENT, { customer: { id: 1.5 } }])).toMatchObject({
			ok: false,
			sentence: expect.stringMatching(/^Item 2: customer\.id /),
		});
		expect(map([EVENT, 5])).toMatchObject({ sentence: 'Item 2: The event must be an object.' });
		expect(map({ batch: {} }, { itemsPath: 'batch' })).toMatchObject({
			sentence: 'batch is not a list.',
		});
	});

	it('gives events without id one that a retry repeats and that differs within a list', () => {
		const idsOf = (body: object) => {
			const result = map(body);
			return result.ok ? result.candidates.map(({ event }) => event.id) : [];
		};
		const body = [{ email: 'a@example.com' }, { email: 'b@example.com' }];
		expect(idsOf(body)).toEqual(idsOf(body));
		expect(new Set(idsOf(body)).size).toBe(2);
		expect(idsOf(body)[0]).not.toBe(idsOf([{ email: 'c@example.com' }])[0]);
	});

	it('takes a form, which is not JSON, as the server parsed it', () => {
		const request = { ...requestOf('email=a%40example.com'), body: { email: 'a@example.com' } };
		expect(generic.map(request)).toMatchObject({
			candidates: [{ customer: { email: 'a@example.com' } }],
		});
	});

	it('reads the signed bytes, not a parsed body that says something else', () => {
		const request = { ...requestOf(BODY), body: { customer: { id: 'mallory' } } };
		expect(generic.map(request)).toMatchObject({ candidates: [{ customer: { id: '42' } }] });
	});

	it('answers an empty list kindly and refuses one that is too long', () => {
		expect(map([])).toMatchObject({ ok: true, candidates: [] });
		expect(map(Array.from({ length: 101 }, () => EVENT))).toMatchObject({ reason: 'tooMany' });
		expect(map(Array.from({ length: 100 }, () => EVENT))).toMatchObject({ ok: true });
	});
});
