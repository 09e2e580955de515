import type { Operation } from '../../operation';
import { decide } from './decide';
import { batchField, byField, textOf } from './parameters';

export const reject: Operation = {
	option: {
		name: 'Reject',
		value: 'reject',
		description: 'Cancel a run that NPS Send Survey holds because it asks many customers',
		action: 'Reject a run',
	},
	fields: [
		batchField,
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			default: '',
			placeholder: 'e.g. Wrong list',
			description: 'Kept with each cancelled invitation',
		},
		byField,
	],
	execute: async (context, deps, index) =>
		await decide(context, deps, index, 'rejected', textOf(context, 'reason', index).slice(0, 500)),
};
