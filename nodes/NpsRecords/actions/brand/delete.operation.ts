import { deleteBrand } from '../../../../nps/programme';
import type { Operation } from '../../operation';
import { refused } from '../programme/parameters';
import { brandKeyField, keyOf } from './key';

export const remove: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		description: 'Remove a brand that no survey uses',
		action: 'Delete a brand',
	},
	fields: [
		brandKeyField,
		{
			displayName: 'Even If Unpublished Surveys Use It',
			name: 'evenIfUnpublished',
			type: 'boolean',
			default: false,
			description:
				'Whether to remove it although surveys that are not published at the moment use it. They can be published again once another brand is chosen.',
		},
	],
	async execute(context, deps, index) {
		const evenIfUnpublished = context.getNodeParameter('evenIfUnpublished', index, false) === true;
		const outcome = await deleteBrand(deps, keyOf(context, index), { evenIfUnpublished });
		if (!outcome.ok) throw refused(context, index, outcome.sentence, 'The brand was not removed');
		return [{ output: 0, json: { deleted: true, key: outcome.brand.key, name: outcome.brand.name } }];
	},
};
