import type { INodeProperties } from 'n8n-workflow';

/** The panel of the dashboard. */
export const fields: INodeProperties[] = [
	{
		displayName:
			'Publish the workflow, then open the production URL above: the browser asks for the user and password of the credential. To let others see it without a password, press Share on the dashboard.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Dashboard Key',
		name: 'dashboardKey',
		type: 'string',
		default: 'nps',
		required: true,
		placeholder: 'e.g. support',
		description:
			'Part of the address, and unique in this n8n: lower-case letters, digits and dashes. Links given out stop working when it changes.',
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: 'Customer feedback',
		description: 'Stands at the top of the page',
	},
	{
		displayName: 'Survey Names or IDs',
		name: 'surveys',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getSurveys' },
		default: [],
		description:
			'The surveys to show; none means all. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Default Country',
				name: 'country',
				type: 'string',
				default: '',
				placeholder: 'e.g. DE',
				description: 'Two-letter country of phone numbers without a country code, for looking up customers',
			},
			{
				displayName: 'Default Period',
				name: 'period',
				type: 'options',
				options: [
					{ name: 'Last 12 Months', value: '365d' },
					{ name: 'Last 30 Days', value: '30d' },
					{ name: 'Last 7 Days', value: '7d' },
					{ name: 'Last 90 Days', value: '90d' },
				],
				default: '30d',
				description: 'What is shown when the page is opened without a period of its own',
			},
			{
				displayName: 'Frame Origins',
				name: 'frameOrigins',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://example.zendesk.com',
				description:
					'Websites that may show the badge and the customer card in a frame, separated by commas. The dashboard itself is never shown in a frame.',
			},
			{
				displayName: 'Include Personal Data in Exports',
				name: 'includePersonalData',
				type: 'boolean',
				default: false,
				description:
					'Whether downloads and feeds for BI tools have columns for the customer’s ID, name and e-mail address, and comments without anything blacked out. Only where comments and names are shown; answers to anonymous surveys never have them.',
			},
			{
				displayName: 'Least Answers of a Group',
				name: 'minimumGroup',
				type: 'number',
				typeOptions: { minValue: 1, numberPrecision: 0 },
				default: 1,
				description:
					'Groups and periods with fewer answers are not shown. A survey’s own minimum holds besides.',
			},
			{
				displayName: 'Link Series',
				name: 'linkSeries',
				type: 'number',
				typeOptions: { minValue: 1, numberPrecision: 0 },
				default: 1,
				description: 'Change the number to make all links given out so far worthless',
			},
			{
				displayName: 'Longest Link (Days)',
				name: 'maxLinkDays',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 3650, numberPrecision: 0 },
				default: 90,
				description: 'After how many days at most a link ends',
			},
			{
				displayName: 'Rest After an Answer (Days)',
				name: 'answeredRest',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 0 },
				default: 90,
				description:
					'As in NPS Send Survey, so that the customer card says when somebody may be asked again',
			},
			{
				displayName: 'Rest Without an Answer (Days)',
				name: 'unansweredRest',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 0 },
				default: 30,
				description:
					'As in NPS Send Survey, so that the customer card says when somebody may be asked again',
			},
			{
				displayName: 'Share by Link',
				name: 'shareLinks',
				type: 'boolean',
				default: true,
				description: 'Whether links without a password may be made; off, those made before stop working, too',
			},
			{
				displayName: 'Show Comments',
				name: 'comments',
				type: 'boolean',
				default: true,
				description: 'Whether the words of customers are shown and can be searched',
			},
			{
				displayName: 'Show Names',
				name: 'names',
				type: 'boolean',
				default: true,
				description:
					'Whether names stand beside comments. E-mail addresses and phone numbers never do, and answers to anonymous surveys have no names.',
			},
			{
				displayName: 'Time Zone',
				name: 'timeZone',
				type: 'string',
				default: '',
				placeholder: 'e.g. Europe/Berlin',
				description:
					"IANA time zone for today and for times of day where surveys have different ones; leave empty for the workflow's own",
			},
		],
	},
];
