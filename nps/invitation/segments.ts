import { cleanLine } from '../report/cleanText';

/** Segments of one invitation; more would make daily counts of every one of them. */
export const MOST_SEGMENTS = 10;
const LONGEST_NAME = 60;
const LONGEST_VALUE = 200;

/**
 * Segments from fields of an item: the last part of a dotted name is the segment's. Numbers and yes or no become text;
 * what is empty, a list or an object is none. The first of two with one name stays.
 *
 * @example
 * segmentsFrom([['event.data.country', 'DE'], ['event.data.days', 3]]) // { country: 'DE', days: '3' }
 */
export function segmentsFrom(
	fields: ReadonlyArray<readonly [path: string, value: unknown]>,
): Readonly<Record<string, string>> | undefined {
	const found = new Map<string, string>();
	for (const [path, value] of fields) {
		const name = nameOf(path);
		const text = textOf(value);
		if (name !== '' && text !== '' && !found.has(name)) found.set(name, text);
	}
	return found.size > 0 ? Object.fromEntries([...found].slice(0, MOST_SEGMENTS)) : undefined;
}

/** The last part of the path, without "=": segments are counted as "name=value". */
function nameOf(path: string): string {
	const name = cleanLine((path.split('.').at(-1) ?? '').replaceAll('=', ' '), LONGEST_NAME).trim();
	return name === '__proto__' ? '' : name;
}

function textOf(value: unknown): string {
	const isPlain = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
	return isPlain ? cleanLine(String(value), LONGEST_VALUE).trim() : '';
}
