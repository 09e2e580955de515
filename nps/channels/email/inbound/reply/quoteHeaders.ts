import { fold, foldAll } from '../fold';

/** The word for "wrote" in the line that mail programs put above a quote, by language. */
const WROTE: Readonly<Record<string, readonly string[]>> = {
	en: ['wrote', 'writes'],
	de: ['schrieb', 'hat geschrieben'],
	fr: ['a écrit', 'écrit'],
	es: ['escribió', 'ha escrito'],
	ca: ['va escriure', 'ha escrit'],
	pt: ['escreveu'],
	it: ['ha scritto', 'scrive'],
	nl: ['schreef', 'volgende geschreven'],
	sv: ['skrev'],
	da: ['skrev', 'har skrevet'],
	no: ['skrev'],
	fi: ['kirjoitti'],
	is: ['skrifaði'],
	pl: ['napisał', 'pisze'],
	cs: ['napsal'],
	sk: ['napísal'],
	hu: ['írta', 'ezt írta'],
	ro: ['a scris'],
	bg: ['написа'],
	hr: ['napisao', 'napisala', 'je napisao/la'],
	sl: ['je napisal'],
	et: ['kirjutas'],
	lt: ['rašė', 'parašė'],
	lv: ['rakstīja'],
	el: ['έγραψε'],
	ru: ['написал', 'пишет'],
	uk: ['написав', 'пише'],
	tr: ['şunu yazdı', 'yazdı', 'şunları yazdı'],
	ja: ['のメッセージ', '書きました', '書き込み', 'wrote'],
	zh: ['写道', '寫道', '撰写', '來信'],
	ko: ['작성', '쓴 글', '님이 작성'],
	ar: ['كتب', 'كتبت'],
	he: ['כתב', 'כתבה', 'מאת'],
	fa: ['نوشت'],
	hi: ['ने लिखा'],
	id: ['menulis'],
	vi: ['đã viết'],
	th: ['เขียนว่า'],
};

/** The words that line begins with where it has one; what a preview on one line is cut at. */
const BEGINS = foldAll(
	'on|am|le|el|em|il|il giorno|op|den|w dniu|dnia|dne|dňa|în|pe|στις|vào|pada'.split('|'),
);

const VERBS = foldAll(Object.values(WROTE).flat());
const LONGEST_HEADER = 400;
const MOST_LINES = 3;
const LONGEST_PREVIEW = 2_000;
const MOST_WORDS = 40;
/** "чт, 12 мар." before the year. */
const DAY_BEFORE = /(?:\p{L}{2,12}[.,]{1,2} )?\p{Nd}{1,2}\.? \p{L}{2,12}\.? $/u;
const MOST_COLONS = 20;
const DATE = /\p{Nd}{4}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2}/u;
const TIME = /\p{Nd}{1,2}[:.h]\p{Nd}{2}/u;
const UNSPACED =
	/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * How many lines, from `at` on, are the line above a quote ("On …, Anna wrote:"), which mail programs wrap; 0 where there
 * is none. A date makes one together with a word for "wrote", or with an address and the time of day.
 */
export function quoteHeaderAt(lines: readonly string[], at: number): number {
	for (let count = 1; count <= MOST_LINES; count++) {
		const last = lines[at + count - 1];
		if (last === undefined || last.trim() === '') return 0;
		if (!/[:：]\s*$/.test(last.slice(-8))) continue;
		// The shortest that is one: what stands above it is the writer's.
		const shortest = Array.from({ length: count }, (_, lines) => lines + 1).find((length) =>
			isQuoteHeader(lines.slice(at + count - length, at + count)),
		);
		if (shortest !== undefined) return shortest === count ? count : 0;
	}
	return 0;
}

function isQuoteHeader(lines: readonly string[]): boolean {
	if (lines.some((line) => line.length > LONGEST_HEADER)) return false;
	const line = fold(lines.join(' '));
	if (line.length > LONGEST_HEADER || !DATE.test(line)) return false;
	const hasAddress = line.includes('@');
	if (hasAddress && (/[>\])]:$/.test(line) || TIME.test(line))) return true;
	return VERBS.some((verb) => says(line, verb));
}

/** The preview of a mail up to where the line above the quote begins in it; previews have a few hundred characters. */
export function beforeInlineHeader(preview: string): string {
	const colons = [...preview.slice(0, LONGEST_PREVIEW).matchAll(/[:：](?=\s|$)/g)];
	for (const { index } of colons.slice(0, MOST_COLONS)) {
		const from = Math.max(0, index + 1 - LONGEST_HEADER);
		const found = lastBeginning(preview.slice(from, index + 1));
		if (found !== undefined) return preview.slice(0, from + found);
	}
	return preview;
}

/** The last word in the text from which on it is such a line: a word that begins one, otherwise its date. */
function lastBeginning(text: string): number | undefined {
	const starts = [...text.matchAll(/(?:^|[\s.!?])(?=\S)/g)]
		.map(({ index, 0: gap }) => index + gap.length)
		.slice(-MOST_WORDS);
	const headers = starts.filter((start) => isQuoteHeader([text.slice(start)]));
	const begun = headers.findLast((start) => {
		const line = fold(text.slice(start));
		return BEGINS.some((word) => line.startsWith(`${word} `));
	});
	if (begun !== undefined) return begun;
	const dated = headers.findLast((start) => /^\p{Nd}{4}/u.test(text.slice(start, start + 4)));
	if (dated === undefined) return undefined;
	// Where the year comes first, nothing of the date stands before it.
	const yearFirst = /[年년]/.test(text.charAt(dated + 4));
	const before = yearFirst ? undefined : DAY_BEFORE.exec(text.slice(0, dated))?.[0];
	return dated - (before?.length ?? 0);
}

function says(line: string, verb: string): boolean {
	const at = line.indexOf(verb);
	if (at < 0) return false;
	return UNSPACED.test(verb) || at === 0 || /[\s,(]/.test(line.charAt(at - 1));
}
