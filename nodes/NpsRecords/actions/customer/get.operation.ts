import type { IDataObject } from 'n8n-workflow';
import { customerView } from '../../../../nps/programme';
import type { Operation } from '../../operation';
import { lookupOf } from './lookup';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		description: 'Get the last score and the history of a customer',
		action: 'Get a customer',
	},
	fields: [],
	async execute(context, deps, index) {
		const view = await customerView(deps, lookupOf(context, index));
		return [{ output: 0, json: view as unknown as IDataObject }];
	},
};
