import type { INodeProperties } from 'n8n-workflow';
import { combineField, conditionsField } from '../shared/conditionRows';
import { showFor } from '../shared/showFor';

const itemsFields: INodeProperties[] = [
	{
		displayName: 'Score Field',
		name: 'scoreField',
		type: 'string',
		default: 'score',
		required: true,
		description: 'Name of the input field that holds the score, a whole number from 0 to 10',
	},
	{
		displayName: 'Group By Fields',
		name: 'groupBy',
		type: 'string',
		default: '',
		placeholder: 'e.g. team, touchpoint',
		description:
			'Names of the input fields to group by, separated by commas and the widest first, such as "department, team, agent"; leave empty for one score over all',
	},
];

const byOptionName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);

const DIMENSIONS = [
	{ name: 'Agent', value: 'agent' },
	{ name: 'Channel', value: 'channel' },
	{ name: 'Send Hour', value: 'hour', description: 'The hour at which the survey was sent, in its own time zone' },
	{ name: 'Team', value: 'team' },
	{ name: 'Theme', value: 'theme', description: 'What the comments mention, and how' },
	{ name: 'Variant', value: 'variant', description: 'The wording of the survey' },
];

const storeFields: INodeProperties[] = [
	{
		displayName: 'Survey Names or IDs',
		name: 'surveys',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getSurveys' },
		default: [],
		description:
			'The surveys to count; none means all. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Period',
		name: 'period',
		type: 'options',
		options: [
			{ name: 'Between Two Dates', value: 'between' },
			{ name: 'Last 30 Days', value: 'last30' },
			{ name: 'Last 365 Days', value: 'last365' },
			{ name: 'Last 7 Days', value: 'last7' },
			{ name: 'Last 90 Days', value: 'last90' },
			{ name: 'Last Full Month', value: 'lastMonth', description: 'Compared with the month before' },
			{ name: 'Last Full Quarter', value: 'lastQuarter', description: 'Compared with the quarter before' },
			{ name: 'Last Full Week', value: 'lastWeek', description: 'Monday to Sunday, compared with the week before' },
		],
		default: 'last30',
		description:
			"Which days to count, today included unless the period is over. Days are those of the survey's own time zone.",
	},
	{
		displayName: 'From',
		name: 'from',
		type: 'dateTime',
		default: '',
		required: true,
		description: 'The first day',
		displayOptions: { show: { period: ['between'] } },
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'dateTime',
		default: '',
		description: 'The last day, which is counted too; leave empty for today',
		displayOptions: { show: { period: ['between'] } },
	},
	{
		displayName: 'Group By',
		name: 'dimension',
		type: 'options',
		options: [
			...DIMENSIONS,
			{ name: 'Nothing', value: 'all' },
			{ name: 'Segment', value: 'segment', description: 'What invitations carry besides, such as plan or country' },
		].sort(byOptionName),
		default: 'all',
	},
	{
		displayName: 'Segment Name',
		name: 'segmentName',
		type: 'string',
		default: '',
		placeholder: 'e.g. plan',
		description: 'Which segment; leave empty for all of them, each as "name=value"',
		displayOptions: { show: { dimension: ['segment'] } },
	},
	{
		displayName: 'Then By',
		name: 'thenBy',
		type: 'multiOptions',
		options: [...DIMENSIONS, { name: 'Touchpoint', value: 'touchpoint' }].sort(byOptionName),
		default: [],
		description:
			'Further fields that tell rows apart, such as the agents of each team. With several, the answers themselves are read: response rates are missing then.',
	},
	{
		displayName: 'Then By Segments',
		name: 'thenBySegments',
		type: 'string',
		default: '',
		placeholder: 'e.g. plan, country',
		description: 'Names of segments that tell rows apart as well, separated by commas',
	},
	{
		displayName: 'Keep Apart',
		name: 'keepApart',
		type: 'multiOptions',
		options: [
			{ name: 'Surveys', value: 'survey' },
			{ name: 'Touchpoints', value: 'touchpoint' },
		],
		default: ['touchpoint'],
		description:
			'What gets rows of its own. Scores of different touchpoints, such as relationship and support, mean different things together.',
	},
];

const bucketField: INodeProperties = {
	displayName: 'Time Bucket',
	name: 'bucket',
	type: 'options',
	options: [
		{ name: 'Day', value: 'day' },
		{ name: 'Month', value: 'month' },
		{ name: 'None', value: 'none' },
		{ name: 'Quarter', value: 'quarter' },
		{ name: 'Rolling', value: 'rolling', description: 'Windows of a fixed length that overlap' },
		{ name: 'Week', value: 'week', description: 'From Monday (ISO 8601)' },
	],
	default: 'none',
	description:
		'Gives a row per day, week, month, quarter or rolling window, each compared with the one before it',
};

const rollingFields: INodeProperties[] = [
	{
		displayName: 'Window (Days)',
		name: 'windowDays',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 730 },
		default: 90,
		description:
			'How far back each window reaches. The newest ends on the last day; each is compared with the window before it that shares no day with it.',
	},
	{
		displayName: 'Step',
		name: 'windowStep',
		type: 'options',
		options: [
			{ name: 'Day', value: 'day' },
			{ name: 'Month', value: 'month' },
			{ name: 'Week', value: 'week' },
		],
		default: 'week',
		description:
			'How far apart windows end. Where a least group size holds, windows do not overlap, because their difference would show what few have answered.',
	},
];

const filtersField: INodeProperties = {
	...conditionsField,
	displayName: 'Filters',
	name: 'filters',
	placeholder: 'Add Filter',
	description:
		'Count only what these hold for. From the store, fields are those of a response, such as team, category, channel, segments.plan or comment.',
};

