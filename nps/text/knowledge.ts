import { languageDetector, type LanguageDetector } from '../vendor/eld';
import type { VaderLexicon } from '../vendor/vader-sentiment';
import { DETECTED_LANGUAGES } from './detect';
import { LANGUAGES } from './languages';
import { type Lexicon, lexiconOf } from './lexicon';
import { type ThemeWordsOf, themeWordsOf } from './themes';
import type { Token } from './tokens';

/** What is known of a language, ready to read with. */
export interface LanguageKnowledge {
	readonly lexicon: Lexicon;
	readonly themes: ThemeWordsOf;
}

/** Made once for the process, each language when its first comment comes; never changed afterwards. */
export interface Knowledge {
	readonly of: (code: string) => LanguageKnowledge | undefined;
	/** The language with most words for a text too short to tell its language by; English if none has more. */
	readonly likeliest: (tokens: readonly Token[]) => LanguageKnowledge | undefined;
	readonly detector: LanguageDetector;
}

/** The language tried first, and the one VADER knows. */
const DEFAULT_LANGUAGE = 'en';

export function knowledgeOf(general: VaderLexicon): Knowledge {
	const languages = new Map<string, LanguageKnowledge>();
	let loaded: LanguageDetector | undefined;
	const of = (code: string) => {
		const language = LANGUAGES.get(code);
		const known = languages.get(code);
		if (!language || known) return known;
		const knowledge = {
			lexicon: lexiconOf(language, code === DEFAULT_LANGUAGE ? general : {}),
			themes: themeWordsOf(language),
		};
		languages.set(code, knowledge);
		return knowledge;
	};
	return {
		of,
		likeliest(tokens) {
			const codes = [DEFAULT_LANGUAGE, ...LANGUAGES.keys()];
			const known = codes.map((code) => ({ code, words: wordsKnown(of(code), tokens) }));
			return of(known.reduce((most, each) => (each.words > most.words ? each : most)).code);
		},
		detector: (text) => (loaded ??= languageDetector(DETECTED_LANGUAGES))(text),
	};
}

/** How many of the words are in the lexicon. */
function wordsKnown(knowledge: LanguageKnowledge | undefined, tokens: readonly Token[]): number {
	let words = 0;
	for (let at = 0; knowledge && at < tokens.length; ) {
		const found = knowledge.lexicon.roles.longest(tokens, at);
		if (found) words += found.end - at;
		at = found?.end ?? at + 1;
	}
	return words;
}
