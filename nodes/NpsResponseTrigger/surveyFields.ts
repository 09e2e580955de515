import type { INodeProperties } from 'n8n-workflow';
import { brandFields } from './brandFields';
import { LANGUAGE_OPTIONS } from './languageOptions';
import { reportingField } from './reportingFields';
import { variantsField } from './variantFields';
import { callsField } from './voiceFields';
import { widgetField } from './widgetFields';

const perCategory = (what: string, placeholder: (category: string) => string): INodeProperties[] =>
	(['promoter', 'passive', 'detractor'] as const).map((category) => ({
		displayName: `${category[0]?.toUpperCase()}${category.slice(1)}s`,
		name: category,
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		placeholder: placeholder(category),
		description: `${what} ${category}s see`,
	}));

const smsNotice: INodeProperties = {
	displayName:
		'Text messages: in the Twilio console, let incoming messages of your number go to the POST address above that ends in /sms. One number serves any number of surveys.',
	name: 'smsNotice',
	type: 'notice',
	default: '',
};

/** What a survey is made of, as the panel asks for it. */
export const surveyFields: INodeProperties[] = [
	{
		displayName: 'Survey Key',
		name: 'surveyKey',
		type: 'string',
		default: 'my-survey',
		required: true,
		noDataExpression: true,
		placeholder: 'e.g. after-delivery',
		description:
			'Short name of the survey in links: lower-case letters, digits and dashes. Keep it once surveys have been sent: their links contain it.',
	},
	{
		displayName: 'Survey Name',
		name: 'surveyName',
		type: 'string',
		default: '',
		placeholder: 'e.g. After delivery',
		description: 'Name your team sees in lists and reports',
	},
	...brandFields,
	{
		displayName: 'Touchpoint',
		name: 'touchpoint',
		type: 'string',
		default: 'relationship',
		required: true,
		placeholder: 'e.g. delivery',
		description:
			'Where in the customer journey the survey asks, such as delivery, support or onboarding. Scores of different touchpoints are never mixed.',
	},
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		options: LANGUAGE_OPTIONS,
		default: 'en',
		description:
			'Language of your own texts, and of customers whose language is unknown. Others see the built-in texts of their language.',
	},
	{
		displayName: 'Question',
		name: 'question',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		placeholder: 'How likely are you to recommend {brand} to a friend or colleague?',
		description: 'Left empty, the standard NPS question is asked in the language of the customer',
	},
	{
		displayName: 'Follow-Up Question',
		name: 'followUp',
		type: 'collection',
		placeholder: 'Add Own Text',
		default: {},
		description: 'Asked after the score. Left out, a built-in question in the language of the customer.',
		options: perCategory('Question that', (category) =>
			category === 'detractor' ? 'What should we do better?' : 'What do you value most?',
		),
	},
	{
		displayName: 'Thank-You',
		name: 'thanks',
		type: 'collection',
		placeholder: 'Add Own Text',
		default: {},
		description: 'Said at the end. Left out, a built-in text in the language of the customer.',
		options: perCategory('Text that', () => 'Thank you!'),
	},
	variantsField,
	{
		displayName: 'Start the Workflow',
		name: 'emission',
		type: 'options',
		options: [
			{
				name: 'When the Answer Is Complete',
				value: 'complete',
				description:
					'When the comment has come. For those who write none, add an NPS Activity Trigger with the event "Answer Complete".',
			},
			{
				name: 'With Each Answer',
				value: 'each',
				description: 'At once with the score; a later comment comes as a second item marked updated',
			},
			{
				name: 'Never',
				value: 'collect',
				description: 'Only collect answers in the store',
			},
		],
		default: 'complete',
	},
	callsField,
	widgetField,
	reportingField,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Accept Answers',
				name: 'accept',
				type: 'boolean',
				default: true,
				description:
					'Whether answers are accepted. When off, links show a friendly note that the survey has ended; unsubscribing still works.',
			},
			{
				displayName: 'Answer Window (Days)',
				name: 'answerWindowDays',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 30,
				description: 'How long a survey can be answered after it was sent',
			},
			{
				displayName: 'Brand Colour',
				name: 'brandColour',
				type: 'color',
				default: '#2f5bea',
				description:
					'Colour of buttons and marks; it is darkened or lightened where it could not be read. A saved brand profile brings its own.',
			},
			{
				displayName: 'Edit Window (Hours)',
				name: 'editWindowHours',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 24,
				description: 'How long an answer can be changed with the same link',
			},
			{
				displayName: 'Open Link',
				name: 'openLink',
				type: 'boolean',
				default: false,
				description:
					'Whether anybody may answer at the address above that ends in /s, without a personal link: for receipts, QR codes and helpdesk macros. Add ?c=receipt or ?agent=Ada to it to tell where answers come from.',
			},
			{
				displayName: 'Review Link',
				name: 'reviewLink',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://reviews.example.com/your-shop',
				description:
					'Offered to everyone who answers, whatever the score: showing it to happy customers alone breaks the rules of review sites',
			},
			{
				displayName: 'Wait for a Comment (Minutes)',
				name: 'commentWaitMinutes',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 15,
				description: 'After this time an answer counts as complete even if no comment came',
			},
		],
	},
	smsNotice,
];
