import type { IDataObject } from 'n8n-workflow';
import type { Category } from '../../../../nps/score';
import { responseItem } from '../../../../nps/survey/responseItem';
import { limitFields, limitOf } from '../../limit';
import type { Operation } from '../../operation';
import { optionalDate } from '../../readParameters';

const PAGE = 1000;

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		description: 'List answers, newest first',
		action: 'Get many responses',
	},
	fields: [
		...limitFields,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Answered After',
					name: 'from',
					type: 'dateTime',
					default: '',
				},
				{
					displayName: 'Answered Before',
					name: 'to',
					type: 'dateTime',
					default: '',
				},
				{
					displayName: 'Categories',
					name: 'categories',
					type: 'multiOptions',
					options: [
						{ name: 'Detractor', value: 'detractor' },
						{ name: 'Passive', value: 'passive' },
						{ name: 'Promoter', value: 'promoter' },
						{ name: 'Unscored', value: 'unscored' },
					],
					default: [],
				},
				{
					displayName: 'Include Tests',
					name: 'includeTests',
					type: 'boolean',
					default: false,
					description: 'Whether to return answers to test surveys too',
				},
				{
					displayName: 'Survey Key',
					name: 'surveyKey',
					type: 'string',
					default: '',
					placeholder: 'e.g. after-delivery',
				},
			],
		},
	],
	async execute(context, deps, index) {
		const limit = limitOf(context, index);
		const filters = context.getNodeParameter('filters', index, {}) as {
			from?: unknown;
			to?: unknown;
			categories?: Category[];
			includeTests?: boolean;
			surveyKey?: string;
		};
		const filter = {
			...(filters.surveyKey && { surveyKeys: [filters.surveyKey] }),
			...(filters.categories?.length && { categories: filters.categories }),
			from: optionalDate(context, filters.from, 'Answered After', index),
			to: optionalDate(context, filters.to, 'Answered Before', index),
			includeTests: filters.includeTests === true,
		};
		const found = [];
		while (found.length < limit) {
			const page = await deps.store.responses.list({
				...filter,
				limit: Math.min(PAGE, limit - found.length),
				offset: found.length,
			});
			found.push(...page);
			if (page.length < PAGE) break;
		}
		return found.map((response) => ({
			output: 0,
			json: responseItem(response) as unknown as IDataObject,
		}));
	},
};
