import type { Customer } from '../../../nps/events/candidate';
import type { Dice } from './random';

/** Somebody who exists whether the programme knows them or not. */
export interface Somebody {
	readonly number: number;
	readonly id: string;
	readonly email?: string;
	readonly phone?: string;
	/** Where they live: what quiet hours are judged by. */
	readonly zone: string;
	/** As shops send them; what a record says of somebody's place differs. */
	readonly record: Customer;
}

interface Place {
	readonly country: string;
	readonly zones: ReadonlyArray<{ readonly zone: string; readonly state?: string }>;
	readonly locale: string;
	phone(number: number): string;
}

const digits = (number: number, length: number): string => String(number % 10 ** length).padStart(length, '0');

/** Mobile numbers that can be dialled, a different one for each of at least a million numbers. */
const PLACES: readonly Place[] = [
	{ country: 'DE', locale: 'de-DE', zones: [{ zone: 'Europe/Berlin' }], phone: (n) => `+49151${digits(n, 8)}` },
	{ country: 'FR', locale: 'fr-FR', zones: [{ zone: 'Europe/Paris' }], phone: (n) => `+336${digits(n + 10_000_000, 8)}` },
	{ country: 'GB', locale: 'en-GB', zones: [{ zone: 'Europe/London' }], phone: (n) => `+44740${digits(n, 7)}` },
	{ country: 'PL', locale: 'pl-PL', zones: [{ zone: 'Europe/Warsaw' }], phone: (n) => `+4850${digits(n, 7)}` },
	{
		country: 'US',
		locale: 'en-US',
		zones: [
			{ zone: 'America/New_York', state: 'NY' },
			{ zone: 'America/Chicago', state: 'IL' },
			{ zone: 'America/Denver', state: 'CO' },
			{ zone: 'America/Los_Angeles', state: 'CA' },
		],
		phone: (n) => `+1212${digits(2_000_000 + (n % 7_000_000), 7)}`,
	},
	{ country: 'IN', locale: 'hi-IN', zones: [{ zone: 'Asia/Kolkata' }], phone: (n) => `+9198${digits(n, 8)}` },
	{ country: 'JP', locale: 'ja-JP', zones: [{ zone: 'Asia/Tokyo' }], phone: (n) => `+8190${digits(10_000_000 + n, 8)}` },
	{
		country: 'AU',
		locale: 'en-AU',
		zones: [
			{ zone: 'Australia/Sydney', state: 'NSW' },
			{ zone: 'Australia/Adelaide', state: 'SA' },
			{ zone: 'Australia/Perth', state: 'WA' },
		],
		phone: (n) => `+614${digits(10_000_000 + n, 8)}`,
	},
	{ country: 'NZ', locale: 'en-NZ', zones: [{ zone: 'Pacific/Auckland' }], phone: (n) => `+6421${digits(1_000_000 + (n % 8_000_000), 7)}` },
	{ country: 'NP', locale: 'en', zones: [{ zone: 'Asia/Kathmandu' }], phone: (n) => `+97798${digits(40_000_000 + n, 8)}` },
];

/** What a record without a place is taken for. */
export const FALLBACK_ZONE = 'Europe/Berlin';
const REFUSED = 0.03;

/** One of the customers: every number gives another one. A hundredth shares addresses with the one before. */
export function somebody(number: number, dice: Dice, before?: Somebody): Somebody {
	const place = dice.pick(PLACES);
	const { zone, state } = dice.pick(place.zones);
	const isTwin = before?.email !== undefined && before.phone !== undefined && dice.chance(0.01);
	const hasEmail = isTwin || dice.chance(0.9);
	const hasPhone = isTwin || !hasEmail || dice.chance(0.7);
	const email = isTwin ? before.email : hasEmail ? `customer${number}@mail.example` : undefined;
	const phone = isTwin ? before.phone : hasPhone ? place.phone(number) : undefined;
	const known = isTwin ? 0 : dice.next();
	// Households share the house, and what they have consented to.
	const where = isTwin ? { zone: before.zone, fields: { timeZone: before.zone } } : whereabouts(known, zone, place.country, state, phone);
	const id = `c-${number}`;
	return {
		number,
		id,
		...(email && { email }),
		...(phone && { phone }),
		zone: where.zone,
		record: {
			id,
			...(email && { email }),
			...(phone && { phone }),
			name: `Customer ${number}`,
			locale: place.locale,
			...where.fields,
			...(dice.chance(0.3) && phone && { preferredChannel: 'sms' }),
			consent: isTwin ? before.record.consent : { basis: dice.chance(REFUSED) ? 'withdrawn' : 'consent' },
		},
	};
}

/** What the record says of where somebody lives: their zone, their country with or without the state, a phone number, nothing. */
function whereabouts(
	known: number,
	zone: string,
	country: string,
	state: string | undefined,
	phone: string | undefined,
): { zone: string; fields: Partial<Customer> } {
	if (known < 0.7) return { zone, fields: { timeZone: zone } };
	if (known < 0.8) return { zone, fields: { attributes: { country, ...(state && { state }) } } };
	if (phone && known >= 0.9) return { zone, fields: {} };
	if (known < 0.9) return { zone, fields: { attributes: { country } } };
	return { zone: FALLBACK_ZONE, fields: {} };
}
