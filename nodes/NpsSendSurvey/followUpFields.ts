import type { INodeProperties } from 'n8n-workflow';
import { PLACEHOLDERS, USUAL_PURPOSE } from '../../nps/followup';
import type { FollowUpChannel } from '../../nps/programme';
import { defaultCountryOption, smsFromField, testRecipientField } from './fields';
import { sendWindowFields } from './sendWindow';

/** Ways to whoever answered. */
export const FOLLOW_UP_CHANNELS = {
	answer: 'answer',
	email: ['email'],
	emailThenSms: ['email', 'sms'],
	sms: ['sms'],
	smsThenEmail: ['sms', 'email'],
} as const satisfies Readonly<Record<string, 'answer' | readonly FollowUpChannel[]>>;

const channel: INodeProperties = {
	displayName: 'Channel',
	name: 'channel',
	type: 'options',
	options: [
		{ name: 'E-Mail', value: 'email' },
		{
			name: 'E-Mail, Otherwise SMS',
			value: 'emailThenSms',
			description: 'By SMS to those whom no e-mail reaches',
		},
		{
			name: 'Same as the Answer',
			value: 'answer',
			description: 'The way the answer came, otherwise the other; answers by phone are followed up by SMS',
		},
		{ name: 'SMS', value: 'sms' },
		{
			name: 'SMS, Otherwise E-Mail',
			value: 'smsThenEmail',
			description: 'By e-mail to those whom no SMS reaches',
		},
	],
	default: 'email',
};

/** What chooses a message first, then what it says. */
const messageFields: INodeProperties[] = [
	{
		displayName: 'Category',
		name: 'category',
		type: 'options',
		options: [
			{ name: 'Any', value: 'any' },
			{ name: 'Detractor', value: 'detractor' },
			{ name: 'Passive', value: 'passive' },
			{ name: 'Promoter', value: 'promoter' },
			{ name: 'Unscored', value: 'unscored' },
		],
		default: 'any',
	},
	{
		displayName: 'Language',
		name: 'language',
		type: 'string',
		default: '',
		placeholder: 'e.g. de',
		description: 'Language of this text, for answers in it. Left empty, for any.',
	},
	{
		displayName: 'Theme',
		name: 'theme',
		type: 'string',
		default: '',
		placeholder: 'e.g. delivery',
		description: 'For answers whose comment is about this theme. Left empty, for any.',
	},
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'string',
		default: '',
		placeholder: 'e.g. Your feedback to {brand}',
		description: 'Of e-mails, which need one',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 5 },
		default: '',
		placeholder: 'e.g. Hello {firstName}, …',
		description:
			'Blank lines separate paragraphs. Where the name, the agent or the comment is unknown, its placeholder disappears. A text message names the brand by itself.',
	},
];

const messages: INodeProperties = {
	displayName: 'Messages',
	name: 'messages',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true, multipleValueButtonText: 'Add Message' },
	placeholder: 'Add Message',
	default: { message: [{}] },
	required: true,
	description: `Each answer gets the most specific message that fits it: one for its theme before one for its language, that before one for its category, and of equals the first. An answer that none fits goes to Skipped. Texts may mention ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}.`,
	options: [
		{
			displayName: 'Message',
			name: 'message',
			values: messageFields,
		},
	],
};

const smsFrom: INodeProperties = {
	...smsFromField,
	description: 'Twilio number, sender name or Messaging Service SID the message comes from',
};

const [sendWindow, ...windowDetails] = sendWindowFields;

export const followUpFields: INodeProperties[] = [
	{
		displayName:
			'The survey has already thanked whoever answered, and asked why. A follow-up is a message of its own, such as an apology, an offer or an article. Each answer gets one for each purpose, however often this runs.',
		name: 'followUpNotice',
		type: 'notice',
		default: '',
	},
	channel,
	{ ...smsFrom, displayOptions: { show: { channel: ['emailThenSms', 'sms', 'smsThenEmail'] } } },
	// Whoever has no Twilio account follows e-mails up by e-mail.
	{ ...smsFrom, required: false, displayOptions: { show: { channel: ['answer'] } } },
	messages,
	{
		displayName: 'Link',
		name: 'link',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://help.example.com/delivery',
		description:
			'Stands where a text mentions {link}. A link to a review site belongs into the messages of every category: sending it to promoters alone breaks the rules of review sites.',
	},
	...(sendWindow
		? [
				{
					...sendWindow,
					description:
						'When messages may arrive, in the recipient’s time zone. Outside of it nothing waits: the answer goes to Skipped, with the moment the window opens.',
				},
			]
		: []),
	...windowDetails,
	testRecipientField,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			defaultCountryOption,
			{
				displayName: 'Purpose',
				name: 'purpose',
				type: 'string',
				default: USUAL_PURPOSE,
				description:
					'Short name of what the message is for, such as apology. An answer gets one message for each purpose.',
			},
			{
				displayName: 'Quarantine (Days)',
				name: 'quarantineDays',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 30,
				description: 'How long somebody gets no second message for the same purpose. Apart from the quarantine of surveys.',
			},
		],
	},
];
