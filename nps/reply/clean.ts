import { keyOf } from './fold';
import { LANGUAGES } from './languages';

/** No answer to a survey is longer; what follows is cut. */
export const MAX_REPLY_LENGTH = 10_000;

/** A quoted line; ">8" alone is an answer. */
const QUOTED = /^>(?!\s?\d+\s*$)/;
const SIGNATURE_MARK = /^--\s*$/;
/** "From: shop@example.com", "-----Original Message-----": from here on a mail programme quotes what we wrote. */
const MAIL_HEADER = /^(?:\p{L}{2,12}: ?[^@\n]{0,100}@|-{4,}[^-\n]{3,60}-{4,}\s*$)/u;
const SIGNATURES: readonly string[] = [
	...new Set([...LANGUAGES.values()].flatMap(({ signatures = [] }) => signatures.map(keyOf))),
];

/** The reply's own text, without quoted lines and the signature of a mail programme, and whether it was cut. */
export function cleanReply(input: string): { text: string; cut: boolean } {
	const cut = input.length > MAX_REPLY_LENGTH;
	const all = input
		.slice(0, MAX_REPLY_LENGTH)
		.toWellFormed()
		.split(/\r\n|\r|\n/);
	const lines = all.filter((line, at) => !QUOTED.test(line) && !isAttribution(all, at));
	const mark = lines.findIndex(
		(line, at) => at > 0 && (SIGNATURE_MARK.test(line) || MAIL_HEADER.test(line)),
	);
	const kept = mark > 0 ? lines.slice(0, mark) : lines;
	while (kept.length > 1 && isSignature(kept.at(-1) ?? '')) kept.pop();
	return { text: kept.join('\n').trim(), cut };
}

/** "On Monday, Shop <shop@example.com> wrote:" before a quoted line. */
function isAttribution(lines: readonly string[], at: number): boolean {
	if (!/:\s*$/.test((lines[at] ?? '').slice(-20))) return false;
	const next = lines[at + 1] === '' ? lines[at + 2] : lines[at + 1];
	return next !== undefined && QUOTED.test(next);
}

function isSignature(line: string): boolean {
	const key = keyOf(line.slice(0, 80)).trim();
	return key === '' || SIGNATURES.some((signature) => key.startsWith(signature));
}
