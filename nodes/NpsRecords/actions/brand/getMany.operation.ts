import { listBrands } from '../../../../nps/programme';
import { limitFields, limitOf } from '../../limit';
import type { Operation } from '../../operation';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		description: 'List the brands with the surveys that use them, by name',
		action: 'Get many brands',
	},
	fields: limitFields,
	async execute(context, deps, index) {
		const brands = (await listBrands(deps)).slice(0, limitOf(context, index));
		return brands.map(({ profile, savedAt, usedBy }) => ({
			output: 0,
			json: {
				...profile,
				savedAt: savedAt.toISOString(),
				usedBy: usedBy.map(({ key, name, active }) => ({ key, name, published: active })),
			},
		}));
	},
};
