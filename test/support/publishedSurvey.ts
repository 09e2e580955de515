import './engine';
import { callHook } from './webhooks';
import type { TestNode } from './engine';

export const SURVEY = 'after-delivery';

/** A Response Trigger as the editor saves it. */
export function responseTrigger(parameters: object = {}): TestNode {
	return {
		type: 'npsResponseTrigger',
		parameters: {
			surveyKey: SURVEY,
			surveyName: 'After delivery',
			brandName: 'Example Shop',
			touchpoint: 'delivery',
			language: 'en',
			question: '',
			followUp: {},
			thanks: {},
			emission: 'complete',
			options: {},
			...parameters,
		},
	};
}

/** Publishes the survey, as n8n does when its workflow goes live. */
export async function publishSurvey(parameters: object = {}, workflowId = 'survey-workflow'): Promise<void> {
	await callHook(responseTrigger(parameters), 'create', { workflowId });
}

/** What the survey picker of a node holds once a survey was chosen. */
export function surveyParameter(value = SURVEY): { __rl: true; mode: 'key'; value: string } {
	return { __rl: true, mode: 'key', value };
}
