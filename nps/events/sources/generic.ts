import { systemClock } from '../../clock';
import { mapByFields, ownLayout, type FieldDefaults } from '../fieldMapping';
import { bodyDigest, headerOf } from '../request';
import type { EventSource, VerifyOptions, VerifyResult, WebhookRequest } from '../source';
import { accept, isSecret, refuse, sameSecret, verifyHmac } from '../verification';

const layout = ownLayout();

/** Like our own items, or with the same names on the top level. */
const DEFAULTS: FieldDefaults = {
	...layout,
	customerId: ['customer.id', 'customerId'],
	email: ['customer.email', 'email'],
	phone: ['customer.phone', 'phone'],
	name: ['customer.name', 'name'],
	locale: ['customer.locale', 'locale'],
	eventType: ['event.type', 'type'],
	eventId: ['event.id', 'eventId'],
	occurredAt: ['event.occurredAt', 'occurredAt', 'timestamp'],
	agent: ['event.agent', 'agent'],
	team: ['event.team', 'team'],
	data: ['event.data', 'data'],
};

/** Any system that can sign its calls, or at least send a secret header. */
export const generic: EventSource = {
	name: 'generic',
	displayName: 'Generic Webhook',
	description: 'Any system that can POST JSON and sign it, or send a secret header',
	secretLabel:
		'The secret you share with the sender: the HMAC key, or the exact value of the secret header.',
	touchpoint: 'relationship',
	events: [],
	configurable: { signature: true, fields: true },
	verify: (request, secret, options = {}) =>
		options.mode === 'sharedSecret'
			? verifySharedSecret(request, secret, options)
			: verifyHmac(request, secret, {
					header: options.header || 'x-signature',
					algorithm: options.algorithm ?? 'sha256',
					encoding: options.encoding ?? 'hex',
					prefix: options.prefix,
				}),
	deliveryId: bodyDigest,
	map: (request, options = {}) =>
		mapByFields(
			request,
			{ ...options, now: options.now ?? systemClock.now() },
			{ source: 'generic', defaults: DEFAULTS, eventId: bodyDigest(request) },
		),
};

function verifySharedSecret(
	request: WebhookRequest,
	secret: string | undefined,
	options: VerifyOptions,
): VerifyResult {
	const { prefix = '' } = options;
	const header = options.header || 'x-webhook-secret';
	if (!isSecret(secret)) return refuse('missingSecret');
	const given = headerOf(request, header);
	if (given === undefined) return refuse('missingHeader', header);
	if (!given.startsWith(prefix)) return refuse('malformedHeader', header);
	return sameSecret(given.slice(prefix.length), secret)
		? accept(request)
		: refuse('wrongSignature', header);
}
