import type { ILoadOptionsFunctions, INodeListSearchResult, INodeProperties } from 'n8n-workflow';
import { openNodeStore } from './store';

/** Picks a survey from those that published workflows have registered, or takes its key. */
export const surveyPicker: INodeProperties = {
	displayName: 'Survey',
	name: 'survey',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description:
		'The survey to use. A survey is defined by an NPS Response Trigger and appears here once its workflow has been published.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchSurveys', searchable: true },
		},
		{
			displayName: 'By Key',
			name: 'key',
			type: 'string',
			placeholder: 'e.g. after-delivery',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$',
						errorMessage: 'A survey key has only lower-case letters, digits and inner dashes',
					},
				},
			],
		},
	],
};

/** The registered surveys whose name or key contains the filter. */
export async function searchSurveys(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const store = await openNodeStore(this);
	const wanted = filter?.toLowerCase() ?? '';
	const surveys = await store.surveys.list();
	return {
		results: surveys
			.filter(({ definition: { key, name } }) => `${name} ${key}`.toLowerCase().includes(wanted))
			.map(({ definition: { key, name }, active }) => ({
				name: active ? `${name} (${key})` : `${name} (${key}, not published)`,
				value: key,
			})),
	};
}
