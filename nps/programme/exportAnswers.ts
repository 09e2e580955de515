import {
	hidesShielded,
	isShielded,
	responsesSet,
	rowOf,
	wholeMonths,
	type ExportSet,
	type ExportedAnswer,
} from '../export';
import type { Bounds, Placed, Source } from '../export/odata';
import { dayFinder } from '../report/calendar';
import type { Category } from '../score';
import type { ResponseFilter } from '../store/types';
import type { Response } from '../survey';
import { mentions } from './dashboardFeed';
import { answersFilter } from './dashboardQueries';
import type { Deps } from './deps';
import type { ExportPlan } from './exportPlan';

/** Answers read from the store at once. */
const AT_ONCE = 2_000;

type Filter = Omit<ResponseFilter, 'limit' | 'after' | 'order'>;

/**
 * A stretch of the answers, read in an order of its own. Shielded ones come by their IDs: between others, or among
 * themselves in the order of time, their place would tell what their row does not.
 */
interface Stretch {
	/** First letter of every place within it. */
	readonly letter: string;
	readonly order: NonNullable<ResponseFilter['order']>;
	readonly shielded: boolean;
}

const OLDEST: Stretch = { letter: 'o', order: 'oldest', shielded: false };
const NEWEST: Stretch = { letter: 'n', order: 'newest', shielded: false };
const SHIELDED: Stretch = { letter: 's', order: 'id', shielded: true };

/** By `$orderby`; a shielded answer has no time, and nothing comes before everything else. */
const ORDERS: Readonly<Record<string, readonly Stretch[]>> = {
	'': [OLDEST, SHIELDED],
	'answered_at asc': [SHIELDED, OLDEST],
	'answered_at desc': [NEWEST, SHIELDED],
};

/** The single answers a plan gives out; undefined where they cannot be told apart by what it is narrowed down to. */
export function answersSource(deps: Deps, plan: ExportPlan): Source | undefined {
	const { reading, personal } = plan;
	const filter = answersFilter(reading);
	if (!filter) return undefined;
	const shape = responsesSet({ comments: reading.comments, personal });
	const read = { deps, plan, shape, filter };
	return {
		shape,
		orders: Object.keys(ORDERS),
		isPlace: (place, order) => ORDERS[order]?.some(({ letter }) => letter === PLACE.exec(place)?.[1]) ?? false,
		async *read({ bounds, order, after }) {
			const stretches = ORDERS[order] ?? [];
			const [, letter] = after === undefined ? [] : (PLACE.exec(after) ?? []);
			const first = Math.max(0, stretches.findIndex((stretch) => stretch.letter === letter));
			for (const [index, stretch] of stretches.slice(first).entries()) {
				yield* answersIn(read, stretch, bounds, index === 0 ? after : undefined);
			}
		},
		size: async () => await sizeOf(deps, plan),
	};
}

interface Read {
	readonly deps: Deps;
	readonly plan: ExportPlan;
	readonly shape: ExportSet<ExportedAnswer>;
	readonly filter: Filter;
}

async function* answersIn(
	{ deps, plan, shape, filter }: Read,
	stretch: Stretch,
	bounds: Bounds,
	start: string | undefined,
): AsyncGenerator<readonly Placed[]> {
	const wanted = filterOf(plan, stretch, bounded(filter, bounds), bounds);
	if (!wanted) return;
	const exported = exporterOf(plan);
	const sentiments = plan.reading.filters.filter(({ dimension }) => dimension === 'theme').map(({ value }) => value);
	const passes = mentions(sentiments);
	let after = start === undefined ? undefined : placeOf(start);
	for (;;) {
		const found = await deps.store.responses.list({
			...wanted,
			order: stretch.order,
			limit: AT_ONCE,
			...(after && { after }),
		});
		const last = found.at(-1);
		if (!last) return;
		yield found.filter(passes).map((response) => ({
			row: rowOf(shape, exported(response)),
			place: `${stretch.letter}.${stretch.order === 'id' ? 0 : response.answeredAt.getTime()}.${response.id}`,
		}));
		if (found.length < AT_ONCE) return;
		after = { at: last.answeredAt, id: last.id };
	}
}

