import type { INodeProperties } from 'n8n-workflow';

/** Shown alike in both inputs: what `nps/reply` is told, and where the result goes. */
export const properties: INodeProperties[] = [
	{
		displayName: 'Input',
		name: 'input',
		type: 'options',
		noDataExpression: true,
		default: 'text',
		options: [
			{
				name: 'E-Mail',
				value: 'mail',
				description:
					'Takes the items of the Email Trigger (IMAP), Gmail Trigger and Microsoft Outlook Trigger as they are',
			},
			{
				name: 'Text Field',
				value: 'text',
				description:
					'Takes a reply that is already bare text, such as an SMS or a form field',
			},
		],
		description: 'What the items hold',
	},
	{
		displayName: 'Text Field',
		name: 'textField',
		type: 'string',
		default: 'text',
		required: true,
		placeholder: 'e.g. body.text',
		description: 'Name of the input field that holds the reply; dots lead into objects',
		displayOptions: { show: { input: ['text'] } },
	},
	{
		displayName:
			'Quotes, signatures and notices are left out. Automatic answers, bounces and spam complaints stay in the output without a score: send them their own way with an IF or a Switch on <code>mail.kind</code>.',
		name: 'mailNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { input: ['mail'] } },
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Language',
				name: 'language',
				type: 'string',
				default: '',
				placeholder: 'e.g. de',
				description:
					'Language the question was asked in; a hint, other languages are understood too',
			},
			{
				displayName: 'Mail Format',
				name: 'mailFormat',
				type: 'options',
				default: 'auto',
				displayOptions: { show: { '/input': ['mail'] } },
				options: [
					{ name: 'Detect', value: 'auto' },
					{ name: 'Email Trigger (RAW)', value: 'imapRaw' },
					{ name: 'Email Trigger (Resolved), Gmail Trigger', value: 'parsed' },
					{ name: 'Email Trigger (Simple)', value: 'imapSimple' },
					{ name: 'Gmail API', value: 'gmailApi' },
					{ name: 'Gmail Trigger (Simplified)', value: 'gmailSimple' },
					{ name: 'Mailgun Inbound Route', value: 'mailgun' },
					{ name: 'Microsoft Outlook Trigger (Raw)', value: 'outlook' },
					{ name: 'Microsoft Outlook Trigger (Simplified)', value: 'outlookSimple' },
					{ name: 'Postmark Inbound Webhook', value: 'postmark' },
				],
				description: 'What emitted the items; needed only where it is not detected',
			},
			{
				displayName: 'Numbers Only',
				name: 'numericOnly',
				type: 'boolean',
				default: false,
				description: 'Whether replies can only be numbers, as from a keypad',
			},
			{
				displayName: 'Put Result in Field',
				name: 'resultField',
				type: 'string',
				default: '',
				placeholder: 'e.g. nps',
				description:
					'Name of an object field for the result; left empty, it is added to the item itself',
			},
		],
	},
];
