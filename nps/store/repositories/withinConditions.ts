import { sql, type RawBuilder } from '../../vendor/kysely';
import { countedValue, labelInColumn } from '../rollup/countedAs';
import type { DialectName } from '../session';
import type { RollupDimension, RollupSumQuery } from '../types';
import { isNamed } from './longNames';
import { contains, startsWith } from './sumKeys';

type Condition = RawBuilder<boolean>;

/** What is counted from rows of a table, and under which day. */
export interface Kind {
	readonly table: 'nps_response' | 'nps_invitation';
	readonly counted: Condition;
	readonly day: 'day' | 'created_day' | 'sent_day';
	/** The time of that day: indexes are by time. */
	readonly at: 'answered_at' | 'created_at' | 'sent_at';
}

/** Dimensions with a column of their own; the others stand in `counted_as`. */
export const COLUMNS: Partial<Record<RollupDimension, RawBuilder<string>>> = {
	channel: sql.ref('channel'),
	agent: sql.ref('agent'),
	team: sql.ref('team'),
	variant: sql.ref('variant'),
	hour: sql.ref('sent_hour'),
};

/** One label of a row's `counted_as`, as this table of them has it. */
export const LABEL = sql.ref<string>('label.value');
export const LABELS: Readonly<Record<DialectName, RawBuilder<{ value: string }>>> = {
	sqlite: sql`json_each(counted_as)`,
	postgres: sql`jsonb_array_elements_text(counted_as::jsonb)`,
};

/** What a row must be for the query to count it; at least one condition. */
export function conditions(dialect: DialectName, kind: Kind, query: RollupSumQuery): Condition[] {
	const { surveyKeys, touchpoints, fromDay, toDay, within = [] } = query;
	return [
		kind.counted,
		...(surveyKeys ? [oneOf(sql.ref('survey_key'), surveyKeys)] : []),
		...(touchpoints ? [oneOf(sql.ref('touchpoint'), touchpoints)] : []),
		...(fromDay === undefined ? [] : [since(kind, fromDay)]),
		...(toDay === undefined ? [] : [until(kind, toDay)]),
		...inDimension(query),
		...within.map(({ dimension, value }) => hasValue(dialect, dimension, value)),
	];
}

/** Through an index where there is one. */
function isOneOf(dimension: RollupDimension, column: RawBuilder<string>, values: readonly string[]): Condition {
	return dimension === 'team' || dimension === 'agent' ? isNamed(dimension, values) : oneOf(column, values);
}

const oneOf = (column: RawBuilder<string>, values: readonly string[]) =>
	sql<boolean>`${column} in (${sql.join(values)})`;

/** No zone is further from UTC than this. */
const SLACK_MS = 2 * 24 * 3_600_000;

function since({ day, at }: Kind, from: string): Condition {
	const exact = sql<boolean>`${sql.ref(day)} >= ${from}`;
	const start = Date.parse(from) - SLACK_MS;
	return Number.isNaN(start) ? exact : sql`${exact} and ${sql.ref(at)} >= ${sql.lit(start)}`;
}

function until({ day, at }: Kind, to: string): Condition {
	const exact = sql<boolean>`${sql.ref(day)} <= ${to}`;
	const end = Date.parse(to) + SLACK_MS;
	return Number.isNaN(end) ? exact : sql`${exact} and ${sql.ref(at)} < ${sql.lit(end)}`;
}

/** Rows that have a value in the dimension that is counted, and one that was asked for. */
function inDimension({ dimension, values, segment }: RollupSumQuery): Condition[] {
	const own = COLUMNS[dimension];
	const asked = values?.map((value) => countedValue(dimension, value));
	if (dimension === 'all') return asked && !asked.includes('') ? [sql`1 = 0`] : [];
	const prefix = own ? '' : `${dimension}:`;
	const column = own ?? LABEL;
	return [
		own ? sql`${own} is not null` : startsWith(LABEL, prefix),
		...(asked ? [isOneOf(dimension, column, asked.map((value) => prefix + value))] : []),
		...(segment === undefined ? [] : [startsWith(column, `${prefix}${segment}=`)]),
	];
}

function hasValue(dialect: DialectName, dimension: RollupDimension, value: string): Condition {
	const counted = countedValue(dimension, value);
	if (dimension === 'all') return counted === '' ? sql`1 = 1` : sql`1 = 0`;
	const own = COLUMNS[dimension];
	return own
		? isOneOf(dimension, own, [counted])
		: contains(dialect, sql.ref('counted_as'), labelInColumn([dimension, counted]));
}
