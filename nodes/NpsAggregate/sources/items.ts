import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { matches } from '../../../nps/events';
import { toInstant } from '../../../nps/events/instant';
import {
	APART,
	bucketFor,
	createTally,
	dayFinder,
	detailsOf,
	isIsoDay,
	withheldSentence,
	withholdRow,
	withholdRows,
	type AggregateOptions,
	type Counted,
	type Quote,
	type Tallied,
} from '../../../nps/report';
import { toScore, type Score } from '../../../nps/score';
import { minimumGroupOf } from '../../../nps/survey';
import { DateTime } from '../../../nps/vendor/luxon';
import { readField } from '../../shared/field';
import type { CountRequest, DetailedRow, Figures, Wanted } from '../figures';
import { commentOf, labelsOf } from './itemDetails';
import { groupFinder } from './itemGroups';

/** How to read the items, as the parameters say. */
interface Settings {
	readonly scoreField: string;
	readonly dateField: string;
	readonly timeZone: string;
	readonly commentField: string;
	readonly themesField: string;
	readonly numberFields: readonly string[];
}

const NOTHING: Wanted = { drivers: false, emerging: false };

/** Counts the input items, reading each once by field name. */
export async function figuresOfItems(context: IExecuteFunctions, request: CountRequest): Promise<Figures> {
	const all = context.getInputData();
	const { conditions, combine } = request.filter;
	const positions = conditions.length === 0 ? undefined : all.flatMap(({ json }, index) => (matches(json, conditions, combine) ? [index] : []));
	const items = positions ? positions.map((index) => all[index] as INodeExecutionData) : all;
	const settings = settingsOf(context);
	const fields = fieldNames(context.getNodeParameter('groupBy', 0) as string);

	const anonymous = items.some(({ json }) => json.anonymous === true);
	const { minimumGroup: given, counting } = request;
	const minimum = minimumGroupOf({ ...(given !== undefined && { minimumGroup: given }), anonymous });
	const apart = minimum > 1 && counting.rolling !== undefined;
	const options = { ...counting, ...(counting.rolling && { rolling: { ...counting.rolling, apart } }), timeZone: settings.timeZone };

	const tally = (by: readonly string[], how: AggregateOptions, details: Wanted, subtotals = false) =>
		tallied(items, by, { settings, options: how, details, subtotals });
	const detailed = (row: DetailedRow, made: Counted | undefined, details: Wanted): DetailedRow => {
		const isTold = minimum <= 1 || Object.keys(row.group).length === 0;
		if (!made || !isTold || row.withheld || !(details.drivers || details.emerging)) return row;
		return { ...row, ...detailsOf(made, { ...confidenceOf(counting), ...details, minimum }) };
	};

	const rowsTallied = tally(fields, options, request.details, request.subtotals);
	const whole = minimum > 1 && fields.length > 0 ? tally([], options, NOTHING).rows : [];
	const { rows, places, withheld } = withholdRows(rowsTallied.rows, minimum, whole);
	const overall = (details: Wanted): DetailedRow => {
		const isRolling = options.bucket === 'rolling';
		const one = tally([], isRolling ? options : { ...options, bucket: 'none' }, details);
		const last = one.rows.length - 1;
		return detailed(withholdRow(one.rows[last] ?? one.rows[0], minimum), one.counted[last], details);
	};

	return {
		rows: rows.map((row, index) => {
			const made = rowsTallied.counted[places[index] ?? -1];
			const members = made?.cell.members ?? [];
			return {
				row: detailed(row, made, request.details),
				items: positions ? members.map((member) => positions[member] ?? 0) : members,
			};
		}),
		overall: async (details) => await Promise.resolve(overall(details)),
		trend: async () => {
			const bucket = options.bucket === 'none' ? bucketOf(items, settings) : options.bucket;
			if (bucket === undefined) return await Promise.resolve([]);
			return withholdRows(tally([], { ...options, bucket }, NOTHING).rows, minimum).rows;
		},
		quotes: async () => await Promise.resolve(overall(NOTHING).withheld ? [] : quotesOf(items, settings, options)),
		cases: async () => await Promise.resolve(undefined),
		surveyNames: [],
		demo: false,
		hints: [
			...hintsFor(items, rowsTallied, { ...settings, fields }),
			...[apart ? APART : '', withheldSentence(withheld, minimum)].filter(Boolean),
		],
	};
}

function settingsOf(context: IExecuteFunctions): Settings {
	const { commentField = 'comment', themesField = 'themes', numberFields = '' } = context.getNodeParameter('options', 0, {}) as {
		commentField?: string;
		themesField?: string;
		numberFields?: string;
	};
	return {
		scoreField: context.getNodeParameter('scoreField', 0) as string,
		dateField: context.getNodeParameter('dateField', 0, 'answeredAt') as string,
		timeZone: (context.getNodeParameter('timeZone', 0, '') as string).trim() || context.getTimezone(),
		commentField,
		themesField,
		numberFields: fieldNames(numberFields),
	};
}

