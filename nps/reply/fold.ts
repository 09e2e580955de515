/** Letters that carry no meaning of their own: joiners, direction marks, variation selectors, keycaps. */
export const IGNORABLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u0640|\u20e3/u;
const ALL_IGNORABLE = new RegExp(IGNORABLE, 'gu');

const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ı: 'i',
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ٱ: 'ا',
	ة: 'ه',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
};
const FOLDED_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** The form in which words are compared: compatibility characters resolved, lower case, one apostrophe. */
export function keyOf(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKC')
		.replace(ALL_IGNORABLE, '')
		.toLowerCase()
		.replace(/i\u0307/g, 'i')
		.replace(/[’‘ʼ´`]/g, "'")
		.normalize('NFC');
}

/** The key without accents and with the spellings of hasty writers, so that "zero" finds "zéro". */
export function foldedOf(key: string): string {
	if (ASCII.test(key)) return key;
	return key
		.replace(FOLDED_LETTER, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFD')
		.replace(MARKS, '')
		.normalize('NFC');
}
