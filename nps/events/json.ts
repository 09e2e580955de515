import { MAX_DATA, MAX_ID, MAX_TEXT } from './limits';

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a dotted path such as `customer.attributes.country` or `items.0.sku`; only own properties count, null is absent. */
export function readPath(value: unknown, path: string): unknown {
	let current: unknown = value;
	for (const key of path.split('.')) {
		if (typeof current !== 'object' || current === null) return undefined;
		if (!Object.hasOwn(current, key)) return undefined;
		current = (current as JsonRecord)[key];
	}
	return current ?? undefined;
}

/** The value of the first of these paths that holds one; blank text counts as none. */
export function readFirst(value: unknown, paths: readonly string[]): unknown {
	for (const path of paths) {
		const found = readPath(value, path);
		if (found !== undefined && found !== '') return found;
	}
	return undefined;
}

/** Characters that no name or id has, and that databases refuse: controls except tab and newline, lone surrogates. */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;

/** The text without unprintable characters and surrounding blanks; undefined when nothing is left. */
export function cleanText(value: string): string | undefined {
	return value.replace(UNPRINTABLE, '').trim() || undefined;
}

/** Text as it is shown, cut to `MAX_TEXT`; undefined for anything but text. */
export function shortText(value: unknown): string | undefined {
	return typeof value === 'string' ? cleanText(value.slice(0, MAX_TEXT)) : undefined;
}

/** An id as text. A number that JSON has already rounded (above 2^53) is no id. */
export function idText(value: unknown): string | undefined {
	if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
	if (typeof value !== 'string' || value.length > MAX_ID) return undefined;
	return cleanText(value);
}

/** A finite number, also from its decimal text ("10.00"). */
export function decimal(value: unknown): number | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	return /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : undefined;
}

/** The object without its absent (undefined) fields. */
export function present<T extends object>(value: T): T {
	return Object.fromEntries(
		Object.entries(value).filter(([, field]) => field !== undefined),
	) as T;
}

const MAX_DEPTH = 5;
const MAX_ELEMENTS = 100;
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy of the object that is safe to keep: bounded in size and depth, without nulls and unprintable characters. */
export function boundedRecord(value: JsonRecord): JsonRecord {
	return copyRecord(value, 0, { left: MAX_DATA });
}

function copyRecord(value: JsonRecord, depth: number, budget: { left: number }): JsonRecord {
	const copy: Record<string, unknown> = {};
	for (const key of Object.keys(value)) {
		const name = shortText(key);
		if (!name || UNSAFE_KEYS.has(name)) continue;
		budget.left -= name.length + 4;
		if (budget.left < 0) break;
		const field = copyValue(value[key], depth + 1, budget);
		if (field !== undefined) copy[name] = field;
	}
	return copy;
}

function copyValue(value: unknown, depth: number, budget: { left: number }): unknown {
	if (typeof value === 'string') {
		const text = shortText(value);
		budget.left -= text?.length ?? 0;
		return budget.left < 0 ? undefined : text;
	}
	if (typeof value === 'boolean' || typeof value === 'number') {
		budget.left -= 8;
		return budget.left < 0 ? undefined : value;
	}
	if (depth >= MAX_DEPTH) return undefined;
	if (Array.isArray(value)) {
		return value
			.slice(0, MAX_ELEMENTS)
			.map((element) => copyValue(element, depth + 1, budget))
			.filter((element) => element !== undefined);
	}
	return isRecord(value) ? copyRecord(value, depth, budget) : undefined;
}
