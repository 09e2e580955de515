import { systemClock } from '../../clock';
import { toInstant } from '../instant';
import { isRecord, present, readFirst, readPath, shortText, type JsonRecord } from '../json';
import { readEventCandidate } from '../readCandidate';
import { bodyOf, deliveryIdOf, headerOf } from '../request';
import {
	ANY_EVENT,
	type EventSource,
	type MapResult,
	type VerifyResult,
	type WebhookRequest,
} from '../source';
import { isSecret, isStale, refuse, verifyHmac } from '../verification';

const SIGNATURE = 'x-zendesk-webhook-signature';
const TIMESTAMP = 'x-zendesk-webhook-signature-timestamp';
/** Names the delivery; `x-zendesk-webhook-id` names the webhook and is the same in every call. */
const INVOCATION = 'x-zendesk-webhook-invocation-id';

const EVENT_PREFIX = 'zen:event-type:';
const STATUSES = new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed']);
const DONE = new Set(['solved', 'closed']);

/**
 * Zendesk webhooks, connected to events ("Ticket status changed") or to a trigger or automation. For those write the body
 * `{ "ticket": { "id", "status", "subject", "assignee", "group" }, "requester": { "id", "name", "email", "phone", "locale" } }`.
 */
export const zendesk: EventSource = {
	name: 'zendesk',
	displayName: 'Zendesk',
	description: 'A solved or closed support ticket',
	secretLabel:
		'Admin Center → Apps and integrations → Webhooks → your webhook → Show signing secret. Connect it to the event "Ticket status changed", or to a trigger whose JSON body has "ticket" (id, status, subject, assignee, group) and "requester" (id, name, email, phone, locale).',
	touchpoint: 'support',
	events: [
		{
			value: 'ticket.solved',
			name: 'Ticket Solved',
			description: 'An agent marked the ticket as solved',
			suggested: true,
		},
		{
			value: 'ticket.closed',
			name: 'Ticket Closed',
			description:
				'The ticket can no longer be reopened; the same ticket is asked about only once',
			suggested: true,
		},
		{
			value: 'ticket.reopened',
			name: 'Ticket Reopened',
			description:
				'A solved ticket is open again: a reason to cancel its survey, not to send one',
			suggested: false,
		},
		{
			value: ANY_EVENT,
			name: 'Any Ticket Event',
			description: 'Every ticket event the webhook is connected to',
			suggested: false,
		},
	],
	configurable: {},
	verify: (request, secret, { now = systemClock.now() } = {}) => verify(request, secret, now),
	deliveryId: (request) => {
		const invocation = headerOf(request, INVOCATION);
		if (invocation) return deliveryIdOf(request, invocation);
		const parsed = bodyOf(request);
		return deliveryIdOf(request, parsed.ok && readPath(parsed.body, 'id'));
	},
	map: (request, { now = systemClock.now() } = {}) => {
		const parsed = bodyOf(request);
		if (!parsed.ok) return parsed;
		if (!isRecord(parsed.body)) return malformed('The body must be an object.');
		const sentAt = new Date(toInstant(headerOf(request, TIMESTAMP)) ?? now);
		const { type } = parsed.body;
		return typeof type === 'string' && type.startsWith(EVENT_PREFIX)
			? mapEnvelope(parsed.body, type.slice(EVENT_PREFIX.length), sentAt)
			: mapTriggerBody(parsed.body, sentAt);
	},
};

function verify(request: WebhookRequest, secret: string | undefined, now: Date): VerifyResult {
	if (!isSecret(secret)) return refuse('missingSecret');
	const timestamp = headerOf(request, TIMESTAMP);
	if (timestamp === undefined) return refuse('missingHeader', TIMESTAMP);
	const sentAt = toInstant(timestamp);
	if (!sentAt) return refuse('malformedHeader', TIMESTAMP);
	if (isStale(sentAt, now)) return refuse('staleTimestamp', TIMESTAMP);
	return verifyHmac(request, secret, {
		header: SIGNATURE,
		algorithm: 'sha256',
		encoding: 'base64',
		preamble: timestamp,
	});
}

