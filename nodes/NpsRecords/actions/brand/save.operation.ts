import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { saveBrand } from '../../../../nps/programme';
import type { BrandInput } from '../../../../nps/survey';
import type { Operation } from '../../operation';
import { refused, textOf } from '../programme/parameters';
import { brandKeyField, keyOf } from './key';

const details: INodeProperties = {
	displayName: 'Details',
	name: 'brandDetails',
	type: 'collection',
	placeholder: 'Add Detail',
	default: {},
	description: 'What is not added stays as it was saved before; what is added and left empty is taken away',
	options: [
		{
			displayName: 'Colour',
			name: 'colour',
			type: 'color',
			default: '#2f5bea',
			description: 'Colour of buttons and marks; it is darkened or lightened where it could not be read',
		},
		{
			displayName: 'Footer',
			name: 'footer',
			type: 'string',
			default: '',
			placeholder: 'e.g. Example Shop Ltd, 1 High Street, London',
			description: 'A line under every mail, such as the postal address some countries require',
		},
		{
			displayName: 'Logo',
			name: 'logo',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://shop.example/logo.png',
			description:
				'Address of an image, https only. Mails and pages show it in the place of the name, at most 56 pixels high; its server learns who opens the survey page.',
		},
		{
			displayName: 'Number',
			name: 'number',
			type: 'string',
			default: '',
			placeholder: 'e.g. +15005550006',
			description:
				'Number that text messages, WhatsApp messages and calls come from, with its country code. A number set in NPS Send Survey wins.',
		},
		{
			displayName: 'Reply-To',
			name: 'replyTo',
			type: 'string',
			default: '',
			placeholder: 'e.g. hello@shop.example',
			description:
				'Where answers to mails go. NPS Send Survey’s own Mail From wins; left empty, what the NPS SMTP credential says.',
		},
		{
			displayName: 'Sender Address',
			name: 'senderAddress',
			type: 'string',
			default: '',
			placeholder: 'e.g. survey@shop.example',
			description:
				'Address mails come from; your mail server must be allowed to send for its domain (SPF, DKIM). NPS Send Survey’s own Mail From wins; left empty, what the NPS SMTP credential says.',
		},
		{
			displayName: 'Sender Name',
			name: 'senderName',
			type: 'string',
			default: '',
			placeholder: 'e.g. Anna from Example Shop',
			description: 'Name mails come from. NPS Send Survey’s own Mail From wins; left empty, the name of the brand.',
		},
		{
			displayName: 'SMS Sender',
			name: 'smsSender',
			type: 'string',
			default: '',
			placeholder: 'e.g. MG… or EXAMPLE',
			description:
				'Messaging Service SID, short code or sender name that text messages come from, where it is not the number. A sender set in NPS Send Survey wins.',
		},
		{
			displayName: 'Website',
			name: 'website',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://shop.example',
			description: 'Shown under every mail, https only',
		},
		{
			displayName: 'WhatsApp Sender',
			name: 'whatsappSender',
			type: 'string',
			default: '',
			placeholder: 'e.g. +15005550006 or MG…',
			description:
				'Number or Messaging Service SID that WhatsApp messages come from, where it is not the number. A sender set in NPS Send Survey wins.',
		},
	],
};

export const save: Operation = {
	option: {
		name: 'Save',
		value: 'save',
		description: 'Create a brand or change it; surveys that use it show the change at once',
		action: 'Save a brand',
	},
	fields: [
		brandKeyField,
		{
			displayName: 'Name',
			name: 'brandName',
			type: 'string',
			default: '',
			placeholder: 'e.g. Example Shop',
			description: 'Name your customers know you by; left empty, the name it was saved with before',
		},
		details,
	],
	async execute(context, deps, index) {
		const name = textOf(context, 'brandName', index);
		const given = context.getNodeParameter('brandDetails', index, {}) as IDataObject;
		const texts = Object.entries(given).map(([field, value]) => [field, String(value ?? '')]);
		const input = { ...Object.fromEntries(texts), key: keyOf(context, index), ...(name && { name }) } as BrandInput;
		const saved = await saveBrand(deps, input);
		if (!saved.ok) throw refused(context, index, saved.sentence, 'The brand was not changed');
		const { brand, created, usedBy } = saved;
		return [{ output: 0, json: { ...brand, created, usedBy: usedBy.map(({ key }) => key) } }];
	},
};
