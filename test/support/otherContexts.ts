import './engine';
import { CredentialTestContext, LoadOptionsContext, PollContext } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	INode,
	INodeCredentialTestResult,
	INodeExecutionData,
	INodeListSearchResult,
} from 'n8n-workflow';
import { additionalDataFor } from './additionalData';
import { buildWorkflow, type TestNode, type WorkflowUnderTest } from './engine';
import { fullType, nodeTypes } from './nodeTypes';

type Options = Pick<WorkflowUnderTest, 'credentials' | 'workflowId' | 'active' | 'mode'>;

/** One poll of a polling trigger; null when it has nothing. */
export async function runPoll(
	node: TestNode,
	options: Options = {},
): Promise<INodeExecutionData[][] | null> {
	const mode = options.mode ?? 'trigger';
	const { workflow, first, type, additionalData } = prepare(node, options);
	const context = new PollContext(workflow, first, additionalData, mode, 'activate');
	return (await type.poll?.call(context)) ?? null;
}

/** What a list in the node's panel offers. */
export async function searchList(
	node: TestNode,
	method: string,
	filter?: string,
	options: Options = {},
): Promise<INodeListSearchResult> {
	const { workflow, first, type, additionalData } = prepare(node, options);
	const search = type.methods?.listSearch?.[method];
	if (!search) throw new Error(`${first.type} has no list search ${method}`);
	return await search.call(new LoadOptionsContext(workflow, first, additionalData, ''), filter);
}

/** What the "Test" button of a credential says, by the method of a node that tests it. */
export async function testCredential(
	nodeType: string,
	method: string,
	data: ICredentialDataDecryptedObject,
): Promise<INodeCredentialTestResult> {
	const type = nodeTypes.getByNameAndVersion(fullType(nodeType));
	const test = type.methods?.credentialTest?.[method];
	if (!test) throw new Error(`${nodeType} has no credential test ${method}`);
	return await test.call(new CredentialTestContext(), {
		id: '1',
		name: 'Test',
		type: method,
		data,
	});
}

function prepare(node: TestNode, options: Options) {
	const workflow = buildWorkflow({ ...options, nodes: [node] });
	const [first] = Object.values(workflow.nodes) as [INode];
	return {
		workflow,
		first,
		type: nodeTypes.getByNameAndVersion(first.type, first.typeVersion),
		additionalData: additionalDataFor(workflow, options),
	};
}
