import type { ChannelName, Customer } from '../events/candidate';
import type { Category, NpsFactor, Score } from '../score';

export interface ResponseQuality {
	readonly ambiguous?: true;
	readonly suspectedRobot?: true;
	readonly mismatch?: true;
	readonly reason?: string;
}

/** One answer, as the domain handles it. */
export interface Response {
	readonly id: string;
	readonly surveyKey: string;
	readonly surveyVersion: number;
	readonly invitationId?: string;
	readonly invitationSentAt?: Date;
	readonly personId?: string;
	readonly customer: Customer;
	readonly score: Score | null;
	readonly comment?: string;
	readonly language?: string;
	readonly channel: ChannelName | 'other';
	readonly touchpoint: string;
	readonly agent?: string;
	readonly team?: string;
	readonly segments?: Readonly<Record<string, string>>;
	readonly answeredAt: Date;
	readonly updatedAt: Date;
	/** Until when a later answer replaces this one. */
	readonly editUntil: Date;
	/** When the answer counts as complete although no comment came; already past when it is complete. */
	readonly completeAt: Date;
	readonly confirmed: boolean;
	readonly test: boolean;
	readonly quality?: ResponseQuality;
	/** Counts the changes; what has been routed is `emittedRevision`. */
	readonly revision: number;
	readonly emittedRevision: number;
}

/** The item other nodes see. */
export interface ResponseItem {
	readonly responseId: string;
	readonly surveyKey: string;
	readonly surveyVersion: number;
	readonly score: Score | null;
	readonly category: Category;
	readonly npsFactor: NpsFactor | null;
	readonly comment?: string;
	readonly language?: string;
	readonly channel: ChannelName | 'other';
	readonly touchpoint: string;
	readonly customer: Customer;
	readonly agent?: string;
	readonly team?: string;
	readonly segments?: Readonly<Record<string, string>>;
	readonly invitation?: { readonly invitationId: string; readonly sentAt?: string };
	readonly answeredAt: string;
	readonly confirmed: boolean;
	readonly updated?: true;
	readonly test?: true;
	readonly quality?: ResponseQuality;
	/** Which change of the answer this item carries; the store uses it to know what has been routed. */
	readonly revision: number;
}
