import type { Operation } from '../../operation';
import { decide } from './decide';
import { batchField, byField, refuseAgents } from './parameters';

export const approve: Operation = {
	option: {
		name: 'Approve',
		value: 'approve',
		description: 'Let a run go out that NPS Send Survey holds because it asks many customers',
		action: 'Approve a run',
	},
	fields: [batchField, byField],
	async execute(context, deps, index) {
		refuseAgents(context, index, 'Approving');
		return await decide(context, deps, index, 'approved');
	},
};
