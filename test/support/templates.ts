import type { RestClient, WorkflowFile } from '../../scripts/n8n/rest.mjs';
import { waitFor } from '../../scripts/n8n/wait.mjs';

/** What a test changes about a node: parameters are merged over the template's. */
export type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** n8n allows no schedule below a minute, but several of a minute each. */
export const OFTEN = {
	item: [0, 10, 20, 30, 40, 50].map((second) => ({ mode: 'custom', cronExpression: `${second} * * * * *` })),
};

/** The workflow with its polls every ten seconds, sending at any hour, and with the changes applied. */
export function adapted(workflow: WorkflowFile, changes: Changes = {}): WorkflowFile {
	const nodes = workflow.nodes.map((node) => ({
		...node,
		parameters: {
			...node.parameters,
			...('pollTimes' in node.parameters && { pollTimes: OFTEN }),
			...(node.type.endsWith('.npsSendSurvey') && { sendWindow: 'any' }),
			...changes[node.name],
		},
	}));
	return { ...workflow, nodes, settings: { ...workflow.settings, saveDataSuccessExecution: 'all' } };
}

/** The path of the workflow's NPS Event Trigger. */
export function eventPath(workflow: WorkflowFile): string {
	const node = workflow.nodes.find(({ type }) => type.endsWith('.npsEventTrigger'));
	return `${String(node?.webhookId)}/nps-events`;
}

/** Waits for an execution of the workflow in which this node ran, and gives the items of its outputs. */
export async function itemsOf(
	rest: RestClient,
	workflowId: string,
	node: string,
	wanted: (json: Record<string, unknown>) => boolean = () => true,
	output = 0,
	timeoutMs = 90_000,
): Promise<Array<Record<string, unknown>>> {
	return await waitFor(
		async () => {
			for (const { id, status } of await rest.executions({ workflowId })) {
				if (status === 'running' || status === 'new') continue;
				const execution = await rest.execution(id);
				const found = execution.items(node, output).map(({ json }) => json);
				if (found.some(wanted)) return found;
			}
			return undefined;
		},
		{ what: `node "${node}" to run`, timeoutMs, intervalMs: 300 },
	);
}

/** The SMTP credential of n8n's own Send Email node, for a mailbox of the tests. */
export function smtpCredential(port: number): Record<string, unknown> {
	return { host: '127.0.0.1', port, secure: false, disableStartTls: true, user: '', password: '' };
}
