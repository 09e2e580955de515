import {
	HISTOGRAM_COLUMNS,
	type InvitationTable,
	type Measure,
	type ResponseTable,
	type RollupKeyColumns,
} from '../schema';
import type { RollupDimension } from '../types';
import { parsed } from '../values';

/** What one row adds to one row of the rollups. */
export interface Contribution {
	readonly key: RollupKeyColumns;
	readonly counts: Partial<Record<Measure, number>>;
}

type Dimensioned = Pick<
	InvitationTable | ResponseTable,
	'survey_key' | 'touchpoint' | 'channel' | 'agent' | 'team' | 'segments'
>;

/** What an answer adds: its score, under the day it was given. Tests and unconfirmed answers add nothing. */
export function ofResponse(row: ResponseTable | undefined): Contribution[] {
	if (!row || row.test === 1 || row.confirmed === 0) return [];
	const measure = row.score === null ? 'unscored' : HISTOGRAM_COLUMNS[row.score];
	return measure ? spread(row, row.day, { [measure]: 1 }) : [];
}

/** What an invitation adds: that it was made, under that day, and what became of it, under the day it was sent. */
export function ofInvitation(row: InvitationTable | undefined): Contribution[] {
	if (!row || row.test === 1) return [];
	const invited = spread(row, row.created_day, { invited: 1 });
	if (row.sent_day === null) return invited;
	const { delivered, answered, commented, opted_out } = row;
	return [
		...invited,
		...spread(row, row.sent_day, { sent: 1, delivered, answered, commented, opted_out }),
	];
}

function spread(row: Dimensioned, day: string, counts: Contribution['counts']): Contribution[] {
	const { survey_key, touchpoint } = row;
	return dimensionsOf(row).map(([dimension, value]) => ({
		key: { survey_key, touchpoint: short(touchpoint), day, dimension, value: short(value) },
		counts,
	}));
}

function dimensionsOf({
	channel,
	agent,
	team,
	segments,
}: Dimensioned): Array<[RollupDimension, string]> {
	const all: Array<[RollupDimension, string | null]> = [
		['all', ''],
		['channel', channel],
		['agent', agent],
		['team', team],
		...Object.entries(parsed<Record<string, string>>(segments) ?? {}).map(
			([name, value]): [RollupDimension, string] => ['segment', `${name}=${value}`],
		),
	];
	return all.filter((entry): entry is [RollupDimension, string] => entry[1] !== null);
}

const LONGEST_VALUE = 200;

/** Values are part of an index, which PostgreSQL limits to 2.7 kB over all its columns. */
function short(text: string): string {
	return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}
