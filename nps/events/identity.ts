import { parsePhoneNumber } from '../vendor/phone';
import type { Customer } from './candidate';

/** One thing a person is known by; `value` is normalised (e-mail lower-case, phone E.164). */
export interface Identity {
	readonly kind: 'id' | 'email' | 'phone';
	readonly value: string;
}

const LOCAL_PART = /^[^\s\p{C}@"<>()[\],;:\\]{1,64}$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/** The address in lower case, or undefined when no mail could be sent to it. */
export function normaliseEmail(text: string): string | undefined {
	const email = text.trim().toLowerCase();
	if (email.length > 254) return undefined;
	const [local = '', domain = '', ...rest] = email.split('@');
	if (rest.length > 0 || !LOCAL_PART.test(local)) return undefined;
	if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
	const labels = domain.split('.');
	return labels.length > 1 && labels.every((label) => DOMAIN_LABEL.test(label))
		? email
		: undefined;
}

/**
 * The number as E.164, or undefined when it cannot be dialled. `defaultCountry` (ISO 3166, two letters) is for numbers
 * without a country code. Letters ("555-SHIP", "ext. 3") are refused: nobody means them as a number to text.
 */
export function normalisePhone(text: string, defaultCountry?: string): string | undefined {
	if (text.length > 40 || /\p{L}/u.test(text)) return undefined;
	const number = text.trim().replace(/^00/, '+');
	const parsed = parsePhoneNumber(number, { regionCode: defaultCountry?.trim().toUpperCase() });
	return parsed.valid ? parsed.number.e164 : undefined;
}

/** What the person is known by, strongest first. Addresses that do not work are left out. */
export function identitiesOf(customer: Customer, defaultCountry?: string): Identity[] {
	const email = customer.email && normaliseEmail(customer.email);
	const phone = customer.phone && normalisePhone(customer.phone, defaultCountry);
	return [
		{ kind: 'id', value: customer.id },
		...(email ? [{ kind: 'email', value: email } as const] : []),
		...(phone ? [{ kind: 'phone', value: phone } as const] : []),
	];
}
