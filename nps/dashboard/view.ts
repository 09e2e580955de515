import { isIsoDay } from '../report/calendar';
import { cleanLine } from '../report/cleanText';
import type { ScoredCategory } from '../score';
import { isSurveyKey } from '../survey';

/** By what answers may be narrowed down and told apart. */
export const FILTER_DIMENSIONS = ['channel', 'team', 'agent', 'segment', 'variant', 'theme', 'hour'] as const;
export type FilterDimension = (typeof FILTER_DIMENSIONS)[number];

export interface Filter {
	readonly dimension: FilterDimension;
	readonly value: string;
}

/** By what groups are compared side by side. */
export const BREAKDOWNS = ['team', 'agent', 'channel', 'segment', 'variant', 'hour'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** Days up to today. */
export const PRESETS = { '7d': 7, '30d': 30, '90d': 90, '365d': 365 } as const;
export type Preset = keyof typeof PRESETS;

export type ViewPeriod =
	| { readonly preset: Preset }
	/** ISO dates, both included. */
	| { readonly start: string; readonly end: string };

/** Whose case stands how. `open`: not closed, whether the customer was contacted or not. */
export const CASE_VIEWS = ['none', 'open', 'overdue', 'closed'] as const;
export type CaseView = (typeof CASE_VIEWS)[number];

/** Which comments are shown. */
export interface FeedView {
	readonly category?: ScoredCategory;
	/** Absent: with and without. */
	readonly case?: CaseView;
	readonly search?: string;
	/** Goes on after this answer. */
	readonly after?: { readonly at: Date; readonly id: string };
}

/** What a viewer asks to see; every part of it is only a wish until `readingOf` has looked at it. */
export interface View {
	/** Absent: the dashboard's own. */
	readonly period?: ViewPeriod;
	/** None: all. */
	readonly surveyKeys: readonly string[];
	/** Absent: nothing chosen; '*' was turned into `allTouchpoints`. */
	readonly touchpoint?: string;
	/** Touchpoints are pooled only when somebody says so. */
	readonly allTouchpoints: boolean;
	readonly filters: readonly Filter[];
	readonly by?: Breakdown;
	/** Which segment, where groups are compared by segment: "plan". */
	readonly segmentName?: string;
	readonly feed: FeedView;
	/** Big, without controls, for a screen on the wall. */
	readonly tv: boolean;
	readonly look?: 'light' | 'dark';
}

const LONGEST = 200;
const MOST_SURVEYS = 50;
const MOST_FILTERS = 6;
const CATEGORIES: readonly ScoredCategory[] = ['promoter', 'passive', 'detractor'];

/** Reads the query of an address; whatever cannot be meant is as if it were not there. Never throws. */
export function readView(query: Readonly<Record<string, unknown>>): View {
	const period = periodOf(query);
	const touchpoint = text(query.touchpoint);
	const category = text(query.only);
	const caseView = CASE_VIEWS.find((one) => one === text(query.case));
	const search = text(query.q);
	const after = cursorOf(text(query.after));
	const by = BREAKDOWNS.find((one) => one === text(query.by));
	const segmentName = text(query.name);
	const look = (['light', 'dark'] as const).find((one) => one === text(query.look));
	return {
		...(period && { period }),
		surveyKeys: [...new Set(texts(query.survey).filter(isSurveyKey))].slice(0, MOST_SURVEYS),
		...(touchpoint !== '' && touchpoint !== '*' && { touchpoint }),
		allTouchpoints: touchpoint === '*',
		filters: filtersOf(query),
		...(by && { by }),
		...(by === 'segment' && segmentName !== '' && { segmentName }),
		feed: {
			...(CATEGORIES.includes(category as ScoredCategory) && { category: category as ScoredCategory }),
			...(caseView && { case: caseView }),
			...(search !== '' && { search }),
			...(after && { after }),
		},
		tv: text(query.view) === 'tv',
		...(look && { look }),
	};
}

/** One value per dimension; for segments one per name of a segment. */
function filtersOf(query: Readonly<Record<string, unknown>>): Filter[] {
	const filters = new Map<string, Filter>();
	for (const dimension of FILTER_DIMENSIONS) {
		for (const value of texts(query[dimension])) {
			if (value === '') continue;
			if (dimension === 'segment' && !value.includes('=')) continue;
			const field = dimension === 'segment' ? `segment ${value.split('=', 1)[0]}` : dimension;
			filters.set(field, { dimension, value });
		}
	}
	return [...filters.values()].slice(0, MOST_FILTERS);
}

function periodOf(query: Readonly<Record<string, unknown>>): ViewPeriod | undefined {
	const [start, end] = [text(query.from), text(query.to)];
	if (isIsoDay(start) && isIsoDay(end)) return start <= end ? { start, end } : { start: end, end: start };
	const preset = text(query.period);
	return Object.hasOwn(PRESETS, preset) ? { preset: preset as Preset } : undefined;
}

const CURSOR = /^(\d{1,15})\.([\w-]{1,64})$/;

function cursorOf(given: string): FeedView['after'] {
	const [, at, id] = CURSOR.exec(given) ?? [];
	const time = new Date(Number(at));
	return id !== undefined && !Number.isNaN(time.getTime()) ? { at: time, id } : undefined;
}

/** What `readView` reads back as the place to go on after. */
export function writeCursor({ at, id }: NonNullable<FeedView['after']>): string {
	return `${at.getTime()}.${id}`;
}

function text(value: unknown): string {
	return texts(value)[0] ?? '';
}

/** A value that came once, several times, or as something odd. */
function texts(value: unknown): string[] {
	const values = Array.isArray(value) ? value.slice(0, MOST_SURVEYS) : [value];
	return values.flatMap((one) => (typeof one === 'string' ? [cleanLine(one, LONGEST)] : []));
}
