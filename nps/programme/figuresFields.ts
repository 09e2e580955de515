import type { Group } from '../report';
import type { RollupDimension, RollupRow } from '../store/types';
import type { Response } from '../survey';
import { DateTime } from '../vendor/luxon';

/** By what rows are told apart. A segment goes by its name; without one, all segments are told together as "name=value". */
export type GroupField =
	| { readonly kind: 'survey' | 'touchpoint' | 'agent' | 'channel' | 'team' | 'variant' | 'hour' | 'theme' }
	| { readonly kind: 'segment'; readonly name?: string };

/** Fields every daily count has; the others are dimensions of their own. */
const ALWAYS_KEPT: ReadonlyArray<GroupField['kind']> = ['survey', 'touchpoint'];
const RESERVED = new Set(['survey', 'touchpoint', 'agent', 'channel', 'team', 'variant', 'hour', 'theme', 'sentiment', 'segment']);
const NO_VALUE = '(none)';

export const isDimension = ({ kind }: GroupField): boolean => !ALWAYS_KEPT.includes(kind);

/** Under which name a segment stands among the others. */
export function segmentField(name: string): string {
	return RESERVED.has(name) ? `segments.${name}` : name;
}

/** What the field says of a row of daily counts; undefined where the row is none of its values. */
export function groupOfRow(field: GroupField, { surveyKey, touchpoint, value }: Omit<RollupRow, 'dimension'>): Group | undefined {
	switch (field.kind) {
		case 'survey':
			return { survey: surveyKey };
		case 'touchpoint':
			return { touchpoint };
		case 'theme':
			return value === '' ? undefined : themeGroup(value);
		case 'segment':
			return segmentGroup(field.name, value);
		default:
			return { [field.kind]: value };
	}
}

/** What the field says of an answer: several where it mentions several themes, nothing where it mentions none. */
export function groupsOfResponse(field: GroupField, response: Response, zone: string): Group[] {
	switch (field.kind) {
		case 'survey':
			return [{ survey: response.surveyKey }];
		case 'touchpoint':
			return [{ touchpoint: response.touchpoint }];
		case 'theme':
			return themesOf(response).map(themeGroup);
		case 'segment':
			return segmentsOf(field.name, response);
		case 'hour':
			return [{ hour: hourOf(response, zone) }];
		default:
			return [{ [field.kind]: response[field.kind] ?? NO_VALUE }];
	}
}

function segmentGroup(name: string | undefined, value: string): Group | undefined {
	if (name === undefined) return { segment: value };
	return value.startsWith(`${name}=`) ? { [segmentField(name)]: value.slice(name.length + 1) } : undefined;
}

/** "delivery=negative", each once. */
export function themesOf({ analysis }: Response): string[] {
	return [...new Set(analysis?.themes.map(({ theme, sentiment }) => `${theme}=${sentiment}`) ?? [])];
}

function themeGroup(value: string): Group {
	const at = value.lastIndexOf('=');
	return { theme: value.slice(0, at), sentiment: value.slice(at + 1) };
}

function segmentsOf(name: string | undefined, { segments = {} }: Response): Group[] {
	if (name === undefined) return Object.entries(segments).map((entry) => ({ segment: entry.join('=') }));
	return [{ [segmentField(name)]: Object.hasOwn(segments, name) ? (segments[name] ?? NO_VALUE) : NO_VALUE }];
}

function hourOf({ invitationSentAt }: Response, zone: string): string {
	if (!invitationSentAt) return NO_VALUE;
	return DateTime.fromJSDate(invitationSentAt, { zone }).toFormat('HH');
}

/** The dimension of the daily counts that has this field. */
export function dimensionOf(field: GroupField | undefined): RollupDimension {
	if (!field || field.kind === 'survey' || field.kind === 'touchpoint') return 'all';
	return field.kind;
}

/** The group of an answer by these fields, several where a field has several values, and, if asked for, those above. */
export function allGroupsOf(fields: readonly GroupField[], response: Response, zone: string, subtotals: boolean): Group[] {
	const levels: Group[][] = [[{}]];
	for (const field of fields) {
		const parts = groupsOfResponse(field, response, zone);
		const above = levels.at(-1) ?? [];
		levels.push(above.flatMap((group) => parts.map((part) => ({ ...group, ...part }))));
	}
	return subtotals ? levels.reverse().flat() : (levels.at(-1) ?? []);
}
