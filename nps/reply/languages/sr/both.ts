import { terms } from '../../language';

const LETTERS = 'abvgdđežzijklmnoprstćufhcčš';
const CYRILLIC = 'абвгдђежзијклмнопрстћуфхцчш';
const DIGRAPHS: ReadonlyArray<readonly [latin: string, cyrillic: string]> = [
	['dž', 'џ'],
	['lj', 'љ'],
	['nj', 'њ'],
];

/** The term in Cyrillic letters; what is no Serbian spelling stays as it is. */
const inCyrillic = (term: string): string =>
	/[qwxy]/.test(term)
		? term
		: [...DIGRAPHS.reduce((text, [latin, cyrillic]) => text.replaceAll(latin, cyrillic), term)]
				.map((letter) => CYRILLIC[LETTERS.indexOf(letter)] ?? letter)
				.join('');

/** The terms of a comma-separated text, in Latin and in Cyrillic letters. */
export const both = (text: string): readonly string[] =>
	terms(text).flatMap((term) => [term, inCyrillic(term)]);
