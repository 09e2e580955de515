import type { Score } from '../score';

export interface ParseReplyOptions {
	/** BCP 47 language of the survey, a hint that decides between words of several languages. */
	readonly language?: string;
	/** The respondent's own locale, tried when `language` says nothing. */
	readonly locale?: string;
	/** Set where the channel carries numbers only (a keypad): nothing but a number is looked for. */
	readonly numericOnlyContext?: boolean;
}

/** What a reply says. Only an integer from 0 to 10 that the writer clearly meant as the score is one. */
export interface ParsedReply {
	readonly score: Score | null;
	/** The words around or after the score; absent for a bare score. */
	readonly comment?: string;
	readonly optOut: boolean;
	readonly optIn: boolean;
	readonly help: boolean;
	/** A number was meant but not which: ask again. */
	readonly ambiguous: boolean;
	/** The scores it could have been, ascending. */
	readonly candidates: readonly number[];
	/** How sure the score (or a command alone) is, 0 to 1; 0 where nothing was understood. */
	readonly confidence: number;
	/** Why, in words an ops person understands: one of the sentences of `reasons.ts`. */
	readonly reason: string;
	/** Set where the text was too long and only its beginning was read. */
	readonly truncated?: true;
}
