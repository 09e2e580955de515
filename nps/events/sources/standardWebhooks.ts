import { createHmac, timingSafeEqual } from 'node:crypto';
import { systemClock } from '../../clock';
import { mapByFields, ownLayout, type FieldDefaults } from '../fieldMapping';
import { bodyDigest, deliveryIdOf, headerOf } from '../request';
import type { EventSource, VerifyResult, WebhookRequest } from '../source';
import { accept, decodeDigest, hasRawBody, isSecret, isStale, refuse } from '../verification';

const PREFIX = /^whsec_/;
const SIGNATURE_BYTES = 32;
/** During a rotation a sender signs with each of its secrets; nobody has more than a few. */
const MAX_SIGNATURES = 20;

/** `{ type, timestamp, data: { customer, event: { id, agent, team, data } } }` */
const DEFAULTS: FieldDefaults = {
	...ownLayout('data.'),
	eventType: ['type'],
	occurredAt: ['data.event.occurredAt', 'timestamp'],
};

/**
 * Senders that follow standardwebhooks.com (`webhook-id`, `-timestamp`, `-signature`; the same three as `svix-…`).
 * Signed is `id.timestamp.body` with HMAC-SHA256; the reference library reads the wall clock, so the check is our own.
 */
export const standardWebhooks: EventSource = {
	name: 'standardWebhooks',
	displayName: 'Standard Webhooks',
	description: 'Any sender that follows the Standard Webhooks specification, such as Svix',
	secretLabel: "The endpoint's signing secret, as the sender shows it: whsec_… or plain base64.",
	touchpoint: 'relationship',
	events: [],
	configurable: { fields: true },
	verify: (request, secret, { now = systemClock.now() } = {}) => verify(request, secret, now),
	deliveryId: (request) => deliveryIdOf(request, headerOf(request, headersOf(request).id)),
	map: (request, options = {}) =>
		mapByFields(
			request,
			{ ...options, now: options.now ?? systemClock.now() },
			{
				source: 'standardWebhooks',
				defaults: DEFAULTS,
				eventId: headerOf(request, headersOf(request).id) ?? bodyDigest(request),
			},
		),
};

/** The key of a secret as the sender shows it; undefined when it is not base64 or empty. */
export function standardWebhooksKey(secret: string): Buffer | undefined {
	const text = secret.trim().replace(PREFIX, '').replace(/=+$/, '');
	const key = Buffer.from(text, 'base64');
	return key.length > 0 && key.toString('base64').replace(/=+$/, '') === text ? key : undefined;
}

function headersOf({ headers }: WebhookRequest) {
	const family = headers['webhook-id'] === undefined && headers['svix-id'] ? 'svix' : 'webhook';
	return {
		id: `${family}-id`,
		timestamp: `${family}-timestamp`,
		signature: `${family}-signature`,
	};
}

function verify(request: WebhookRequest, secret: string | undefined, now: Date): VerifyResult {
	if (!isSecret(secret)) return refuse('missingSecret');
	const key = standardWebhooksKey(secret);
	if (!key) return refuse('unusableSecret');
	const names = headersOf(request);
	const id = headerOf(request, names.id);
	if (id === undefined) return refuse('missingHeader', names.id);
	const timestamp = headerOf(request, names.timestamp);
	if (timestamp === undefined) return refuse('missingHeader', names.timestamp);
	if (!/^\d{1,12}$/.test(timestamp)) return refuse('malformedHeader', names.timestamp);
	if (isStale(Number(timestamp) * 1000, now)) return refuse('staleTimestamp', names.timestamp);
	const signatures = headerOf(request, names.signature);
	if (signatures === undefined) return refuse('missingHeader', names.signature);
	if (!hasRawBody(request)) return refuse('missingBody');

	const expected = createHmac('sha256', key)
		.update(`${id}.${timestamp}.`)
		.update(request.rawBody)
		.digest();
	const given = signaturesIn(signatures);
	if (given.length === 0) return refuse('malformedHeader', names.signature);
	return given.some((signature) => timingSafeEqual(signature, expected))
		? accept(request)
		: refuse('wrongSignature', names.signature);
}

/** The v1 signatures of the header; other versions (v1a is asymmetric) are for other keys. */
function signaturesIn(header: string): Buffer[] {
	return header
		.split(' ', MAX_SIGNATURES)
		.filter((signature) => signature.startsWith('v1,'))
		.map((signature) => decodeDigest(signature.slice(3), 'base64', SIGNATURE_BYTES))
		.filter((signature) => signature !== undefined);
}