interface Reading {
	readonly settings: Settings;
	readonly options: AggregateOptions;
	readonly details: Wanted;
	readonly subtotals: boolean;
}

function tallied(items: readonly INodeExecutionData[], fields: readonly string[], { settings, options, details, subtotals }: Reading): Tallied {
	const timed = options.bucket !== 'none';
	const tally = createTally(timed ? options : { ...options, timeZone: 'UTC' });
	const groupOf = groupFinder(fields, subtotals);
	for (const { json } of items) {
		const score = toScore(readField(json, settings.scoreField));
		const at = timed || details.emerging ? toDate(readField(json, settings.dateField), settings.timeZone) : undefined;
		const comment = details.emerging ? commentOf(json, settings) : undefined;
		tally.addAnswer({
			score,
			...(at && { at }),
			...groupOf(json),
			confirmed: json.confirmed !== false,
			test: json.test === true,
			...(details.drivers && { labels: labelsOf(json, settings) }),
			...(comment !== undefined && { comment }),
		});
	}
	return tally.result();
}

const confidenceOf = ({ confidence }: AggregateOptions) => (confidence === undefined ? {} : { confidence });

export function fieldNames(text: string): string[] {
	return [...new Set(text.split(',').map((name) => name.trim()))].filter(Boolean);
}

/** As `toISOString` and our own nodes write moments. */
const USUAL_MOMENT = /^(?:19[7-9]|20\d|21\d)\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A date without a time is that day in the zone; everything else is a moment. */
function toDate(value: unknown, timeZone: string): Date | undefined {
	if (value instanceof Date) return value;
	if (typeof value === 'string' && USUAL_MOMENT.test(value)) return new Date(value);
	if (typeof value === 'string' && isIsoDay(value.trim())) {
		return DateTime.fromISO(value.trim(), { zone: timeZone }).toJSDate();
	}
	const instant = toInstant(value);
	return instant === undefined ? undefined : new Date(instant);
}

/** How fine to show the time the items span; undefined without two days. */
function bucketOf(items: readonly INodeExecutionData[], { dateField, timeZone }: Settings): AggregateOptions['bucket'] {
	const dayOf = dayFinder(timeZone);
	let [first, last] = ['', ''];
	for (const { json } of items) {
		const at = toDate(readField(json, dateField), timeZone);
		const day = at && dayOf(at);
		if (day === undefined) continue;
		if (first === '' || day < first) first = day;
		if (day > last) last = day;
	}
	return first === last ? undefined : bucketFor({ start: first, end: last });
}

function quotesOf(
	items: readonly INodeExecutionData[],
	settings: Settings,
	{ includeTests, includeUnconfirmed }: AggregateOptions,
): Quote[] {
	return items.flatMap(({ json }) => {
		if ((json.test === true && !includeTests) || (json.confirmed === false && !includeUnconfirmed)) return [];
		const text = commentOf(json, settings);
		const at = toDate(readField(json, settings.dateField), settings.timeZone);
		const score: Score | null = toScore(readField(json, settings.scoreField));
		return text === undefined ? [] : [{ score, text, ...(at && { at }) }];
	});
}

function hintsFor(
	items: readonly INodeExecutionData[],
	{ leftOut }: Tallied,
	{ scoreField, dateField, fields }: Settings & { readonly fields: readonly string[] },
): string[] {
	const { tests, unconfirmed, undated } = leftOut;
	let [notScores, missing] = [0, true];
	const touchpoints = new Set<unknown>();
	for (const { json } of items) {
		const value = readField(json, scoreField);
		if (value !== undefined) missing = false;
		if (hasValue(value) && toScore(value) === null) notScores++;
		if (hasValue(json.touchpoint)) touchpoints.add(json.touchpoint);
	}
	const notCounted = [
		tests > 0 ? `${tests} marked as test` : '',
		unconfirmed > 0 ? `${unconfirmed} unconfirmed` : '',
		undated > 0 ? `${undated} without a date in '${dateField}'` : '',
	].filter(Boolean);
	return [
		missing && items.length > 0 ? `No item has the field '${scoreField}' named in 'Score Field'.` : '',
		notScores > 0
			? `Unscored, because '${scoreField}' holds no whole number from 0 to 10: ${notScores} of ${items.length} items.`
			: '',
		notCounted.length > 0 ? `Not counted: ${notCounted.join(', ')}.` : '',
		touchpoints.size > 1 && !fields.includes('touchpoint')
			? `These scores pool ${touchpoints.size} touchpoints. Group by 'touchpoint' to keep them apart.`
			: '',
	].filter(Boolean);
}

const hasValue = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
