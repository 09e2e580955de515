import { cleanText } from '../report/cleanText';

/** UTF-16 units kept of one answer's comment. */
export const LONGEST_COMMENT = 4_000;

/** The comment as it is kept: trimmed, without control characters, at most 4,000 long; absent when nothing remains. */
export function toComment(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const start = text
		.slice(0, 2 * LONGEST_COMMENT)
		.replace(/\r\n?/g, '\n')
		.trim();
	return cleanText(start, LONGEST_COMMENT).trim() || undefined;
}

/** Both texts, one below the other, capped together. */
export function appendComment(before: string | undefined, text: string): string | undefined {
	return toComment(before === undefined ? text : `${before}\n${text}`);
}
