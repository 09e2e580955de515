import { NUMBER_WORDS } from '../../reply/numberWords.generated';
import { callSettings, textsFor, wordingFor, type SurveyDefinition, type VoiceTexts, type Wording } from '../../survey';
import { spokenLanguage, type Spoken } from './languages';

/** Everything that is said in one call, and how. */
export interface CallWording extends Spoken {
	readonly wording: Wording;
	readonly words: VoiceTexts;
	/** Twilio's name of a voice; absent: its usual one of the language. */
	readonly voice?: string;
	/** The words a recogniser should expect for the score, separated by commas. */
	readonly numbers: string;
}

/** The words of a call in the customer's language, where it can be spoken; else in the survey's own, else in English. */
export function callWording(
	definition: SurveyDefinition,
	locale: string | undefined,
	variant?: string,
): CallWording {
	for (const wanted of [locale, definition.language, 'en']) {
		const wording = wordingFor(definition, wanted, variant);
		const spoken = spokenLanguage(wording.language, wanted ?? definition.language);
		if (!spoken || !wording.voice) continue;
		const { voice } = callSettings(definition);
		const isOwn = textsFor(definition.language).language === wording.language;
		return {
			...spoken,
			wording,
			words: wording.voice,
			...(voice && isOwn && { voice }),
			numbers: numbersIn(wording.language),
		};
	}
	throw new Error('English has no words for calls');
}

function numbersIn(language: string): string {
	const words = Object.hasOwn(NUMBER_WORDS, language) ? NUMBER_WORDS[language]?.scores : undefined;
	return (words ?? []).map((alternatives) => alternatives.split('|').join(', ')).join(', ');
}

/** What is said before anything is waited for. */
export function renderOpening(
	{ wording, words }: CallWording,
	options: { readonly test?: boolean } = {},
): string[] {
	return [...(options.test ? [words.test] : []), words.greeting, wording.question, words.instruction];
}
