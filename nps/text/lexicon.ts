import type { TextLanguage } from './language';
import { type Phrases, phrasesOf } from './phrases';

/** What a word does to the sentiment of its clause. */
export type Role =
	| { readonly kind: 'judgement'; readonly weight: number }
	| { readonly kind: 'negator' | 'intensifier' | 'downtoner' | 'contrast' | 'join' | 'neutral' };

/** A language made ready to read with. */
export interface Lexicon {
	readonly code: string;
	readonly roles: Phrases<Role>;
	readonly negatorFollows: boolean;
	/** How an inquiry begins. */
	readonly inquiries: Phrases<true>;
}

/** In the unit of VADER's lexicon, which goes from −4 to 4. */
export const WEIGHTS = { word: 2, strong: 3.2, weak: 1 };

/** VADER's entries that are words; its emoticons are in our own table. */
const VADER_WORD = /^[a-z][a-z' -]+$/;

/** Words count as the language's file says; what only `general` knows counts with the weight it has there (−4 to 4). */
export function lexiconOf(
	language: TextLanguage,
	general: Readonly<Record<string, number>> = {},
): Lexicon {
	const entries = new Map<string, Role>();
	for (const [term, weight] of Object.entries(general))
		if (VADER_WORD.test(term)) entries.set(term, { kind: 'judgement', weight });
	for (const [terms, role] of rolesOf(language))
		for (const term of terms) entries.set(term.toLowerCase(), role);
	return {
		code: language.code,
		roles: phrasesOf(entries),
		negatorFollows: language.negatorFollows ?? false,
		inquiries: phrasesOf((language.inquiries ?? []).map((term) => [term, true] as const)),
	};
}

/** A term listed twice has the role of the later list. */
function rolesOf(language: TextLanguage): readonly (readonly [readonly string[], Role])[] {
	const { word, strong, weak } = WEIGHTS;
	const judgement = (weight: number): Role => ({ kind: 'judgement', weight });
	return [
		[language.weakPositive ?? [], judgement(weak)],
		[language.weakNegative ?? [], judgement(-weak)],
		[language.positive, judgement(word)],
		[language.negative, judgement(-word)],
		[language.strongPositive, judgement(strong)],
		[language.strongNegative, judgement(-strong)],
		[language.intensifiers, { kind: 'intensifier' }],
		[language.downtoners, { kind: 'downtoner' }],
		[language.negators, { kind: 'negator' }],
		[language.joins ?? [], { kind: 'join' }],
		[language.contrasts, { kind: 'contrast' }],
		[language.neutral ?? [], { kind: 'neutral' }],
	];
}
