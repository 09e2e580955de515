import { systemClock } from '../../clock';
import { toInstant } from '../instant';
import { isRecord, readFirst } from '../json';
import { readEventCandidate } from '../readCandidate';
import { bodyOf, deliveryIdOf, headerOf } from '../request';
import type { EventSource, MapOptions, MapResult, WebhookRequest } from '../source';
import { verifyHmac } from '../verification';
import { SHOPIFY_EVENTS, SHOPIFY_TOPICS } from './shopifyTopics';

/** Shopify webhooks, created in the admin or by an app. */
export const shopify: EventSource = {
	name: 'shopify',
	displayName: 'Shopify',
	description: 'An order, a parcel or a new customer of a Shopify shop',
	secretLabel:
		"The signing key under Settings → Notifications → Webhooks, or the app's client secret for webhooks an app has made.",
	touchpoint: 'delivery',
	events: SHOPIFY_EVENTS,
	configurable: {},
	verify: (request, secret) =>
		verifyHmac(request, secret, {
			header: nameOf(request, 'hmac-sha256'),
			algorithm: 'sha256',
			encoding: 'base64',
		}),
	deliveryId: (request) =>
		deliveryIdOf(
			request,
			shopifyHeader(request, 'webhook-id'),
			shopifyHeader(request, 'event-id'),
		),
	map,
};

/** Shopify's newer "Events" send the same headers without the leading x-. */
function nameOf({ headers }: WebhookRequest, name: string): string {
	const old = `x-shopify-${name}`;
	return headers[old] === undefined && headers[`shopify-${name}`] ? `shopify-${name}` : old;
}

function shopifyHeader(request: WebhookRequest, name: string): string | undefined {
	return headerOf(request, nameOf(request, name));
}

function map(request: WebhookRequest, { now = systemClock.now() }: MapOptions = {}): MapResult {
	const name = shopifyHeader(request, 'topic')?.toLowerCase();
	if (name === undefined) return malformed('The header X-Shopify-Topic is missing.');
	const topic = Object.hasOwn(SHOPIFY_TOPICS, name) ? SHOPIFY_TOPICS[name] : undefined;
	if (!topic) return ignored(`Shopify's topic ${name.slice(0, 60)} is nothing a survey follows.`);
	const parsed = bodyOf(request);
	if (!parsed.ok) return parsed;
	const { body } = parsed;
	if (!isRecord(body)) return malformed('The body must be an object.');
	const type = topic.type(body);
	if (type === undefined) return ignored('The parcel has not been delivered yet.');
	const id = topic.eventId(body);
	if (id === undefined)
		return malformed('The id of the order or customer is missing from the body.');
	const customer = topic.customer(body);
	if (!customer.id && !customer.email && !customer.phone) {
		return ignored(`${id} names no customer: neither id nor e-mail address nor phone number.`);
	}

	const occurredAt = toInstant(readFirst(body, topic.times));
	const read = readEventCandidate(
		{ customer, event: { source: 'shopify', type, id, occurredAt, data: topic.data(body) } },
		{ now: new Date(toInstant(shopifyHeader(request, 'triggered-at')) ?? now) },
	);
	if (!read.ok) return read;
	return { ok: true, candidates: [read.candidate], eventType: type };
}

function malformed(sentence: string): MapResult {
	return { ok: false, reason: 'malformed', sentence };
}

function ignored(sentence: string): MapResult {
	return { ok: true, candidates: [], ignored: sentence };
}
