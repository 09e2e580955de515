import { valueName, type Badge } from '../dashboard';
import { prepareView, type DashboardRequest } from './dashboard';
import { sumQuery } from './dashboardQueries';
import { showsTheRest } from './dashboardRest';
import type { Deps } from './deps';

/** The score of a view in one number: of an agent, a team, or everything the scope allows. */
export async function readBadge(deps: Deps, request: DashboardRequest): Promise<Badge> {
	const { reading, shown, touchpoint } = await prepareView(deps, request);
	const [withheld, parts] = await Promise.all([
		showsTheRest(deps, reading, request.scope, request.view),
		deps.store.rollups.sum(sumQuery(reading, { by: [], range: shown.range })),
	]);
	const who = reading.filters.map(({ dimension, value }) => valueName(dimension, value));
	return {
		label: [...(who.length > 0 ? who : [touchpoint ?? 'All answers']), shown.label].join(', '),
		parts,
		minimumN: withheld ? Infinity : reading.minimumN,
	};
}
