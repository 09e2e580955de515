import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { channelField, customerFields, defaultCountryOption } from '../fields';
import { showFor } from '../../shared/showFor';
import { show } from '../rehearse';
import { whatsappTemplatesField } from '../whatsappFields';

export const option = {
	name: 'Preview',
	value: 'preview',
	description: 'Show the message each customer would get, without sending or storing anything',
	action: 'Preview a survey',
};

export const fields: INodeProperties[] = showFor(
	{ operation: ['preview'] },
	[
		channelField,
		whatsappTemplatesField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [customerFields, defaultCountryOption],
		},
	],
);

export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await show(context);
}
