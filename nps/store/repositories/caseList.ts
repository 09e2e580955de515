import type { Case } from '../../cases/types';
import { sql, type RawBuilder } from '../../vendor/kysely';
import type { CaseFilter } from '../caseTypes';
import type { Session } from '../session';
import { caseOf } from './caseRow';

/** What both databases can count to. */
const MOST_ROWS = 2 ** 31 - 1;

interface Order {
	readonly by: RawBuilder<unknown>;
	follows(place: NonNullable<CaseFilter['after']>): RawBuilder<boolean>;
}

const ORDERS: Readonly<Record<NonNullable<CaseFilter['order']>, Order>> = {
	due: {
		by: sql`due_at, id`,
		follows: ({ dueAt, id }) => sql`(due_at, id) > (${sql.lit(dueAt.getTime())}, ${id})`,
	},
	newest: {
		by: sql`opened_at desc, id desc`,
		follows: ({ openedAt, id }) => sql`(opened_at, id) < (${sql.lit(openedAt.getTime())}, ${id})`,
	},
};

type ListColumn = 'id' | 'response_id' | 'survey_key' | 'status';

export async function listCases({ db }: Session, filter: CaseFilter): Promise<Case[]> {
	const { ids, responseIds, surveyKeys, statuses, owner, overdueAt, after, limit, order = 'newest' } = filter;
	const given: Array<readonly [ListColumn, readonly string[] | undefined]> = [
		['id', ids],
		['response_id', responseIds],
		['survey_key', surveyKeys],
		['status', statuses],
	];
	const lists = given.flatMap(([column, values]) => (values ? [[column, values] as const] : []));
	if (!(limit >= 1) || lists.some(([, values]) => values.length === 0)) return [];
	const { by, follows } = ORDERS[order];
	let cases = db.selectFrom('nps_case').selectAll();
	for (const [column, values] of lists) cases = cases.where(column, 'in', [...values]);
	if (owner !== undefined) cases = cases.where('owner', '=', owner);
	if (overdueAt) {
		cases = cases.where('closed_at', 'is', null).where('status', '=', 'open').where('due_at', '<', overdueAt.getTime());
	}
	if (!filter.includeTests) cases = cases.where('test', '=', 0);
	if (after) cases = cases.where(follows(after));
	const rows = await cases.orderBy(by).limit(Math.min(Math.floor(limit), MOST_ROWS)).execute();
	return rows.map(caseOf);
}
