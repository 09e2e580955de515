declare const scoreBrand: unique symbol;

/** An integer from 0 to 10. Only `toScore` makes one. 0 is a score. */
export type Score = number & { readonly [scoreBrand]: true };

const SCORE_TEXT = /^(?:10|[0-9])$/;

/**
 * The value as a score, or null when it is not an integer from 0 to 10.
 * Takes numbers and their exact decimal text ("9", " 10 "); everything else, "9.0" and "9/10" included, is null:
 * free text belongs to `parseReply`.
 */
export function toScore(value: unknown): Score | null {
	if (typeof value === 'number') {
		return Number.isInteger(value) && value >= 0 && value <= 10 ? ((value + 0) as Score) : null;
	}
	if (typeof value === 'string') {
		const text = value.trim();
		return SCORE_TEXT.test(text) ? (Number(text) as Score) : null;
	}
	return null;
}
