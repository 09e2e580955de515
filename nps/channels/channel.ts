import type { SendingChannel } from '../events/channels';
import type { TemplateValue } from './whatsapp/template';

/** What a provider said about one message. */
export type SendResult =
	| {
			readonly ok: true;
			readonly providerMessageId: string;
			/**
			 * Set where only a later report says whether it reached anybody, as with a call that rings: until then, or for
			 * so long, it is on its way.
			 */
			readonly reportedWithinMs?: number;
	  }
	| {
			readonly ok: false;
			/**
			 * permanent: this address will never work. optOut: the person does not want to hear from us.
			 * retry: not accepted, may be tried again. configuration: nothing will work until somebody fixes a setting.
			 * unknown: it may have been accepted; never send again without asking the provider.
			 */
			readonly kind: 'permanent' | 'optOut' | 'retry' | 'configuration' | 'unknown';
			readonly sentence: string;
			readonly code?: string;
			readonly retryAfterMs?: number;
			/** Of a permanent failure: the recipient's server says that there is no such mailbox, not that it refuses us. */
			readonly noSuchAddress?: true;
			/** Of a permanent one: the channel chosen for those whom this one does not reach. */
			readonly otherwise?: SendingChannel;
	  };

/** One rendered message, ready for its provider. `reference` is stable per invitation and survives a crash. */
export type Message =
	| {
			readonly channel: 'email';
			/** Whom it comes from, and where answers go; the mail server's settings fill what is left out. */
			readonly from?: { readonly name?: string; readonly email?: string };
			readonly replyTo?: string;
			readonly to: string;
			readonly toName?: string;
			readonly subject: string;
			readonly html: string;
			readonly text: string;
			readonly unsubscribeUrl: string;
			readonly reference: string;
	  }
	| {
			readonly channel: 'sms';
			readonly to: string;
			/** The number, sender's name or Messaging Service it comes from, where the node that sends names none. */
			readonly from?: string;
			readonly body: string;
			readonly reference: string;
			/** Where the provider reports what became of the message. */
			readonly statusUrl?: string;
	  }
	| {
			readonly channel: 'voice';
			readonly to: string;
			/** The number that calls, where the node names none. */
			readonly from?: string;
			/** What is said first. */
			readonly body: string;
			readonly reference: string;
			/** Where the provider asks what to say, and reports what became of the call; absent where it could not reach us. */
			readonly answerUrl?: string;
			readonly statusUrl?: string;
			readonly ringSeconds: number;
			readonly detectMachines: boolean;
	  }
	| {
			readonly channel: 'whatsapp';
			/** E.164. */
			readonly to: string;
			/** The number (E.164) or Messaging Service it comes from, where the node that sends names none. */
			readonly from?: string;
			/** Words of our own, which WhatsApp takes only within 24 hours after the person wrote. */
			readonly body: string;
			readonly purpose: 'survey' | 'reminder' | 'followUp';
			/** What the variables of a template may stand for; left out what this message has none of. */
			readonly values: Readonly<Partial<Record<TemplateValue, string>>>;
			/** BCP 47, first choice first: which template it goes out as. */
			readonly languages: readonly string[];
			/** Our numbers (E.164) this person has written to within 24 hours. */
			readonly openNumbers: readonly string[];
			readonly test: boolean;
			readonly reference: string;
			readonly statusUrl?: string;
	  };

export type MessageOf<Name extends SendingChannel> = Extract<Message, { channel: Name }>;

/** Hands messages of one channel to a provider. */
export interface Sender<Name extends SendingChannel = SendingChannel> {
	readonly channel: Name;
	send(message: MessageOf<Name>): Promise<SendResult>;
	/** Asks the provider whether a message was accepted, after a crash between intent and answer. */
	wasAccepted(message: {
		to: string;
		reference: string;
		since: Date;
	}): Promise<
		| { readonly accepted: true; readonly providerMessageId: string }
		| { readonly accepted: false }
		| { readonly accepted: 'unknown' }
	>;
}
