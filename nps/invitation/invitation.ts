import type { Customer, CustomerEvent } from '../events/candidate';
import type { ChannelName } from '../events/channels';

/** One decision to ask one customer one survey over one channel. */
export type InvitationStatus =
	| 'scheduled'
	| 'sending'
	| 'sent'
	| 'delivered'
	| 'answered'
	| 'cancelled'
	| 'failed'
	| 'expired';

/**
 * The only moves an invitation can make. `sending → scheduled` is a provider that asked us to come back later;
 * `sending → sent` may also be a reconciliation after a crash.
 */
export const INVITATION_MOVES: Readonly<Record<InvitationStatus, readonly InvitationStatus[]>> = {
	scheduled: ['sending', 'cancelled', 'expired', 'failed'],
	sending: ['sent', 'scheduled', 'failed', 'cancelled'],
	sent: ['delivered', 'answered', 'expired', 'failed', 'cancelled'],
	delivered: ['answered', 'expired', 'failed', 'cancelled'],
	answered: [],
	cancelled: [],
	failed: [],
	expired: ['answered'],
};

/** Why a scheduled invitation is not sent although it may be due. */
export type HeldBy = 'approval' | 'cap' | 'pause';

/** The states in which a person is waiting for, or looking at, a survey: at most one of these per person and survey. */
export const OPEN_STATUSES = ['scheduled', 'sending', 'sent', 'delivered'] as const;

export function canMove(from: InvitationStatus, to: InvitationStatus): boolean {
	return INVITATION_MOVES[from].includes(to);
}

/** An invitation as the domain handles it. Times are dates; `address` is where it goes (normalised), absent for web links. */
export interface Invitation {
	readonly id: string;
	readonly surveyKey: string;
	readonly surveyVersion: number;
	/** Which wording of the survey it speaks, decided when it was made; absent where the survey tries none. */
	readonly variant?: string;
	readonly personId: string;
	readonly customer: Customer;
	readonly event: CustomerEvent;
	readonly touchpoint: string;
	readonly channel: ChannelName;
	readonly address?: string;
	readonly status: InvitationStatus;
	readonly reason?: string;
	readonly dueAt: Date;
	readonly createdAt: Date;
	readonly sentAt?: Date;
	/** When a person is known to have opened it first. */
	readonly openedAt?: Date;
	readonly answeredAt?: Date;
	readonly expiresAt: Date;
	readonly providerMessageId?: string;
	readonly test: boolean;
	readonly segments?: Readonly<Record<string, string>>;
	/** How often it was handed out as due; five in vain and it becomes failed(unclaimed). */
	readonly emissions: number;
	/** Names the claim under which it is being worked on; every change is a compare-and-set against it. */
	readonly lease?: string;
	/** What holds it back while it is scheduled, and the run that needs or needed approval. */
	readonly held?: HeldBy;
	readonly batch?: string;
	/** How many reminders went out, and when the last one did; absent while none has. */
	readonly reminders?: number;
	readonly remindedAt?: Date;
}

/** The item other nodes see. */
export interface InvitationItem {
	readonly invitationId: string;
	readonly surveyKey: string;
	readonly surveyVersion: number;
	readonly variant?: string;
	readonly channel: ChannelName;
	readonly status: InvitationStatus | 'skipped';
	readonly touchpoint: string;
	readonly reason?: string;
	/** Why it is not sent although it may be due; `batchId` names the run that waits for approval. */
	readonly held?: HeldBy;
	readonly batchId?: string;
	readonly dueAt?: string;
	readonly sentAt?: string;
	readonly link?: string;
	readonly customer: Customer;
	readonly event?: CustomerEvent;
	readonly segments?: Readonly<Record<string, string>>;
	readonly providerMessageId?: string;
	readonly test?: true;
	/** How many reminders went out, and when the last one did. */
	readonly reminders?: number;
	readonly remindedAt?: string;
	/** Which reminder is due: 1 for the first. */
	readonly reminder?: number;
	/** Names the claim of a due invitation, so that a late second run cannot send it again. */
	readonly lease?: string;
}
