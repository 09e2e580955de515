import {
	readingOf,
	segmentName,
	shownRange,
	type Breakdown,
	type DashboardData,
	type Part,
	type Reading,
	type Scope,
	type SurveyFact,
	type View,
	type ViewPeriod,
} from '../dashboard';
import type { RegisteredSurvey } from '../store/types';
import { emptyHistogram, npsOf } from '../statistics';
import { minimumGroupOf } from '../survey';
import { readCases } from './dashboardCases';
import { readFeed } from './dashboardFeed';
import { readParts } from './dashboardParts';
import { sumQuery } from './dashboardQueries';
import { showsTheRest } from './dashboardRest';
import type { Deps } from './deps';

export interface DashboardRequest {
	readonly scope: Scope;
	readonly view: View;
	readonly defaultPeriod: ViewPeriod;
	/** IANA zone for "today" where the surveys have several. */
	readonly fallbackZone: string;
}

/** With so many groups each test against the others says little, and nobody reads on. */
const MOST_GROUPS = 200;
const MOST_THEMES = 300;

/** What a view comes to once the scope, the surveys and the day are known. */
export interface Prepared extends Pick<DashboardData, 'now' | 'zone' | 'shown' | 'reading' | 'touchpoints' | 'touchpoint'> {
	/** Those the scope allows. */
	readonly surveys: readonly RegisteredSurvey[];
}

/** Days, surveys and touchpoint of a view. */
export async function prepareView(deps: Deps, request: DashboardRequest): Promise<Prepared> {
	const { scope, view } = request;
	const now = deps.clock.now();
	const all = await deps.store.surveys.list();
	const surveys = all.filter(({ definition }) => scope.surveyKeys?.includes(definition.key) ?? true);
	const zone = zoneOf(surveys, view, request.fallbackZone);
	const shown = shownRange(view.period ?? request.defaultPeriod, zone, now);

	const wished = readingOf(withMinimum(scope, surveys, view), view, shown.range);
	const touchpoints = await touchpointsOf(deps, wished, scope, view, shown.before.start);
	const [most] = touchpoints;
	// Scores of different touchpoints are pooled only where somebody says so.
	const touchpoint = view.allTouchpoints ? undefined : (wishedTouchpoint(view, touchpoints) ?? most);
	const reading = touchpoint === undefined ? wished : { ...wished, touchpoints: [touchpoint] };
	return { now, zone, shown, reading, touchpoints, ...(touchpoint !== undefined && { touchpoint }), surveys };
}

/** Everything the dashboard shows of this view, as far as the scope allows: a handful of sums, at once. */
export async function readDashboard(deps: Deps, request: DashboardRequest): Promise<DashboardData> {
	const { scope, view } = request;
	const { surveys, ...prepared } = await prepareView(deps, request);
	const { reading, shown, zone } = prepared;
	const { range } = shown;

	const [withheld, parts, groups, themes, feed, quality, changes, cases] = await Promise.all([
		showsTheRest(deps, reading, scope, view),
		readParts(deps, reading, shown),
		groupsOf(deps, reading, scope, view),
		deps.store.rollups.sum(sumQuery(reading, { dimension: 'theme', by: ['value'], range, limit: MOST_THEMES })),
		readFeed(deps, reading, view.feed, surveys),
		deps.store.responses.quality({
			...(reading.surveyKeys && { surveyKeys: reading.surveyKeys }),
			...(reading.touchpoints && { touchpoints: reading.touchpoints }),
			fromDay: range.start,
			toDay: range.end,
			within: reading.filters,
		}),
		changesOf(deps, surveys, reading, zone),
		readCases(deps, reading, zone),
	]);
	const answers = parts.current.reduce((n, { histogram }) => n + npsOf(histogram).n, 0);
	const isShown = !withheld && (answers === 0 || answers >= reading.minimumN);
	return {
		...prepared,
		surveys: surveys.map(surveyFact),
		...parts,
		groups: groups.rows.length > 0 || view.by ? groups : { ...groups, by: 'channel', rows: parts.current },
		themes: themes.filter(({ value }) => value !== ''),
		commented: themes.find(({ value }) => value === '')?.histogram ?? emptyHistogram(),
		...(feed && isShown && { feed }),
		...(isShown && { quality: { ...quality, early: npsOf(quality.early), late: npsOf(quality.late) } }),
		...(cases && isShown && (answers > 0 || reading.minimumN <= 1) && { cases }),
		changes,
		withheld,
	};
}

