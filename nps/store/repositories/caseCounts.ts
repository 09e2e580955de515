import { HOUR } from '../../clock';
import { sql } from '../../vendor/kysely';
import type { CaseCountQuery, CaseCounts } from '../caseTypes';
import type { Session } from '../session';
import { answersLike, isNothing } from './responseFilter';

const NONE: CaseCounts = {
	any: false,
	open: 0,
	contacted: 0,
	overdue: 0,
	closed: 0,
	firstContact: { n: 0, medianHours: null },
};

const COUNT = sql<number>`count(*)`;

/** The few that are open are read through their index, and so is what happened in the period; the answers one by one. */
export async function countCases(session: Session, query: CaseCountQuery): Promise<CaseCounts> {
	const { surveyKeys, answers, now, from, to } = query;
	if (surveyKeys?.length === 0 || (answers && isNothing({ ...answers, limit: 1 }))) return NONE;
	const inPeriod = (column: 'closed_at' | 'contacted_at') =>
		cases().where(column, '>=', from.getTime()).where(column, '<', to.getTime());

	const open = await cases()
		.where('closed_at', 'is', null)
		.select([
			COUNT.as('open'),
			howMany(sql`status = 'contacted'`).as('contacted'),
			howMany(sql`status = 'open' and due_at < ${sql.lit(now.getTime())}`).as('overdue'),
		])
		.executeTakeFirstOrThrow();
	const closed = await inPeriod('closed_at').select(COUNT.as('count')).executeTakeFirstOrThrow();
	const any = open.open > 0 || closed.count > 0 || (await cases().select('id').limit(1).executeTakeFirst()) !== undefined;
	return { ...open, closed: closed.count, any, firstContact: await firstContact() };

	function cases() {
		let all = session.heavy.selectFrom('nps_case').where('nps_case.test', '=', 0);
		if (surveyKeys) all = all.where('nps_case.survey_key', 'in', [...surveyKeys]);
		if (!answers) return all;
		const those = answersLike(session, { ...answers, limit: 1 })
			.clearSelect()
			.select('nps_response.id')
			.whereRef('nps_response.id', '=', sql.ref('nps_case.response_id'));
		return all.where(({ exists }) => exists(those));
	}

	async function firstContact(): Promise<CaseCounts['firstContact']> {
		const { n } = await inPeriod('contacted_at').select(COUNT.as('n')).executeTakeFirstOrThrow();
		if (n === 0) return { n, medianHours: null };
		const middle = await inPeriod('contacted_at')
			.select(sql<number>`contacted_at - opened_at`.as('took'))
			.orderBy('took')
			.limit(2 - (n % 2))
			.offset(Math.floor((n - 1) / 2))
			.execute();
		// Between the two counts somebody may have been erased or contacted: what is there is the middle.
		const sum = middle.reduce((total, { took }) => total + took, 0);
		return { n, medianHours: middle.length === 0 ? null : sum / middle.length / HOUR };
	}
}

const howMany = (what: ReturnType<typeof sql<boolean>>) =>
	sql<number>`coalesce(sum(case when ${what} then 1 else 0 end), 0)`;
