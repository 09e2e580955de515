import { cleanLine, cleanText } from '../report/cleanText';
import type { Result } from '../result';

export const LONGEST_OWNER = 200;
/** Of a cause and of an outcome; what is longer is cut. */
export const LONGEST_CASE_TEXT = 2_000;

/** The owner on one line; empty means nobody. Refused where it is longer than a name can be. */
export function readOwner(given: string): Result<{ readonly owner: string | undefined }, 'ownerTooLong'> {
	const owner = cleanLine(given, 2 * LONGEST_OWNER);
	if (owner.length <= LONGEST_OWNER) return { ok: true, owner: owner || undefined };
	return {
		ok: false,
		reason: 'ownerTooLong',
		sentence: `The owner has more than ${LONGEST_OWNER} characters`,
	};
}

/** A cause or an outcome, clean and cut to size; undefined where nothing is left. */
export function readCaseText(given: string): string | undefined {
	return cleanText(given.slice(0, 2 * LONGEST_CASE_TEXT).trim(), LONGEST_CASE_TEXT) || undefined;
}