const dateFields: INodeProperties[] = [
	{
		displayName: 'Date Field',
		name: 'dateField',
		type: 'string',
		default: 'answeredAt',
		required: true,
		description:
			'Name of the input field that says when the answer was given, as ISO 8601 date',
	},
	{
		displayName: 'Time Zone',
		name: 'timeZone',
		type: 'string',
		default: '',
		placeholder: 'e.g. Europe/Berlin',
		description: "IANA time zone whose days count; leave empty for the workflow's own",
	},
];

/** Where the answers come from, and how they become rows: the same for every operation. */
export const sourceFields: INodeProperties[] = [
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		options: [
			{ name: 'Input Items', value: 'items', description: 'One answer per item' },
			{
				name: 'NPS Store',
				value: 'store',
				description: 'All answers to the surveys of this pack',
			},
		],
		default: 'items',
	},
	...showFor({ source: ['items'] }, itemsFields),
	...showFor({ source: ['store'] }, storeFields),
	bucketField,
	...showFor({ bucket: ['rolling'] }, rollingFields),
	...showFor({ source: ['items'], bucket: ['day', 'week', 'month', 'quarter', 'rolling'] }, dateFields),
	// A picture over time needs dates, too.
	...showFor({ source: ['items'], bucket: ['none'], operation: ['draw', 'report'] }, dateFields),
	filtersField,
];

/** Options every operation has. Entries stay in alphabetical order when others are mixed in. */
export const countingOptions: INodeProperties[] = [
	{ ...combineField, displayName: 'Filters Must Match', description: 'Whether all filters must hold or one of them is enough' },
	{
		displayName: 'Subtotals',
		name: 'subtotals',
		type: 'boolean',
		default: false,
		description: 'Whether to add a row for each level above: department, team and agent give departments and all, too',
	},
	{
		displayName: 'Confidence (%)',
		name: 'confidence',
		type: 'number',
		typeOptions: { minValue: 50, maxValue: 99.9 },
		default: 95,
		description:
			'How sure the interval is, and how sure a change must be to count as more than chance',
	},
	{
		displayName: 'Include Tests',
		name: 'includeTests',
		type: 'boolean',
		default: false,
		description: 'Whether to count items with test = true',
		displayOptions: { show: { '/source': ['items'] } },
	},
	{
		displayName: 'Include Unconfirmed',
		name: 'includeUnconfirmed',
		type: 'boolean',
		default: false,
		description:
			'Whether to count items with confirmed = false, which may come from a link scanner instead of a person',
		displayOptions: { show: { '/source': ['items'] } },
	},
	{
		displayName: 'Interval Method',
		name: 'method',
		type: 'options',
		options: [
			{
				name: 'Adjusted Wald',
				value: 'adjustedWald',
				description: 'Right for nearly everyone, honest from a handful of answers on',
			},
			{
				name: 'Bayes',
				value: 'bayes',
				description: 'Credible interval with a Jeffreys prior',
			},
			{
				name: 'Score',
				value: 'score',
				description: 'Tango: for few answers and extreme scores',
			},
		],
		default: 'adjustedWald',
	},
];

/** What comments and numbers say, for those who want it. */
export function detailOptions(isUsual: boolean): INodeProperties[] {
	return DETAILS.map((field) => (field.type === 'boolean' ? { ...field, default: isUsual } : field));
}

const DETAILS: INodeProperties[] = [
	{
		displayName: 'Comment Field',
		name: 'commentField',
		type: 'string',
		default: 'comment',
		description: 'Name of the input field that holds what the respondent wrote',
		displayOptions: { show: { '/source': ['items'] } },
	},
	{
		displayName: 'Drivers',
		name: 'drivers',
		type: 'boolean',
		default: false,
		description: 'Whether to say what the score goes together with: themes of the comments, and numbers such as delivery days',
	},
	{
		displayName: 'Emerging Phrases',
		name: 'emerging',
		type: 'boolean',
		default: false,
		description: 'Whether to name words that more of the newest comments hold than those of the period before',
	},
	{
		displayName: 'Number Fields',
		name: 'numberFields',
		type: 'string',
		default: '',
		placeholder: 'e.g. deliveryDays, customer.attributes.tenure',
		description:
			'Names of input fields with numbers that the score may go together with, separated by commas. From the store, these are the segments with numbers.',
		displayOptions: { show: { '/source': ['items'] } },
	},
	{
		displayName: 'Themes Field',
		name: 'themesField',
		type: 'string',
		default: 'themes',
		description: 'Name of the input field with the themes that NPS Classify or the survey has found',
		displayOptions: { show: { '/source': ['items'] } },
	},
];

/** For input items only: what the store counts has its survey's own. */
const itemsOptions: INodeProperties[] = [
	{
		displayName: 'Minimum Group Size',
		name: 'minimumGroup',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 5,
		description:
			'Rows with fewer scores are left out, and so is what they could be computed from. While this is not added, 5 where an answer of an anonymous survey is among the items, else 1. For answers of the store, the survey’s own minimum counts.',
		displayOptions: { show: { '/source': ['items'] } },
	},
	{
		displayName: 'Target',
		name: 'target',
		type: 'number',
		typeOptions: { minValue: -100, maxValue: 100 },
		default: 40,
		description:
			'The score to be reached; each row says how sure it is that it was. For answers of the store, the survey’s own target counts.',
		displayOptions: { show: { '/source': ['items'] } },
	},
];

/** The options of one operation, with the common ones, as n8n wants them: by name. */
export function optionsField(own: INodeProperties[] = []): INodeProperties {
	const byName = (a: INodeProperties, b: INodeProperties) =>
		a.displayName.localeCompare(b.displayName);
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [...countingOptions, ...itemsOptions, ...own].sort(byName),
	};
}
