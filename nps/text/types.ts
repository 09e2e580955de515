/** How a comment or a part of it sounds. */
export type Sentiment = 'positive' | 'neutral' | 'negative';

/** One comment to be understood. Scores are integers from 0 to 10, absent or null where nobody gave one. */
export interface CommentToAnalyse {
	readonly id: string;
	readonly text: string;
	readonly score?: number | null;
	/** BCP 47; the language the survey was held in, a hint that short texts are trusted to follow. */
	readonly language?: string;
}

/** What a comment says about one theme, with the customer's own words, personal data blacked out. */
export interface ThemeMention {
	/** ID of the theme: one of the taxonomy's. */
	readonly theme: string;
	readonly sentiment: Sentiment;
	readonly quote: string;
}

/** What a comment says. */
export interface CommentAnalysis {
	readonly id: string;
	/** ISO 639 code; absent where the text is too short to tell and no hint was given. */
	readonly language?: string;
	readonly sentiment: Sentiment;
	/** −1 (negative) to 1 (positive), 0 without signal: what the words alone say, whatever the score. */
	readonly polarity: number;
	/** Each theme once, in the order of the text. */
	readonly themes: readonly ThemeMention[];
	/** Score and words contradict each other: 9–10 with clearly negative words, or 0–3 with clearly positive ones. */
	readonly mismatch: boolean;
	readonly analysisSource: 'embedded' | 'llm';
}

/** A theme of the user's own, or words added to one of ours. */
export interface ThemeWords {
	readonly theme: string;
	/** Words and phrases in any language; a trailing `*` makes a stem. */
	readonly words: readonly string[];
}

export interface AnalyseOptions {
	/** Themes added to the embedded ones; one of the same ID gets these words besides its own. */
	readonly themes?: readonly ThemeWords[];
	/** Only these theme IDs are looked for; absent, all. */
	readonly onlyThemes?: readonly string[];
}
