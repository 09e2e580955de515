import { eventSources, isChosenEvent } from '../../../../nps/events';
import { fixtureText, requestOf, sign } from '../../../fixtures/events/requests';

const { zendesk } = eventSources;
const KEY = 'zendesk-signing-secret';
const NOW = new Date('2026-03-02T10:30:20Z');
const SENT = '2026-03-02T10:30:05Z';
const ENVELOPE = fixtureText('zendesk-status-changed.json');
const TRIGGER = fixtureText('zendesk-trigger.json');

const signed = (text: string, timestamp = SENT) =>
	requestOf(text, {
		'x-zendesk-webhook-signature': sign(KEY, timestamp + text),
		'x-zendesk-webhook-signature-timestamp': timestamp,
	});

function only(result: ReturnType<typeof zendesk.map>) {
	if (!result.ok || result.candidates.length !== 1) throw new Error(JSON.stringify(result));
	return result.candidates[0]!;
}

const envelope = (change: { type?: string; event?: object; detail?: object }) => {
	const body = JSON.parse(ENVELOPE);
	return requestOf({ ...body, ...change, detail: { ...body.detail, ...change.detail } });
};

describe('verifying a Zendesk call', () => {
	it('accepts the base64 HMAC-SHA256 of timestamp and body', () => {
		expect(zendesk.verify(signed(ENVELOPE), KEY, { now: NOW }).ok).toBe(true);
	});

	it.each([
		['299 seconds old', '2026-03-02T10:25:21Z', true],
		['301 seconds old', '2026-03-02T10:25:19Z', false],
		['301 seconds ahead', '2026-03-02T10:35:21Z', false],
	])('looks at the clock: a call %s', (_what, timestamp, ok) => {
		const verdict = zendesk.verify(signed(ENVELOPE, timestamp), KEY, { now: NOW });
		expect(verdict.ok).toBe(ok);
		if (!verdict.ok) expect(verdict.reason).toBe('staleTimestamp');
	});

	it('refuses a fresh timestamp put on an old signature', () => {
		const old = signed(ENVELOPE, '2026-03-02T08:00:00Z');
		const headers = { ...old.headers, 'x-zendesk-webhook-signature-timestamp': SENT };
		expect(zendesk.verify({ ...old, headers }, KEY, { now: NOW })).toMatchObject({
			reason: 'wrongSignature',
		});
	});

	it.each([
		['no timestamp', { 'x-zendesk-webhook-signature-timestamp': undefined }, 'missingHeader'],
		[
			'a timestamp that is none',
			{ 'x-zendesk-webhook-signature-timestamp': 'now' },
			'malformedHeader',
		],
		['no signature', { 'x-zendesk-webhook-signature': undefined }, 'missingHeader'],
	])('refuses %s', (_what, change, reason) => {
		const request = signed(ENVELOPE);
		const verdict = zendesk.verify(
			{ ...request, headers: { ...request.headers, ...change } },
			KEY,
			{
				now: NOW,
			},
		);
		expect(verdict).toMatchObject({ ok: false, reason });
	});

	it('refuses everything without a secret', () => {
		expect(zendesk.verify(signed(ENVELOPE), '', { now: NOW })).toMatchObject({
			reason: 'missingSecret',
		});
	});
});

