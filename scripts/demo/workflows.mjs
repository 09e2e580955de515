import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bindCredentials } from '../n8n/bind.mjs';
import { PROJECT } from '../n8n/paths.mjs';
import { credentialsFor } from './credentials.mjs';

const FOLDER = join(PROJECT, 'workflows');
/** Those that run from the start; the others are there to look at. */
export const PROGRAMME = 'nps-programme.json';
export const DASHBOARD = 'dashboard.json';
/** The dashboard once more, over the sample data. */
export const SAMPLE_DASHBOARD = 'dashboard.json: samples';
/** The weekly report over the sample data, to be run by hand. */
export const SAMPLE_REPORT = 'weekly-report.json: samples';

/** @typedef {import('../n8n/rest.mjs').WorkflowFile} WorkflowFile */
/** @typedef {Record<string, (parameters: any) => Record<string, unknown>>} Changes By node type. */

/** A pace one can watch: asked after 20 seconds instead of days, looked after every 10 seconds, and an answer without a comment counts as complete after a minute. */
const QUICK = quick();

function quick() {
	// n8n allows no schedule below a minute, but several of a minute each.
	const often = [0, 10, 20, 30, 40, 50].map((second) => ({
		mode: 'custom',
		cronExpression: `${second} * * * * *`,
	}));
	/** @type {Changes} */
	const changes = {
		'n8n-nodes-nps.npsSendSurvey': () => ({ when: 'after', delay: 20, delayUnit: 'seconds', sendWindow: 'any' }),
		'n8n-nodes-nps.npsActivityTrigger': () => ({ pollTimes: { item: often } }),
		'n8n-nodes-nps.npsResponseTrigger': ({ options }) => ({
			options: { ...options, commentWaitMinutes: 1 },
		}),
	};
	return changes;
}

/**
 * What the demonstration makes of a bundled workflow.
 * @typedef {object} Version
 * @property {string} file
 * @property {string} [name]
 * @property {Changes} [changes]
 * @property {boolean} [samples] Whether it reads the sample data.
 */

/** @type {Readonly<Record<string, Version>>} */
const VERSIONS = {
	[PROGRAMME]: { file: PROGRAMME, changes: QUICK },
	[DASHBOARD]: {
		file: DASHBOARD,
		name: 'NPS dashboard of your own answers',
		changes: { 'n8n-nodes-nps.npsDashboard': () => ({ title: 'Your own answers' }) },
	},
	[SAMPLE_DASHBOARD]: {
		file: DASHBOARD,
		name: 'NPS dashboard (demo data)',
		changes: {
			'n8n-nodes-nps.npsDashboard': () => ({ dashboardKey: 'demo', title: 'Example Shop', options: { period: '90d' } }),
		},
		samples: true,
	},
	[SAMPLE_REPORT]: {
		file: 'weekly-report.json',
		name: 'Weekly NPS report (demo data)',
		changes: {
			'n8n-nodes-nps.npsAggregate': () => ({ surveys: ['demo-delivery'], title: 'Example Shop: last week' }),
		},
		samples: true,
	},
};

/**
 * A bundled workflow as the demonstration runs it.
 * @param {string} name Of the version: the file's own, or one of those made of it besides.
 * @param {WorkflowFile} workflow What is in the file.
 * @returns {WorkflowFile}
 */
export function demoVersion(name, workflow) {
	const { name: title = workflow.name, changes = {} } = VERSIONS[name] ?? {};
	return {
		...workflow,
		name: title,
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
 * @param {Readonly<Record<string, string>>} known Id by name of the version.
 * @param {'atDemoPace' | 'asTheyAre'} [manner] Whether those that are bundled are changed for the demonstration.
 * @returns {Promise<Record<string, string>>} The same with the new ones.
 */
export async function importWorkflows(rest, known, manner = 'atDemoPace') {
	const bundled = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'));
	const names = new Set([...bundled, ...Object.keys(VERSIONS)]);
	const credentials = await rest.credentials();
	/** @type {Record<string, string>} */
	const workflows = { ...known };
	for (const name of [...names].sort()) {
		if (name in known) continue;
		const { file = name, samples = false } = VERSIONS[name] ?? {};
		/** @type {WorkflowFile} */
		const bundledOne = JSON.parse(await readFile(join(FOLDER, file), 'utf8'));
		const isChanged = manner === 'atDemoPace' || !bundled.includes(name);
		const workflow = isChanged ? demoVersion(name, bundledOne) : bundledOne;
		const bound = await bindCredentials(workflow, credentialsFor(credentials, samples));
		workflows[name] = (await rest.createWorkflow(bound)).id;
	}
	return workflows;
}

/** Where the dashboard of this key is. @param {string} url @param {string} key */
export const dashboardUrl = (url, key) => `${url}/webhook/nps-dashboard/${key}/view`;

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
