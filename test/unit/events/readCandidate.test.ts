import { readCandidate, readCustomer } from '../../../nps/events';
import { toInstant } from '../../../nps/events/instant';

const sentenceOf = (result: { ok: boolean; sentence?: string }) =>
	result.ok ? 'ok' : result.sentence;

describe('reading a customer', () => {
	it('keeps what is known and leaves the rest out', () => {
		expect(
			readCustomer({ id: ' c-1 ', email: '', phone: null, name: 'Anna', extra: 1 }),
		).toEqual({
			ok: true,
			customer: { id: 'c-1', name: 'Anna' },
		});
	});

	it.each([
		[{ id: 17 }, '17'],
		[{ id: 0 }, '0'],
		[{ email: 'Anna@Example.com', phone: '+491701234567' }, 'anna@example.com'],
		[{ email: 'NOT AN ADDRESS' }, 'not an address'],
		[{ phone: '+49 170 1234567' }, '+491701234567'],
		[{ phone: 491701234567 }, '491701234567'],
	])('knows %j as %s', (json, id) => {
		expect(readCustomer(json)).toMatchObject({ ok: true, customer: { id } });
	});

	it.each([
		[{ id: 2 ** 53 }, /^customer\.id is a number that has lost digits/],
		[{ id: 1.5 }, /^customer\.id /],
		[{ id: { a: 1 } }, /^customer\.id must be text/],
		[{ id: 'x'.repeat(256) }, /^customer\.id is longer than 255/],
		[{ email: 5 }, /^customer\.email must be text/],
		[{ id: 'c', name: ['A'] }, /^customer\.name must be text/],
		[{ id: 'c', name: 'x'.repeat(1001) }, /^customer\.name is longer than 1000/],
		[{ id: 'c', attributes: 'gold' }, /^customer\.attributes must be an object/],
		[{ id: 'c', consent: true }, /^customer\.consent must be an object/],
		[{ id: 'c', consent: { at: 'yesterday' } }, /^customer\.consent\.at is not a date/],
		[{ name: 'Nobody' }, /neither id nor e-mail/],
		['anna', /^customer must be an object/],
	])('names the field that is wrong in %.40j', (json, sentence) => {
		expect(sentenceOf(readCustomer(json))).toMatch(sentence);
	});

	it('bounds attributes in size, depth and characters', () => {
		const attributes = {
			ok: true,
			big: 'x'.repeat(5000),
			many: Array.from({ length: 500 }, (_, index) => index),
			deep: { a: { b: { c: { d: { e: { f: 1 } } } } } },
			'bad\u0000key': 'bad\u0000text\ud800',
			none: null,
		};
		const result = readCustomer({ id: 'c', attributes });
		if (!result.ok) throw new Error(result.sentence);
		const kept = result.customer.attributes as typeof attributes & { badkey: string };
		expect(kept.big).toHaveLength(1000);
		expect(kept.many).toHaveLength(100);
		expect(JSON.stringify(kept.deep)).not.toContain('f');
		expect(kept.badkey).toBe('badtext');
		expect(kept).not.toHaveProperty('none');
	});

	it.each([
		['texts', 'v'.repeat(50)],
		['numbers', 1],
		['empty objects', {}],
	])('keeps about 8 kB of attributes full of %s', (_what, value) => {
		const attributes = Object.fromEntries(
			Array.from({ length: 5000 }, (_, index) => [`k${index}`, value]),
		);
		const size = JSON.stringify(readCustomer({ id: 'c', attributes })).length;
		expect(size).toBeGreaterThan(2000);
		expect(size).toBeLessThan(15_000);
	});
});

describe('reading a candidate', () => {
	it('needs no event when it comes from a list', () => {
		expect(readCandidate({ customer: { id: 'c' }, touchpoint: 'onboarding' })).toEqual({
			ok: true,
			candidate: { customer: { id: 'c' }, touchpoint: 'onboarding' },
		});
	});

	it('takes a list row for the customer, and names its fields as the row does', () => {
		expect(readCandidate({ email: 'a@example.com', name: 'A' })).toEqual({
			ok: true,
			candidate: { customer: { id: 'a@example.com', email: 'a@example.com', name: 'A' } },
		});
		expect(sentenceOf(readCandidate({ email: {} }))).toBe('email must be text.');
	});

	it('completes an event', () => {
		const now = new Date('2026-03-02T10:00:00Z');
		expect(readCandidate({ customer: { id: 'c' }, event: { id: 7 } }, { now })).toMatchObject({
			candidate: {
				event: {
					source: 'workflow',
					type: 'event',
					id: '7',
					occurredAt: '2026-03-02T10:00:00.000Z',
				},
			},
		});
	});

	it.each([
		[{ event: {} }, 'event.id is missing.'],
		[{ event: { id: 'e' } }, 'event.occurredAt is missing.'],
		[
			{ event: { id: 'e', occurredAt: 'soon' } },
			'event.occurredAt is not a date and time (ISO 8601).',
		],
		[{ event: 'delivered' }, 'event must be an object.'],
		[{ event: { id: 'e', occurredAt: 1772445600, agent: {} } }, 'event.agent must be text.'],
		[{ touchpoint: 3 }, 'touchpoint must be text.'],
	])('names what is wrong in %j', (json, sentence) => {
		expect(sentenceOf(readCandidate({ customer: { id: 'c' }, ...json }))).toBe(sentence);
	});
});

describe('a moment', () => {
	it.each([
		['2016-05-17T04:14:36-00:00', '2016-05-17T04:14:36.000Z'],
		['2018-07-05T13:08:39-04:00', '2018-07-05T17:08:39.000Z'],
		['2026-03-02', '2026-03-02T00:00:00.000Z'],
		['2026-03-02 10:16:34 UTC', '2026-03-02T10:16:34.000Z'],
		['2026-03-02T10:16', '2026-03-02T10:16:00.000Z'],
		['2026-03-02T10:16:34.123456+0530', '2026-03-02T04:46:34.123Z'],
		[1772445600, '2026-03-02T10:00:00.000Z'],
		[1772445600123, '2026-03-02T10:00:00.123Z'],
		['1772445600', '2026-03-02T10:00:00.000Z'],
	])('%s is %s', (value, expected) => expect(toInstant(value)).toBe(expected));

	it.each([
		'',
		'yesterday',
		'2026-13-01',
		'02.03.2026',
		'1969-12-31',
		'2300-01-01',
		NaN,
		Infinity,
		-1,
		null,
		{},
		'5',
	])('%s is none', (value) => expect(toInstant(value)).toBeUndefined());
});
