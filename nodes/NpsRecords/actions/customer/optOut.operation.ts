import { NodeOperationError } from 'n8n-workflow';
import { optOut } from '../../../../nps/programme';
import type { Operation } from '../../operation';
import { lookupOf } from './lookup';

export const optOutOperation: Operation = {
	option: {
		name: 'Opt Out',
		value: 'optOut',
		description: 'Never contact an address again, and cancel what is scheduled for it',
		action: 'Opt a customer out',
	},
	fields: [
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			default: 'Asked not to be contacted',
		},
	],
	async execute(context, deps, index) {
		const { kind, value } = lookupOf(context, index);
		if (kind === 'id') {
			throw new NodeOperationError(
				context.getNode(),
				`An opt-out is for an address, and 'Find By' is ID [item ${index}]`,
				{ itemIndex: index, description: 'Find the customer by e-mail address or phone number' },
			);
		}
		const reason = String(context.getNodeParameter('reason', index)).slice(0, 500);
		await optOut(deps, { kind, value }, reason, 'NPS Records');
		return [{ output: 0, json: { optedOut: true, [kind]: value, reason } }];
	},
};
