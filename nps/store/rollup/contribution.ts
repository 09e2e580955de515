import {
	HISTOGRAM_COLUMNS,
	type InvitationTable,
	type Measure,
	type ResponseTable,
	type RollupKeyColumns,
} from '../schema';
import type { RollupDimension } from '../types';
import { parsed } from '../values';
import { labelsOf, short } from './countedAs';

/** What one row adds to one row of the rollups. */
export interface Contribution {
	readonly key: RollupKeyColumns;
	readonly counts: Partial<Record<Measure, number>>;
}

type Dimensioned = Pick<
	InvitationTable | ResponseTable,
	| 'survey_key'
	| 'touchpoint'
	| 'channel'
	| 'agent'
	| 'team'
	| 'segments'
	| 'variant'
	| 'sent_hour'
	| 'counted_as'
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
	const { delivered, opened, answered, commented, opted_out } = row;
	return [
		...invited,
		...spread(row, row.sent_day, { sent: 1, delivered, opened, answered, commented, opted_out }),
	];
}

function spread(row: Dimensioned, day: string, counts: Contribution['counts']): Contribution[] {
	const { survey_key, touchpoint } = row;
	return dimensionsOf(row).map(([dimension, value]) => ({
		key: { survey_key, touchpoint: short(touchpoint), day, dimension, value },
		counts,
	}));
}

function dimensionsOf(row: Dimensioned): Array<[RollupDimension, string]> {
	const columns: Array<[RollupDimension, string | null]> = [
		['all', ''],
		['channel', row.channel],
		['agent', row.agent],
		['team', row.team],
		...(row.counted_as === null ? [] : NEWER.map((of) => of(row))),
	];
	const values = columns.flatMap(([dimension, value]): Array<[RollupDimension, string]> =>
		value === null ? [] : [[dimension, short(value)]],
	);
	const labels = row.counted_as === null ? exactSegments(row) : labelsOf(row.counted_as);
	return [...values, ...labels.map(([dimension, value]): [RollupDimension, string] => [dimension, value])];
}

/** Dimensions that rows without `counted_as` were never counted under. */
const NEWER: ReadonlyArray<(row: Dimensioned) => [RollupDimension, string | null]> = [
	({ variant }) => ['variant', variant],
	({ sent_hour }) => ['hour', sent_hour],
];

/** As versions without `counted_as` counted segments. */
function exactSegments({ segments }: Dimensioned): Array<[RollupDimension, string]> {
	return Object.entries(parsed<Record<string, string>>(segments) ?? {}).map(([name, value]) => [
		'segment',
		short(`${name}=${value}`),
	]);
}
