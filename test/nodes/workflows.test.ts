import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/n8n/paths.mjs';
import type { WorkflowFile } from '../../scripts/n8n/rest.mjs';
import { nodeTypes } from '../support/nodeTypes';
import { readWorkflow } from '../support/n8n';

const OURS = 'n8n-nodes-nps.';

describe.each(readdirSync(join(PROJECT, 'workflows')).filter((name) => name.endsWith('.json')))(
	'the bundled workflow %s',
	(name) => {
		let workflow: WorkflowFile;
		beforeAll(async () => {
			workflow = await readWorkflow(name);
		});

		it('can be imported: names and ids are unique and connections lead to nodes', () => {
			const names = workflow.nodes.map((node) => node.name);
			const ids = workflow.nodes.map(({ id }) => id);
			expect(names).toEqual([...new Set(names)]);
			expect(ids).toEqual([...new Set(ids)]);
			const targets = [...JSON.stringify(workflow.connections).matchAll(/"node":"([^"]*)"/g)];
			expect(names).toEqual(
				expect.arrayContaining([
					...Object.keys(workflow.connections),
					...targets.map(([, to]) => to),
				]),
			);
		});

		it('sets only parameters its nodes have', () => {
			for (const { name: node, type, parameters } of workflow.nodes.filter(({ type }) =>
				type.startsWith(OURS),
			)) {
				const known = nodeTypes
					.getByNameAndVersion(type)
					.description.properties.map((one) => one.name);
				const unknown = Object.keys(parameters).filter(
					(key) => !['pollTimes', ...known].includes(key),
				);
				expect({ node, unknown }).toEqual({ node, unknown: [] });
			}
		});

		it("carries no secret, no id of somebody's credential, and is not active", () => {
			for (const { credentials = {} } of workflow.nodes) {
				expect(Object.values(credentials).every(({ id }) => id === null)).toBe(true);
			}
			expect(workflow.active).toBe(false);
		});
	},
);