/** What Zendesk writes itself for a webhook that is connected to events: ids only, status in capitals. */
function mapEnvelope(body: JsonRecord, name: string, sentAt: Date): MapResult {
	if (!name.startsWith('ticket.')) return ignored(`Zendesk's ${name} is not about a ticket.`);
	const id = asText(readPath(body, 'detail.id'));
	if (!id) return malformed('detail.id is missing.');
	const status = statusOf(readFirst(body, ['event.current', 'detail.status']));
	const previous = statusOf(readPath(body, 'event.previous'));
	const isStatusChange = name === 'ticket.status_changed' && status !== undefined;
	return candidateOf(
		{ id: readPath(body, 'detail.requester_id') },
		{
			type: isStatusChange ? statusEvent(status, previous) : name,
			id,
			occurredAt: toInstant(readFirst(body, ['time', 'detail.updated_at'])),
			agent: asText(readPath(body, 'detail.assignee_id')),
			team: asText(readPath(body, 'detail.group_id')),
		},
		present({
			subject: shortText(readPath(body, 'detail.subject')),
			status: status ?? statusOf(readPath(body, 'detail.status')),
			previousStatus: previous,
			priority: lowerText(readPath(body, 'detail.priority')),
			channel: lowerText(readPath(body, 'detail.via.channel')),
			tags: readPath(body, 'detail.tags'),
		}),
		sentAt,
	);
}

/** What an administrator wrote for a trigger or automation. */
function mapTriggerBody(body: JsonRecord, sentAt: Date): MapResult {
	if (!isRecord(body.ticket)) return malformed('ticket is missing from the body.');
	if (!isRecord(body.requester)) return malformed('requester is missing from the body.');
	const id = asText(body.ticket.id);
	if (!id) return malformed('ticket.id is missing.');
	if (id.includes('{{'))
		return ignored('Zendesk sent its placeholders unfilled, as its test button does.');
	const status = statusOf(body.ticket.status);
	const { name, email, phone, locale } = body.requester;
	return candidateOf(
		{ id: body.requester.id, name, email, phone, locale },
		{
			type: status === undefined ? 'ticket.updated' : statusEvent(status),
			id,
			occurredAt: toInstant(readFirst(body, ['ticket.solved_at', 'ticket.updated_at'])),
			agent: asText(readFirst(body, ['ticket.assignee.name', 'ticket.assignee'])),
			team: asText(readFirst(body, ['ticket.group.name', 'ticket.group'])),
		},
		present({
			subject: shortText(body.ticket.subject),
			status: status ?? lowerText(body.ticket.status),
			priority: lowerText(body.ticket.priority),
			tags: body.ticket.tags,
		}),
		sentAt,
	);
}

/** One ticket is one event, however often it is solved: its customer is asked once. */
function candidateOf(
	customer: JsonRecord,
	event: JsonRecord & { readonly type: string; readonly id: string },
	data: JsonRecord,
	sentAt: Date,
): MapResult {
	const read = readEventCandidate(
		{
			customer,
			event: {
				...event,
				source: 'zendesk',
				id: `tickets/${event.id}`,
				data: { ticketId: event.id, ...data },
			},
		},
		{ now: sentAt, label: (field) => field.replace(/^customer/, 'requester') },
	);
	if (!read.ok) return read;
	return { ok: true, candidates: [read.candidate], eventType: event.type };
}

function asText(value: unknown): string | undefined {
	return Number.isSafeInteger(value) ? String(value) : shortText(value);
}

const lowerText = (value: unknown) => shortText(value)?.toLowerCase();

/** One of Zendesk's six statuses; a custom or translated one is unknown. */
function statusOf(value: unknown): string | undefined {
	const status = lowerText(value)?.replace('on-hold', 'hold');
	return status !== undefined && STATUSES.has(status) ? status : undefined;
}

function statusEvent(status: string, previous?: string): string {
	const isReopened = !DONE.has(status) && previous !== undefined && DONE.has(previous);
	return isReopened ? 'ticket.reopened' : `ticket.${status}`;
}

function malformed(sentence: string): MapResult {
	return { ok: false, reason: 'malformed', sentence };
}

function ignored(sentence: string): MapResult {
	return { ok: true, candidates: [], ignored: sentence };
}
