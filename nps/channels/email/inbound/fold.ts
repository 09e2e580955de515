const ASCII = /^[\x00-\x7e]*$/;
const IGNORABLE = /[\p{Cf}\p{Variation_Selector}\p{Mn}]/gu;
const SPACES = /[\s\u00a0\u3000]+/gu;

/** The form in which phrases are compared: lower case, without accents and direction marks, single blanks, one apostrophe. */
export function fold(text: string): string {
	const plain = ASCII.test(text)
		? text
		: text
				.normalize('NFKD')
				.replace(IGNORABLE, '')
				.replace(/[’‘ʼ´`]/g, "'")
				.replace(/ı/g, 'i')
				.normalize('NFC');
	return plain.toLowerCase().replace(SPACES, ' ').trim();
}

/** A table of phrases, folded, longest first so that the fuller phrase wins. */
export function foldAll(phrases: readonly string[]): readonly string[] {
	return [...new Set(phrases.map(fold))].sort((a, b) => b.length - a.length);
}

/** The same for a table by language, whose phrases are parted by "|". */
export function phrasesOf(table: Readonly<Record<string, string>>): readonly string[] {
	return foldAll(Object.values(table).flatMap((phrases) => phrases.split('|')));
}
