import type { ScoredCategory } from '../score';

export type PerCategory<Value> = Readonly<Record<ScoredCategory, Value>>;

/** When an answer starts the workflow of its survey. */
export type EmissionPolicy = 'each' | 'complete' | 'collect';

/**
 * A survey as its Response Trigger defines it. Texts left out fall back to the built-in wording of the respondent's
 * language; `{brand}` in a text stands for the brand's name.
 */
export interface SurveyDefinition {
	/** Layout of this record, so that an older stored one can be read. */
	readonly schema: 1;
	/** Slug: lower-case letters, digits and dashes; part of every link. */
	readonly key: string;
	readonly name: string;
	readonly metric: 'nps';
	readonly touchpoint: string;
	readonly brand: { readonly name: string; readonly colour: string };
	/** BCP 47 language for people whose own is unknown or not built in. */
	readonly language: string;
	/** IANA zone whose days the survey's numbers are counted in. */
	readonly timeZone: string;
	readonly question?: string;
	readonly followUp: Partial<PerCategory<string>>;
	readonly thanks: Partial<PerCategory<string>>;
	/** Shown to everyone who answers, whatever the score: showing it to promoters alone is review gating. */
	readonly reviewLink?: { readonly url: string; readonly label?: string };
	readonly editWindowHours: number;
	readonly answerWindowDays: number;
	readonly commentWaitMinutes: number;
	readonly emission: EmissionPolicy;
	/** An ended survey takes no more answers; its links still say so politely and still unsubscribe. */
	readonly ended: boolean;
}

const SURVEY_KEY = /^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/;

/** Whether the text can be a survey key: 1 to 48 lower-case letters, digits and inner dashes. */
export function isSurveyKey(text: string): boolean {
	return SURVEY_KEY.test(text);
}
