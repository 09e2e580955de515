import { readFirst, type JsonRecord } from '../../../../events/json';
import { headerOf } from '../../../../events/request';
import type { VerifyResult, WebhookRequest } from '../../../../events/source';
import { accept, isSecret, refuse, sameSecret } from '../../../../events/verification';
import { isMachine } from '../machines';
import { bounce, complaint, digestOf, eventOf, readEvents, textOf, unsubscribed } from '../read';
import type { MailEventSource, MailFact } from '../source';

const NAME = 'Postmark';
const KEY = 'x-nps-key';
const AUTHORIZATION = 'authorization';
const LONGEST_KEY = 1_000;

/**
 * Postmark's webhooks. Postmark signs nothing, so each call must bring the secret: in the header X-NPS-Key, or as password
 * of the address (Basic). A mail is known by the metadata it was given; Postmark replaces Message-IDs.
 */
export const postmark: MailEventSource = {
	name: 'postmark',
	displayName: NAME,
	verify,
	map: (request) =>
		readEvents(request, (event) => {
			const at = readFirst(event, ['DeliveredAt', 'BouncedAt', 'ChangedAt', 'ReceivedAt']);
			const address = readFirst(event, ['Recipient', 'Email']);
			const { RecordType, MessageID, ID, Metadata: tags } = event;
			return eventOf(
				{ id: digestOf(RecordType, MessageID, ID, address, at), tags, address, at },
				factOf(event),
			);
		}),
};

function verify(request: WebhookRequest, secret: string | undefined): VerifyResult {
	if (!isSecret(secret)) return refuse('missingSecret');
	const header = headerOf(request, KEY) === undefined ? AUTHORIZATION : KEY;
	const given = header === KEY ? headerOf(request, KEY) : passwordOf(headerOf(request, AUTHORIZATION));
	if (given === undefined) return refuse('missingHeader', `${KEY} or ${AUTHORIZATION}`);
	if (given.length > LONGEST_KEY) return refuse('malformedHeader', header);
	return sameSecret(given, secret.trim()) ? accept(request) : refuse('wrongSignature', header);
}

/** The password of "Basic base64(user:password)"; whoever the user is. */
function passwordOf(authorization: string | undefined): string | undefined {
	const encoded = /^Basic +([A-Za-z0-9+/=]{1,4000})$/i.exec(authorization?.slice(0, 4_100) ?? '')?.[1];
	const text = encoded && Buffer.from(encoded, 'base64').toString('utf8');
	return text?.includes(':') ? text.slice(text.indexOf(':') + 1) : undefined;
}

/** Types of bounce after which Postmark will not write to the address again, and those after which the mail is merely lost. */
const HARD = new Set(['hardbounce', 'bademailaddress']);
const SOFT = new Set([
	'softbounce',
	'blocked',
	'dnserror',
	'spamnotification',
	'virusnotification',
	'dmarcpolicy',
	'smtpapierror',
	'undeterminederror',
	'unknown',
	'manuallydeactivated',
]);

function factOf(event: JsonRecord): MailFact | undefined {
	switch (textOf(event, 'RecordType')) {
		case 'delivery':
			return { kind: 'delivered' };
		case 'bounce':
			return factOfBounce(event);
		case 'open':
		case 'click':
			return isMachine(event.UserAgent) ? undefined : { kind: 'opened' };
		case 'spamcomplaint':
			return complaint(NAME);
		case 'subscriptionchange':
			return event.SuppressSending === true && isWish(event) ? unsubscribed(NAME) : undefined;
		default:
			return undefined;
	}
}

function factOfBounce(event: JsonRecord): MailFact | undefined {
	const type = textOf(event, 'Type');
	if (type === 'spamcomplaint') return complaint(NAME);
	if (type === 'unsubscribe') return unsubscribed(NAME);
	if (!HARD.has(type) && !SOFT.has(type)) return undefined;
	return bounce(NAME, { reason: readFirst(event, ['Details', 'Description']) }, HARD.has(type));
}

/** Bounces and complaints come as events of their own; an operator's click is nobody's wish. */
const isWish = (event: JsonRecord): boolean =>
	textOf(event, 'Origin') === 'recipient' && textOf(event, 'SuppressionReason') === 'manualsuppression';
