import { erase } from '../../../../nps/programme';
import type { Operation } from '../../operation';
import { lookupOf } from './lookup';

const REMAINS =
	'Executions that n8n has saved may still hold this person’s data. Delete them under Executions, or let EXECUTIONS_DATA_MAX_AGE prune them; the templates of this pack do not save successful executions.';

export const eraseOperation: Operation = {
	option: {
		name: 'Erase',
		value: 'erase',
		description: 'Remove a person from the store; scores stay, anonymous, so that counts stay right',
		action: 'Erase a customer',
	},
	fields: [],
	async execute(context, deps, index) {
		const erasure = await erase(deps, lookupOf(context, index));
		return [
			{
				output: 0,
				json: erasure ? { erased: true, ...erasure, remains: REMAINS } : { erased: false },
			},
		];
	},
};