describe('mapping a Zendesk call', () => {
	it('makes a solved ticket one candidate, agent and team included', () => {
		expect(only(zendesk.map(requestOf(ENVELOPE)))).toEqual({
			customer: { id: '8447388090495' },
			event: {
				source: 'zendesk',
				type: 'ticket.solved',
				id: 'tickets/5158',
				occurredAt: '2026-03-02T10:30:00.000Z',
				agent: '8447388090494',
				team: '8447320466430',
				data: {
					ticketId: '5158',
					subject: 'Parcel arrived damaged',
					status: 'solved',
					previousStatus: 'open',
					priority: 'normal',
					channel: 'email',
					tags: ['shipping'],
				},
			},
		});
	});

	it('reads the body an administrator wrote for a trigger; the signed time stands in for a missing one', () => {
		expect(only(zendesk.map(signed(TRIGGER)))).toEqual({
			customer: {
				id: '20978392',
				name: 'Carla Ruiz',
				email: 'carla@example.com',
				locale: 'es',
			},
			event: {
				source: 'zendesk',
				type: 'ticket.solved',
				id: 'tickets/35436',
				occurredAt: '2026-03-02T10:30:05.000Z',
				agent: 'Ben Ortiz',
				team: 'Second Level',
				data: {
					ticketId: '35436',
					subject: 'How do I change my address?',
					status: 'solved',
				},
			},
		});
	});

	it.each([
		['solved', { event: { current: 'SOLVED', previous: 'PENDING' } }, 'ticket.solved'],
		['closed', { event: { current: 'CLOSED', previous: 'SOLVED' } }, 'ticket.closed'],
		['reopened', { event: { current: 'OPEN', previous: 'SOLVED' } }, 'ticket.reopened'],
		['still open', { event: { current: 'PENDING', previous: 'OPEN' } }, 'ticket.pending'],
		['in a custom status', { event: { current: 'WITH_CARRIER' } }, 'ticket.status_changed'],
		[
			'changed otherwise',
			{ type: 'zen:event-type:ticket.priority_changed', event: { current: 'HIGH' } },
			'ticket.priority_changed',
		],
	])('tells a ticket that is %s', (_what, change, type) => {
		const result = zendesk.map(envelope(change));
		expect(only(result).event.type).toBe(type);
		expect(result).toMatchObject({ eventType: type });
	});

	it('asks by default about solved and closed tickets only, and about one ticket once', () => {
		const suggested = zendesk.events
			.filter((event) => event.suggested)
			.map(({ value }) => value);
		expect(isChosenEvent('ticket.solved', suggested)).toBe(true);
		expect(isChosenEvent('ticket.reopened', suggested)).toBe(false);
		expect(isChosenEvent('ticket.pending', ['*'])).toBe(true);
		const closed = zendesk.map(envelope({ event: { current: 'CLOSED', previous: 'SOLVED' } }));
		expect(only(closed).event.id).toBe('tickets/5158');
	});

	it('leaves events that are not about a ticket alone', () => {
		expect(zendesk.map(envelope({ type: 'zen:event-type:user.created' }))).toMatchObject({
			ok: true,
			candidates: [],
		});
	});

	it("leaves the unfilled placeholders of Zendesk's test button alone", () => {
		const body = {
			ticket: { id: '{{ticket.id}}' },
			requester: { id: '{{ticket.requester.id}}' },
		};
		expect(zendesk.map(requestOf(body))).toMatchObject({ ok: true, candidates: [] });
	});

	it.each([
		[{}, 'ticket is missing from the body.'],
		[{ ticket: { id: 1 } }, 'requester is missing from the body.'],
		[{ ticket: {}, requester: {} }, 'ticket.id is missing.'],
		[{ ticket: { id: 1 }, requester: { email: 7 } }, 'requester.email must be text.'],
		[[], 'The body must be an object.'],
	])('names the field that is wrong in %j', (body, sentence) => {
		expect(zendesk.map(requestOf(body))).toEqual({ ok: false, reason: 'malformed', sentence });
	});

	it('takes an unknown status, such as a translated one, as some update', () => {
		const body = JSON.parse(TRIGGER);
		body.ticket.status = 'Gelöst';
		expect(only(zendesk.map(requestOf(body))).event).toMatchObject({
			type: 'ticket.updated',
			data: { status: 'gelöst' },
		});
	});
});

describe('recognising a Zendesk retry', () => {
	it('uses the invocation, never the id of the webhook, which is the same in every call', () => {
		const headers = { 'x-zendesk-webhook-id': '01F1KRFQ6BG29CNWFR60NK5FNY' };
		const first = zendesk.deliveryId(
			requestOf(TRIGGER, { ...headers, 'x-zendesk-webhook-invocation-id': '1' }),
		);
		const second = zendesk.deliveryId(
			requestOf(TRIGGER, { ...headers, 'x-zendesk-webhook-invocation-id': '2' }),
		);
		expect([first, second]).toEqual(['1', '2']);
	});

	it('falls back to the id of the event, then to the body', () => {
		expect(zendesk.deliveryId(requestOf(ENVELOPE))).toBe(
			'cbe4028c-7239-495d-b020-f22348516046',
		);
		expect(zendesk.deliveryId(requestOf(TRIGGER))).toMatch(/^[0-9a-f]{64}$/);
	});
});
