import { BEYOND, REGULAR, SEMI_BOLD, WIDEST } from './letterWidths';

export type Weight = 400 | 600;

export interface Font {
	/** In pixels. */
	readonly size: number;
	readonly weight?: Weight;
}

/** How many pixels wide the text is in Inter; other fonts of the page come within a few percent. */
export function textWidth(text: string, { size, weight = 400 }: Font): number {
	const widths = weight === 600 ? SEMI_BOLD : REGULAR;
	let hundredths = 0;
	for (const letter of text) {
		const code = letter.codePointAt(0) ?? 0;
		hundredths += widths[code - 0x20] ?? beyond(code);
	}
	return (hundredths * size) / 100;
}

function beyond(code: number): number {
	return BEYOND.find(([last]) => code <= last)?.[1] ?? WIDEST;
}

const CSS_FONT = /(\d{3}|bold)?\s*(\d+(?:\.\d+)?)px/;

/** The same for a CSS font such as "600 13px sans-serif". */
export function widthInCssFont(text: string, font: string): number {
	const found = CSS_FONT.exec(font);
	const bold = found?.[1] !== undefined && found[1] !== '400';
	return textWidth(text, { size: Number(found?.[2] ?? 12), weight: bold ? 600 : 400 });
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The letters as people count them: an emoji with its skin tone is one. */
export function lettersOf(text: string): string[] {
	return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The text, or as much of its beginning as fits, with "…". */
export function fitted(text: string, width: number, font: Font): string {
	if (textWidth(text, font) <= width) return text;
	const room = width - textWidth('…', font);
	return `${within(lettersOf(text), room, font).trimEnd()}…`;
}

/** The text, or as much of its beginning and its end as fits, with "…" between. */
export function fittedInMiddle(text: string, width: number, font: Font): string {
	if (textWidth(text, font) <= width) return text;
	const room = (width - textWidth('…', font)) / 2;
	const letters = lettersOf(text);
	const end = lettersOf(within([...letters].reverse(), room, font))
		.reverse()
		.join('');
	return `${within(letters, room, font).trimEnd()}…${end.trimStart()}`;
}

function within(letters: readonly string[], room: number, font: Font): string {
	let kept = '';
	let taken = 0;
	for (const letter of letters) {
		taken += textWidth(letter, font);
		if (taken > room) break;
		kept += letter;
	}
	return kept;
}

/** The text broken at blanks into lines that fit; what is left over at the last one is cut. */
export function wrapped(text: string, width: number, font: Font, maxLines: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		const full = line !== '' && textWidth(longer, font) > width;
		if (full && lines.length < maxLines - 1) {
			lines.push(line);
			line = word;
		} else {
			line = longer;
		}
	}
	return [...lines, line].map((each) => fitted(each, width, font));
}
