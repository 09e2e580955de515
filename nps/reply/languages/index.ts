import type { LanguageWords } from '../language';
import { ALL } from './all.generated';

/** The language that is tried when nothing tells which it is. */
export const DEFAULT_LANGUAGE = ALL.en.code;

/** The languages by their ISO 639 code and its aliases. */
export const LANGUAGES: ReadonlyMap<string, LanguageWords> = new Map(
	Object.values<LanguageWords>(ALL).flatMap((words) =>
		[words.code, ...(words.aliases ?? [])].map((code) => [code, words] as const),
	),
);
