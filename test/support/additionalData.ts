import { ExecutionLifecycleHooks, ExternalSecretsProxy } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	ICredentialsHelper,
	IWorkflowBase,
	IWorkflowExecuteAdditionalData,
	Workflow,
	WorkflowExecuteMode,
} from 'n8n-workflow';

/** Credential data by credential type. */
export type CredentialsByType = Readonly<Record<string, ICredentialDataDecryptedObject>>;

/** Where the engine of the tests believes itself to be reachable. */
export const ENGINE_URL = 'https://n8n.example';

/** What n8n's server gives the engine besides the workflow. */
export function additionalDataFor(
	workflow: Workflow,
	options: { readonly credentials?: CredentialsByType; readonly mode?: WorkflowExecuteMode } = {},
): IWorkflowExecuteAdditionalData {
	const { credentials = {}, mode = 'manual' } = options;
	return {
		credentialsHelper: credentialsHelper(credentials),
		executionId: '1',
		currentNodeExecutionIndex: 0,
		restApiUrl: `${ENGINE_URL}/rest`,
		instanceBaseUrl: `${ENGINE_URL}/`,
		formBaseUrl: `${ENGINE_URL}/form`,
		formWaitingBaseUrl: `${ENGINE_URL}/form-waiting`,
		formTestBaseUrl: `${ENGINE_URL}/form-test`,
		webhookBaseUrl: `${ENGINE_URL}/webhook`,
		webhookWaitingBaseUrl: `${ENGINE_URL}/webhook-waiting`,
		webhookTestBaseUrl: `${ENGINE_URL}/webhook-test`,
		mcpBaseUrl: `${ENGINE_URL}/mcp`,
		mcpTestBaseUrl: `${ENGINE_URL}/mcp-test`,
		variables: {},
		workflowId: workflow.id,
		hooks: new ExecutionLifecycleHooks(mode, '1', workflowRecord(workflow)),
		externalSecretsProxy: new ExternalSecretsProxy(),
		setExecutionStatus: () => {},
		logAiEvent: () => {},
		getRunExecutionData: async () => undefined,
		getRuntimeCredential: async () => undefined,
		executeWorkflow: () => notHere('run another workflow'),
		startRunnerTask: () => notHere('start a task runner'),
	};
}

async function notHere(what: string): Promise<never> {
	throw new Error(`The engine of the tests cannot ${what}; use a test with the real n8n.`);
}

function credentialsHelper(credentials: CredentialsByType): ICredentialsHelper {
	return {
		getParentTypes: () => [],
		isCredentialUsableByNode: () => true,
		authenticate: async (_data, _type, request) => request as never,
		preAuthentication: async () => undefined,
		runPreAuthentication: async () => undefined,
		getCredentials: () => notHere('read encrypted credentials'),
		getDecrypted: async (_additionalData, _details, type) => {
			const data = credentials[type];
			if (!data) throw new Error(`The test gave no credential of type ${type}`);
			return data;
		},
		updateCredentials: async () => {},
		updateCredentialsOauthTokenData: async () => {},
		getCredentialsProperties: () => [],
	};
}

function workflowRecord(workflow: Workflow): IWorkflowBase {
	return {
		id: workflow.id,
		name: workflow.name ?? 'Test',
		active: workflow.active,
		activeVersionId: null,
		isArchived: false,
		createdAt: new Date(0),
		updatedAt: new Date(0),
		nodes: Object.values(workflow.nodes),
		connections: workflow.connectionsBySourceNode,
		settings: workflow.settings,
	};
}
