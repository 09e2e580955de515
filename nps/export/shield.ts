import { minimumGroupOf, type Response, type SurveyDefinition } from '../survey';
import type { Filter } from '../dashboard';

/**
 * Surveys whose answers must not be told apart one by one: anonymous ones, and those with a least number of answers of a
 * group. Whoever has their rows with team, agent, segments and time forms the small groups that must not be shown; so their
 * rows go without, know of the time only the month, and their order says nothing of it either.
 */
export function shieldedSurveys(surveys: readonly SurveyDefinition[], minimumN: number): string[] {
	return surveys.filter((survey) => isShieldedSurvey(survey, minimumN)).map(({ key }) => key);
}

export function isShieldedSurvey(survey: SurveyDefinition | undefined, minimumN: number): boolean {
	return minimumN > 1 || survey?.anonymous === true || (survey !== undefined && minimumGroupOf(survey) > 1);
}

export function isShielded(response: Response, survey: SurveyDefinition | undefined, minimumN: number): boolean {
	return response.anonymous === true || isShieldedSurvey(survey, minimumN);
}

const HIDDEN: ReadonlySet<Filter['dimension']> = new Set(['team', 'agent', 'segment']);

/** Whether a filter asks for what a shielded row does not show: then no such row passes it. */
export function hidesShielded(filters: readonly Filter[]): boolean {
	return filters.some(({ dimension }) => HIDDEN.has(dimension));
}

/** The whole months a range touches. */
export function wholeMonths<Range extends { readonly start: string; readonly end: string }>({ start, end }: Range): { readonly start: string; readonly end: string } {
	return { start: `${start.slice(0, 7)}-01`, end: `${end.slice(0, 7)}-31` };
}
