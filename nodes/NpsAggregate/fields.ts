import type { INodeProperties } from 'n8n-workflow';
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
			'Names of the input fields to group by, separated by commas; leave empty for one score over all',
	},
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
			{ name: 'Last Full Week', value: 'lastWeek', description: 'Monday to Sunday' },
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
			{ name: 'Agent', value: 'agent' },
			{ name: 'Channel', value: 'channel' },
			{ name: 'Nothing', value: 'all' },
			{ name: 'Segment', value: 'segment' },
			{ name: 'Team', value: 'team' },
		],
		default: 'all',
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
		{ name: 'Week', value: 'week', description: 'From Monday (ISO 8601)' },
	],
	default: 'none',
	description: 'Gives a row per day, week, month or quarter, each compared with the one before',
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
	...showFor({ source: ['items'], bucket: ['day', 'week', 'month', 'quarter'] }, dateFields),
];

/** Options every operation has. Entries stay in alphabetical order when others are mixed in. */
export const countingOptions: INodeProperties[] = [
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
		options: [...countingOptions, ...own].sort(byName),
	};
}
