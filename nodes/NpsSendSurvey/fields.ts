import type { INodeProperties } from 'n8n-workflow';

/** Ways through the channels, first choice first; the customer's preferred channel comes before both. */
export const CHANNEL_ORDERS = {
	email: ['email'],
	sms: ['sms'],
	emailThenSms: ['email', 'sms'],
	smsThenEmail: ['sms', 'email'],
	voice: ['voice'],
	voiceThenEmail: ['voice', 'email'],
	voiceThenSms: ['voice', 'sms'],
	emailThenVoice: ['email', 'voice'],
	emailThenWhatsapp: ['email', 'whatsapp'],
	whatsapp: ['whatsapp'],
	whatsappThenEmail: ['whatsapp', 'email'],
	whatsappThenSms: ['whatsapp', 'sms'],
} as const;

export const channelField: INodeProperties = {
	displayName: 'Channel',
	name: 'channel',
	type: 'options',
	options: [
		{ name: 'E-Mail', value: 'email' },
		{
			name: 'E-Mail, Otherwise Phone Call',
			value: 'emailThenVoice',
			description: 'By phone call to those who have no e-mail address',
		},
		{
			name: 'E-Mail, Otherwise SMS',
			value: 'emailThenSms',
			description: 'By SMS to those who have no e-mail address',
		},
		{
			name: 'E-Mail, Otherwise WhatsApp',
			value: 'emailThenWhatsapp',
			description: 'By WhatsApp to those who have no e-mail address',
		},
		{
			name: 'Phone Call',
			value: 'voice',
			description: 'A voice asks, and the score is said or keyed',
		},
		{
			name: 'Phone Call, Otherwise E-Mail',
			value: 'voiceThenEmail',
			description: 'By e-mail to those who have no phone number or whom no call reaches',
		},
		{
			name: 'Phone Call, Otherwise SMS',
			value: 'voiceThenSms',
			description: 'By SMS to those whom no call reaches',
		},
		{ name: 'SMS', value: 'sms' },
		{
			name: 'SMS, Otherwise E-Mail',
			value: 'smsThenEmail',
			description: 'By e-mail to those who have no phone number',
		},
		{ name: 'WhatsApp', value: 'whatsapp' },
		{
			name: 'WhatsApp, Otherwise E-Mail',
			value: 'whatsappThenEmail',
			description: 'By e-mail to those who have no phone number or whom WhatsApp does not reach; the latter takes a published NPS Activity Trigger (Invitation Due)',
		},
		{
			name: 'WhatsApp, Otherwise SMS',
			value: 'whatsappThenSms',
			description: 'By SMS to those whom WhatsApp does not reach, once Twilio has reported it; takes a published NPS Activity Trigger (Invitation Due)',
		},
	],
	default: 'email',
};

export const smsFromField: INodeProperties = {
	displayName: 'SMS From',
	name: 'smsFrom',
	type: 'string',
	default: '',
	placeholder: 'e.g. +15005550006 or MG…',
	description:
		'Twilio number, sender name or Messaging Service SID the survey comes from. Left empty, what the saved brand of the survey says.',
	displayOptions: { show: { channel: ['sms', 'emailThenSms', 'smsThenEmail', 'voiceThenSms', 'whatsappThenSms'] } },
};

export const callFromField: INodeProperties = {
	displayName: 'Call From',
	name: 'callFrom',
	type: 'string',
	default: '',
	placeholder: 'e.g. +15005550006',
	description:
		'Twilio number, or one verified with Twilio, that calls the customer; left empty, the number of the survey’s saved brand. How often and how it calls is set in the NPS Response Trigger under Phone Calls.',
	displayOptions: { show: { channel: ['voice', 'voiceThenEmail', 'voiceThenSms', 'emailThenVoice'] } },
};

export const customerFields: INodeProperties = {
	displayName: 'Customer Fields',
	name: 'customerFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description:
		'Names of the input fields that describe the customer. Items from the NPS triggers need none of this; for rows from elsewhere, name the fields that differ from the usual ones shown here.',
	options: [
		{ displayName: 'Email Field', name: 'emailField', type: 'string', default: 'email' },
		{ displayName: 'ID Field', name: 'idField', type: 'string', default: 'id' },
		{ displayName: 'Locale Field', name: 'localeField', type: 'string', default: 'locale' },
		{ displayName: 'Name Field', name: 'nameField', type: 'string', default: 'name' },
		{ displayName: 'Phone Field', name: 'phoneField', type: 'string', default: 'phone' },
		{ displayName: 'Time Zone Field', name: 'timeZoneField', type: 'string', default: 'timeZone' },
	],
};

export const testRecipientField: INodeProperties = {
	displayName: 'Test Recipient',
	name: 'testRecipient',
	type: 'collection',
	placeholder: 'Add Address',
	default: {},
	description: 'Where manual runs and tests go: a manual run never reaches a customer',
	options: [
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			placeholder: 'name@email.com',
			default: '',
		},
		{
			displayName: 'Phone',
			name: 'phone',
			type: 'string',
			placeholder: 'e.g. +15005550006',
			default: '',
		},
	],
};

export const defaultCountryOption: INodeProperties = {
	displayName: 'Default Country',
	name: 'defaultCountry',
	type: 'string',
	default: '',
	placeholder: 'e.g. DE',
	description: 'Two-letter country of phone numbers that are given without a country code',
};

export const needsApprovalOption: INodeProperties = {
	displayName: 'Needs Approval Above',
	name: 'needsApprovalAbove',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 500,
	description:
		'A run that would newly ask more customers than this sends nothing: it is held until somebody approves it with NPS Records (Programme: Approve). Off while this option is not added.',
};

export const approvalDaysOption: INodeProperties = {
	displayName: 'Approval Runs Out After (Days)',
	name: 'approvalDays',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 90 },
	default: 7,
	description: 'What nobody has approved by then is never sent; for Needs Approval Above',
};

export const segmentFieldsOption: INodeProperties = {
	displayName: 'Segments',
	name: 'segmentFields',
	type: 'string',
	default: '',
	placeholder: 'e.g. event.data.country, customer.attributes.plan, event.data.deliveryDays',
	description:
		'Input fields to carry on invitation and answer and to count by, separated by commas, ten at most. The last part of each is the name of the segment; an item without the field has none.',
};

export const repeatEveryOption: INodeProperties = {
	displayName: 'Repeat Every (Days)',
	name: 'repeatEvery',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 1096 },
	default: 90,
	description:
		'For rows of a list: everybody is asked once in so many days, however often the list runs. Once a calendar month while this option is not added.',
};

export const spreadOverOption: INodeProperties = {
	displayName: 'Spread Over (Days)',
	name: 'spreadOver',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 1096 },
	default: 90,
	description:
		'For rows of a list: everybody gets a fixed day, evenly spread over so many days of each period, instead of all being asked when the list runs. Let the list run daily, weekly or monthly; what lies ahead is scheduled up to 35 days before and needs a published NPS Activity Trigger for due invitations.',
};
