import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureN8n } from '../../scripts/n8n/install.mjs';

/**
 * n8n's own engine in this process, without its server: what a node costs, and nothing else. Nodes of n8n are those of the
 * installed n8n.
 */
export async function engine() {
	const home = mkdtempSync(join(tmpdir(), 'nps-bench-'));
	process.env.N8N_USER_FOLDER = home;
	process.env.N8N_LOG_LEVEL = 'silent';
	process.on('exit', () => rmSync(home, { recursive: true, force: true }));
	const { bin } = await ensureN8n();
	const fromN8n = createRequire(realpathSync(bin));
	fromN8n('reflect-metadata');
	const { ExecutionLifecycleHooks, WorkflowExecute } = fromN8n('n8n-core');
	const { createRunExecutionData, NodeHelpers, Workflow } = fromN8n('n8n-workflow');

	/**
	 * Milliseconds that the engine reports for one node over these items, and what the node gave.
	 * @param {object} nodeType Instance of a node's class.
	 * @param {object} parameters
	 * @param {readonly object[]} items
	 */
	async function timeNode(nodeType, parameters, items) {
		const types = { 'bench.items': passOn, 'bench.node': nodeType };
		const node = (name, type) => ({ id: name, name, type, typeVersion: 1, position: [0, 0], parameters: {} });
		const version = NodeHelpers.getVersionedNodeType(nodeType).description.version;
		const typeVersion = Array.isArray(version) ? version.at(-1) : version;
		const workflow = new Workflow({
			id: 'bench',
			name: 'Bench',
			nodes: [node('Items', 'bench.items'), { ...node('Node', 'bench.node'), typeVersion, parameters }],
			connections: { Items: { main: [[{ node: 'Node', type: 'main', index: 0 }]] } },
			active: true,
			nodeTypes: {
				getByName: (type) => types[type],
				getByNameAndVersion: (type, wanted) => NodeHelpers.getVersionedNodeType(types[type], wanted),
				getKnownTypes: () => ({}),
			},
			settings: { executionOrder: 'v1' },
		});
		const record = { id: 'bench', name: 'Bench', active: true, nodes: [], connections: {}, createdAt: new Date(), updatedAt: new Date() };
		const additionalData = {
			executionId: '1',
			currentNodeExecutionIndex: 0,
			webhookWaitingBaseUrl: 'https://n8n.example/webhook-waiting',
			formWaitingBaseUrl: 'https://n8n.example/form-waiting',
			variables: {},
			hooks: new ExecutionLifecycleHooks('trigger', '1', record),
			setExecutionStatus: () => undefined,
			getRunExecutionData: async () => undefined,
		};
		const data = createRunExecutionData({
			executionData: {
				nodeExecutionStack: [{ node: workflow.nodes.Items, data: { main: [items] }, source: null }],
			},
		});
		const run = await new WorkflowExecute(additionalData, 'trigger', data).processRunExecutionData(workflow);
		const { error, runData } = run.data.resultData;
		if (error) throw error;
		const [task] = runData.Node;
		return { ms: task.executionTime, output: task.data.main[0].map(({ json }) => json) };
	}

	return { fromN8n, timeNode };
}

const passOn = {
	description: {
		displayName: 'Items',
		name: 'items',
		group: ['transform'],
		version: 1,
		defaults: {},
		inputs: ['main'],
		outputs: ['main'],
		properties: [],
	},
	async execute() {
		return [this.getInputData()];
	},
};
