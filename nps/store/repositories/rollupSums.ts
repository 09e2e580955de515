import { sql, type RawBuilder } from '../../vendor/kysely';
import { countedValue } from '../rollup/countedAs';
import { HISTOGRAM_COLUMNS, MEASURES, type Measure } from '../schema';
import type { Session } from '../session';
import type { RollupSum, RollupSumQuery } from '../types';
import { present } from '../values';
import { countsOf } from './rollupCounts';
import { sumWithin } from './rollupWithin';
import { keyColumns, periodOf, startsWith, type KeyColumn } from './sumKeys';

/** A group: what tells it apart, and its sums. */
export type SumRow = Partial<Record<KeyColumn, string>> & Record<Measure, number>;

/** Daily counts added up by the keys asked for, in their order. */
export async function sumRollups(session: Session, query: RollupSumQuery): Promise<RollupSum[]> {
	const { surveyKeys, touchpoints, values, limit } = query;
	if ([surveyKeys, touchpoints, values].some((list) => list?.length === 0)) return [];
	if (limit !== undefined && !(limit >= 1)) return [];
	const columns = keyColumns(query.by);
	const rows = query.within?.length
		? await sumWithin(session, query, columns)
		: await sumDays(session, query, columns);
	const inOrder = byKeys(columns);
	return most(rows.sort(inOrder), limit).sort(inOrder).map(sumOf);
}

function most(rows: SumRow[], limit = Infinity): SumRow[] {
	if (rows.length <= limit) return rows;
	return rows.sort((a, b) => answersIn(b) - answersIn(a)).slice(0, limit);
}

const answersIn = (row: SumRow): number =>
	HISTOGRAM_COLUMNS.reduce((total, column) => total + row[column], row.unscored);

const sumOfColumns = (columns: readonly Measure[]) =>
	sql<number>`sum(${sql.join(columns.map((column) => sql.ref(column)), sql` + `)})`;
const ANSWERS = sumOfColumns([...HISTOGRAM_COLUMNS, 'unscored']);
const ANYTHING = sumOfColumns(MEASURES);

async function sumDays(
	{ heavy, dialect }: Session,
	query: RollupSumQuery,
	columns: readonly KeyColumn[],
): Promise<SumRow[]> {
	const { surveyKeys, touchpoints, dimension, values, segment, fromDay, toDay, by, limit } = query;
	let days = heavy.selectFrom('nps_rollup').where('dimension', '=', dimension);
	if (surveyKeys) days = days.where('survey_key', 'in', [...surveyKeys]);
	if (touchpoints) days = days.where('touchpoint', 'in', [...touchpoints]);
	if (values) days = days.where('value', 'in', values.map((value) => countedValue(dimension, value)));
	if (segment !== undefined) days = days.where(startsWith(sql.ref('value'), `${segment}=`));
	if (fromDay !== undefined) days = days.where('day', '>=', fromDay);
	if (toDay !== undefined) days = days.where('day', '<=', toDay);
	const keys: Readonly<Record<KeyColumn, RawBuilder<string>>> = {
		survey_key: sql.ref('survey_key'),
		touchpoint: sql.ref('touchpoint'),
		value: sql.ref('value'),
		period: periodOf(dialect, sql.ref('day'), by),
	};
	const rows = await days
		.select(columns.map((column) => keys[column].as(column)))
		.select(MEASURES.map((measure) => sumOfColumns([measure]).as(measure)))
		.$if(columns.length > 0, (all) => all.groupBy(columns.map((column) => sql.ref(column))))
		.having(sql<boolean>`${ANYTHING} <> 0`)
		.$if(limit !== undefined, (all) =>
			columns
				.reduce((ordered, column) => ordered.orderBy(sql.ref(column)), all.orderBy(ANSWERS, 'desc'))
				.limit(Math.floor(limit ?? 1)),
		)
		.execute();
	return rows;
}

/** In the order of the code units, which is the same for both databases. */
function byKeys(columns: readonly KeyColumn[]) {
	return (a: SumRow, b: SumRow): number => {
		for (const column of columns) {
			const [left = '', right = ''] = [a[column], b[column]];
			if (left !== right) return left < right ? -1 : 1;
		}
		return 0;
	};
}

function sumOf(row: SumRow): RollupSum {
	return present({
		surveyKey: row.survey_key,
		touchpoint: row.touchpoint,
		value: row.value,
		period: row.period,
		...countsOf(row),
	});
}
