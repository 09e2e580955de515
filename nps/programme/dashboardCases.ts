import type { Cases, Reading } from '../dashboard';
import { countCases } from './caseCounts';
import { answersFilter } from './dashboardQueries';
import type { Deps } from './deps';

/** The cases of the answers a reading allows, of whatever time; undefined where there are none, or they cannot be told apart. */
export async function readCases(
	{ store, clock }: Pick<Deps, 'store' | 'clock'>,
	reading: Reading,
	zone: string,
): Promise<Cases | undefined> {
	const filter = answersFilter(reading);
	// The store finds answers by their themes, not by what they say of them.
	if (!filter || filter.themes) return undefined;
	const { fromDay: _from, toDay: _to, surveyKeys, ...answers } = filter;
	const { range } = reading;
	const { any, ...cases } = await countCases({ store }, {
		range,
		zone,
		now: clock.now(),
		answers,
		...(surveyKeys && { surveyKeys }),
	});
	return any ? cases : undefined;
}
