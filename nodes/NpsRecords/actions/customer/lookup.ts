import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import type { Identity } from '../../../../nps/events';
import { lookupIdentity, type LookupKind } from '../../../../nps/programme';

/** How the customer of an operation is named. */
export const lookupFields: INodeProperties[] = [
	{
		displayName: 'Find By',
		name: 'findBy',
		type: 'options',
		options: [
			{ name: 'Email', value: 'email' },
			{ name: 'ID', value: 'id', description: 'The ID your own system gave the customer' },
			{ name: 'Phone', value: 'phone' },
		],
		default: 'email',
	},
	{
		displayName: 'Value',
		name: 'value',
		type: 'string',
		default: '={{ $json.email }}',
		required: true,
	},
	{
		displayName: 'Default Country',
		name: 'defaultCountry',
		type: 'string',
		default: '',
		placeholder: 'e.g. DE',
		description: 'Two-letter country of a phone number that is given without a country code',
		displayOptions: { show: { findBy: ['phone'] } },
	},
];

/** The customer an item asks about, in the form the store knows. */
export function lookupOf(context: IExecuteFunctions, itemIndex: number): Identity {
	const kind = context.getNodeParameter('findBy', itemIndex) as LookupKind;
	const value = String(context.getNodeParameter('value', itemIndex) ?? '');
	const country = String(context.getNodeParameter('defaultCountry', itemIndex, '')).trim().toUpperCase();
	const identity = lookupIdentity(kind, value, country || undefined);
	if (identity) return identity;
	throw new NodeOperationError(
		context.getNode(),
		`'Value' is "${value.slice(0, 80)}", which is no ${NAMES[kind]} [item ${itemIndex}]`,
		{
			itemIndex,
			description:
				kind === 'phone'
					? 'Give the number with its country code, or a Default Country'
					: 'Give the value itself or an expression that leads to it',
		},
	);
}

const NAMES: Record<LookupKind, string> = { id: 'ID', email: 'e-mail address', phone: 'phone number' };
