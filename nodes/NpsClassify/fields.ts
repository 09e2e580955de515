import type { INodeProperties } from 'n8n-workflow';
import { THEMES } from '../../nps/text';

const WITH_ANALYSIS = { hide: { commentAnalysis: ['off'] } };
const WITH_MODEL = { show: { '/commentAnalysis': ['model'] } };

const themeName = (theme: string): string => theme[0]?.toUpperCase() + theme.slice(1);

export const properties: INodeProperties[] = [
	{
		displayName: 'Score Field',
		name: 'scoreField',
		type: 'string',
		default: 'score',
		required: true,
		placeholder: 'e.g. answers.recommend',
		description:
			'Name of the input field that holds the score; dots lead into objects. Only whole numbers from 0 to 10 are scores.',
	},
	{
		displayName: 'Comment Analysis',
		name: 'commentAnalysis',
		type: 'options',
		default: 'embedded',
		options: [
			{
				name: 'AI Model',
				value: 'model',
				description:
					'A connected chat model reads the comments, with e-mail addresses, phone, card and account numbers blacked out (names stay); what it leaves out is analysed by the embedded dictionaries',
			},
			{
				name: 'Embedded',
				value: 'embedded',
				description: 'Dictionaries inside this node find language, sentiment and themes; nothing leaves n8n',
			},
			{ name: 'Off', value: 'off', description: 'Only the score is looked at' },
		],
	},
	{
		displayName: 'Comment Field',
		name: 'commentField',
		type: 'string',
		default: 'comment',
		placeholder: 'e.g. answers.why',
		description: 'Name of the input field that holds the comment; items without one are left as they are',
		displayOptions: WITH_ANALYSIS,
	},
	{
		displayName: 'Save to Store',
		name: 'save',
		type: 'boolean',
		default: false,
		description:
			'Whether to write sentiment, themes and language back to the stored answer of items that carry a responseId',
		displayOptions: WITH_ANALYSIS,
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: WITH_ANALYSIS,
		options: [
			{
				displayName: 'Add Redacted Comment',
				name: 'addRedacted',
				type: 'boolean',
				default: false,
				description:
					'Whether to add the comment as commentRedacted, with e-mail addresses, phone, card and account numbers blacked out',
			},
			{
				displayName: 'Comments per Call',
				name: 'batchSize',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 50 },
				default: 10,
				description: 'How many comments the model reads at once',
				displayOptions: WITH_MODEL,
			},
			{
				displayName: 'Language Field',
				name: 'languageField',
				type: 'string',
				default: 'language',
				placeholder: 'e.g. customer.locale',
				description:
					'Name of the input field that says in which language the customer was asked, a hint for short comments. Where it is empty, customer.locale is taken.',
			},
			{
				displayName: 'Own Themes',
				name: 'ownThemes',
				type: 'fixedCollection',
				typeOptions: { multipleValues: true, sortable: true },
				placeholder: 'Add Theme',
				default: {},
				description: 'Themes of your own, or more words for one of the embedded ones',
				options: [
					{
						displayName: 'Theme',
						name: 'rows',
						values: [
							{
								displayName: 'Theme',
								name: 'theme',
								type: 'string',
								default: '',
								placeholder: 'e.g. roaming',
								description: 'A name of your own, or an embedded theme such as delivery',
							},
							{
								displayName: 'Words',
								name: 'words',
								type: 'string',
								default: '',
								placeholder: 'e.g. roaming, abroad, data pass*',
								description:
									'Words and phrases by which it is known, in any language, separated by commas. An asterisk at the end stands for any ending.',
							},
						],
					},
				],
			},
			{
				displayName: 'Pause Between Calls (Ms)',
				name: 'pauseMs',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 60_000 },
				default: 0,
				description: 'For models that may be called only so often',
				displayOptions: WITH_MODEL,
			},
			{
				displayName: 'Themes',
				name: 'themes',
				type: 'multiOptions',
				default: [],
				description: 'The embedded themes to look for; all when none is chosen. Own themes are always looked for.',
				options: [...THEMES].sort().map((theme) => ({ name: themeName(theme), value: theme })),
			},
			{
				displayName: 'Timeout per Call (S)',
				name: 'timeoutS',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 600 },
				default: 60,
				description: 'After which the embedded analysis steps in',
				displayOptions: WITH_MODEL,
			},
		],
	},
];
