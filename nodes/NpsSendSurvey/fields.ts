import type { INodeProperties } from 'n8n-workflow';

/** Ways through the channels, first choice first; the customer's preferred channel comes before both. */
export const CHANNEL_ORDERS = {
	email: ['email'],
	sms: ['sms'],
	emailThenSms: ['email', 'sms'],
	smsThenEmail: ['sms', 'email'],
} as const;

export const channelField: INodeProperties = {
	displayName: 'Channel',
	name: 'channel',
	type: 'options',
	options: [
		{ name: 'E-Mail', value: 'email' },
		{
			name: 'E-Mail, Otherwise SMS',
			value: 'emailThenSms',
			description: 'By SMS to those who have no e-mail address',
		},
		{ name: 'SMS', value: 'sms' },
		{
			name: 'SMS, Otherwise E-Mail',
			value: 'smsThenEmail',
			description: 'By e-mail to those who have no phone number',
		},
	],
	default: 'email',
};

export const smsFromField: INodeProperties = {
	displayName: 'SMS From',
	name: 'smsFrom',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. +15005550006 or MG…',
	description: 'Twilio number, sender name or Messaging Service SID the survey comes from',
	displayOptions: { show: { channel: ['sms', 'emailThenSms', 'smsThenEmail'] } },
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

export const segmentFieldsOption: INodeProperties = {
	displayName: 'Segment Fields',
	name: 'segmentFields',
	type: 'string',
	default: '',
	placeholder: 'e.g. plan, customer.attributes.country',
	description: 'Names of input fields to carry on the answer and count by, separated by commas',
};
