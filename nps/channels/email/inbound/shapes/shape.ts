import type { InboundMail } from '../types';

/** An item as some node emits it. */
export type Item = Readonly<Record<string, unknown>>;

/** What the mails of one source look like, and how they are read. */
export interface MailShape {
	/** For the user's choice. */
	readonly label: string;
	readonly matches: (item: Item) => boolean;
	readonly read: (item: Item) => InboundMail;
}

export function isObject(value: unknown): value is Item {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of its own; undefined where there is none. */
export function own(item: unknown, name: string): unknown {
	return isObject(item) && Object.hasOwn(item, name) ? item[name] : undefined;
}

/** A field that holds text, undefined for anything else and for an empty text. */
export function textIn(item: unknown, name: string): string | undefined {
	const value = own(item, name);
	return typeof value === 'string' && value !== '' ? value : undefined;
}

export function has(item: Item, ...names: readonly string[]): boolean {
	return names.every((name) => own(item, name) !== undefined);
}

const MOST_HEADERS = 500;

/** A list of { name, value } under whatever names, as headers with lower-case names. */
export function headersFrom(
	pairs: unknown,
	nameField = 'name',
	valueField = 'value',
): Record<string, string[]> {
	const headers = new Map<string, string[]>();
	for (const pair of Array.isArray(pairs) ? pairs.slice(0, MOST_HEADERS) : []) {
		const [name, value] = Array.isArray(pair)
			? [pair[0], pair[1]]
			: [own(pair, nameField), own(pair, valueField)];
		if (typeof name !== 'string' || typeof value !== 'string') continue;
		const key = name.toLowerCase();
		headers.set(key, [...(headers.get(key) ?? []), value].slice(0, 20));
	}
	return Object.fromEntries(headers);
}

/** An object of headers with lower-case names; values that are no text are left out. */
export function headersIn(value: unknown): Record<string, string | string[]> {
	const entries = isObject(value) ? Object.entries(value).slice(0, MOST_HEADERS) : [];
	return Object.fromEntries(
		entries.flatMap(([name, given]) => {
			const values = (Array.isArray(given) ? given : [given])
				.filter((one) => typeof one === 'string')
				.slice(0, 20);
			return values.length > 0 ? [[name.toLowerCase(), values]] : [];
		}),
	);
}

/** A header out of such an object. */
export function firstOf(
	headers: Readonly<Record<string, string | readonly string[]>>,
	name: string,
): string | undefined {
	const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
	return typeof value === 'string' ? value : value?.[0];
}

/** The object without fields that are undefined. */
export function known(mail: InboundMail): InboundMail {
	return Object.fromEntries(Object.entries(mail).filter(([, value]) => value !== undefined));
}
