import type { PersonalData } from './types';

const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const ENDING = /\.\p{L}{2,63}$/u;
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;

/** E-mail addresses: from each "@" as far as an address can reach to both sides. */
export function emails(text: string): PersonalData[] {
	const found: PersonalData[] = [];
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		let start = at;
		while (start > at - MAX_LOCAL && start > 0 && LOCAL.test(text.charAt(start - 1))) start--;
		let end = at + 1;
		while (end < at + MAX_DOMAIN && end < text.length && DOMAIN.test(text.charAt(end))) end++;
		const domain = text.slice(at + 1, end).replace(/[.-]{1,253}$/, '');
		if (start === at || !ENDING.test(domain)) continue;
		found.push({ kind: 'email', start, end: at + 1 + domain.length });
	}
	return found.filter(({ start }, at) => start >= (found[at - 1]?.end ?? 0));
}
