import { keyOf } from './fold';
import { LANGUAGES } from './languages';

/** No answer to a survey is longer; what follows is cut. */
export const MAX_REPLY_LENGTH = 10_000;

/** A quoted line; ">8" alone is an answer. */
const QUOTED = /^>(?!\s?\d+\s*$)/;
const SIGNATURE_MARK = /^--\s*$/;
const SIGNATURES: readonly string[] = [
	...new Set([...LANGUAGES.values()].flatMap(({ signatures = [] }) => signatures.map(keyOf))),
];

/** The reply's own text, without quoted lines and the signature of a mail programme, and whether it was cut. */
export function cleanReply(input: string): { text: string; cut: boolean } {
	const cut = input.length > MAX_REPLY_LENGTH;
	const lines = input
		.slice(0, MAX_REPLY_LENGTH)
		.toWellFormed()
		.split(/\r\n|\r|\n/)
		.filter((line) => !QUOTED.test(line));
	const mark = lines.findIndex((line, at) => at > 0 && SIGNATURE_MARK.test(line));
	const kept = mark > 0 ? lines.slice(0, mark) : lines;
	while (kept.length > 1 && isSignature(kept.at(-1) ?? '')) kept.pop();
	return { text: kept.join('\n').trim(), cut };
}

function isSignature(line: string): boolean {
	const key = keyOf(line.slice(0, 80)).trim();
	return key === '' || SIGNATURES.some((signature) => key.startsWith(signature));
}
