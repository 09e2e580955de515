import type { Customer } from '../events/candidate';
import type { ChannelName } from '../events/channels';
import type { Category, NpsFactor, Score } from '../score';
import type { Sentiment, ThemeMention } from '../text/types';

export interface ResponseQuality {
	readonly ambiguous?: true;
	readonly suspectedRobot?: true;
	readonly mismatch?: true;
	readonly reason?: string;
}

/** What the comment says; its language and a contradiction to the score stand in the response itself. */
export interface ResponseAnalysis {
	readonly sentiment: Sentiment;
	readonly themes: readonly ThemeMention[];
	readonly source: 'embedded' | 'llm';
}

/** One answer, as the domain handles it. */
export interface Response {
	readonly id: string;
	readonly surveyKey: string;
	readonly surveyVersion: number;
	/** Which wording of the survey it was given to; absent where the survey tried none. */
	readonly variant?: string;
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
	/** Kept without the person: `customer` is nobody, and the invitation stays only as long as the answer may change. */
	readonly anonymous?: true;
	readonly quality?: ResponseQuality;
	/** Absent while there is no comment. */
	readonly analysis?: ResponseAnalysis;
	/** Counts the changes; what has been routed is `emittedRevision`. */
	readonly revision: number;
	readonly emittedRevision: number;
	/** Given while its survey only collects: it starts no workflow and waits for the next batch. */
	readonly collected?: boolean;
}

/** The item other nodes see. */
export interface ResponseItem {
	readonly responseId: string;
	readonly surveyKey: string;
	readonly surveyVersion: number;
	readonly variant?: string;
	readonly score: Score | null;
	readonly category: Category;
	readonly npsFactor: NpsFactor | null;
	readonly comment?: string;
	readonly language?: string;
	readonly sentiment?: Sentiment;
	readonly themes?: readonly ThemeMention[];
	readonly analysisSource?: 'embedded' | 'llm';
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
	/** Of an anonymous survey: `customer` is nobody, and no invitation is named. */
	readonly anonymous?: true;
	readonly quality?: ResponseQuality;
	/** Which change of the answer this item carries; the store uses it to know what has been routed. */
	readonly revision: number;
}
