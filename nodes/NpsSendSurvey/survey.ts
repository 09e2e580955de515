import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import type { RegisteredSurvey, Store } from '../../nps/store';

/** The survey the node names (or the one of `key`), which must be published: its links would lead nowhere otherwise. */
export async function publishedSurvey(
	context: IExecuteFunctions,
	store: Store,
	key = chosenKey(context),
): Promise<RegisteredSurvey> {
	const survey = await store.surveys.get(key);
	if (!survey) {
		throw new NodeOperationError(context.getNode(), `There is no survey "${key}" in the ${store.label}`, {
			description:
				'Publish the workflow whose NPS Response Trigger defines it, and give both nodes the same store',
		});
	}
	if (!survey.active) {
		throw new NodeOperationError(context.getNode(), `The survey "${key}" is not published`, {
			description: 'Publish the workflow with its NPS Response Trigger: until then its links open nothing',
		});
	}
	return survey;
}

/** The key of the survey the node names. */
export function chosenKey(context: IExecuteFunctions): string {
	const key = context.getNodeParameter('survey', 0, '', { extractValue: true });
	if (typeof key === 'string' && key.trim() !== '') return key.trim();
	throw new NodeOperationError(context.getNode(), "Choose a 'Survey'", {
		description: 'A survey appears in the list once the workflow with its NPS Response Trigger is published',
	});
}
