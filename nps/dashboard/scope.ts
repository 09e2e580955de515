import type { DayRange } from '../report/types';
import type { Filter, FilterDimension, View } from './view';

/** What somebody may see. Everything that is shown, counted, searched or exported goes through `readingOf`. */
export interface Scope {
	/** Only these surveys; absent: all. */
	readonly surveyKeys?: readonly string[];
	readonly touchpoints?: readonly string[];
	readonly team?: string;
	/** "name=value". */
	readonly segment?: string;
	/** Groups with fewer answers are not shown. */
	readonly minimumN: number;
	/** Whether the words of customers are shown and searched. */
	readonly comments: boolean;
	/** Whether names stand beside them; e-mail addresses and phone numbers never do. */
	readonly names: boolean;
	/** Whether single customers may be looked up. */
	readonly customers: boolean;
	/** Whether rows may be taken away, as files and by BI tools. */
	readonly exports: boolean;
	/** Until when it holds. */
	readonly until?: Date;
}

/** What is read: the wishes of a viewer, as far as the scope allows them. Only `readingOf` makes one. */
export interface Reading {
	readonly surveyKeys?: readonly string[];
	readonly touchpoints?: readonly string[];
	/** All of these hold for every answer that is counted. */
	readonly filters: readonly Filter[];
	readonly range: DayRange;
	readonly minimumN: number;
	readonly comments: boolean;
	readonly names: boolean;
}

/** The scope that both allow: no part of it is wider than either. */
export function narrowed(one: Scope, other: Scope): Scope {
	// Two teams, or two segments, share no answer that both may see: of no survey at all.
	const disjoint = differ(one.team, other.team) || differ(one.segment, other.segment);
	const surveyKeys = disjoint ? [] : common(one.surveyKeys, other.surveyKeys);
	const touchpoints = common(one.touchpoints, other.touchpoints);
	const team = one.team ?? other.team;
	const segment = one.segment ?? other.segment;
	const until = earliest(one.until, other.until);
	return {
		...(surveyKeys && { surveyKeys }),
		...(touchpoints && { touchpoints }),
		...(team !== undefined && { team }),
		...(segment !== undefined && { segment }),
		minimumN: Math.max(one.minimumN, other.minimumN, 1),
		comments: one.comments && other.comments,
		names: one.names && other.names,
		customers: one.customers && other.customers,
		exports: one.exports && other.exports,
		...(until && { until }),
	};
}

/**
 * What to read for this view. Wishes outside the scope are dropped, as if nobody had made them: a scoped team or segment
 * is always among the filters, and nothing in the view can name another.
 */
export function readingOf(scope: Scope, view: View, range: DayRange): Reading {
	const surveyKeys = chosen(scope.surveyKeys, view.surveyKeys);
	const touchpoints = chosen(scope.touchpoints, view.touchpoint === undefined ? [] : [view.touchpoint]);
	const forced = forcedFilters(scope);
	const wished = view.filters.filter((wish) => !forced.some((filter) => isSameField(filter, wish)));
	const { minimumN, comments, names } = scope;
	return {
		...(surveyKeys && { surveyKeys }),
		...(touchpoints && { touchpoints }),
		filters: [...forced, ...wished],
		range,
		minimumN: Math.max(1, minimumN),
		comments,
		names: comments && names,
	};
}

/** The filters that a viewer cannot take away. */
export function forcedFilters({ team, segment }: Scope): Filter[] {
	return [
		...(team === undefined ? [] : [{ dimension: 'team' as const, value: team }]),
		...(segment === undefined ? [] : [{ dimension: 'segment' as const, value: segment }]),
	];
}

/** Whether a viewer may see figures by this: within one team there is only that team. */
export function mayGroupBy(scope: Scope, dimension: FilterDimension): boolean {
	return !(dimension === 'team' && scope.team !== undefined);
}

function isSameField(one: Filter, other: Filter): boolean {
	if (one.dimension !== other.dimension) return false;
	return one.dimension !== 'segment' || segmentName(one.value) === segmentName(other.value);
}

/** "plan" of "plan=pro". */
export function segmentName(value: string): string {
	return value.split('=', 1)[0] ?? '';
}

/** What was wished for of what is allowed; all that is allowed where nothing of the wish is. */
function chosen(allowed: readonly string[] | undefined, wished: readonly string[]): readonly string[] | undefined {
	if (!allowed) return wished.length > 0 ? wished : undefined;
	const granted = wished.filter((one) => allowed.includes(one));
	return granted.length > 0 ? granted : allowed;
}

function common(one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] | undefined {
	if (!one || !other) return one ?? other;
	return one.filter((value) => other.includes(value));
}

function differ(one: string | undefined, other: string | undefined): boolean {
	return one !== undefined && other !== undefined && one !== other;
}

function earliest(one: Date | undefined, other: Date | undefined): Date | undefined {
	if (!one || !other) return one ?? other;
	return one < other ? one : other;
}
