import type { IDataObject } from 'n8n-workflow';
import type { CaseStatus } from '../../../../nps/cases';
import { listCases } from '../../../../nps/programme';
import { limitFields, limitOf } from '../../limit';
import type { Operation } from '../../operation';

interface Filters {
	readonly includeTests?: boolean;
	readonly overdue?: boolean;
	readonly owner?: unknown;
	readonly responseId?: unknown;
	readonly statuses?: CaseStatus[];
	readonly surveyKey?: unknown;
}

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		description: 'List cases with score, comment and customer of their answers',
		action: 'Get many cases',
	},
	fields: [
		...limitFields,
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: [
				{ name: 'Due First', value: 'due', description: 'The most urgent first' },
				{ name: 'Newest First', value: 'newest', description: 'By when they were opened' },
			],
			default: 'due',
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Include Tests',
					name: 'includeTests',
					type: 'boolean',
					default: false,
					description: 'Whether to return cases of answers to test surveys too',
				},
				{
					displayName: 'Only Overdue',
					name: 'overdue',
					type: 'boolean',
					default: false,
					description: 'Whether to return only cases whose customer should have been contacted by now',
				},
				{
					displayName: 'Owner',
					name: 'owner',
					type: 'string',
					default: '',
					description: 'Only cases of this owner, written exactly so',
				},
				{
					displayName: 'Response ID',
					name: 'responseId',
					type: 'string',
					default: '',
					description: 'Only the case of this answer',
				},
				{
					displayName: 'Statuses',
					name: 'statuses',
					type: 'multiOptions',
					options: [
						{ name: 'Closed', value: 'closed' },
						{ name: 'Contacted', value: 'contacted' },
						{ name: 'Open', value: 'open' },
					],
					default: [],
					description: 'Only cases in one of these; all of them where none is chosen',
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
		const filters = context.getNodeParameter('filters', index, {}) as Filters;
		const [owner, responseId, surveyKey] = [filters.owner, filters.responseId, filters.surveyKey].map((value) =>
			String(value ?? '').trim(),
		);
		const items = await listCases(deps, {
			limit: limitOf(context, index),
			order: context.getNodeParameter('sort', index) === 'newest' ? 'newest' : 'due',
			...(filters.statuses?.length && { statuses: filters.statuses }),
			...(filters.overdue && { overdueAt: deps.clock.now() }),
			...(owner && { owner }),
			...(responseId && { responseIds: [responseId] }),
			...(surveyKey && { surveyKeys: [surveyKey] }),
			includeTests: filters.includeTests === true,
		});
		return items.map((json) => ({ output: 0, json: json as unknown as IDataObject }));
	},
};
