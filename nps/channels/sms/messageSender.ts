import { isMessagingService } from '../../survey';
import type { TwilioConfig } from './config';

/** What messages come from: the service wins. */
export type MessageSender = Pick<TwilioConfig, 'from' | 'messagingServiceSid'>;

/** What messages come from, as somebody typed it: a Messaging Service, else a number or a name. */
export function smsSenderIn(text: string): MessageSender {
	const sender = text.trim();
	return isMessagingService(sender) ? { messagingServiceSid: sender } : { from: sender };
}

/** The node's own sender, else that of the message's brand. */
export function senderOf({ from, messagingServiceSid }: MessageSender, ofBrand = ''): MessageSender {
	return from || messagingServiceSid ? { from, messagingServiceSid } : smsSenderIn(ofBrand);
}
