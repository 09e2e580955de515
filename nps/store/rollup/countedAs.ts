import type { ResponseAnalysis } from '../../survey/response';
import type { RollupDimension } from '../types';
import { json, parsed } from '../values';

/** A value of a dimension that has no column of its own. */
export type Label = readonly [RollupDimension, string];

const LONGEST_VALUE = 200;

/**
 * The text as a key of the rollups: those are part of an index, which PostgreSQL limits to 2.7 kB over all its columns,
 * and read as JSON, which has no place there for U+0000 and halves of characters.
 */
export function short(text: string): string {
	const cut = text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
	return cut.toWellFormed().replaceAll('\0', '');
}

/** Without leading zeros: "01067" is a code. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** Values of a segment as they are counted: a number by its first two digits, so that "127.50" counts as "130". */
export function segmentValue(name: string, value: string): string {
	const rounded = NUMBER.test(value) ? String(Number(Number(value).toPrecision(2))) : value;
	return short(`${name}=${rounded}`);
}

/** A value that somebody asks for, as it is counted. */
export function countedValue(dimension: RollupDimension, value: string): string {
	const [name = '', ...rest] = value.split('=');
	return dimension === 'segment' ? segmentValue(name, rest.join('=')) : short(value);
}

export function segmentLabels(segments: string | null): Label[] {
	return Object.entries(parsed<Record<string, string>>(segments) ?? {}).map(([name, value]) => [
		'segment',
		segmentValue(name, value),
	]);
}

/** '' for any comment, and each theme with each sentiment it is mentioned with, once. */
export function themeLabels(comment: string | null, analysis: ResponseAnalysis | undefined): Label[] {
	if (!comment && !analysis) return [];
	const mentions = analysis?.themes.map(({ theme, sentiment }) => themeValue(theme, sentiment)) ?? [];
	return ['', ...new Set(mentions)].map((value) => ['theme', value]);
}

export const themeValue = (theme: string, sentiment: string): string => short(`${theme}=${sentiment}`);

const tagOf = ([dimension, value]: Label): string => `${dimension}:${value}`;

/** As the column `counted_as` holds them. */
export function countedAs(labels: readonly Label[]): string {
	return json([...new Set(labels.map(tagOf))]);
}

export function labelsOf(column: string): Label[] {
	return parsed<string[]>(column).map((tag) => {
		const colon = tag.indexOf(':');
		return [tag.slice(0, colon) as RollupDimension, tag.slice(colon + 1)];
	});
}

/** What the column contains exactly when it holds this label: quotes within a JSON text are always escaped. */
export const labelInColumn = (label: Label): string => json(tagOf(label));
