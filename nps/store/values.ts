import { createHash } from 'node:crypto';
import type { Flag } from './schema';

export const flag = (value: boolean): Flag => (value ? 1 : 0);
export const millis = (date: Date | undefined): number | null => date?.getTime() ?? null;
export const date = (value: number | null): Date | undefined =>
	value === null ? undefined : new Date(value);
export const optional = <T>(value: T | null): T | undefined => value ?? undefined;
export const json = (value: unknown): string => JSON.stringify(value);
export const optionalJson = (value: unknown): string | null =>
	value === undefined ? null : JSON.stringify(value);

/** Reads back what `json` wrote; the caller knows what it was. */
export function parsed<T>(text: string): T;
export function parsed<T>(text: string | null): T | undefined;
export function parsed<T>(text: string | null): T | undefined {
	return text === null ? undefined : (JSON.parse(text) as T);
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const LONGEST_KEY = 500;

/** The text as a key column holds it: PostgreSQL cannot index more than 2.7 kB, so a longer one becomes its hash. */
export function keyText(text: string): string {
	return text.length <= LONGEST_KEY ? text : `sha256:${sha256(text)}`;
}

/** The value without U+0000, for which PostgreSQL text has no place and which nobody writes on purpose. */
export function withoutNul(value: unknown): unknown {
	return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;
}

/** Drops what is undefined, so that optional properties are absent. */
export function present<T extends object>(value: T): T {
	return Object.fromEntries(
		Object.entries(value).filter(([, inner]) => inner !== undefined),
	) as T;
}

/** Consecutive parts of at most `size`, so that no statement outgrows the databases' limits of parameters. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
	const parts: T[][] = [];
	for (let start = 0; start < items.length; start += size)
		parts.push(items.slice(start, start + size));
	return parts;
}

/** The values with the last one repeated up to a power of two: lists of any length make few different statements. */
export function padded<T>(values: readonly T[]): T[] {
	const length = 2 ** Math.ceil(Math.log2(Math.max(values.length, 1)));
	return Array.from({ length: values.length === 0 ? 0 : length }, (_, at) => values[Math.min(at, values.length - 1)] as T);
}
