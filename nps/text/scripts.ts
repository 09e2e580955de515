/** Scripts that tell the language by themselves, or nearly. */
const SCRIPTS: readonly { readonly script: Script; readonly letters: RegExp }[] = [
	{ script: 'kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
	{ script: 'hangul', letters: /\p{Script=Hangul}/gu },
	{ script: 'han', letters: /\p{Script=Han}/gu },
	{ script: 'thai', letters: /\p{Script=Thai}/gu },
	{ script: 'hebrew', letters: /\p{Script=Hebrew}/gu },
	{ script: 'greek', letters: /\p{Script=Greek}/gu },
	{ script: 'arabic', letters: /\p{Script=Arabic}/gu },
	{ script: 'devanagari', letters: /\p{Script=Devanagari}/gu },
	{ script: 'cyrillic', letters: /\p{Script=Cyrillic}/gu },
	{ script: 'latin', letters: /\p{Script=Latin}/gu },
];
export type Script =
	| 'kana'
	| 'hangul'
	| 'han'
	| 'thai'
	| 'hebrew'
	| 'greek'
	| 'arabic'
	| 'devanagari'
	| 'cyrillic'
	| 'latin';

/** The languages of scripts that settle it, the likeliest first. */
export const LANGUAGES_OF_SCRIPT: Partial<Readonly<Record<Script, readonly string[]>>> = {
	kana: ['ja'],
	hangul: ['ko'],
	han: ['zh', 'ja', 'yue'],
	thai: ['th'],
	hebrew: ['he', 'yi'],
	greek: ['el'],
	devanagari: ['hi', 'mr', 'ne'],
};

/** Languages that are never written in Latin letters, or hardly. */
const NOT_LATIN: ReadonlySet<string> = new Set([
	...Object.values(LANGUAGES_OF_SCRIPT).flat(),
	...['ru', 'uk', 'bg', 'be', 'mk', 'ar', 'fa', 'ur', 'hy', 'ka', 'ta', 'te', 'bn'],
]);

/** Whether a text of that script may be in that language. */
export function isWrittenIn(script: Script, language: string): boolean {
	return script !== 'latin' || !NOT_LATIN.has(language);
}

/** A Japanese sentence has kana between its Han characters. */
const KANA_SHARE = 0.1;

/** The script most letters are of; undefined without letters. */
export function scriptOf(text: string): Script | undefined {
	const counts = new Map(
		SCRIPTS.map(({ script, letters }) => [script, text.match(letters)?.length ?? 0] as const),
	);
	const [script, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
	if (count === 0) return undefined;
	const kana = counts.get('kana') ?? 0;
	return script === 'han' && kana >= KANA_SHARE * count ? 'kana' : script;
}
