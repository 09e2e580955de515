import { sql, type RawBuilder } from '../../vendor/kysely';
import type { DialectName } from '../session';
import type { SumKey } from '../types';

/** The columns by which groups are told apart. */
export type KeyColumn = 'survey_key' | 'touchpoint' | 'value' | 'period';

type Period = 'day' | 'week' | 'month' | 'quarter';
/** The shortest first: of several it tells all the others. */
const PERIODS: readonly Period[] = ['day', 'week', 'month', 'quarter'];

const periodIn = (by: readonly SumKey[]) => PERIODS.find((period) => by.includes(period));

export function keyColumns(by: readonly SumKey[]): KeyColumn[] {
	const all: Array<[KeyColumn, boolean]> = [
		['survey_key', by.includes('surveyKey')],
		['touchpoint', by.includes('touchpoint')],
		['value', by.includes('value')],
		['period', periodIn(by) !== undefined],
	];
	return all.flatMap(([column, asked]) => (asked ? [column] : []));
}

type Text = RawBuilder<string>;

/** Monday of the week. A year that PostgreSQL has no date for stays what it is. */
const WEEK: Readonly<Record<DialectName, (day: Text) => Text>> = {
	sqlite: (day) => sql<string>`date(${day}, '-6 days', 'weekday 1')`,
	postgres: (day) =>
		sql<string>`case when ${day} ~ '^[1-9][0-9]{3}-' then to_char(date_trunc('week', ${day}::date), 'YYYY-MM-DD') else ${day} end`,
};

const FIRST_DAY: Readonly<Record<Period, (day: Text, dialect: DialectName) => Text>> = {
	day: (day) => day,
	week: (day, dialect) => WEEK[dialect](day),
	month: (day) => sql<string>`(substr(${day}, 1, 7) || '-01')`,
	quarter: (day) =>
		sql<string>`(substr(${day}, 1, 5) || case when substr(${day}, 6, 2) < '04' then '01' when substr(${day}, 6, 2) < '07' then '04' when substr(${day}, 6, 2) < '10' then '07' else '10' end || '-01')`,
};

/** First day of the period that the day of this column lies in. */
export function periodOf(dialect: DialectName, day: Text, by: readonly SumKey[]): Text {
	const period = periodIn(by);
	return period ? FIRST_DAY[period](day, dialect) : day;
}

/** The same bytes at the start: LIKE would read % and _, and in SQLite not tell upper from lower case. */
export const startsWith = (column: Text, prefix: string) =>
	sql<boolean>`substr(${column}, 1, ${sql.lit(prefix.length)}) = ${prefix}`;

const CONTAINS: Readonly<Record<DialectName, string>> = { sqlite: 'instr', postgres: 'strpos' };

/** The same bytes anywhere. */
export const contains = (dialect: DialectName, column: Text, text: string) =>
	sql<boolean>`${sql.raw(CONTAINS[dialect])}(${column}, ${text}) > 0`;
