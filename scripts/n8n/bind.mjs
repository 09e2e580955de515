import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './paths.mjs';

/** Nodes of n8n itself that the bundled workflows give a credential. */
const FOREIGN = { 'n8n-nodes-base.emailSend': ['smtp'] };

/**
 * The workflow with every node bound to the stored credentials of the types it takes; of several of one type the first.
 * @template {import('./rest.mjs').WorkflowFile} W
 * @param {W} workflow
 * @param {readonly import('./rest.mjs').StoredCredential[]} stored
 * @returns {Promise<W>}
 */
export async function bindCredentials(workflow, stored) {
	const takes = await credentialTypes();
	return {
		...workflow,
		nodes: workflow.nodes.map((node) => {
			const types = [...(takes.get(node.type) ?? []), ...Object.keys(node.credentials ?? {})];
			const found = stored.filter(({ type }) => types.includes(type)).toReversed();
			const credentials = Object.fromEntries(
				found.map(({ id, name, type }) => [type, { id, name }]),
			);
			return { ...node, credentials };
		}),
	};
}

/** Which credential types the nodes of the built pack take. */
async function credentialTypes() {
	/** @type {Array<{ name: string, credentials?: Array<{ name: string }> }>} */
	const nodes = JSON.parse(await readFile(join(PROJECT, 'dist/types/nodes.json'), 'utf8'));
	return new Map([
		...Object.entries(FOREIGN),
		...nodes.map(
			({ name, credentials = [] }) =>
				/** @type {[string, string[]]} */ ([
					`n8n-nodes-nps.${name}`,
					credentials.map((one) => one.name),
				]),
		),
	]);
}
