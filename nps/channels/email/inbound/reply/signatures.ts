import { fold } from '../fold';
import { withoutNotices } from './notices';
import { CLOSINGS, DEVICES, SENT_FROM } from './signOffs';

/** Folding makes three dots of the one character. */
const SENT_BY = SENT_FROM.map((words) => words.split('...'));
const MARK = /^(--|—|––)\s*$/;
const LONGEST_SENT_FROM = 160;
const MOST_WORDS = 12;
const LONGEST_CLOSING = 60;
const MOST_SIGNATURE_LINES = 15;
const MOST_SIGNATURE_CHARACTERS = 1_000;

/** The lines without signatures, "Sent from my phone", and the notices that companies add. */
export function withoutSignatures(lines: readonly string[]): readonly string[] {
	const own = withoutNotices(lines).filter((line) => !isSentFrom(line));
	const first = own.findIndex((line) => line.trim() !== '');
	const end = own.findIndex(
		(line, at) => at > first && (MARK.test(line.slice(0, 10)) || isClosing(own, at)),
	);
	return end < 0 ? own : own.slice(0, end);
}

/** A short line that begins as such lines do and names a device or a program. */
function isSentFrom(line: string): boolean {
	if (line.length > LONGEST_SENT_FROM || line.trim() === '') return false;
	const folded = fold(line)
		.replace(/^[-–—<([*\s]+/, '')
		.replace(/[\s.>)\]*]+$/, '');
	if (folded.split(' ').length > MOST_WORDS) return false;
	const begins = SENT_BY.some(
		([start = '', end = '']) => folded.startsWith(start) && folded.endsWith(end),
	);
	return begins && DEVICES.some((device) => folded.includes(device));
}

/** "Kind regards" on a line of its own, with no more below it than a signature has. */
function isClosing(lines: readonly string[], at: number): boolean {
	const line = lines[at] ?? '';
	if (line.length > LONGEST_CLOSING) return false;
	if (!CLOSINGS.has(fold(line).replace(/[\s.,;!،。、:-]+$/, ''))) return false;
	const below = lines
		.slice(at + 1, at + 2 + MOST_SIGNATURE_LINES * 2)
		.filter((text) => text.trim() !== '');
	return (
		below.length <= MOST_SIGNATURE_LINES && below.join('').length <= MOST_SIGNATURE_CHARACTERS
	);
}
