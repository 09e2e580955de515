import type { Category } from '../score';

/** One row of the table of messages. */
export interface FollowUpMessage {
	readonly category: Category | 'any';
	/** BCP 47; "pt" is for "pt-BR", too. Blank: any. */
	readonly language: string;
	/** One of the themes of the comment. Blank: any. */
	readonly theme: string;
	/** Of an e-mail. */
	readonly subject: string;
	readonly text: string;
}

/** What the choice of a message goes by. */
export interface FollowedUp {
	readonly category: Category;
	readonly language?: string;
	readonly themes: readonly string[];
}