/** What the stretch reads; undefined where it holds nothing for this plan. */
function filterOf(plan: ExportPlan, { shielded }: Stretch, filter: Filter, { times }: Bounds): Filter | undefined {
	const { shielded: surveys, reading } = plan;
	if (!shielded) return surveys === 'all' ? undefined : { ...filter, shielded: { is: false, surveyKeys: surveys } };
	// What their rows do not show they are not found by, either.
	if (hidesShielded(reading.filters) || times.has('answered_at')) return undefined;
	const { fromDay: start = reading.range.start, toDay: end = reading.range.end } = filter;
	const months = wholeMonths({ start, end });
	return { ...filter, fromDay: months.start, toDay: months.end, ...(surveys !== 'all' && { shielded: { is: true, surveyKeys: surveys } }) };
}

const PLACE = /^([a-z])\.(-?\d{1,16})\.([^\0]{1,200})$/u;

function placeOf(place: string): { readonly at: Date; readonly id: string } {
	const [, , at, id = ''] = PLACE.exec(place) ?? [];
	return { at: new Date(Number(at)), id };
}

const LISTS = [
	['survey_key', 'surveyKeys'],
	['touchpoint', 'touchpoints'],
	['channel', 'channels'],
	['agent', 'agents'],
	['team', 'teams'],
	['variant', 'variants'],
] as const;

const CATEGORIES: readonly Category[] = ['promoter', 'passive', 'detractor', 'unscored'];

/** The filter, no wider than these bounds of what is given out. */
function bounded(filter: Filter, { oneOf, times }: Bounds): Filter {
	const lists = LISTS.flatMap(([column, list]) => {
		const wanted = oneOf.get(column);
		const allowed = filter[list];
		return wanted ? [[list, [...wanted].filter((value) => allowed?.includes(value) ?? true)]] : [];
	});
	const category = oneOf.get('category');
	const at = times.get('answered_at');
	const day = times.get('answered_day');
	return {
		...filter,
		...Object.fromEntries(lists),
		...(category && { categories: CATEGORIES.filter((one) => category.has(one)) }),
		...(at && Number.isFinite(at.from) && { from: new Date(at.from) }),
		...(at && Number.isFinite(at.to) && { to: new Date(at.to + 1) }),
		// Of a shielded answer the day is the first of its month, so whole months are looked at.
		...(day && Number.isFinite(day.from) && { fromDay: later(filter.fromDay, `${isoDay(day.from).slice(0, 7)}-01`) }),
		...(day && Number.isFinite(day.to) && { toDay: earlier(filter.toDay, `${isoDay(day.to).slice(0, 7)}-31`) }),
	};
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
const later = (one: string | undefined, other: string): string => (one !== undefined && one > other ? one : other);
const earlier = (one: string | undefined, other: string): string => (one !== undefined && one < other ? one : other);

/** Tells of each answer its survey, its day there and whether it is shielded. */
function exporterOf({ surveys, reading }: ExportPlan): (response: Response) => ExportedAnswer {
	const days = new Map<string, (at: Date) => string | undefined>();
	return (response) => {
		const survey = surveys.get(response.surveyKey);
		const zone = survey?.timeZone ?? 'UTC';
		const dayOf = days.get(zone) ?? daysIn(zone);
		days.set(zone, dayOf);
		const day = dayOf(response.answeredAt);
		return {
			response,
			...(survey && { survey }),
			...(day !== undefined && { day }),
			shielded: isShielded(response, survey, reading.minimumN),
		};
	};
}

/** As the store counts them: in UTC where there is no such zone. */
function daysIn(zone: string): (at: Date) => string | undefined {
	try {
		return dayFinder(zone);
	} catch {
		return dayFinder('UTC');
	}
}

/** From the daily counts, where everything is given out. */
async function sizeOf({ store }: Deps, { reading: { surveyKeys, touchpoints, filters, range } }: ExportPlan): Promise<number | undefined> {
	// Those of shielded answers are whole months, and those of groups are not there.
	if (filters.length > 0 || range.start > '1000') return undefined;
	const sums = await store.rollups.sum({
		dimension: 'all',
		by: [],
		...(surveyKeys && { surveyKeys }),
		...(touchpoints && { touchpoints }),
		fromDay: range.start,
		toDay: range.end,
	});
	return sums.reduce((n, { histogram, unscored }) => n + unscored + histogram.reduce((sum, count) => sum + count, 0), 0);
}
