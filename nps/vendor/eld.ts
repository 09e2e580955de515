import type * as Library from 'eld';

/** Reads the language of a text off its letters. */
export type LanguageDetector = (text: string) => {
	/** ISO 639-1, "" where nothing is known of the text's letters; Indonesian is `ms`. */
	readonly language: string;
	readonly reliable: boolean;
	/** 0 to 1, of a language by its code. */
	readonly likelihood: (code: string) => number;
};

/** Chooses among these languages only. Takes a third of a second to load, so ask for it when a text needs it. */
export function languageDetector(languages: readonly string[]): LanguageDetector {
	// At once rather than as a promise: the first text that needs it may be inside a transaction.
	const { eld } = module.require('./eld.bundle.js') as typeof Library;
	const detector = eld.newInstance();
	detector.setLanguageSubset([...languages]);
	return (text) => {
		const result = detector.detect(text);
		const scores = result.getScores();
		return {
			language: result.language,
			reliable: result.isReliable(),
			likelihood: (code) => (Object.hasOwn(scores, code) ? (scores[code] ?? 0) : 0),
		};
	};
}