/** The zone of the surveys shown, where they share one: their days are what is counted by. */
export function zoneOf(surveys: readonly RegisteredSurvey[], { surveyKeys }: View, fallback: string): string {
	const shown = surveys.filter(({ definition }) => surveyKeys.length === 0 || surveyKeys.includes(definition.key));
	const zones = new Set((shown.length > 0 ? shown : surveys).map(({ definition }) => definition.timeZone));
	const [only] = zones;
	return zones.size === 1 && only !== undefined ? only : fallback;
}

/** No survey's own minimum is undercut. */
function withMinimum(scope: Scope, surveys: readonly RegisteredSurvey[], { surveyKeys }: View): Scope {
	const shown = surveys.filter(({ definition }) => surveyKeys.length === 0 || surveyKeys.includes(definition.key));
	const minimums = shown.map(({ definition }) => minimumGroupOf(definition));
	return { ...scope, minimumN: Math.max(scope.minimumN, ...minimums) };
}

/** Where something happened in the two periods, most answers first. */
async function touchpointsOf(
	{ store }: Deps,
	wished: Reading,
	scope: Scope,
	view: View,
	start: string,
): Promise<string[]> {
	const { touchpoints: _wished, ...reading } = wished;
	const { touchpoint: _touchpoint, ...any } = view;
	const open = { ...reading, ...onlyTouchpoints(readingOf(scope, any, reading.range)) };
	const sums = await store.rollups.sum(
		sumQuery(open, { by: ['touchpoint'], range: { start, end: reading.range.end } }),
	);
	const weight = ({ histogram, funnel }: Part) => npsOf(histogram).n + funnel.sent / 1e6;
	return sums.sort((a, b) => weight(b) - weight(a)).flatMap(({ touchpoint }) => touchpoint ?? []);
}

const onlyTouchpoints = ({ touchpoints }: Reading) => (touchpoints ? { touchpoints } : {});

function wishedTouchpoint({ touchpoint }: View, known: readonly string[]): string | undefined {
	return touchpoint !== undefined && known.includes(touchpoint) ? touchpoint : undefined;
}

/** Teams unless something else was asked for; by segment: the one asked for, else the one with most answers. */
async function groupsOf({ store }: Deps, reading: Reading, scope: Scope, view: View): Promise<DashboardData['groups']> {
	const by: Breakdown = view.by ?? (scope.team === undefined ? 'team' : 'agent');
	const { range } = reading;
	const rows = await store.rollups.sum(sumQuery(reading, { dimension: by, by: ['value'], range, limit: MOST_GROUPS }));
	if (by !== 'segment') return { by, rows, segmentNames: [] };
	const answers = new Map<string, number>();
	for (const { value = '', histogram } of rows) {
		const name = segmentName(value);
		answers.set(name, (answers.get(name) ?? 0) + npsOf(histogram).n);
	}
	const names = [...answers].sort(([, a], [, b]) => b - a).map(([name]) => name);
	const wanted = view.segmentName !== undefined && names.includes(view.segmentName) ? view.segmentName : names[0];
	return {
		by,
		rows: rows.filter(({ value = '' }) => segmentName(value) === wanted),
		...(wanted !== undefined && { segmentName: wanted }),
		segmentNames: names,
	};
}

const MOST_SURVEYS_WITH_MARKS = 5;

/** When the question, or how it is introduced, changed: a step in the score may come from there. */
async function changesOf(
	{ store }: Deps,
	surveys: readonly RegisteredSurvey[],
	{ surveyKeys, touchpoints, range }: Reading,
	zone: string,
): Promise<DashboardData['changes']> {
	const shown = surveys.filter(
		({ definition: { key, touchpoint } }) =>
			(surveyKeys?.includes(key) ?? true) && (touchpoints?.includes(touchpoint) ?? true),
	);
	if (shown.length > MOST_SURVEYS_WITH_MARKS) return [];
	const versions = await Promise.all(
		shown
			.filter(({ version }) => version > 1)
			.map(async ({ definition }) =>
				(await store.surveys.versions(definition.key)).map((one) => ({ ...one, name: definition.name })),
			),
	);
	return versions.flat().flatMap(({ version, since, changed, name }) => {
		const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(since);
		if (version === 1 || day < range.start || day > range.end) return [];
		const what = changed.includes('question') ? 'New question' : 'New wording';
		return [{ day, label: shown.length > 1 ? `${what}: ${name}` : what }];
	});
}

function surveyFact({ definition, active }: RegisteredSurvey): SurveyFact {
	const { key, name, target, anonymous, demo } = definition;
	return {
		key,
		name,
		...(target !== undefined && { target }),
		anonymous: anonymous === true,
		demo: demo === true,
		active,
	};
}
