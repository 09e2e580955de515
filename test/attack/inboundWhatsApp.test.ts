import fc from 'fast-check';
import { readInbound, readStatus } from '../../nps/channels/sms';

const params = {
	Body: '9',
	From: 'whatsapp:+491701234567',
	To: 'whatsapp:+15005550006',
	MessageSid: 'SM1',
	AccountSid: 'AC1',
};
const read = (more: object) => readInbound({ ...params, ...more });

describe('the sender of a WhatsApp message', () => {
	it('is known by the number behind the prefix', () => {
		expect(read({ ProfileName: 'Ada', WaId: '491701234567' })).toEqual({
			messageSid: 'SM1',
			accountSid: 'AC1',
			from: '+491701234567',
			to: '+15005550006',
			body: '9',
			whatsApp: {},
		});
	});

	it('is known by an ID where the number is hidden', () => {
		expect(read({ From: 'whatsapp:US.13491208655302741918' })).toMatchObject({
			from: 'whatsapp:US.13491208655302741918',
			whatsApp: { alias: 'US.13491208655302741918' },
		});
	});

	it('comes with the ID beside the number', () => {
		expect(read({ ExternalUserId: 'DE.42abc' })).toMatchObject({ from: '+491701234567', whatsApp: { alias: 'DE.42abc' } });
	});

	it.each(['x', 'DE', 'DE.', `DE.${'1'.repeat(200)}`, 'de.1', '+491701234568', "DE.1' OR 1=1", ''])(
		'has no ID in %j',
		(ExternalUserId) => {
			expect(read({ ExternalUserId })?.whatsApp).toEqual({});
		},
	);

	it.each(['whatsapp:', 'WhatsApp:  ', ''])('cannot be %j', (From) => {
		expect(read({ From })).toBeUndefined();
	});

	it.each([
		`whatsapp:${'9'.repeat(100_000)}`,
		'whatsapp:+49170\u202e1234567',
		'whatsapp:whatsapp:+491701234567',
		'whatsapp:+49<script>',
		"whatsapp:'; drop table nps_alias; --",
	])('of whatever kind is never mistaken for another number', (From) => {
		const { from = '', whatsApp } = read({ From }) ?? {};
		expect(from === '+491701234567' && !From.includes('1234567')).toBe(false);
		expect(from.length).toBeLessThanOrEqual(340);
		if (!/^\+\d+$/.test(from)) expect(whatsApp?.alias).toBeTruthy();
	});

	it('says nothing of WhatsApp in a text message, whatever its fields claim', () => {
		const sms = read({ From: '+491701234567', ExternalUserId: 'DE.42', OriginalRepliedMessageSid: 'SM2', ButtonPayload: '0' });
		expect(sms).not.toHaveProperty('whatsApp');
		expect(sms?.body).toBe('9');
	});
});

describe('buttons and lists', () => {
	it.each([
		[{ Body: 'Very likely', ButtonText: 'Very likely', ButtonPayload: '10' }, '10', {}],
		[{ Body: 'Nine', ListId: '9', ListTitle: 'Nine' }, '9', {}],
		[{ Body: '', ButtonText: '8' }, '8', {}],
		[{ Body: '', ListTitle: '7' }, '7', {}],
		[{ Body: '9', ButtonPayload: 'abcdefghijklmnopqrstuv' }, '9', { payload: 'abcdefghijklmnopqrstuv' }],
		[{ Body: 'no', ButtonPayload: '11' }, 'no', { payload: '11' }],
		[{ Body: 'no', ButtonPayload: '-1' }, 'no', { payload: '-1' }],
		[{ Body: 'no', ButtonPayload: '٥' }, 'no', { payload: '٥' }],
	])('%j are read as %j', (fields, body, whatsApp) => {
		expect(read(fields)).toMatchObject({ body, whatsApp });
	});

	it('are capped and cleaned', () => {
		const long = '\u0000\u202ex'.repeat(100_000);
		const message = read({ Body: '', ButtonText: long, ButtonPayload: long, OriginalRepliedMessageSid: long });
		expect(message?.body.length).toBeLessThanOrEqual(320);
		expect(message?.whatsApp?.payload).toMatch(/^x+$/);
		expect(message?.whatsApp?.repliedTo?.length).toBeLessThanOrEqual(320);
	});
});

it('fields of whatever kind are read without an error', () => {
	const field = fc.oneof(fc.string(), fc.anything());
	const form = fc.record({
		MessageSid: fc.constant('SM1'),
		AccountSid: fc.constant('AC1'),
		From: fc.oneof(fc.string().map((text) => `whatsapp:${text}`), field),
		To: field,
		Body: field,
		ButtonText: field,
		ButtonPayload: field,
		ListId: field,
		ExternalUserId: field,
		OriginalRepliedMessageSid: field,
	});
	fc.assert(fc.property(form, (body) => void readInbound(body)));
});

describe('a report about a WhatsApp message', () => {
	const SID = `MM${'0a'.repeat(16)}`;
	const report = (more: object) => readStatus({ MessageSid: SID, ...more });

	it('read is delivered, and no more', () => {
		expect(report({ MessageStatus: 'read', To: 'whatsapp:+491701234567' })).toEqual({
			messageSid: SID,
			outcome: { kind: 'delivered' },
		});
	});

	it('tells the ID of the recipient', () => {
		expect(report({ MessageStatus: 'sent', ExternalUserId: 'DE.42' })).toMatchObject({ alias: 'DE.42' });
		expect(report({ MessageStatus: 'sent', To: 'whatsapp:DE.42' })).toMatchObject({ alias: 'DE.42' });
	});

	it('that the 24 hours are over is no fault of the number', () => {
		expect(report({ MessageStatus: 'failed', ErrorCode: '63016' })?.outcome).toMatchObject({
			kind: 'failed',
			permanent: false,
			windowClosed: true,
		});
	});

	it.each([null, [], 'x', { MessageStatus: 'failed' }, { MessageSid: 'x', MessageStatus: 'read' }])('%j is none', (body) => {
		expect(readStatus(body)).toBeUndefined();
	});
});
