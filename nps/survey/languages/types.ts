import type { PerCategory } from '../definition';

export interface Notice {
	readonly title: string;
	readonly text: string;
}

export interface PageTexts {
	readonly send: string;
	readonly skip: string;
	/** Ends the dialog of the widget. */
	readonly close: string;
	/** Below a score that came with the link of a mail. */
	readonly confirmScore: string;
	readonly missingScore: string;
	/** With {score}. */
	readonly scoreSaved: string;
	readonly changeScore: string;
	readonly commentLabel: string;
	readonly commentPlaceholder: string;
	readonly editNotice: string;
	readonly reviewLink: string;
	readonly testBanner: string;
	/** Answered, and the time for changes is over. */
	readonly closed: Notice;
	/** The survey as a whole is over. */
	readonly ended: Notice;
	/** This person's link is too old. */
	readonly expired: Notice;
	readonly notFound: Notice;
	readonly error: Notice;
	readonly unsubscribe: Notice & { readonly button: string };
	readonly unsubscribed: Notice;
}

export interface MailTexts {
	readonly subject: string;
	/** What a reminder says instead. */
	readonly reminder: { readonly subject: string; readonly intro: string };
	/** With {name}; used only where a name is known. */
	readonly greeting: string;
	readonly intro: string;
	/** Leads to the link in the text part. */
	readonly answerHere: string;
	readonly footer: string;
	readonly unsubscribe: string;
}

/** Text messages: question and instruction together fit one segment with a brand of eight letters. */
export interface SmsTexts {
	readonly question: string;
	/** Asks for a number from 0 to 10 and names STOP; follows the question. */
	readonly instruction: string;
	/** What a reminder says instead of the instruction. */
	readonly reminder: string;
	readonly clarify: string;
	readonly followUp: PerCategory<string>;
	readonly thanks: PerCategory<string>;
	/** Two answers without a score: a person reads on. */
	readonly handedOver: string;
	readonly help: string;
	readonly optedOut: string;
	readonly optedIn: string;
	readonly closed: string;
}

/** What is said on the phone besides the question, the follow-ups and thanks. */
export interface VoiceTexts {
	/** With {brand}: who calls, and why. */
	readonly greeting: string;
	/** Asks for a number from 0 to 10, said or keyed, and says that the star key ends such calls; follows the question. */
	readonly instruction: string;
	readonly clarify: string;
	/** Says that what is said after the tone is recorded; follows the follow-up question. */
	readonly recording: string;
	/** No score could be had: a person reads what was said. */
	readonly handedOver: string;
	readonly optedOut: string;
	readonly closed: string;
	readonly goodbye: string;
	readonly test: string;
}

/** All wording a respondent meets, in one language. {brand} stands for the brand's name. */
export interface SurveyTexts {
	/** BCP 47. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	readonly question: string;
	/** What 0 and 10 mean. */
	readonly low: string;
	readonly high: string;
	readonly followUp: PerCategory<string>;
	readonly thanks: PerCategory<string>;
	readonly page: PageTexts;
	readonly mail: MailTexts;
	readonly sms: SmsTexts;
	/** Absent where nobody is called in this language: the survey's own is spoken then, or English. */
	readonly voice?: VoiceTexts;
}
