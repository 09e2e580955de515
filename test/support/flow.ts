import { randomUUID } from 'node:crypto';
import type { WorkflowFile, WorkflowNode } from '../../scripts/n8n/rest.mjs';
import { OFTEN } from './templates';

/** A node of ours, or of n8n where its type names the package. */
export function node(name: string, type: string, parameters: Record<string, unknown> = {}): WorkflowNode {
	const isOurs = !type.includes('.');
	return {
		id: randomUUID(),
		webhookId: randomUUID(),
		name,
		type: isOurs ? `n8n-nodes-nps.${type}` : type,
		typeVersion: VERSIONS[type] ?? 1,
		position: [0, 0],
		parameters: { ...parameters, ...(type === 'npsActivityTrigger' && { pollTimes: OFTEN }) },
	};
}

const VERSIONS: Readonly<Record<string, number>> = { 'n8n-nodes-base.set': 3.4, 'n8n-nodes-base.webhook': 2 };

/** A workflow of lanes: in each of them one node leads to the next. A node may be in several. */
export function flow(name: string, ...lanes: ReadonlyArray<readonly WorkflowNode[]>): WorkflowFile {
	const nodes = [...new Set(lanes.flat())].map((each, index) => ({ ...each, position: [index * 220, 0] }));
	const targets = new Map<string, Set<string>>();
	for (const lane of lanes) {
		lane.slice(1).forEach(({ name: to }, index) => {
			const from = lane[index]?.name ?? '';
			targets.set(from, (targets.get(from) ?? new Set()).add(to));
		});
	}
	const connections = Object.fromEntries(
		[...targets].map(([from, to]) => [
			from,
			{ main: [[...to].map((next) => ({ node: next, type: 'main', index: 0 }))] },
		]),
	);
	return {
		name,
		nodes,
		connections,
		settings: { executionOrder: 'v1', saveDataSuccessExecution: 'all' },
	};
}

/** The lane's beginning that takes a candidate by POST and answers with what its last node has said. */
export function takes(path: string): readonly WorkflowNode[] {
	return [
		node(`POST ${path}`, 'n8n-nodes-base.webhook', {
			httpMethod: 'POST',
			path,
			responseMode: 'lastNode',
			responseData: 'allEntries',
			options: {},
		}),
		node(`Body of ${path}`, 'n8n-nodes-base.set', { mode: 'raw', jsonOutput: '={{ $json.body }}', options: {} }),
	];
}

/** What the survey picker holds. */
export const picked = (value: string) => ({ __rl: true, mode: 'key', value });

/** NPS Response Trigger for a survey. */
export function survey(key: string, parameters: Record<string, unknown> = {}): WorkflowNode {
	return node('Survey', 'npsResponseTrigger', {
		surveyKey: key,
		surveyName: key,
		brandName: 'Example Shop',
		touchpoint: 'delivery',
		language: 'en',
		...parameters,
	});
}

/** NPS Send Survey, at any hour. */
export function send(name: string, key: string, parameters: Record<string, unknown>): WorkflowNode {
	return node(name, 'npsSendSurvey', {
		operation: 'send',
		survey: picked(key),
		when: 'now',
		sendWindow: 'any',
		testRecipient: {},
		options: { quarantineAnswered: 0, quarantineUnanswered: 0 },
		...parameters,
	});
}

/** NPS Activity Trigger for one survey, which looks every ten seconds. */
export function whenever(name: string, event: string, key: string, parameters: Record<string, unknown> = {}): WorkflowNode {
	return node(name, 'npsActivityTrigger', { event, surveys: 'one', survey: picked(key), ...parameters });
}
