import type { Sender, SendResult } from '../channel';
import type { twilioClient } from './client';
import type { MessageSender } from './messageSender';

/** Twilio notes whole seconds, and its clock is not ours. */
const CLOCK_SKEW_MS = 30_000;
const MESSAGES_LOOKED_AT = 50;

type Client = Awaited<ReturnType<typeof twilioClient>>;

/** What Twilio puts before the addresses of a channel. */
type Scheme = '' | 'whatsapp:';

interface OutgoingMessage {
	/** E.164. */
	readonly to: string;
	readonly scheme: Scheme;
	readonly body?: string;
	readonly contentSid?: string;
	readonly contentVariables?: string;
	readonly smartEncoded?: boolean;
	readonly statusCallback?: string;
}

const NO_SENDER: Record<Scheme, string> = {
	'': 'No number or messaging service to send from is set.',
	'whatsapp:': 'No WhatsApp sender or messaging service to send from is set.',
};

/** Hands one message to Twilio. Throws what the library throws. */
export async function createMessage(
	client: Client,
	{ from, messagingServiceSid }: MessageSender,
	{ to, scheme, ...message }: OutgoingMessage,
): Promise<SendResult> {
	if (!from && !messagingServiceSid) {
		return { ok: false, kind: 'configuration', sentence: NO_SENDER[scheme] };
	}
	const { sid } = await client.messages.create({
		to: scheme + to,
		...message,
		...(messagingServiceSid ? { messagingServiceSid } : { from: scheme + from }),
	});
	return { ok: true, providerMessageId: sid };
}

/**
 * Whether a message of ours went to this number since then. Replies in a conversation do not count; messages wait in
 * Twilio's queue without a sending date, so the date they were created on decides. Where it is not known what they come
 * from, any message of the account counts.
 */
export async function lookUpMessage(
	client: Client,
	{ from, messagingServiceSid }: MessageSender,
	{ to, since, scheme }: { readonly to: string; readonly since: Date; readonly scheme: Scheme },
): ReturnType<Sender['wasAccepted']> {
	const messages = await client.messages.list({ to: scheme + to, limit: MESSAGES_LOOKED_AT });
	const earliest = since.getTime() - CLOCK_SKEW_MS;
	const ours = messages.find(
		(message) =>
			message.direction === 'outbound-api' &&
			message.dateCreated.getTime() >= earliest &&
			isFrom(message, { from: from && scheme + from, messagingServiceSid }),
	);
	return ours ? { accepted: true, providerMessageId: ours.sid } : { accepted: false };
}

function isFrom(message: MessageSender & object, { from, messagingServiceSid }: MessageSender): boolean {
	if (messagingServiceSid) return message.messagingServiceSid === messagingServiceSid;
	return !from || message.from === from;
}
