import type { ParsedReply } from '../reply/types';
import type { Score, ScoredCategory } from '../score';

/** One conversation with one respondent, on any channel. Plain JSON, so that a store can keep it; times are ISO 8601. */
export interface ConversationState {
	readonly step: 'askScore' | 'askComment' | 'done';
	readonly clarifications: number;
	readonly score: Score | null;
	readonly comment?: string;
	/** Set while the person does not want to hear from us: answers are still kept, nothing more is said. */
	readonly optedOut?: true;
	/** Calls of this conversation that nobody took. */
	readonly missedCalls?: number;
	readonly startedAt: string;
	/** When the first answer came: the edit window runs from here. */
	readonly answeredAt?: string;
}

export type ConversationInput =
	| { readonly kind: 'score'; readonly score: Score }
	| { readonly kind: 'text'; readonly reply: ParsedReply; readonly text: string }
	| { readonly kind: 'comment'; readonly text: string }
	| { readonly kind: 'skipComment' }
	/** A call that stays silent, noise, keys that are no score: nothing was said that could be kept. */
	| { readonly kind: 'unheard' };

/** What is said next; channels turn it into words. */
export type Say =
	| { readonly text: 'followUp' | 'thanks'; readonly category: ScoredCategory }
	| {
			readonly text:
				| 'question'
				| 'clarify'
				| 'handedOver'
				| 'help'
				| 'optedOut'
				| 'optedIn'
				| 'closed';
	  };

/** What the answer asks its host to do, in this order. `comment` is always the whole comment. */
export type ConversationEffect =
	| { readonly kind: 'saveScore'; readonly score: Score }
	| { readonly kind: 'saveComment'; readonly comment: string }
	/** No score could be had: keep the words with score null, and let a person look at them. */
	| { readonly kind: 'handToHuman'; readonly comment?: string }
	/** Nothing more is expected: the answer need not wait for a comment. */
	| { readonly kind: 'complete' }
	| { readonly kind: 'optOut' }
	| { readonly kind: 'optIn' }
	| { readonly kind: 'help' }
	| { readonly kind: 'say'; readonly say: Say };

export interface Turn {
	readonly state: ConversationState;
	readonly effects: readonly ConversationEffect[];
}

export interface Moment {
	readonly now: Date;
	/** How long after the first answer it can still be changed. */
	readonly editWindowMs: number;
	/** How often an unclear answer is asked back; once where nothing is said. */
	readonly mostClarifications?: number;
}
