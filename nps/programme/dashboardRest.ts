import { forcedFilters, readingOf, type Part, type Reading, type Scope, type View } from '../dashboard';
import { npsOf } from '../statistics';
import { sumQuery } from './dashboardQueries';
import type { Deps } from './deps';

/**
 * Whether a view that holds enough answers would, beside a wider one that its viewer may see as well, show a group that
 * does not: all answers minus those by e-mail are those by SMS. What it cannot prevent is that somebody subtracts two
 * overlapping periods from one another.
 */
export async function showsTheRest(
	{ store }: Pick<Deps, 'store'>,
	reading: Reading,
	scope: Scope,
	view: View,
): Promise<boolean> {
	const { minimumN, filters, range } = reading;
	if (minimumN <= 1) return false;
	const isSmall = (n: number) => n > 0 && n < minimumN;
	const answers = async (of: Reading, by: 'touchpoint' | undefined = undefined) =>
		(await store.rollups.sum(sumQuery(of, { by: by ? [by] : [], range }))).map(({ histogram }: Part) => npsOf(histogram).n);
	const total = async (of: Reading) => (await answers(of)).reduce((sum, n) => sum + n, 0);

	if (view.allTouchpoints && (await answers(reading, 'touchpoint')).some(isSmall)) return true;
	const forced = forcedFilters(scope);
	const wished = filters.filter(
		({ dimension, value }) => !forced.some((one) => one.dimension === dimension && one.value === value),
	);
	const wider = wished.map((wish): Reading => ({ ...reading, filters: filters.filter((filter) => filter !== wish) }));
	if (view.surveyKeys.length > 0) {
		const { surveyKeys: _chosen, ...others } = reading;
		const { surveyKeys } = readingOf(scope, { ...view, surveyKeys: [] }, range);
		wider.push({ ...others, ...(surveyKeys && { surveyKeys }) });
	}
	if (wider.length === 0) return false;
	const [own = 0, ...wholes] = await Promise.all([total(reading), ...wider.map(total)]);
	return wholes.some((whole) => isSmall(whole - own));
}
