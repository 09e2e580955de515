import { sql, type RawBuilder } from '../../vendor/kysely';
import { FUNNEL_COLUMNS, HISTOGRAM_COLUMNS, MEASURES, type Measure } from '../schema';
import type { Session } from '../session';
import type { RollupSumQuery } from '../types';
import { periodOf, type KeyColumn } from './sumKeys';
import type { SumRow } from './rollupSums';
import { COLUMNS, conditions, LABEL, LABELS, type Kind } from './withinConditions';

type Text = RawBuilder<string>;

const ANSWERS: Kind = {
	table: 'nps_response',
	counted: sql`test = 0 and confirmed = 1`,
	day: 'day',
	at: 'answered_at',
};
const INVITED: Kind = {
	table: 'nps_invitation',
	counted: sql`test = 0`,
	day: 'created_day',
	at: 'created_at',
};
const SENT: Kind = {
	table: 'nps_invitation',
	counted: sql`test = 0 and sent_at is not null`,
	day: 'sent_day',
	at: 'sent_at',
};

/** The same sums where several dimensions meet, from the answers and invitations of the days asked for. */
export async function sumWithin(
	session: Session,
	query: RollupSumQuery,
	columns: readonly KeyColumn[],
): Promise<SumRow[]> {
	const groups = new Map<string, SumRow>();
	const add = (row: Partial<Record<KeyColumn, string>>, measure: Measure, count: number | null) => {
		// Without groups the database gives a row even where it found none.
		if (!count) return;
		const key = JSON.stringify(columns.map((column) => row[column]));
		const group = groups.get(key) ?? empty(row, columns);
		group[measure] += count;
		groups.set(key, group);
	};

	for (const row of await answers(session, query, columns)) {
		add(row, row.score === null ? 'unscored' : (HISTOGRAM_COLUMNS[row.score] ?? 'unscored'), row.count);
	}
	// Invitations have no comments.
	const dimensions = [query.dimension, ...(query.within ?? []).map(({ dimension }) => dimension)];
	if (!dimensions.includes('theme')) {
		for (const row of await invited(session, query, columns)) add(row, 'invited', row.count);
		for (const row of await sent(session, query, columns)) {
			for (const measure of OF_SENT) add(row, measure, row[measure]);
		}
	}
	return [...groups.values()];
}

function empty(row: Partial<Record<KeyColumn, string>>, columns: readonly KeyColumn[]): SumRow {
	return {
		...Object.fromEntries(columns.map((column) => [column, row[column]])),
		...(Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Record<Measure, number>),
	};
}

const SCORE = sql.ref<number | null>('score');

/** By score, since one count over groups is cheaper than eleven counts. */
async function answers(session: Session, query: RollupSumQuery, columns: readonly KeyColumn[]) {
	return await grouped(session, ANSWERS, query, columns)
		.select([SCORE.as('score'), sql<number>`count(*)`.as('count')])
		.groupBy(SCORE)
		.execute();
}

async function invited(session: Session, query: RollupSumQuery, columns: readonly KeyColumn[]) {
	return await grouped(session, INVITED, query, columns)
		.select(sql<number>`count(*)`.as('count'))
		.execute();
}

type OfSent = Exclude<(typeof FUNNEL_COLUMNS)[number], 'invited'>;
const OF_SENT = FUNNEL_COLUMNS.filter((column): column is OfSent => column !== 'invited');

async function sent(session: Session, query: RollupSumQuery, columns: readonly KeyColumn[]) {
	return await grouped(session, SENT, query, columns)
		.select(
			OF_SENT.map((column) =>
				(column === 'sent'
					? sql<number>`count(*)`
					: sql<number>`sum(${sql.ref(column)})`
				).as(column),
			),
		)
		.execute();
}

/** The rows of this kind that the query is about, by its groups. */
function grouped(
	{ heavy, dialect }: Session,
	kind: Kind,
	query: RollupSumQuery,
	columns: readonly KeyColumn[],
) {
	const { dimension } = query;
	const own = COLUMNS[dimension];
	const labelled = own === undefined && dimension !== 'all';
	const keys: Readonly<Record<KeyColumn, Text>> = {
		survey_key: sql.ref('survey_key'),
		touchpoint: sql.ref('touchpoint'),
		value: own ?? (labelled ? sql<string>`substr(${LABEL}, ${sql.lit(dimension.length + 2)})` : sql<string>`''`),
		period: periodOf(dialect, sql.ref(kind.day), query.by),
	};
	const tables = labelled ? [kind.table, LABELS[dialect].as('label')] : [kind.table];
	// One builder for both tables: what differs between them stands in `kind`.
	const rows = heavy
		.selectFrom(tables as ['nps_response'] & ['nps_invitation'])
		.select(columns.map((column) => keys[column].as(column)))
		.where(sql.join<boolean>(conditions(dialect, kind, query), sql` and `));
	return columns.length > 0 ? rows.groupBy(columns.map((column) => sql.ref(column))) : rows;
}
