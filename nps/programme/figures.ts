import type { Condition } from '../events/conditions';
import {
	createTally,
	detailsOf,
	periodBefore,
	shiftDay,
	trendOf,
	withholdRow,
	withholdRows,
	type AggregateOptions,
	type AggregateRow,
	type Counted,
	type DayRange,
	type Details,
	type Quote,
	type Tally,
} from '../report';
import type { RegisteredSurvey, Store } from '../store/types';
import { minimumGroupOf } from '../survey';
import { countAnswers, newestComments } from './figuresAnswers';
import { isDimension, type GroupField } from './figuresFields';
import { countRollups } from './figuresRollups';

export interface FiguresQuery {
	/** None means all. */
	readonly surveyKeys: readonly string[];
	readonly range: DayRange;
	readonly fields: readonly GroupField[];
	/** Whether there are rows for the levels above, too. */
	readonly subtotals: boolean;
	readonly filter: { readonly conditions: readonly Condition[]; readonly combine: 'all' | 'any' };
	/** Bucket, interval and confidence; the range is that of the query. */
	readonly counting: AggregateOptions;
	readonly details: { readonly drivers: boolean; readonly emerging: boolean };
}

/** What is read of the store for one question. */
export interface Reading extends FiguresQuery {
	readonly surveys: readonly RegisteredSurvey[];
	readonly zoneOf: (surveyKey: string) => string;
	/** From the first day that is compared with to the last that counts. */
	readonly days: DayRange;
}

/** Quotes are chosen among so many. */
const NEWEST_ANSWERS = 200;

export type DetailedRow = AggregateRow & Details;

export interface StoreFigures {
	readonly rows: readonly DetailedRow[];
	/** How many rows have too few answers to be shown, and how many it takes. */
	readonly withheld: number;
	readonly minimum: number;
	/** Whether windows were kept from overlapping, because of the minimum. */
	readonly apart: boolean;
	readonly surveys: readonly RegisteredSurvey[];
	readonly touchpoints: readonly string[];
	/** Whether the answers themselves were read, which know nothing of those who did not answer. */
	readonly fromAnswers: boolean;
	/** One row over everything; with rolling windows the newest. */
	overall(details: FiguresQuery['details']): Promise<DetailedRow>;
	/** Rows over time of everything. */
	trend(): Promise<readonly AggregateRow[]>;
	/** Comments of the range, newest first. */
	quotes(): Promise<Quote[]>;
}

/**
 * Figures from the store: from its daily counts where one field tells the rows apart, from the answers themselves where
 * several do or where they are filtered.
 */
export async function readFigures(store: Store, query: FiguresQuery): Promise<StoreFigures> {
	const all = await store.surveys.list();
	const { surveyKeys } = query;
	const surveys = all.filter(({ definition: { key } }) => surveyKeys.length === 0 || surveyKeys.includes(key));
	const fromAnswers = query.fields.filter(isDimension).length > 1 || query.filter.conditions.length > 0;
	const read = fromAnswers ? countAnswers : countRollups;
	const zones = new Map(surveys.map(({ definition: { key, timeZone } }) => [key, timeZone]));

	const seen = await touchpointsOf(store, query);
	const counted = surveys.filter(({ definition: { key } }) => seen.surveys.has(key));
	const minimum = Math.max(1, ...counted.map(({ definition }) => minimumGroupOf(definition)));
	const { rolling } = query.counting;
	const apart = minimum > 1 && query.counting.bucket === 'rolling';
	const counting = {
		...query.counting,
		...(rolling && apart && { rolling: { ...rolling, apart } }),
		range: query.range,
		target: targetFinder(counted),
	};
	const tallied = async (changes: Partial<FiguresQuery>, options: AggregateOptions = counting) => {
		const range = options.range ?? query.range;
		const reading: Reading = {
			...query,
			...changes,
			surveys: counted,
			zoneOf: (key) => zones.get(key) ?? 'UTC',
			days: { start: firstDay(range, options), end: range.end },
		};
		const tally: Tally = createTally(options);
		const whole: Tally = createTally(options);
		await read(store, reading, tally, whole);
		return { ...tally.result(), whole: whole.result().rows };
	};
	const detailing = { confidence: counting.confidence, minimum };
	const detailed = (row: AggregateRow, made: Counted | undefined, details: FiguresQuery['details']): DetailedRow => {
		const isTold = minimum <= 1 || Object.keys(row.group).length === 0;
		return made && isTold && !row.withheld ? { ...row, ...detailsOf(made, { ...defined(detailing), ...details }) } : row;
	};

	const { rows, counted: made, whole } = await tallied({});
	const shown = withholdRows(rows, minimum, minimum > 1 ? whole : []);
	const overall: StoreFigures['overall'] = async (details) => {
		const isRolling = counting.bucket === 'rolling';
		const one = await tallied({ fields: [], subtotals: false, details }, isRolling ? counting : { ...counting, bucket: 'none' });
		const last = one.rows.length - 1;
		return detailed(withholdRow(one.rows[last] ?? one.rows[0], minimum), one.counted[last], details);
	};
	return {
		rows: shown.rows.map((row, index) => detailed(row, made[shown.places[index] ?? -1], query.details)),
		withheld: shown.withheld,
		minimum,
		apart,
		surveys,
		touchpoints: [...seen.touchpoints],
		fromAnswers,
		overall,
		trend: async () => {
			const plan = trendOf(query.range, counting);
			const one = await tallied({ fields: [], subtotals: false, details: NO_DETAILS }, plan);
			return withholdRows(one.rows, minimum).rows;
		},
		quotes: async () => {
			// A comment beside its score would be what the row does not show.
			if ((await overall(NO_DETAILS)).withheld) return [];
			const newest = await newestComments(store, query, query.range, NEWEST_ANSWERS);
			return newest.map(({ score, comment = '', answeredAt }) => ({ score, text: comment, at: answeredAt }));
		},
	};
}

const NO_DETAILS: FiguresQuery['details'] = { drivers: false, emerging: false };

/** Back to where the first comparison begins. */
function firstDay(range: DayRange, { bucket = 'none', rolling }: AggregateOptions): string {
	if (bucket === 'rolling') return shiftDay(range.start, 1 - 2 * (rolling?.days ?? 90));
	return bucket === 'none' ? periodBefore(range).start : range.start;
}

/** The target of the one survey that a row counts. */
function targetFinder(counted: readonly RegisteredSurvey[]): AggregateOptions['target'] {
	const targets = new Map(counted.map(({ definition: { key, target } }) => [key, target]));
	const [only] = counted;
	return ({ survey }) => (counted.length === 1 ? only?.definition.target : targets.get(survey ?? ''));
}

async function touchpointsOf(store: Store, { surveyKeys, range, counting }: FiguresQuery) {
	const sums = await store.rollups.sum({
		...(surveyKeys.length > 0 && { surveyKeys }),
		dimension: 'all',
		by: ['surveyKey', 'touchpoint'],
		fromDay: firstDay(range, counting),
		toDay: range.end,
	});
	return {
		surveys: new Set(sums.flatMap(({ surveyKey }) => surveyKey ?? [])),
		touchpoints: new Set(sums.flatMap(({ touchpoint }) => touchpoint ?? [])),
	};
}

function defined<T extends object>(given: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
