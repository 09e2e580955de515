import 'reflect-metadata';
import './n8nHome';
import { WorkflowExecute } from 'n8n-core';
import {
	Workflow,
	createRunExecutionData,
	type IConnections,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type IRun,
	type IWorkflowSettings,
	type NodeExecutionHint,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { additionalDataFor, type CredentialsByType } from './additionalData';
import { fullType, nodeTypes } from './nodeTypes';

export { ENGINE_URL, type CredentialsByType } from './additionalData';
export { n8nHome, removeN8nHome } from './n8nHome';

/** A node as a test writes it: only `type` is needed. */
export interface TestNode extends Partial<Omit<INode, 'type' | 'parameters'>> {
	/** "npsRoute" is short for "n8n-nodes-nps.npsRoute". */
	readonly type: string;
	readonly parameters?: INodeParameters;
}

export interface WorkflowUnderTest {
	readonly nodes: readonly TestNode[];
	/** As in a workflow file; left out, the nodes form a chain. */
	readonly connections?: IConnections;
	/** Items handed to the first node. */
	readonly input?: ReadonlyArray<IDataObject | INodeExecutionData>;
	readonly credentials?: CredentialsByType;
	/** Default: trigger, as a published workflow runs. */
	readonly mode?: WorkflowExecuteMode;
	readonly active?: boolean;
	readonly settings?: IWorkflowSettings;
	readonly workflowId?: string;
}

export interface WorkflowRun {
	readonly run: IRun;
	/** What went wrong, when the execution failed. */
	readonly error?: Error & { readonly description?: string | null };
	/** Items of one output of a node, over all its runs. */
	items(node: string, output?: number): INodeExecutionData[];
	json(node: string, output?: number): IDataObject[];
	hints(node: string): NodeExecutionHint[];
}

/** Runs a whole workflow on n8n's own engine in this process. */
export async function runWorkflow(test: WorkflowUnderTest): Promise<WorkflowRun> {
	const mode = test.mode ?? 'trigger';
	const workflow = buildWorkflow(test);
	const [first] = Object.values(workflow.nodes);
	if (!first) throw new Error('A workflow needs a node');
	const data = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [
				{ node: first, data: { main: [(test.input ?? [{}]).map(asItem)] }, source: null },
			],
		},
	});
	const additionalData = additionalDataFor(workflow, { credentials: test.credentials, mode });
	const run = await new WorkflowExecute(additionalData, mode, data).processRunExecutionData(
		workflow,
	);
	return readRun(run);
}

export interface NodeRun {
	/** One list of items per output. */
	readonly outputs: INodeExecutionData[][];
	/** `outputs` without pairing and binary data. */
	readonly json: IDataObject[][];
	readonly error?: WorkflowRun['error'];
	readonly hints: NodeExecutionHint[];
}

/** Runs one node over the items. */
export async function runNode(
	node: TestNode,
	input: WorkflowUnderTest['input'] = [{}],
	options: Omit<WorkflowUnderTest, 'nodes' | 'connections' | 'input'> = {},
): Promise<NodeRun> {
	const name = node.name ?? 'Node';
	const run = await runWorkflow({
		...options,
		nodes: [
			{ type: 'n8n-nodes-base.noOp', name: 'Items' },
			{ ...node, name },
		],
		input,
	});
	const last = run.run.data.resultData.runData[name]?.at(-1);
	const outputs = (last?.data?.main ?? []).map((items) => items ?? []);
	return {
		outputs,
		json: outputs.map((items) => items.map((item) => item.json)),
		error: run.error,
		hints: run.hints(name),
	};
}

/** The engine's own view of a workflow. */
export function buildWorkflow(test: WorkflowUnderTest): Workflow {
	const nodes = test.nodes.map((node, index) => asNode(node, index, test.credentials));
	return new Workflow({
		id: test.workflowId ?? 'test-workflow',
		name: 'Test',
		nodes,
		connections: test.connections ?? chain(nodes),
		active: test.active ?? test.mode !== 'manual',
		nodeTypes,
		settings: { executionOrder: 'v1', ...test.settings },
	});
}

function asNode(node: TestNode, index: number, credentials: CredentialsByType = {}): INode {
	const type = fullType(node.type);
	const listed =
		nodeTypes.getByNameAndVersion(type, node.typeVersion).description.credentials ?? [];
	const given = listed.filter(({ name }) => name in credentials);
	return {
		id: `node-${index}`,
		name: index === 0 ? 'Start' : `Node ${index}`,
		typeVersion: 1,
		position: [index * 200, 0],
		webhookId: `webhook-${index}`,
		parameters: {},
		credentials: Object.fromEntries(given.map(({ name }) => [name, { id: '1', name }])),
		...node,
		type,
	};
}

function chain(nodes: readonly INode[]): IConnections {
	const pairs = nodes.slice(1).map((to, index) => [nodes[index]?.name ?? '', to.name] as const);
	return Object.fromEntries(
		pairs.map(([from, to]) => [
			from,
			{ main: [[{ node: to, type: 'main' as const, index: 0 }]] },
		]),
	);
}

function asItem(item: IDataObject | INodeExecutionData): INodeExecutionData {
	return 'json' in item && typeof item.json === 'object'
		? (item as INodeExecutionData)
		: { json: item as IDataObject };
}

function readRun(run: IRun): WorkflowRun {
	const { runData, error } = run.data.resultData;
	const items = (node: string, output = 0) =>
		(runData[node] ?? []).flatMap((task) => task.data?.main?.[output] ?? []);
	return {
		run,
		error,
		items,
		json: (node, output) => items(node, output).map((item) => item.json),
		hints: (node) => (runData[node] ?? []).flatMap((task) => task.hints ?? []),
	};
}
