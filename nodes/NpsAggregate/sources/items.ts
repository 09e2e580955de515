import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { toInstant } from '../../../nps/events/instant';
import {
	aggregateAnswers,
	cleanLine,
	isIsoDay,
	type AggregateOptions,
	type Answer,
	type AnswerAggregation,
	type Group,
	type Quote,
} from '../../../nps/report';
import { toScore } from '../../../nps/score';
import { DateTime } from '../../../nps/vendor/luxon';
import { readField } from '../../shared/field';
import type { Figures } from '../figures';

const LONGEST_VALUE = 200;
const NO_VALUE = '(none)';

/** Counts the input items, reading each once by field name. */
export async function figuresOfItems(
	context: IExecuteFunctions,
	options: AggregateOptions,
): Promise<Figures> {
	const items = context.getInputData();
	const scoreField = context.getNodeParameter('scoreField', 0) as string;
	const fields = fieldNames(context.getNodeParameter('groupBy', 0) as string);
	const timed = options.bucket !== 'none';
	const timeZone = timed ? zoneOf(context) : 'UTC';
	const dateField = timed ? (context.getNodeParameter('dateField', 0) as string) : '';

	const answers = items.map(({ json }): Answer => {
		const at = timed ? toDate(readField(json, dateField), timeZone) : undefined;
		return {
			score: toScore(readField(json, scoreField)),
			...(at && { at }),
			group: groupOf(json, fields),
			confirmed: json.confirmed !== false,
			test: json.test === true,
		};
	});
	const counted = aggregateAnswers(answers, { ...options, timeZone });

	return {
		rows: counted.rows.map((row, index) => ({ row, items: counted.members[index] ?? [] })),
		overall: async () => {
			const together = answers.map((answer) => ({ ...answer, group: {} }));
			return aggregateAnswers(together, { ...options, bucket: 'none' }).rows[0];
		},
		quotes: async (commentField) => quotesOf(items, answers, options, commentField),
		surveyNames: [],
		hints: hintsFor(items, answers, counted, { scoreField, dateField, fields }),
	};
}

function fieldNames(text: string): string[] {
	return [...new Set(text.split(',').map((name) => name.trim()))].filter(Boolean);
}

function zoneOf(context: IExecuteFunctions): string {
	return (context.getNodeParameter('timeZone', 0) as string).trim() || context.getTimezone();
}

/** A date without a time is that day in the zone; everything else is a moment. */
function toDate(value: unknown, timeZone: string): Date | undefined {
	if (value instanceof Date) return value;
	if (typeof value === 'string' && isIsoDay(value.trim())) {
		return DateTime.fromISO(value.trim(), { zone: timeZone }).toJSDate();
	}
	const instant = toInstant(value);
	return instant === undefined ? undefined : new Date(instant);
}

function groupOf(json: INodeExecutionData['json'], fields: readonly string[]): Group {
	return Object.fromEntries(fields.map((field) => [field, valueText(readField(json, field))]));
}

function valueText(value: unknown): string {
	if (value === undefined || value === null) return NO_VALUE;
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
	return cleanLine(text, LONGEST_VALUE) || NO_VALUE;
}

function quotesOf(
	items: readonly INodeExecutionData[],
	answers: readonly Answer[],
	{ includeTests, includeUnconfirmed }: AggregateOptions,
	commentField: string,
): Quote[] {
	return items.flatMap(({ json }, index) => {
		const { score = null, confirmed, test } = answers[index] ?? {};
		const text = readField(json, commentField);
		if ((test && !includeTests) || (!confirmed && !includeUnconfirmed)) return [];
		const at = toDate(json.answeredAt, 'UTC');
		return typeof text === 'string' ? [{ score, text, ...(at && { at }) }] : [];
	});
}

function hintsFor(
	items: readonly INodeExecutionData[],
	answers: readonly Answer[],
	{ leftOut }: AnswerAggregation,
	{ scoreField, dateField, fields }: { scoreField: string; dateField: string; fields: string[] },
): string[] {
	const { tests, unconfirmed, undated } = leftOut;
	const notScores = items.filter(
		({ json }, index) =>
			answers[index]?.score === null && hasValue(readField(json, scoreField)),
	).length;
	const missing = items.every(({ json }) => readField(json, scoreField) === undefined);
	const touchpoints = new Set(items.map(({ json }) => json.touchpoint).filter(hasValue));
	const notCounted = [
		tests > 0 ? `${tests} marked as test` : '',
		unconfirmed > 0 ? `${unconfirmed} unconfirmed` : '',
		undated > 0 ? `${undated} without a date in '${dateField}'` : '',
	].filter(Boolean);
	return [
		missing ? `No item has the field '${scoreField}' named in 'Score Field'.` : '',
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
