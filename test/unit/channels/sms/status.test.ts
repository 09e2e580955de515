import fc from 'fast-check';
import { readStatus } from '../../../../nps/channels/sms';
import { statusUrl } from '../../../../nps/invitation';

const SID = `SM${'0a'.repeat(16)}`;
const outcome = (MessageStatus: string, ErrorCode?: string) =>
	readStatus({ MessageSid: SID, MessageStatus, ...(ErrorCode && { ErrorCode }) })?.outcome;

test.each([
	['delivered', undefined, { kind: 'delivered' }],
	['read', undefined, { kind: 'delivered' }],
	['queued', undefined, { kind: 'underWay' }],
	['sent', undefined, { kind: 'underWay' }],
	['something-new', undefined, { kind: 'underWay' }],
	['undelivered', '30005', { kind: 'failed', permanent: true }],
	['undelivered', '30003', { kind: 'failed', permanent: false }],
	['failed', '21610', { kind: 'optOut' }],
	['failed', '99999', { kind: 'failed', permanent: false, sentence: 'The message was not delivered. (Twilio: 99999)' }],
	['failed', undefined, { kind: 'failed', permanent: false, sentence: 'The message was not delivered.' }],
])('%s with code %p', (status, code, expected) => {
	expect(outcome(status, code)).toMatchObject(expected);
});

test('whatever is no report is none', () => {
	for (const body of [null, 'x', {}, { MessageSid: SID }, { MessageSid: '1', MessageStatus: 'sent' }]) {
		expect(readStatus(body)).toBeUndefined();
	}
	fc.assert(fc.property(fc.anything(), (body) => void readStatus(body)));
});

test.each([
	['https://n8n.example/webhook/nps/shop', 'https://n8n.example/webhook/nps/shop/status?i=a%26b'],
	['http://localhost:5678/webhook/nps/shop', undefined],
	['http://127.0.0.1/webhook/nps/shop', undefined],
	['https://my_host.example/webhook/nps/shop', undefined],
	['nonsense', undefined],
])('reports to %s go to %s', (base, expected) => {
	expect(statusUrl(base, 'a&b')).toBe(expected);
});
