import { type PersonalData, replaced } from './personal';

/** Longer quotes are cut at the end of a word. */
export const MAX_QUOTE = 160;
/** What is left at the edges where a clause was cut. */
const LEADING = /^[\s,;:.!?)\]–—-]+/;

const TRAILING = /[\s,;:、，–—-]/;

/** The customer's own words from `start` to `end`, personal data blacked out. */
export function quoteOf(
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
	personal: readonly PersonalData[],
): string {
	const quote = withoutTrail(replaced(text, personal, start, end).replace(LEADING, ''));
	if (quote.length <= MAX_QUOTE) return quote;
	const cut = quote.slice(0, MAX_QUOTE - 1);
	const space = cut.lastIndexOf(' ');
	return `${(space > MAX_QUOTE / 2 ? cut.slice(0, space) : cut).toWellFormed().trimEnd()}…`;
}

function withoutTrail(text: string): string {
	let end = text.length;
	while (end > 0 && TRAILING.test(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
