import type { IDataObject } from 'n8n-workflow';
import { cleanLine, COMMENTED, numberLabel, themeLabel } from '../../../nps/report';
import { readField } from '../../shared/field';

interface Fields {
	readonly commentField: string;
	readonly themesField: string;
	readonly numberFields: readonly string[];
}

const MOST_THEMES = 50;
const LONGEST_THEME = 60;

/** What the respondent wrote; undefined where that is nothing. */
export function commentOf(json: IDataObject, { commentField }: Pick<Fields, 'commentField'>): string | undefined {
	const comment = readField(json, commentField);
	return typeof comment === 'string' && comment.trim() !== '' ? comment : undefined;
}

/** What is counted of an item for drivers: that it has a comment, its themes and its numbers, each once. */
export function labelsOf(json: IDataObject, fields: Fields): Set<string> {
	const themes = themesOf(readField(json, fields.themesField));
	const numbers = fields.numberFields.flatMap((field) => {
		const value = toNumber(readField(json, field));
		return value === undefined ? [] : [numberLabel(field, value)];
	});
	const isCommented = themes.length > 0 || commentOf(json, fields) !== undefined;
	return new Set([...(isCommented ? [COMMENTED] : []), ...themes, ...numbers]);
}

function themesOf(value: unknown): string[] {
	if (!Array.isArray(value)) return [];
	return value.slice(0, MOST_THEMES).flatMap((mention: unknown) => {
		if (typeof mention !== 'object' || mention === null) return [];
		const { theme, sentiment } = mention as { readonly theme?: unknown; readonly sentiment?: unknown };
		if (typeof theme !== 'string' || typeof sentiment !== 'string') return [];
		const name = cleanLine(theme, LONGEST_THEME);
		return name === '' ? [] : [themeLabel(name, sentiment.slice(0, LONGEST_THEME))];
	});
}

function toNumber(value: unknown): number | undefined {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
