import type { INodeProperties } from 'n8n-workflow';
import { PLACEHOLDERS, USUAL_PURPOSE } from '../../nps/followup';
import type { FollowUpChannel } from '../../nps/programme';
import { defaultCountryOption, smsFromField, testRecipientField } from './fields';
import { mailFromOption } from './mailFrom';
import { sendWindowFields } from './sendWindow';
import { whatsappFromField, whatsappTemplatesField } from './whatsappFields';

/** Ways to whoever answered. */
export const FOLLOW_UP_CHANNELS = {
	answer: 'answer',
	email: ['email'],
	emailThenSms: ['email', 'sms'],
	sms: ['sms'],
	smsThenEmail: ['sms', 'email'],
	whatsapp: ['whatsapp'],
	whatsappThenEmail: ['whatsapp', 'email'],
	whatsappThenSms: ['whatsapp', 'sms'],
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
			description: 'The way the answer came, otherwise the other; answers by phone are followed up by SMS. n8n publishes it with both credentials only.',
		},
		{ name: 'SMS', value: 'sms' },
		{
			name: 'SMS, Otherwise E-Mail',
			value: 'smsThenEmail',
			description: 'By e-mail to those whom no SMS reaches',
		},
		{ name: 'WhatsApp', value: 'whatsapp' },
		{
			name: 'WhatsApp, Otherwise E-Mail',
			value: 'whatsappThenEmail',
			description: 'By e-mail to those whom WhatsApp refuses, or who wrote longer than 24 hours ago and no template is for',
		},
		{
			name: 'WhatsApp, Otherwise SMS',
			value: 'whatsappThenSms',
			description: 'By SMS to those whom WhatsApp refuses, or who wrote longer than 24 hours ago and no template is for',
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
	description:
		'Twilio number, sender name or Messaging Service SID the message comes from. Left empty, what the saved brand of the survey says.',
};

const BY_WHATSAPP = ['whatsapp', 'whatsappThenEmail', 'whatsappThenSms'];

const whatsappFrom: INodeProperties = {
	...whatsappFromField,
	description:
		'WhatsApp sender of your Twilio account, or the SID of a Messaging Service with one. Left empty, what the saved brand of the survey says.',
};

/** Answers by WhatsApp are followed up there once it is said from where. */
const whatsappFromForAnswers: INodeProperties = {
	...whatsappFromField,
	description:
		'WhatsApp sender of your Twilio account, or the SID of a Messaging Service with one, for answers that came by WhatsApp. Left empty, they are followed up by SMS or e-mail.',
	displayOptions: { show: { channel: ['answer'] } },
};

const whatsappTemplates: INodeProperties = {
	...whatsappTemplatesField,
	description:
		'Approved message templates, one for each language; the one without a language is for everybody else. Whoever wrote to us by WhatsApp within 24 hours gets the message itself, everybody else the template, and without one nothing by WhatsApp.',
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
	{ ...smsFrom, displayOptions: { show: { channel: ['emailThenSms', 'sms', 'smsThenEmail', 'whatsappThenSms'] } } },
	{ ...smsFrom, displayOptions: { show: { channel: ['answer'] } } },
	{ ...whatsappFrom, displayOptions: { show: { channel: BY_WHATSAPP } } },
	whatsappFromForAnswers,
	{ ...whatsappTemplates, displayOptions: { show: { channel: [...BY_WHATSAPP, 'answer'] } } },
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
			mailFromOption,
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
