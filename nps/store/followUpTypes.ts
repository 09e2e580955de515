import type { SendingChannel } from '../events/channels';

export type FollowUpStatus = 'sending' | 'sent' | 'failed';

/** One message to somebody who has answered. */
export interface FollowUp {
	readonly id: string;
	readonly responseId: string;
	/** A short key: at most one message for each answer and purpose. */
	readonly purpose: string;
	readonly surveyKey: string;
	readonly personId?: string;
	readonly channel: SendingChannel;
	/** Normalised; absent once the person was erased. */
	readonly address?: string;
	readonly status: FollowUpStatus;
	readonly reason?: string;
	/** What it says; absent once the person was erased. */
	readonly subject?: string;
	readonly text?: string;
	readonly begunAt: Date;
	readonly sentAt?: Date;
	readonly providerMessageId?: string;
	/** While it is being sent: the claim, and until when nobody else looks after it. */
	readonly lease?: string;
	readonly leaseUntil?: Date;
}

export type NewFollowUp = Omit<FollowUp, 'status' | 'reason' | 'sentAt' | 'providerMessageId' | 'lease' | 'leaseUntil'> & {
	readonly lease: string;
	readonly leaseUntil: Date;
	/** Of the link that unsubscribes its address. */
	readonly tokenHash: string;
};

export interface FollowUpRepository {
	find(responseId: string, purpose: string): Promise<FollowUp | undefined>;
	/** The last one of this purpose that reached, or may have reached, the person or one of these addresses. */
	last(query: {
		readonly purpose: string;
		readonly personId?: string;
		readonly addresses: readonly string[];
		readonly exceptResponse: string;
	}): Promise<FollowUp | undefined>;
	/**
	 * Writes down, under UNIQUE (answer, purpose), that a message is about to go out. One that certainly never did is
	 * replaced. Undefined when another one is there.
	 */
	begin(followUp: NewFollowUp): Promise<FollowUp | undefined>;
	/** What became of one that is being sent; false when the claim is another by now. */
	finish(
		held: { readonly id: string; readonly lease?: string },
		outcome: { readonly status: 'sent' | 'failed'; readonly reason?: string; readonly providerMessageId?: string },
		now: Date,
	): Promise<boolean>;
	get(id: string): Promise<FollowUp | undefined>;
	/** Notes that one which went out, or may have, did not arrive; false when that is nothing new. */
	fail(id: string, reason: string): Promise<boolean>;
	findByToken(tokenHash: string): Promise<FollowUp | undefined>;
	/** Newest first. */
	ofPerson(personId: string, limit: number): Promise<FollowUp[]>;
}
