import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bindCredentials } from '../n8n/bind.mjs';
import { PROJECT } from '../n8n/paths.mjs';

const FOLDER = join(PROJECT, 'workflows');
/** The one that runs from the start; the others are there to look at. */
export const PROGRAMME = 'nps-programme.json';
/** Shows the score in the browser; only in the demonstration. */
export const REPORT = 'report.json';

/** @typedef {import('../n8n/rest.mjs').WorkflowFile} WorkflowFile */

/**
 * The programme at a pace one can watch: asked after 20 seconds instead of days, looked after every 10 seconds, and an answer
 * without a comment counts as complete after a minute.
 * @param {WorkflowFile} workflow
 * @returns {WorkflowFile}
 */
export function demoVersion(workflow) {
	// n8n allows no schedule below a minute, but several of a minute each.
	const often = [0, 10, 20, 30, 40, 50].map((second) => ({
		mode: 'custom',
		cronExpression: `${second} * * * * *`,
	}));
	/** @type {Record<string, (parameters: any) => Record<string, unknown>>} */
	const changes = {
		'n8n-nodes-nps.npsSendSurvey': () => ({ when: 'after', delay: 20, delayUnit: 'seconds', sendWindow: 'any' }),
		'n8n-nodes-nps.npsActivityTrigger': () => ({ pollTimes: { item: often } }),
		'n8n-nodes-nps.npsResponseTrigger': ({ options }) => ({
			options: { ...options, commentWaitMinutes: 1 },
		}),
	};
	return {
		...workflow,
		nodes: workflow.nodes.map((node) => {
			const change = changes[node.type]?.(node.parameters);
			return change ? { ...node, parameters: { ...node.parameters, ...change } } : node;
		}),
	};
}

/**
 * Imports the bundled workflows that are not in n8n yet, bound to its credentials. One that somebody has changed or
 * deleted stays so.
 * @param {import('../n8n/rest.mjs').RestClient} rest
 * @param {Readonly<Record<string, string>>} known Id by file name.
 * @returns {Promise<Record<string, string>>} The same with the new ones.
 */
export async function importWorkflows(rest, known) {
	const bundled = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
	const files = [
		...bundled.map((name) => join(FOLDER, name)),
		join(PROJECT, 'scripts/demo', REPORT),
	];
	const credentials = await rest.credentials();
	/** @type {Record<string, string>} */
	const workflows = { ...known };
	for (const path of files) {
		const name = basename(path);
		if (name in known) continue;
		/** @type {WorkflowFile} */
		const file = JSON.parse(await readFile(path, 'utf8'));
		const workflow = name === PROGRAMME ? demoVersion(file) : file;
		workflows[name] = (
			await rest.createWorkflow(await bindCredentials(workflow, credentials))
		).id;
	}
	return workflows;
}

/**
 * Where the shop's webhook of a workflow answers.
 * @param {string} url
 * @param {Pick<WorkflowFile, 'nodes'>} workflow
 */
export async function orderUrl(url, { nodes }) {
	const trigger = nodes.find(
		({ type, parameters }) =>
			type === 'n8n-nodes-nps.npsEventTrigger' && parameters.source === 'shopify',
	);
	if (!trigger) return undefined;
	const types = JSON.parse(await readFile(join(PROJECT, 'dist/types/nodes.json'), 'utf8'));
	const { properties } = types.find((/** @type {any} */ type) => type.name === 'npsEventTrigger');
	const path =
		trigger.parameters.path ??
		properties.find((/** @type {any} */ field) => field.name === 'path').default;
	return `${url}/webhook/${trigger.webhookId}/${path}`;
}
