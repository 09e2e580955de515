import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

/** How much of a list is wanted. */
export const limitFields: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { returnAll: [false] } },
	},
];

/** The most entries the item asks for; Infinity for all. */
export function limitOf(context: IExecuteFunctions, itemIndex: number): number {
	const isAll = context.getNodeParameter('returnAll', itemIndex, false) === true;
	return isAll ? Infinity : Number(context.getNodeParameter('limit', itemIndex, 50));
}
