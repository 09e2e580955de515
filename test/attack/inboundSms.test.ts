import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { readInbound, twilioSignatureIsValid, twimlReply } from '../../nps/channels/sms';

const URL_CALLED = 'https://nps.example/webhook/nps/acme/sms?a=1';
const params = {
	Body: '9',
	From: '+15005550010',
	To: '+15005550006',
	MessageSid: 'SM1',
	AccountSid: 'AC1',
};

/** Twilio's rule, written down independently: HMAC-SHA1 over the address and the sorted fields. */
function sign(token: string, url: string, fields: Readonly<Record<string, string>>): string {
	const joined = Object.keys(fields)
		.sort()
		.reduce((text, key) => text + key + fields[key], url);
	return createHmac('sha1', token).update(joined).digest('base64');
}

const signed = {
	authToken: 'token',
	signature: sign('token', URL_CALLED, params),
	url: URL_CALLED,
	params,
};

describe('the signature', () => {
	it('of Twilio is accepted', async () => {
		expect(await twilioSignatureIsValid(signed)).toBe(true);
	});

	it.each([
		['no token', { ...signed, authToken: '' }],
		[
			'no token on either side',
			{ ...signed, authToken: '', signature: sign('', URL_CALLED, params) },
		],
		['no signature', { ...signed, signature: undefined }],
		['an empty signature', { ...signed, signature: '' }],
		['a list of signatures', { ...signed, signature: [signed.signature] }],
		['another token', { ...signed, authToken: 'other' }],
		['a changed field', { ...signed, params: { ...params, Body: '10' } }],
		['an added field', { ...signed, params: { ...params, Extra: '1' } }],
		['a removed field', { ...signed, params: { Body: '9' } }],
		['another query', { ...signed, url: URL_CALLED.replace('a=1', 'a=2') }],
		['an address that is none', { ...signed, url: 'not a url' }],
		['no fields', { ...signed, params: null }],
		['fields as text', { ...signed, params: 'Body=9' }],
		[
			'a field no form can hold',
			{ ...signed, params: { ...params, Body: { toString: null } } },
		],
	])('with %s is refused', async (_name, request) => {
		expect(await twilioSignatureIsValid(request)).toBe(false);
	});
});

describe('the fields of a message', () => {
	it('are read, unknown ones left alone', () => {
		expect(readInbound({ ...params, OptOutType: 'STOP', New: 'x' })).toEqual({
			messageSid: 'SM1',
			accountSid: 'AC1',
			from: '+15005550010',
			to: '+15005550006',
			body: '9',
			optOutType: 'STOP',
		});
	});

	it('may lack a text: a picture is a message, too', () => {
		const { Body: _body, ...picture } = params;
		expect(readInbound(picture)).toMatchObject({ body: '' });
	});

	it.each([
		undefined,
		null,
		'x',
		[],
		{},
		{ ...params, From: '' },
		{ ...params, From: ['+1'] },
		Object.create(params),
	])('%j is no message', (body) => {
		expect(readInbound(body)).toBeUndefined();
	});

	it('are capped and cleaned', () => {
		const read = readInbound({
			...params,
			Body: '\u0000\u202e9'.repeat(100_000),
			OptOutType: 'LATER',
		});
		expect(read?.body.length).toBeLessThanOrEqual(10_000);
		expect(read?.body).toMatch(/^9+$/);
		expect(read).not.toHaveProperty('optOutType');
	});

	it('of whatever kind are read without an error', () => {
		fc.assert(fc.property(fc.anything(), (body) => void readInbound(body)));
	});
});

describe('the answer in the thread', () => {
	it('escapes what it says', async () => {
		expect(await twimlReply('5 < 9 & "<Dial>"\u0000')).toBe(
			'<?xml version="1.0" encoding="UTF-8"?><Response><Message>5 &lt; 9 &amp; "&lt;Dial&gt;"</Message></Response>',
		);
	});

	it.each([undefined, ''])('says nothing for %j', async (text) => {
		expect(await twimlReply(text)).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
	});
});
