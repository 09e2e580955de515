import type { Message } from '../channels/channel';
import type { SendWindow } from '../eligibility';
import type { Customer } from '../events/candidate';
import type { SendingChannel } from '../events/channels';
import type { FollowUpMessage } from '../followup';
import type { FollowUp } from '../store/types';
import type { TestRecipient } from './test';

/** A channel a follow-up can go out on: nobody is called. */
export type FollowUpChannel = Exclude<SendingChannel, 'voice'>;

/** What is to be sent to whoever gave one answer. */
export interface FollowUpRequest {
	readonly responseId: string;
	/** At most one message for each answer and purpose. */
	readonly purpose: string;
	readonly messages: readonly FollowUpMessage[];
	readonly link?: string;
	/** First choice first; `answer`: the one the answer came on, else the other, of those the node has a credential for. */
	readonly channels: 'answer' | readonly FollowUpChannel[];
	/** What the item knows of the answer beyond the store: found by NPS Classify or a CRM. */
	readonly known?: {
		readonly language?: string;
		readonly themes?: readonly string[];
		readonly customer?: Customer;
	};
	/** Days during which a person gets no second message of this purpose. */
	readonly quarantineDays: number;
	/** Absent: at any time. */
	readonly window?: SendWindow;
	/** ISO 3166 region for phone numbers without a country code. */
	readonly defaultCountry?: string;
	/** Where messages about answers to a test go. */
	readonly recipient?: TestRecipient;
}

export type FollowUpSkip =
	/** No row of the table is for this answer. */
	| 'noMessage'
	/** A robot seems to have given the answer. */
	| 'unconfirmed'
	| 'erased'
	/** Of an anonymous survey: there is nobody to write to. */
	| 'anonymous'
	| 'test'
	| 'alreadySent'
	| 'alreadyHandled'
	| 'suppressed'
	| 'missingAddress'
	| 'invalidAddress'
	| 'bouncedAddress'
	| 'quarantined'
	| 'outsideWindow'
	| 'paused'
	| 'limitReached'
	| 'undeliverable'
	| 'refused'
	| 'notAccepted';

export interface SkippedFollowUp {
	readonly kind: 'skipped';
	readonly reason: FollowUpSkip;
	readonly sentence: string;
	/** From when on it may be tried again. */
	readonly retryAt?: Date;
}

/** What became of a follow-up. `number` is the row of the table, from 1. */
export type FollowUpOutcome =
	| { readonly kind: 'sent'; readonly followUp: FollowUp; readonly number?: number; readonly sentence?: string }
	/** Went to the test recipient, or to nobody. */
	| { readonly kind: 'test' | 'preview'; readonly message: Message; readonly number: number }
	| SkippedFollowUp
	/** A setting stands in the way: nothing more is sent until it is put right. */
	| { readonly kind: 'blocked'; readonly sentence: string; readonly code?: string };
