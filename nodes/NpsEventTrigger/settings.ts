import type { IWebhookFunctions } from 'n8n-workflow';
import {
	eventSources,
	type Condition,
	type EventSource,
	type EventSourceName,
	type FieldMapping,
	type MapOptions,
	type VerifyOptions,
} from '../../nps/events';
import { readConditions } from '../shared/conditionRows';

/** What the user set on the node. */
export interface Settings {
	readonly source: EventSource;
	/** Event types to let through; none is all. */
	readonly events: readonly string[];
	readonly touchpoint: string;
	readonly verify: VerifyOptions;
	readonly map: MapOptions;
	readonly conditions: readonly Condition[];
	readonly combine: 'all' | 'any';
	readonly defaultCountry?: string;
}

export function readSettings(context: IWebhookFunctions): Settings {
	const source: EventSource = eventSources[context.getNodeParameter('source') as EventSourceName];
	const options = context.getNodeParameter('options', {}) as { defaultCountry?: string };
	return {
		source,
		events: source.events.length > 0 ? chosenEvents(context) : namedEvents(context),
		touchpoint: text(context, 'touchpoint') || 'relationship',
		verify: source.configurable.signature ? signatureOptions(context) : {},
		map: source.configurable.fields ? mapOptions(context) : {},
		conditions: readConditions(context.getNode(), context.getNodeParameter('conditions', {})),
		combine: context.getNodeParameter('combine', 'all') as 'all' | 'any',
		defaultCountry: options.defaultCountry?.trim() || undefined,
	};
}

const text = (context: IWebhookFunctions, name: string) =>
	String(context.getNodeParameter(name, '')).trim();

const chosenEvents = (context: IWebhookFunctions) =>
	context.getNodeParameter('events', []) as string[];

const namedEvents = (context: IWebhookFunctions) =>
	text(context, 'eventTypes')
		.split(',')
		.map((type) => type.trim())
		.filter(Boolean);

function signatureOptions(context: IWebhookFunctions): VerifyOptions {
	const mode = context.getNodeParameter('verification', 'hmac') as VerifyOptions['mode'];
	const common = {
		mode,
		header: text(context, 'header'),
		// Not trimmed: "Bearer " ends with a blank.
		prefix: String(context.getNodeParameter('prefix', '')),
	};
	if (mode === 'sharedSecret') return common;
	return {
		...common,
		algorithm: context.getNodeParameter('algorithm', 'sha256') as VerifyOptions['algorithm'],
		encoding: context.getNodeParameter('encoding', 'hex') as VerifyOptions['encoding'],
	};
}

function mapOptions(context: IWebhookFunctions): MapOptions {
	const { itemsPath, ...fields } = context.getNodeParameter('fields', {}) as FieldMapping & {
		itemsPath?: string;
	};
	return { fields, itemsPath: itemsPath?.trim() || undefined };
}
