import type { SendingChannel } from '../events/channels';

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
	  };

/** One rendered message, ready for its provider. `reference` is stable per invitation and survives a crash. */
export type Message =
	| {
			readonly channel: 'email';
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
			readonly body: string;
			readonly reference: string;
			/** Where the provider reports what became of the message. */
			readonly statusUrl?: string;
	  }
	| {
			readonly channel: 'voice';
			readonly to: string;
			/** What is said first. */
			readonly body: string;
			readonly reference: string;
			/** Where the provider asks what to say, and reports what became of the call; absent where it could not reach us. */
			readonly answerUrl?: string;
			readonly statusUrl?: string;
			readonly ringSeconds: number;
			readonly detectMachines: boolean;
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
