import { codes } from './codes';
import { emails } from './emails';
import { addresses, links } from './links';
import { numbers } from './numbers';
import type { PersonalData } from './types';

export type { PersonalData } from './types';

/** What is looked for, first come first served: the digits of a link are no phone number. */
const FINDERS: readonly ((text: string) => PersonalData[])[] = [
	links,
	emails,
	addresses,
	codes,
	numbers,
];

/** Personal data in a text, in its order, without overlaps. */
export function personalDataIn(text: string): PersonalData[] {
	let found: PersonalData[] = [];
	for (const find of FINDERS) found = merged(found, find(text));
	return found;
}

/** Both lists in order; what overlaps the first is left out. */
function merged(first: readonly PersonalData[], second: readonly PersonalData[]): PersonalData[] {
	const all: PersonalData[] = [];
	let next = 0;
	for (const each of second) {
		for (; (first[next]?.start ?? Infinity) < each.end; next++)
			all.push(first[next] as PersonalData);
		const free = each.start >= (all.at(-1)?.end ?? 0);
		if (free) all.push(each);
	}
	return [...all, ...first.slice(next)];
}

/** The text from `start` to `end` with `[email]`, `[phone]` … in the place of personal data. */
export function replaced(
	text: string,
	personal: readonly PersonalData[],
	start = 0,
	end = text.length,
): string {
	const pieces: string[] = [];
	let at = start;
	for (const data of personal) {
		if (data.end <= start || data.start >= end) continue;
		if (data.start > at) pieces.push(text.slice(at, data.start));
		pieces.push(`[${data.kind}]`);
		at = data.end;
	}
	pieces.push(text.slice(at, Math.max(at, end)));
	return pieces.join('');
}
