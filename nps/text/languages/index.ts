import type { TextLanguage } from '../language';
import { ALL } from './all.generated';

/** The languages comments are understood in, by their ISO 639 code. */
export const LANGUAGES: ReadonlyMap<string, TextLanguage> = new Map(
	Object.values<TextLanguage>(ALL).map((language) => [language.code, language]),
);
