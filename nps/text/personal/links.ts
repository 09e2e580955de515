import type { PersonalData } from './types';

const LINK = /(?:https?:\/\/|www\.)[^\s<>"]+/gi;
const TRAILING = /[.,;:!?)\]}'’”]$/;
/** A part of the path that long with digits in it is an identity, not a page. */
const TOKEN_LENGTH = 16;

/** Links that may identify or log in somebody: with a query, a fragment, a user name or a long code in the path. */
export function links(text: string): PersonalData[] {
	const found: PersonalData[] = [];
	for (const match of text.matchAll(LINK)) {
		let end = match.index + match[0].length;
		while (end > match.index && TRAILING.test(text.charAt(end - 1))) end--;
		if (carriesToken(text.slice(match.index, end)))
			found.push({ kind: 'link', start: match.index, end });
	}
	return found;
}

function carriesToken(link: string): boolean {
	return (
		/[?#@]/.test(link) ||
		link.split('/').some((part) => part.length >= TOKEN_LENGTH && /\d/.test(part))
	);
}

const IPV4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/g;
const IPV6 = /(?<![\w:])[0-9a-f:]{3,39}(?![\w:])/gi;
const VERSION = /(?:\bv|version|firmware|release|update)[\s.:]{0,2}$/i;

/** IP addresses, not version numbers. */
export function addresses(text: string): PersonalData[] {
	const found: PersonalData[] = [];
	const add = (start: number, address: string) =>
		found.push({ kind: 'ip', start, end: start + address.length });
	for (const { 0: address, index } of text.matchAll(IPV4)) {
		const octets = address.split('.').every((octet) => Number(octet) <= 255);
		if (octets && !VERSION.test(text.slice(Math.max(0, index - 10), index)))
			add(index, address);
	}
	for (const { 0: address, index } of text.matchAll(IPV6))
		if (isIpv6(address)) add(index, address);
	return found.sort((a, b) => a.start - b.start);
}

/** Eight groups, or fewer around one "::"; the time "10:30" has neither. */
function isIpv6(address: string): boolean {
	const halves = address.split('::');
	const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
	if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
	return halves.length === 1
		? groups.length === 8
		: halves.length === 2 && groups.length >= 2 && groups.length < 8;
}
