import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { systemClock } from '../../../nps/clock';
import {
	aggregateDays,
	rangeBefore,
	bucketStart,
	shiftDay,
	type AggregateOptions,
	type DayCounts,
	type DayRange,
	type Quote,
} from '../../../nps/report';
import type { RegisteredSurvey, RollupDimension, RollupRow, Store } from '../../../nps/store';
import { DateTime } from '../../../nps/vendor/luxon';
import { openNodeStore } from '../../shared/store';
import type { Figures } from '../figures';

const LAST_DAYS: Readonly<Record<string, number>> = {
	last7: 7,
	last30: 30,
	last90: 90,
	last365: 365,
};
const NEWEST_ANSWERS = 200;

type Apart = 'survey' | 'touchpoint';

/** Counts what the store holds, from its daily counts. */
export async function figuresOfStore(
	context: IExecuteFunctions,
	options: AggregateOptions,
): Promise<Figures> {
	const store = await openNodeStore(context);
	const surveyKeys = context.getNodeParameter('surveys', 0, []) as string[];
	const dimension = context.getNodeParameter('dimension', 0) as RollupDimension;
	const keepApart = context.getNodeParameter('keepApart', 0, []) as Apart[];
	const surveys = await pickedSurveys(store, surveyKeys);
	const zone = zoneOf(surveys, context.getTimezone());
	const range = rangeOf(context, zone);

	const read = async (by: RollupDimension): Promise<RollupRow[]> =>
		await store.rollups.read({
			...(surveyKeys.length > 0 && { surveyKeys }),
			// Every answer and invitation has one channel, so their sum is all there is; and whether delivery is known
			// differs by channel, so the response rate must be taken from there.
			dimension: by === 'all' ? 'channel' : by,
			fromDay: rangeBefore(range).start,
			toDay: range.end,
		});
	const found = await read(dimension);
	const days = found.map((row) => dayCounts(row, dimension, keepApart));
	const rows = aggregateDays(days, { ...options, range });

	return {
		rows: rows.map((row) => ({ row, items: [0] })),
		overall: async () => {
			const all = dimension === 'all' || dimension === 'channel' ? found : await read('all');
			const together = all.map((row) => dayCounts(row, 'all', []));
			return aggregateDays(together, { ...options, bucket: 'none', range })[0];
		},
		quotes: async () => await quotesOf(store, surveyKeys, range, zone),
		surveyNames: surveys.map(({ definition }) => definition.name),
		hints: await hintsFor(store, surveys, surveyKeys, found, keepApart),
	};
}

async function pickedSurveys(store: Store, keys: readonly string[]): Promise<RegisteredSurvey[]> {
	const surveys = await store.surveys.list();
	return keys.length === 0
		? surveys
		: surveys.filter(({ definition }) => keys.includes(definition.key));
}

/** The surveys' own zone where they share one. */
function zoneOf(surveys: readonly RegisteredSurvey[], workflowZone: string): string {
	const zones = new Set(surveys.map(({ definition }) => definition.timeZone));
	const [only] = zones;
	return zones.size === 1 && only !== undefined ? only : workflowZone;
}

function rangeOf(context: IExecuteFunctions, zone: string): DayRange {
	const today = DateTime.fromJSDate(systemClock.now(), { zone }).toISODate() ?? '';
	const period = context.getNodeParameter('period', 0) as string;
	const days = LAST_DAYS[period];
	if (days !== undefined) return { start: shiftDay(today, 1 - days), end: today };
	if (period === 'lastWeek') {
		const monday = bucketStart(today, 'week');
		return { start: shiftDay(monday, -7), end: shiftDay(monday, -1) };
	}

	const start = dayParameter(context, 'from', 'From', zone);
	const end = dayParameter(context, 'to', 'To', zone) ?? today;
	if (start === undefined)
		throw new NodeOperationError(context.getNode(), "Give a date in 'From'");
	if (start > end) {
		throw new NodeOperationError(context.getNode(), `'From' (${start}) is after 'To' (${end})`);
	}
	return { start, end };
}

function dayParameter(
	context: IExecuteFunctions,
	name: string,
	displayName: string,
	zone: string,
): string | undefined {
	const value = context.getNodeParameter(name, 0, '') as unknown;
	if (value === '' || value === null || value === undefined) return undefined;
	const text = value instanceof Date ? value.toISOString() : String(value);
	const day = DateTime.fromISO(text, { zone }).toISODate();
	if (day) return day;
	throw new NodeOperationError(
		context.getNode(),
		`'${displayName}' is no date: "${text.slice(0, 80)}"`,
		{
			description: 'Give an ISO 8601 date such as 2026-03-01',
		},
	);
}

function dayCounts(
	row: RollupRow,
	dimension: RollupDimension,
	keepApart: readonly Apart[],
): DayCounts {
	const { day, histogram, unscored, funnel } = row;
	return {
		day,
		histogram,
		unscored,
		funnel,
		group: {
			...(keepApart.includes('survey') && { survey: row.surveyKey }),
			...(keepApart.includes('touchpoint') && { touchpoint: row.touchpoint }),
			...(dimension !== 'all' && { [dimension]: row.value }),
		},
	};
}

async function quotesOf(
	store: Store,
	surveyKeys: readonly string[],
	{ start, end }: DayRange,
	zone: string,
): Promise<Quote[]> {
	const answers = await store.responses.list({
		...(surveyKeys.length > 0 && { surveyKeys }),
		from: DateTime.fromISO(start, { zone }).startOf('day').toJSDate(),
		to: DateTime.fromISO(end, { zone }).endOf('day').toJSDate(),
		limit: NEWEST_ANSWERS,
	});
	return answers.flatMap(({ score, comment, answeredAt, confirmed }) =>
		comment && confirmed ? [{ score, text: comment, at: answeredAt }] : [],
	);
}

async function hintsFor(
	store: Store,
	surveys: readonly RegisteredSurvey[],
	surveyKeys: readonly string[],
	found: readonly RollupRow[],
	keepApart: readonly Apart[],
): Promise<string[]> {
	const unknown = surveyKeys.filter(
		(key) => !surveys.some(({ definition }) => definition.key === key),
	);
	const touchpoints = new Set(found.map(({ touchpoint }) => touchpoint));
	return [
		(await store.isEmpty())
			? `The ${store.label} is empty. Check that this node and the others use the same NPS Store.`
			: '',
		unknown.length > 0 ? `No survey is registered under ${unknown.join(', ')}.` : '',
		touchpoints.size > 1 && !keepApart.includes('touchpoint')
			? `These scores pool the touchpoints ${[...touchpoints].join(', ')}. Choose 'Touchpoints' in 'Keep Apart' to see each.`
			: '',
	].filter(Boolean);
}
