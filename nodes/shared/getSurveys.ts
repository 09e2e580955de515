import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { openNodeStore } from './store';

/** The surveys that published workflows have registered, by name. */
export async function getSurveys(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const store = await openNodeStore(this);
	const surveys = await store.surveys.list();
	return surveys.map(({ definition: { key, name } }) => ({
		name: `${name} (${key})`,
		value: key,
	}));
}
