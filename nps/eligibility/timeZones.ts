import type { Customer } from '../events/candidate';
import { IANAZone } from '../vendor/luxon';
import { parsePhoneNumber } from '../vendor/phone';
import { STATE_ZONES } from './stateZones';

/** Fields of a customer's attributes in which shops and CRMs keep country and state. */
const COUNTRY_FIELDS = ['country', 'countryCode', 'country_code'] as const;
const STATE_FIELDS = ['state', 'stateCode', 'province', 'provinceCode', 'province_code', 'region'] as const;

/**
 * The zones a customer may be in: their own, else that of their state, else all of their country (from the address or
 * the phone number), else the given one. Never empty.
 */
export function zonesOf(
	customer: Customer,
	fallback: string,
	at: Date,
	defaultCountry?: string,
): readonly string[] {
	const { timeZone } = customer;
	if (timeZone && IANAZone.isValidZone(timeZone)) return [timeZone];
	const country = countryOf(customer, defaultCountry);
	if (!country) return [fallback];
	const state = firstText(customer, STATE_FIELDS);
	const zone = state && STATE_ZONES[country]?.[state.toUpperCase()];
	if (zone) return [zone];
	const zones = zonesOfCountry(country, at.getUTCFullYear());
	return zones.length > 0 ? zones : [fallback];
}

function countryOf(customer: Customer, defaultCountry: string | undefined): string | undefined {
	const given = firstText(customer, COUNTRY_FIELDS)?.toUpperCase();
	if (given && /^[A-Z]{2}$/.test(given)) return given;
	if (!customer.phone) return undefined;
	const { regionCode } = parsePhoneNumber(customer.phone, { regionCode: defaultCountry });
	return regionCode;
}

function firstText({ attributes }: Customer, fields: readonly string[]): string | undefined {
	for (const field of fields) {
		const value = attributes?.[field];
		if (typeof value === 'string' && value.trim() !== '') return value.trim();
	}
	return undefined;
}

const known = new Map<string, readonly string[]>();

/** One zone for each rule that is in force in the country: Berlin stands for Büsingen, too. */
function zonesOfCountry(country: string, year: number): readonly string[] {
	const key = `${country}/${year}`;
	const remembered = known.get(key);
	if (remembered) return remembered;
	const byRule = new Map(allZones(country).map((zone) => [ruleOf(zone, year), zone]));
	const zones = [...byRule.values()];
	known.set(key, zones);
	return zones;
}

function allZones(country: string): readonly string[] {
	try {
		const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?(): string[] | undefined };
		return locale.getTimeZones?.() ?? [];
	} catch {
		return [];
	}
}

/** The offsets in January and July tell the rules apart. */
function ruleOf(zone: string, year: number): string {
	const rules = IANAZone.create(zone);
	return [0, 6].map((month) => rules.offset(Date.UTC(year, month, 15))).join('/');
}
