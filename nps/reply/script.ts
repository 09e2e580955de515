/** Scripts that one known language writes, and those that several share with the likeliest first. */
const SCRIPTS: ReadonlyArray<readonly [script: RegExp, codes: readonly string[]]> = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
	[/\p{Script=Hangul}/u, ['ko']],
	[/\p{Script=Thai}/u, ['th']],
	[/\p{Script=Hebrew}/u, ['he']],
	[/\p{Script=Greek}/u, ['el']],
	[/\p{Script=Devanagari}/u, ['hi']],
	[/\p{Script=Han}/u, ['zh', 'ja']],
	// Letters that Persian adds or writes in its own way.
	[/[پچژگکی۰-۹]/u, ['fa', 'ar']],
	[/\p{Script=Arabic}/u, ['ar', 'fa']],
];

/** The languages that the script of the text leaves, the likeliest first; empty where it says nothing. */
export function languagesByScript(text: string): readonly string[] {
	return SCRIPTS.find(([script]) => script.test(text))?.[1] ?? [];
}
