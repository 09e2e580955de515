import { createPublicKey, verify as verifySignature, type KeyObject } from 'node:crypto';
import { HOUR } from '../../../../clock';
import type { JsonRecord } from '../../../../events/json';
import { headerOf } from '../../../../events/request';
import type { VerifyResult, WebhookRequest } from '../../../../events/source';
import { accept, hasRawBody, isSecret, refuse } from '../../../../events/verification';
import { isMachine } from '../machines';
import { bounce, complaint, eventOf, isWithin, readEvents, refused, textOf, unsubscribed } from '../read';
import type { MailEventSource, MailFact } from '../source';

const NAME = 'SendGrid';
const SIGNATURE = 'x-twilio-email-event-webhook-signature';
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp';
/** SendGrid repeats a call for a day. Repeating is harmless: the signature covers the body, and each event counts once. */
const SPAN_MS = 26 * HOUR;
const LONGEST_SIGNATURE = 200;

/**
 * SendGrid's Event Webhook with Signature Verification: ECDSA over P-256 and SHA-256 of `timestamp + body`. A mail is known
 * by the unique argument it was given, or by `smtp-id`, the Message-ID it came with.
 */
export const sendgrid: MailEventSource = {
	name: 'sendgrid',
	displayName: NAME,
	verify,
	map: (request) =>
		readEvents(request, (event) =>
			eventOf(
				{
					id: event.sg_event_id,
					tags: event,
					messageId: event['smtp-id'],
					address: event.email,
					at: event.timestamp,
				},
				factOf(event),
			),
		),
};

/** The public key as SendGrid shows it, base64 without or with PEM lines; undefined for anything else. */
export function sendgridKey(text: string): KeyObject | undefined {
	const der = text.slice(0, 2_000).replace(/-----[A-Z ]{1,40}-----/g, '').replace(/\s+/g, '');
	try {
		const key = createPublicKey({ key: Buffer.from(der, 'base64'), format: 'der', type: 'spki' });
		return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : undefined;
	} catch {
		return undefined;
	}
}

function verify(request: WebhookRequest, secret: string | undefined, now: Date): VerifyResult {
	if (!isSecret(secret)) return refuse('missingSecret');
	const key = sendgridKey(secret);
	if (!key) return refuse('unusableSecret');
	const timestamp = headerOf(request, TIMESTAMP);
	if (timestamp === undefined) return refuse('missingHeader', TIMESTAMP);
	const signature = headerOf(request, SIGNATURE);
	if (signature === undefined) return refuse('missingHeader', SIGNATURE);
	if (!/^\d{1,12}$/.test(timestamp)) return refuse('malformedHeader', TIMESTAMP);
	const given = Buffer.from(signature.slice(0, LONGEST_SIGNATURE), 'base64');
	if (given.toString('base64') !== signature) return refuse('malformedHeader', SIGNATURE);
	if (!hasRawBody(request)) return refuse('missingBody');
	if (!isWithin(Number(timestamp) * 1000, now, SPAN_MS)) return refuse('staleTimestamp', TIMESTAMP);
	const signed = Buffer.concat([Buffer.from(timestamp), request.rawBody]);
	return verifySignature('sha256', signed, key, given)
		? accept(request)
		: refuse('wrongSignature', SIGNATURE);
}

/** Why SendGrid drops a mail before sending it. */
const NEVER_WORKS = new Set(['bounced address', 'invalid']);
const NOT_WANTED = new Set(['spam reporting address', 'unsubscribed address']);

/** SendGrid's own mark is Apple's Mail Privacy Protection. */
const isProgram = (event: JsonRecord): boolean =>
	event.sg_machine_open === true || event.sg_machine_open === 'true' || isMachine(event.useragent);

function factOf(event: JsonRecord): MailFact | undefined {
	switch (textOf(event, 'event')) {
		case 'delivered':
			return { kind: 'delivered' };
		case 'bounce':
			return bounce(NAME, event, textOf(event, 'type') !== 'blocked');
		case 'dropped': {
			const reason = textOf(event, 'reason');
			if (NOT_WANTED.has(reason)) return refused(NAME);
			return bounce(NAME, { reason: event.reason }, NEVER_WORKS.has(reason));
		}
		case 'open':
		case 'click':
			return isProgram(event) ? undefined : { kind: 'opened' };
		case 'spamreport':
			return complaint(NAME);
		case 'unsubscribe':
		case 'group_unsubscribe':
			return unsubscribed(NAME);
		default:
			return undefined;
	}
}
