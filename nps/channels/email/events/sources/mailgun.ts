import { createHmac, timingSafeEqual } from 'node:crypto';
import { HOUR } from '../../../../clock';
import { readPath, type JsonRecord } from '../../../../events/json';
import { bodyOf } from '../../../../events/request';
import type { VerifyResult, WebhookRequest } from '../../../../events/source';
import { accept, decodeDigest, isSecret, refuse } from '../../../../events/verification';
import { isMachine } from '../machines';
import { bounce, complaint, digestOf, eventOf, isWithin, readEvents, refused, textOf, unsubscribed } from '../read';
import type { MailEventSource, MailFact } from '../source';

const NAME = 'Mailgun';
/** Mailgun repeats a call for eight hours. */
const SPAN_MS = 12 * HOUR;
const SIGNATURE_BYTES = 32;

/**
 * Mailgun's webhooks: HMAC-SHA256 of `timestamp + token` in the body. The signature does not cover the event, so a token is
 * good for one body only. A mail is known by the variable it was given, or by its Message-ID, which Mailgun keeps.
 */
export const mailgun: MailEventSource = {
	name: 'mailgun',
	displayName: NAME,
	verify,
	onceOnly: (request) => signatureOf(request)?.token,
	map: (request) =>
		readEvents(
			request,
			(event) =>
				eventOf(
					{
						// The ID alone is one of its own for a day only.
						id: typeof event.id === 'string' && digestOf(event.id, event.timestamp),
						tags: event['user-variables'],
						messageId: readPath(event, 'message.headers.message-id'),
						address: event.recipient,
						at: event.timestamp,
					},
					factOf(event),
				),
			(body) => readPath(body, 'event-data'),
		),
};

interface Signature {
	readonly timestamp: string;
	readonly token: string;
	readonly signature: string;
}

function signatureOf(request: WebhookRequest): Signature | undefined {
	const parsed = bodyOf(request);
	if (!parsed.ok) return undefined;
	const [timestamp, token, signature] = ['timestamp', 'token', 'signature'].map((field) => {
		const value = readPath(parsed.body, `signature.${field}`);
		return typeof value === 'number' ? String(value) : value;
	});
	const isComplete =
		typeof timestamp === 'string' &&
		/^\d{1,12}$/.test(timestamp) &&
		typeof token === 'string' &&
		/^[\w-]{16,200}$/.test(token) &&
		typeof signature === 'string';
	return isComplete ? { timestamp, token, signature } : undefined;
}

function verify(request: WebhookRequest, secret: string | undefined, now: Date): VerifyResult {
	if (!isSecret(secret)) return refuse('missingSecret');
	const given = signatureOf(request);
	if (!given) return refuse('missingHeader', 'signature in the body');
	const { timestamp, token } = given;
	if (!isWithin(Number(timestamp) * 1000, now, SPAN_MS)) {
		return refuse('staleTimestamp', 'signature.timestamp');
	}
	const signature = decodeDigest(given.signature, 'hex', SIGNATURE_BYTES);
	if (!signature) return refuse('malformedHeader', 'signature.signature');
	const expected = createHmac('sha256', secret.trim()).update(timestamp + token).digest();
	return timingSafeEqual(signature, expected)
		? accept(request)
		: refuse('wrongSignature', 'signature.signature');
}

const NOT_WANTED = new Set(['suppress-complaint', 'suppress-unsubscribe']);

/** Mailgun names the program where it knows one: "apple", "gmail", "generic". */
function isProgram(event: JsonRecord): boolean {
	const { bot, 'user-agent': agent } = (readPath(event, 'client-info') as JsonRecord | undefined) ?? {};
	return (bot !== undefined && bot !== null && bot !== '') || isMachine(agent);
}

function factOf(event: JsonRecord): MailFact | undefined {
	switch (textOf(event, 'event')) {
		case 'delivered':
			return { kind: 'delivered' };
		case 'failed': {
			// What failed for now is tried again, and reported again.
			if (textOf(event, 'severity') !== 'permanent') return undefined;
			const reason = textOf(event, 'reason');
			if (NOT_WANTED.has(reason)) return refused(NAME);
			return bounce(NAME, saidIn(event), true);
		}
		case 'rejected':
			return bounce(NAME, { reason: readPath(event, 'reject.reason') }, false);
		case 'opened':
		case 'clicked':
			return isProgram(event) ? undefined : { kind: 'opened' };
		case 'complained':
			return complaint(NAME);
		case 'unsubscribed':
			return unsubscribed(NAME);
		default:
			return undefined;
	}
}

/** `message` is what the recipient's server said, `description` what Mailgun makes of it. */
function saidIn(event: JsonRecord) {
	const { message, description, 'enhanced-code': status, code } =
		(readPath(event, 'delivery-status') as JsonRecord | undefined) ?? {};
	const words = [message, description].find((text) => typeof text === 'string' && text.trim() !== '');
	const shown = words ?? event.reason;
	return {
		status,
		reason: typeof code === 'number' && typeof shown === 'string' ? `${code} ${shown}` : shown,
	};
}
