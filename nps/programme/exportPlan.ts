import { readingOf, shownRange, type Reading, type Scope, type View } from '../dashboard';
import { shieldedSurveys } from '../export';
import { minimumGroupOf, type SurveyDefinition } from '../survey';
import { zoneOf } from './dashboard';
import type { Deps } from './deps';

export interface ExportRequest {
	readonly scope: Scope;
	readonly view: View;
	/** Whether customers may be named, as far as the scope shows comments and names. */
	readonly personal: boolean;
	/** IANA zone for "today" where the surveys have several. */
	readonly fallbackZone: string;
}

/** What is given out, once the surveys and the days are known. */
export interface ExportPlan {
	readonly reading: Reading;
	/** As it would be read if the viewer had wished for nothing: what the scope holds fast. */
	readonly widest: Reading;
	readonly surveys: ReadonlyMap<string, SurveyDefinition>;
	/** Surveys whose answers are not told apart one by one; 'all' where the scope says so. */
	readonly shielded: readonly string[] | 'all';
	readonly personal: boolean;
	/** Least answers of a row of figures. */
	minimum(surveyKey: string): number;
}

/** Tools know only years of four digits. */
const ALWAYS = { start: '0001-01-01', end: '9999-12-31' } as const;

/** Days, surveys and rules of an export: everything the scope allows, unless the view narrows it down. */
export async function planExport(deps: Deps, { scope, view, personal, fallbackZone }: ExportRequest): Promise<ExportPlan> {
	const registered = await deps.store.surveys.list();
	const surveys = new Map(registered.map(({ definition }) => [definition.key, definition]));
	const allowed = registered.filter(({ definition }) => scope.surveyKeys?.includes(definition.key) ?? true);
	const zone = zoneOf(allowed, view, fallbackZone);
	const range = view.period ? shownRange(view.period, zone, deps.clock.now()).range : ALWAYS;
	const reading = readingOf(scope, view, range);
	const { touchpoint: _touchpoint, ...open } = { ...view, surveyKeys: [], filters: [] };
	return {
		reading,
		widest: readingOf(scope, open, range),
		surveys,
		shielded: reading.minimumN > 1 ? 'all' : shieldedSurveys([...surveys.values()], reading.minimumN),
		personal: personal && scope.comments && scope.names,
		minimum: (surveyKey) => {
			const survey = surveys.get(surveyKey);
			return Math.max(reading.minimumN, survey ? minimumGroupOf(survey) : 1);
		},
	};
}
