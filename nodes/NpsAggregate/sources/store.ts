import type { IExecuteFunctions } from 'n8n-workflow';
import { systemClock } from '../../../nps/clock';
import { countCases, readFigures, segmentField, type GroupField, type StoreFigures } from '../../../nps/programme';
import { APART, withheldSentence } from '../../../nps/report';
import type { RegisteredSurvey, Store } from '../../../nps/store';
import { openNodeStore } from '../../shared/store';
import type { CountRequest, Figures } from '../figures';
import { fieldNames } from './items';
import { rangeOf } from './storeRange';

/** Counts what the store holds. */
export async function figuresOfStore(context: IExecuteFunctions, request: CountRequest): Promise<Figures> {
	const store = await openNodeStore(context);
	const surveyKeys = context.getNodeParameter('surveys', 0, []) as string[];
	const fields = fieldsOf(context);
	const picked = pickedSurveys(await store.surveys.list(), surveyKeys);
	const { target: _ofItems, ...counting } = request.counting;
	const zone = zoneOf(picked, context.getTimezone());
	const now = systemClock.now();
	const range = rangeOf(context, zone, now);
	const figures = await readFigures(store, {
		surveyKeys,
		range,
		fields,
		subtotals: request.subtotals,
		filter: request.filter,
		counting,
		details: request.details,
	});
	return {
		rows: figures.rows.map((row) => ({ row, items: [0] })),
		overall: figures.overall,
		trend: figures.trend,
		quotes: figures.quotes,
		cases: async () => {
			// Of filtered answers nobody knows the cases here: those of all the answers would stand beside other figures.
			if (request.filter.conditions.length > 0) return undefined;
			const counted = await countCases({ store }, { range, zone, now, ...(surveyKeys.length > 0 && { surveyKeys }) });
			const { any, open, overdue, closed } = counted;
			return any ? { open, overdue, closed } : undefined;
		},
		surveyNames: figures.surveys.map(({ definition }) => definition.name),
		demo: figures.surveys.some(({ definition }) => definition.demo === true),
		hints: await hintsFor(store, figures, { surveyKeys, fields, picked }),
	};
}

function pickedSurveys(surveys: readonly RegisteredSurvey[], keys: readonly string[]): RegisteredSurvey[] {
	return surveys.filter(({ definition: { key } }) => keys.length === 0 || keys.includes(key));
}

/** The surveys' own zone where they share one. */
function zoneOf(surveys: readonly RegisteredSurvey[], workflowZone: string): string {
	const zones = new Set(surveys.map(({ definition }) => definition.timeZone));
	const [only] = zones;
	return zones.size === 1 && only !== undefined ? only : workflowZone;
}

type Kind = Exclude<GroupField['kind'], 'segment'>;

/** What tells rows apart, each once: what is kept apart first, then in the order chosen. */
function fieldsOf(context: IExecuteFunctions): GroupField[] {
	const keepApart = context.getNodeParameter('keepApart', 0, []) as Array<'survey' | 'touchpoint'>;
	const dimension = context.getNodeParameter('dimension', 0) as Kind | 'segment' | 'all';
	const segmentName = (context.getNodeParameter('segmentName', 0, '') as string).trim();
	const thenBy = context.getNodeParameter('thenBy', 0, []) as Kind[];
	const segments = fieldNames(context.getNodeParameter('thenBySegments', 0, '') as string);
	const first: GroupField[] =
		dimension === 'all' ? [] : [dimension === 'segment' ? { kind: dimension, ...(segmentName && { name: segmentName }) } : { kind: dimension }];
	const fields: GroupField[] = [
		...(['survey', 'touchpoint'] as const).filter((kind) => keepApart.includes(kind)).map((kind) => ({ kind })),
		...first,
		...thenBy.map((kind) => ({ kind })),
		...segments.map((name): GroupField => ({ kind: 'segment', name })),
	];
	return [...new Map(fields.map((field) => [nameOf(field), field])).values()];
}

function nameOf(field: GroupField): string {
	if (field.kind !== 'segment') return field.kind;
	return field.name === undefined ? 'segment' : segmentField(field.name);
}

async function hintsFor(
	store: Store,
	{ touchpoints, fromAnswers, apart, withheld, minimum }: StoreFigures,
	{ surveyKeys, fields, picked }: { surveyKeys: readonly string[]; fields: readonly GroupField[]; picked: readonly RegisteredSurvey[] },
): Promise<string[]> {
	const unknown = surveyKeys.filter((key) => !picked.some(({ definition }) => definition.key === key));
	return [
		(await store.isEmpty())
			? `The ${store.label} is empty. Check that this node and the others use the same NPS Store.`
			: '',
		unknown.length > 0 ? `No survey is registered under ${unknown.join(', ')}.` : '',
		touchpoints.length > 1 && !fields.some(({ kind }) => kind === 'touchpoint')
			? `These scores pool the touchpoints ${touchpoints.join(', ')}. Choose 'Touchpoints' in 'Keep Apart' to see each.`
			: '',
		fromAnswers
			? 'Response rates are missing, because several fields or filters are read from the answers themselves.'
			: '',
		apart ? APART : '',
		withheldSentence(withheld, minimum),
	].filter(Boolean);
}
