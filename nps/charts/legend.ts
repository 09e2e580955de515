import { softText, type Element } from './elements';
import { textWidth } from './measure';

export interface LegendEntry {
	readonly words: string;
	/** Draws the sign in a field of 16 × 12 pixels around this point. */
	sign(x: number, y: number): Element[];
}

const SIGN = 16;
const SIGN_GAP = 6;
const ENTRY_GAP = 20;
const ROW = 20;

/** Signs and their meaning, in rows as wide as there is room; `height` says how high that is. */
export function legend(
	entries: readonly LegendEntry[],
	place: { readonly x: number; readonly y: number; readonly width: number },
): { elements: Element[]; height: number } {
	let x = place.x;
	let y = place.y + ROW / 2;
	const elements = entries.flatMap(({ words, sign }) => {
		const width = SIGN + SIGN_GAP + textWidth(words, { size: 12 });
		if (x > place.x && x + width > place.x + place.width) {
			x = place.x;
			y += ROW;
		}
		const drawn = [
			...sign(x + SIGN / 2, y),
			softText({ x: x + SIGN + SIGN_GAP, y, text: words }),
		];
		x += width + ENTRY_GAP;
		return drawn;
	});
	return { elements, height: entries.length === 0 ? 0 : y + ROW / 2 - place.y };
}
