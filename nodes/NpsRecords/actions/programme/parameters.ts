import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import { CHANNELS, type ChannelName } from '../../../../nps/events';
import type { PauseScope } from '../../../../nps/store';

const SENDING = (Object.entries(CHANNELS) as Array<[ChannelName, (typeof CHANNELS)[ChannelName]]>)
	.filter(([, { address }]) => address !== 'none')
	.map(([value, { name }]) => ({ name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, value }))
	.sort((a, b) => (a.name < b.name ? -1 : 1));

/** Which channel or survey, where not everything is meant. */
export const scopeFields: INodeProperties[] = [
	{
		displayName: 'Channel',
		name: 'pauseChannel',
		type: 'options',
		options: SENDING,
		default: 'email',
		displayOptions: { show: { what: ['channel'] } },
	},
	{
		displayName: 'Survey Key',
		name: 'pauseSurvey',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. after-delivery',
		description: 'Key of the survey, as its NPS Response Trigger says it',
		displayOptions: { show: { what: ['survey'] } },
	},
];

export const byField: INodeProperties = {
	displayName: 'By',
	name: 'by',
	type: 'string',
	default: '',
	placeholder: 'e.g. Ada Lovelace',
	description: 'Who does this, for the record; the name of the workflow where it is left empty',
};

export const batchField: INodeProperties = {
	displayName: 'Batch ID',
	name: 'batchId',
	type: 'string',
	default: '={{ $json.batchId }}',
	required: true,
	description: 'Names the run, as the items and the hint of NPS Send Survey and the operation Status give it',
};

/** What is to be paused or resumed; undefined for everything that is paused. */
export async function scopeOf(
	context: IExecuteFunctions,
	itemIndex: number,
	isKnown: (surveyKey: string) => Promise<boolean>,
): Promise<PauseScope | undefined> {
	const what = context.getNodeParameter('what', itemIndex) as 'all' | 'everything' | 'channel' | 'survey';
	if (what === 'everything') return undefined;
	if (what === 'all') return 'all';
	if (what === 'channel') {
		const channel = context.getNodeParameter('pauseChannel', itemIndex) as string;
		if (SENDING.some(({ value }) => value === channel)) return `channel:${channel}`;
		throw refused(context, itemIndex, `'Channel' is "${channel.slice(0, 40)}", which is none`, 'Choose one from the list');
	}
	const key = textOf(context, 'pauseSurvey', itemIndex);
	if (await isKnown(key)) return `survey:${key}`;
	throw refused(
		context,
		itemIndex,
		key === '' ? "'Survey Key' is empty" : `There is no survey "${key.slice(0, 60)}" in this store`,
		'Give the key that the NPS Response Trigger of the survey shows',
	);
}

/** Who does it, for the record. */
export function byOf(context: IExecuteFunctions, itemIndex: number): string {
	return textOf(context, 'by', itemIndex).slice(0, 100) || `the workflow "${context.getWorkflow().name ?? ''}"`;
}

export function batchIdOf(context: IExecuteFunctions, itemIndex: number): string {
	const id = textOf(context, 'batchId', itemIndex);
	if (id !== '') return id;
	throw refused(
		context,
		itemIndex,
		"'Batch ID' is empty",
		'The items and the hint of NPS Send Survey name it; the operation Status lists the runs that wait',
	);
}

export function textOf(context: IExecuteFunctions, parameter: string, itemIndex: number): string {
	return String((context.getNodeParameter(parameter, itemIndex, '') as unknown) ?? '').trim();
}

/** Letting messages go is for people: an agent that was talked into it could ask thousands. */
export function refuseAgents(context: IExecuteFunctions, itemIndex: number, what: string): void {
	if (!context.isToolExecution()) return;
	throw refused(context, itemIndex, `${what} takes a person`, 'Run this operation in a workflow, not as a tool of an agent');
}

export function refused(
	context: IExecuteFunctions,
	itemIndex: number,
	sentence: string,
	description: string,
): NodeOperationError {
	return new NodeOperationError(context.getNode(), `${sentence} [item ${itemIndex}]`, { itemIndex, description });
}
