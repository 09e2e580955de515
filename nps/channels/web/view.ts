import type { Score, ScoredCategory } from '../../score';
import type { SurveyDefinition, Wording } from '../../survey';

/** Which page, and what it needs. */
export type PageState =
	| { readonly page: 'score'; readonly selected?: Score; readonly missing?: boolean }
	| {
			readonly page: 'followUp';
			readonly score: Score;
			readonly category: ScoredCategory;
			readonly comment?: string;
	  }
	| { readonly page: 'thanks'; readonly category: ScoredCategory }
	| { readonly page: StaticPage };

/** Pages that only say something. `closed`: answered, and too late to change; `expired`: never answered, and too late. */
export type StaticPage =
	| 'closed'
	| 'ended'
	| 'expired'
	| 'notFound'
	| 'error'
	| 'unsubscribeConfirm'
	| 'unsubscribed';

/** A page and whose it is. Addresses are absolute or a query of the page's own; those left out are not offered. */
export type PageView = PageState & {
	readonly wording: Wording;
	/** The brand's, in hex; made readable where it is not. */
	readonly colour?: string;
	/** Address of the brand's logo; shown in the place of its name. */
	readonly logo?: string;
	readonly test?: boolean;
	/** What respondents should know of how their answer is kept. */
	readonly notice?: string;
	/** Where forms are sent to; left out, to the address of the page itself. */
	readonly action?: string;
	/** When the page is served; its form says so. */
	readonly servedAt?: Date;
	/** Whether the page says so once a person is at it; for its score page, which needs `action` and `servedAt` then. */
	readonly tellsOpened?: boolean;
	/** The same page by a link that people do not see: whatever is sent from there, no person has sent. */
	readonly trapUrl?: string;
	/** Whether this page was opened by that link. */
	readonly trapped?: boolean;
	/** Back to the score while it may still be changed. */
	readonly changeUrl?: string;
	readonly reviewLink?: SurveyDefinition['reviewLink'];
	readonly unsubscribeUrl?: string;
};

export type Page<Name extends PageView['page']> = Extract<PageView, { readonly page: Name }>;
