import { passesLuhn, passesNir } from './checks';
import { isPhone } from './phone';
import type { PersonalData } from './types';

/** Digits written together, and what stands before them. */
export interface Group {
	readonly digits: string;
	readonly separator: string;
	readonly start: number;
	readonly end: number;
}

/** Zeros of the digits that are read besides ours; each is followed by its one to nine. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;
const RUN = /[+＋]?\(?\d+(?:[ \t\u00a0\u202f.()/‐–-]{1,3}\d+)*/g;
const GROUP = /\d+/g;
/** Groups a number is written in at most. */
const MAX_GROUPS = 8;
/** Nothing shorter is looked at. */
const LEAST_DIGITS = 6;
const CARD_LENGTH = { least: 13, most: 19 };

/** Cards, French social security numbers and phone numbers: whole groups of digits, as many of them as fit. */
export function numbers(text: string): PersonalData[] {
	const plain = text.replace(OTHER_DIGIT, digitOf);
	const found: PersonalData[] = [];
	for (const run of plain.matchAll(RUN)) {
		const before = plain.slice(Math.max(0, run.index - 32), run.index);
		const groups = groupsOf(run[0], run.index);
		// "ABC1234567890" is a code.
		const first = /[\p{L}\p{N}]$/u.test(before) ? 1 : 0;
		for (let from = first; from < groups.length; ) {
			const to = longest(groups, from, before);
			const last = groups[to - 1];
			const opening = groups[from];
			if (to > from && opening && last) {
				const kind = kindOf(groups.slice(from, to), before) ?? 'phone';
				found.push({ kind, start: startOf(opening), end: last.end });
			}
			from = Math.max(to, from + 1);
		}
	}
	return found;
}

/** With the "+" and the bracket that belong to the number. */
function startOf({ start, separator }: Group): number {
	const opening = /[+＋]?\(?$/.exec(separator)?.[0] ?? '';
	return start - opening.length;
}

function longest(groups: readonly Group[], from: number, before: string): number {
	for (let to = Math.min(groups.length, from + MAX_GROUPS); to > from; to--)
		if (kindOf(groups.slice(from, to), before)) return to;
	return from;
}

function kindOf(groups: readonly Group[], before: string): PersonalData['kind'] | undefined {
	const digits = groups.map((group) => group.digits).join('');
	if (digits.length < LEAST_DIGITS) return undefined;
	const { least, most } = CARD_LENGTH;
	const spaced = groups.every(({ separator }, at) => at === 0 || /^[ -]$/.test(separator));
	if (spaced && digits.length >= least && digits.length <= most && /^[2-6]/.test(digits))
		if (passesLuhn(digits)) return 'card';
	if (spaced && /^[12]\d{14}$/.test(digits) && passesNir(digits)) return 'id';
	return isPhone(groups, before) ? 'phone' : undefined;
}

function groupsOf(run: string, offset: number): Group[] {
	let end = 0;
	return Array.from(run.matchAll(GROUP), ({ 0: digits, index }) => {
		const separator = run.slice(end, index);
		end = index + digits.length;
		return { digits, separator, start: offset + index, end: offset + end };
	});
}

function digitOf(character: string): string {
	const code = character.charCodeAt(0);
	const zero = ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
	return String(code - zero);
}
