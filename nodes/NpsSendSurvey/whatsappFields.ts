import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { TemplateValue } from '../../nps/channels/whatsapp';

/** Channel orders in which WhatsApp occurs. */
export const WITH_WHATSAPP = ['whatsapp', 'whatsappThenEmail', 'whatsappThenSms', 'emailThenWhatsapp'];

export const whatsappFromField: INodeProperties = {
	displayName: 'WhatsApp From',
	name: 'whatsappFrom',
	type: 'string',
	default: '',
	placeholder: 'e.g. +15005550006 or MG…',
	description:
		'WhatsApp sender of your Twilio account, or the SID of a Messaging Service with one. Left empty, what the saved brand of the survey says. Let its incoming messages go to the address of the NPS Response Trigger that ends in /sms.',
	displayOptions: { show: { channel: WITH_WHATSAPP } },
};

const VALUES: Array<INodePropertyOptions & { value: TemplateValue | '' }> = [
	{ name: 'Brand', value: 'brand' },
	{ name: 'Customer’s First Name', value: 'firstName' },
	{ name: 'Customer’s Name', value: 'name' },
	{
		name: 'Link',
		value: 'link',
		description: 'To the survey page; of a follow-up, the link of the node',
	},
	{
		name: 'Message',
		value: 'message',
		description: 'All of it on one line, as it is sent without a template',
	},
	{ name: 'Not Used', value: '' },
	{ name: 'Question', value: 'question' },
	{
		name: 'Token',
		value: 'token',
		description:
			'For a button: as the end of its address (…/s?t={{1}}), or as the ID of a quick reply, which tells who pressed it even where WhatsApp hides the number',
	},
	{ name: 'Unsubscribe Link', value: 'unsubscribeLink' },
];

/** How many variables of a template can be filled. */
const VARIABLES: ReadonlyArray<TemplateValue | ''> = ['name', 'brand', '', '', '', ''];

export const variableName = (number: number): string => `variable${number}`;
export const VARIABLE_NUMBERS = VARIABLES.map((_value, index) => index + 1);

const variableFields: INodeProperties[] = VARIABLES.map((value, index) => ({
	displayName: `Variable {{${index + 1}}}`,
	name: variableName(index + 1),
	type: 'options',
	options: VALUES,
	default: value,
}));

export const whatsappTemplatesField: INodeProperties = {
	displayName: 'WhatsApp Templates',
	name: 'whatsappTemplates',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Template' },
	placeholder: 'Add Template',
	default: {},
	description:
		'Approved message templates of Twilio’s Content Template Builder, one for each language; the one without a language is for everybody else. The template should ask the question and say that a number from 0 to 10 answers it, and that STOP ends it. Without one WhatsApp takes a message only within 24 hours after the customer wrote.',
	displayOptions: { show: { channel: WITH_WHATSAPP } },
	options: [
		{
			displayName: 'Template',
			name: 'template',
			values: [
				{
					displayName: 'Content SID',
					name: 'contentSid',
					type: 'string',
					default: '',
					placeholder: 'e.g. HX…',
				},
				{
					displayName: 'Language',
					name: 'language',
					type: 'string',
					default: '',
					placeholder: 'e.g. de',
					description: 'For customers of this language. Left empty, for everybody else.',
				},
				{
					displayName: 'Name If Unknown',
					name: 'nameIfUnknown',
					type: 'string',
					default: '👋',
					description: 'Stands where a name is unknown, because WhatsApp takes no empty variable',
				},
				...variableFields,
			],
		},
	],
};
