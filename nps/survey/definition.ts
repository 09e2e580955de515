import type { ScoredCategory } from '../score';
import type { SurveyBrand } from './brand';

export type PerCategory<Value> = Readonly<Record<ScoredCategory, Value>>;

/** When an answer starts the workflow of its survey. */
export type EmissionPolicy = 'each' | 'complete' | 'collect';

/** How a survey is asked by phone. */
export interface CallSettings {
	/** Twilio's name of the voice that reads the survey's own language; empty: Twilio's usual one. */
	readonly voice: string;
	/** Whether the follow-up is asked, and whether what is said is written down at once or recorded and transcribed later. */
	readonly comment: 'speech' | 'recording' | 'none';
	/** Seconds one may talk. */
	readonly commentSeconds: number;
	/** Seconds it rings. */
	readonly ringSeconds: number;
	/** Whether Twilio listens for an answering machine first, which is then hung up on. */
	readonly detectMachines: boolean;
	/** How often somebody who was not reached is called again. */
	readonly moreCalls: number;
	readonly hoursBetweenCalls: number;
}

export const CALL_DEFAULTS: CallSettings = {
	voice: '',
	comment: 'speech',
	commentSeconds: 60,
	ringSeconds: 30,
	detectMachines: true,
	moreCalls: 2,
	hoursBetweenCalls: 4,
};

/** How customers of the survey are called. */
export function callSettings({ calls }: Pick<SurveyDefinition, 'calls'>): CallSettings {
	return { ...CALL_DEFAULTS, ...calls };
}

/** Where and to whom the survey shows as a widget. */
export interface WidgetSettings {
	/** Origins such as "https://shop.example", or "https://*.shop.example" for all of its subdomains. */
	readonly allowedOrigins: readonly string[];
	/** Paths with * for anything; none: every page. */
	readonly pages: readonly string[];
	readonly delaySeconds: number;
	/** Of the visitors who are asked, 0 to 1; always the same ones. */
	readonly share: number;
	/** Days until somebody who has seen or answered it is asked again. */
	readonly againAfterDays: number;
	/** Whether visitors are asked of whom the website does not say who they are. */
	readonly anonymous: boolean;
}

/** Another wording that is tried on a share of the customers. What it leaves out is as in the survey. */
export interface SurveyVariant {
	/** Unique within the survey, and never "A": that is the survey's own wording. */
	readonly name: string;
	/** Of the customers, 0 to 1. */
	readonly share: number;
	readonly question?: string;
	/** Subject and first sentence of the e-mail. */
	readonly subject?: string;
	readonly intro?: string;
	readonly followUp?: Partial<PerCategory<string>>;
}

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
	readonly brand: SurveyBrand;
	/** BCP 47 language for people whose own is unknown or not built in. */
	readonly language: string;
	/** IANA zone whose days the survey's numbers are counted in. */
	readonly timeZone: string;
	readonly question?: string;
	readonly followUp: Partial<PerCategory<string>>;
	readonly thanks: Partial<PerCategory<string>>;
	/** Wordings tried beside the survey's own, which the rest of the customers get. */
	readonly variants?: readonly SurveyVariant[];
	/** Shown to everyone who answers, whatever the score: showing it to promoters alone is review gating. */
	readonly reviewLink?: { readonly url: string; readonly label?: string };
	readonly editWindowHours: number;
	readonly answerWindowDays: number;
	readonly commentWaitMinutes: number;
	readonly emission: EmissionPolicy;
	/** How customers are called; left out, as `CALL_DEFAULTS` says. */
	readonly calls?: Partial<CallSettings>;
	/** Left out: no website shows it. */
	readonly widget?: WidgetSettings;
	/** Whether anybody with the survey's open link may answer, once per form. */
	readonly openLink?: boolean;
	/** The score to be reached, in points. */
	readonly target?: number;
	/** Groups with fewer answers are shown nowhere, nor exported; read it with `minimumGroupOf`. */
	readonly minimumGroup?: number;
	/** Whether answers are kept without the person who gave them. */
	readonly anonymous?: boolean;
	/** Whether all of it is sample data, and says so wherever it is shown. */
	readonly demo?: boolean;
	/** An ended survey takes no more answers; its links still say so politely and still unsubscribe. */
	readonly ended: boolean;
}

/** The usual least group of anonymous surveys. */
export const ANONYMOUS_MINIMUM = 5;

/** Groups with fewer answers are shown nowhere, nor exported: as the survey says, else 5 where it is anonymous and 1 where not. */
export function minimumGroupOf({
	minimumGroup,
	anonymous,
}: Pick<SurveyDefinition, 'minimumGroup' | 'anonymous'>): number {
	return Math.max(1, minimumGroup ?? (anonymous ? ANONYMOUS_MINIMUM : 1));
}

const SURVEY_KEY = /^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/;

/** Whether the text can be a survey key: 1 to 48 lower-case letters, digits and inner dashes. */
export function isSurveyKey(text: string): boolean {
	return SURVEY_KEY.test(text);
}
