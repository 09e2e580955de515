import { identitiesOf, normaliseEmail, normalisePhone } from '../../../nps/events';

describe('an e-mail address', () => {
	it.each([
		[' Anna.Berg@Example.COM ', 'anna.berg@example.com'],
		['o+nps@mail.example.co.uk', 'o+nps@mail.example.co.uk'],
		['josé@exämple.de', 'josé@exämple.de'],
	])('%j is kept as %s', (text, expected) => expect(normaliseEmail(text)).toBe(expected));

	it.each([
		'',
		'anna',
		'anna@',
		'@example.com',
		'anna@localhost',
		'a@b@example.com',
		'anna berg@example.com',
		'Anna <anna@example.com>',
		'a@example.com,b@example.com',
		'a@example.com\r\nBcc: x@example.com',
		'.a@example.com',
		'a..b@example.com',
		'a@-example.com',
		'a@example..com',
		'a\u0000@example.com',
		`${'a'.repeat(65)}@example.com`,
		`a@${'b.'.repeat(130)}com`,
	])('%j is none', (text) => expect(normaliseEmail(text)).toBeUndefined());
});

describe('a phone number', () => {
	it.each([
		['+49 170 1234567', undefined, '+491701234567'],
		['0049 (0)170 1234567', undefined, '+491701234567'],
		['0170/1234567', 'DE', '+491701234567'],
		['0170 1234567', ' de ', '+491701234567'],
		['(202) 456-1111', 'US', '+12024561111'],
		['٠١٧٠١٢٣٤٥٦٧', 'DE', '+491701234567'],
	])('%s in %s is dialled as %s', (text, country, expected) => {
		expect(normalisePhone(text, country)).toBe(expected);
	});

	it.each([
		['0170 1234567', undefined],
		['0170 1234567', 'XX'],
		['12', 'DE'],
		['555-555-SHIP', 'DE'],
		['', 'DE'],
		['1'.repeat(5000), 'DE'],
	])('%.20s in %s cannot be dialled', (text, country) => {
		expect(normalisePhone(text, country)).toBeUndefined();
	});
});

describe('the identities of a customer', () => {
	it('are the id and the addresses that work, normalised', () => {
		const customer = { id: 'C-1', email: 'A@Example.com', phone: '0170 1234567' };
		expect(identitiesOf(customer, 'DE')).toEqual([
			{ kind: 'id', value: 'C-1' },
			{ kind: 'email', value: 'a@example.com' },
			{ kind: 'phone', value: '+491701234567' },
		]);
		expect(identitiesOf(customer)).toHaveLength(2);
		expect(identitiesOf({ id: 'C-1', email: 'nobody', phone: '12' }, 'DE')).toEqual([
			{ kind: 'id', value: 'C-1' },
		]);
	});
});
