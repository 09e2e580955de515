import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders with one file per language, named after its code. Adding a language is adding its file: this makes the list. */
export const LANGUAGE_FOLDERS = ['nps/reply/languages', 'nps/survey/languages', 'nps/text/languages'];

const LANGUAGE_FILE = /^([a-z]{2,3})\.ts$/;
const LIST = 'all.generated.ts';

/**
 * The languages that have a file in the folder.
 * @param {string} folder
 */
export const languagesIn = (folder) =>
	readdirSync(folder)
		.map((file) => LANGUAGE_FILE.exec(file)?.[1])
		.filter((code) => code !== undefined)
		.sort();

/**
 * The text of the list.
 * @param {readonly string[]} codes
 */
export const listOf = (codes) =>
	[
		'// Written by the build (npm run languages) from the files of this folder.',
		...codes.map((code) => `import { ${code} } from './${code}';`),
		'',
		'export const ALL = {',
		...codes.map((code) => `\t${code},`),
		'};',
		'',
	].join('\n');

/** Writes the list of every folder that has another one. */
export function writeLanguageIndexes() {
	for (const folder of LANGUAGE_FOLDERS) {
		const file = join(folder, LIST);
		const text = listOf(languagesIn(folder));
		if (read(file) !== text) writeFileSync(file, text);
	}
}

/** @param {string} file */
function read(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
