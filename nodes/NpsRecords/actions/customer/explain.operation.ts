import type { IDataObject } from 'n8n-workflow';
import { explain } from '../../../../nps/programme';
import type { Operation } from '../../operation';
import { lookupOf } from './lookup';

export const explainOperation: Operation = {
	option: {
		name: 'Explain',
		value: 'explain',
		description: 'Say in a sentence why a customer was not asked, or when',
		action: 'Explain why a customer was not asked',
	},
	fields: [],
	async execute(context, deps, index) {
		const explanation = await explain(deps, lookupOf(context, index));
		return [{ output: 0, json: explanation as unknown as IDataObject }];
	},
};
