import type { DayRange } from '../report';
import type { CaseCountQuery, CaseCounts } from '../store/types';
import { DateTime } from '../vendor/luxon';
import type { Deps } from './deps';

/** What stands open now, and what was closed on these days, which are those of the zone. */
export async function countCases(
	{ store }: Pick<Deps, 'store'>,
	{ range, zone, ...query }: Pick<CaseCountQuery, 'surveyKeys' | 'answers' | 'now'> & {
		readonly range: DayRange;
		readonly zone: string;
	},
): Promise<CaseCounts> {
	const from = DateTime.fromISO(range.start, { zone });
	const to = DateTime.fromISO(range.end, { zone }).plus({ days: 1 });
	return await store.cases.counts({ ...query, from: from.toJSDate(), to: to.toJSDate() });
}
