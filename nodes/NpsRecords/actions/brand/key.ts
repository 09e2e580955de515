import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { textOf } from '../programme/parameters';

export const brandKeyField: INodeProperties = {
	displayName: 'Brand Key',
	name: 'brandKey',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. main-brand',
	description: 'Short name of the brand: lower-case letters, digits and dashes. Surveys name it by this key.',
};

export const keyOf = (context: IExecuteFunctions, itemIndex: number): string =>
	textOf(context, 'brandKey', itemIndex);
