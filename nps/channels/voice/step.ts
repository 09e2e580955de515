import type { Score, ScoredCategory } from '../../score';

/** What the person on the phone hears next, and what is waited for. Plain JSON, so that a retry hears the same. */
export type CallStep =
	| { readonly step: 'askScore'; readonly opening: 'greeting' | 'clarify' | 'instruction'; readonly turn: number }
	| {
			readonly step: 'askComment';
			readonly score: Score;
			readonly category: ScoredCategory;
			readonly turn: number;
	  }
	| { readonly step: 'thank'; readonly category: ScoredCategory }
	| { readonly step: 'leave'; readonly words: 'handedOver' | 'optedOut' | 'closed' | 'goodbye' }
	/** Without a word: nobody listens. */
	| { readonly step: 'hangUp' };
