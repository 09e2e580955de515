import type { INodeProperties } from 'n8n-workflow';
import { eventSources, type EventSource, type FieldName } from '../../nps/events';
import { combineField, conditionsField } from '../shared/conditionRows';
import { showFor } from '../shared/showFor';

const sources: readonly EventSource[] = Object.values(eventSources);

const namesWhere = (holds: (source: EventSource) => boolean) =>
	sources.filter(holds).map(({ name }) => name);

const displayNames = Object.fromEntries(
	sources.map(({ name, displayName }) => [name, displayName]),
);

/** "Shopify: delivery" on the canvas. */
export const subtitle = `={{ (${JSON.stringify(displayNames)})[$parameter["source"]] + ": " + $parameter["touchpoint"] }}`;

const sourceField: INodeProperties = {
	displayName: 'Source',
	name: 'source',
	type: 'options',
	noDataExpression: true,
	options: sources
		.map(({ name, displayName, description }) => ({
			name: displayName,
			value: name,
			description,
		}))
		.sort((a, b) => a.name.localeCompare(b.name)),
	default: 'generic',
	description: 'Which system calls this URL',
};

/** Fields of the same name whose choices and defaults depend on the source. */
const fieldsOfSource = sources.flatMap(({ name, secretLabel, events, touchpoint }) =>
	showFor({ source: [name] }, [
		{
			displayName: `<b>Secret:</b> ${secretLabel}`,
			name: 'secretNotice',
			type: 'notice',
			default: '',
		},
		...(events.length > 0
			? [
					{
						displayName: 'Events',
						name: 'events',
						type: 'multiOptions' as const,
						options: events.map(({ value, name: eventName, description }) => ({
							name: eventName,
							value,
							description,
						})),
						default: events
							.filter(({ suggested }) => suggested)
							.map(({ value }) => value),
						description:
							'Other events are answered and left alone. None chosen means all.',
					},
				]
			: []),
		{
			displayName: 'Touchpoint',
			name: 'touchpoint',
			type: 'string',
			default: touchpoint,
			required: true,
			placeholder: 'e.g. delivery',
			description:
				'Where in the journey the customer is, such as delivery, support, onboarding or relationship. Scores of different touchpoints are not pooled.',
		},
	]),
);

const eventTypesField: INodeProperties = {
	displayName: 'Event Types',
	name: 'eventTypes',
	type: 'string',
	default: '',
	placeholder: 'e.g. order.delivered, call.ended',
	description: "The sender's event types to let through, separated by commas. Empty means all.",
};

const signatureFields: INodeProperties[] = [
	{
		displayName: 'Verification',
		name: 'verification',
		type: 'options',
		options: [
			{
				name: 'HMAC Signature',
				value: 'hmac',
				description: 'The sender signs the body with the secret',
			},
			{
				name: 'Secret Header',
				value: 'sharedSecret',
				description: 'The sender cannot sign and sends the secret itself in a header',
			},
		],
		default: 'hmac',
	},
	...showFor({ verification: ['hmac'] }, [
		{
			displayName: 'Signature Header',
			name: 'header',
			type: 'string',
			default: 'X-Signature',
			required: true,
		},
		{
			displayName: 'Algorithm',
			name: 'algorithm',
			type: 'options',
			options: [
				{ name: 'SHA-1', value: 'sha1' },
				{ name: 'SHA-256', value: 'sha256' },
				{ name: 'SHA-512', value: 'sha512' },
			],
			default: 'sha256',
		},
		{
			displayName: 'Encoding',
			name: 'encoding',
			type: 'options',
			options: [
				{ name: 'Base64', value: 'base64' },
				{ name: 'Hex', value: 'hex' },
			],
			default: 'hex',
		},
	]),
	...showFor({ verification: ['sharedSecret'] }, [
		{
			displayName: 'Secret Header',
			name: 'header',
			type: 'string',
			default: 'X-Webhook-Secret',
			required: true,
		},
	]),
	{
		displayName: 'Prefix',
		name: 'prefix',
		type: 'string',
		default: '',
		placeholder: 'e.g. sha256=',
		description: 'What stands in the header before the signature or secret',
	},
];

const FIELD_LABELS: ReadonlyArray<readonly [FieldName | 'itemsPath', string, string]> = [
	['agent', 'Agent', 'e.g. call.agent.name'],
	['attributes', 'Attributes', 'e.g. contact.properties'],
	['customerId', 'Customer ID', 'e.g. contact.ID'],
	['email', 'Email', 'e.g. contact.email'],
	['data', 'Event Data', 'e.g. order'],
	['eventId', 'Event ID', 'e.g. order.number'],
	['occurredAt', 'Event Time', 'e.g. order.deliveredAt'],
	['eventType', 'Event Type', 'e.g. action'],
	['itemsPath', 'List of Events', 'e.g. events'],
	['locale', 'Locale', 'e.g. contact.language'],
	['name', 'Name', 'e.g. contact.fullName'],
	['phone', 'Phone', 'e.g. contact.mobile'],
	['team', 'Team', 'e.g. call.queue'],
	['timeZone', 'Time Zone', 'e.g. contact.timeZone'],
	['touchpoint', 'Touchpoint', 'e.g. stage'],
];

const mappingField: INodeProperties = {
	displayName: 'Field Mapping',
	name: 'fields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description:
		'Dotted paths into the body, for a sender whose body is not laid out as customer (ID, email, phone, name, locale, attributes) and event (ID, type, occurredAt, agent, team, data). For a list of events, paths start at each event.',
	options: FIELD_LABELS.map(([name, displayName, placeholder]) => ({
		displayName,
		name,
		type: 'string',
		default: '',
		placeholder,
	})),
};

const pathField: INodeProperties = {
	displayName: 'Path',
	name: 'path',
	type: 'string',
	noDataExpression: true,
	default: 'nps-events',
	placeholder: 'e.g. nps-events',
	description:
		'The end of the URL: letters, digits, dashes and slashes. What stands before it is unique to this node.',
};

const optionsField: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Default Country',
			name: 'defaultCountry',
			type: 'string',
			default: '',
			placeholder: 'e.g. DE',
			description:
				'Two-letter country of phone numbers without a country code; they then become international numbers',
		},
	],
};

export const fields: INodeProperties[] = [
	sourceField,
	...fieldsOfSource,
	...showFor({ source: namesWhere(({ events }) => events.length === 0) }, [eventTypesField]),
	...showFor(
		{ source: namesWhere(({ configurable }) => configurable.signature === true) },
		signatureFields,
	),
	...showFor({ source: namesWhere(({ configurable }) => configurable.fields === true) }, [
		mappingField,
	]),
	conditionsField,
	combineField,
	pathField,
	optionsField,
];
