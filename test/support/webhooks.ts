import './engine';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import { HookContext, WebhookContext } from 'n8n-core';
import type {
	INode,
	INodeExecutionData,
	INodeType,
	IWebhookData,
	IWebhookDescription,
	IWebhookResponseData,
	Workflow,
	WorkflowActivateMode,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { additionalDataFor, type CredentialsByType } from './additionalData';
import { buildWorkflow, type TestNode } from './engine';
import { nodeTypes } from './nodeTypes';
import { answer, listen, readBody } from './webhookServer';

export interface WebhookCall {
	readonly method?: string;
	/** Which of the node's paths is called, resolved: "nps/shop/s". Left out: the first one of this method. */
	readonly path?: string;
	readonly query?: Record<string, string>;
	readonly headers?: Record<string, string>;
	/** Text and bytes go as they are; anything else is sent as JSON. */
	readonly body?: unknown;
	/** Called under its test address, as after "Listen for test event". */
	readonly test?: boolean;
	readonly credentials?: CredentialsByType;
	readonly workflowId?: string;
	/** Whether the workflow is published. Default: unless `test`. */
	readonly active?: boolean;
}

export interface WebhookAnswer {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
	/** Whether a workflow would start. */
	readonly started: boolean;
	/** With what. */
	readonly items: INodeExecutionData[][];
	/** What the node itself returned. */
	readonly returned: IWebhookResponseData;
}

/** Calls a trigger's webhook through HTTP, parsed and answered the way n8n does it. */
export async function callWebhook(node: TestNode, call: WebhookCall = {}): Promise<WebhookAnswer> {
	const { workflow, first, type } = prepare(node, call);
	const mode: WorkflowExecuteMode = call.test ? 'manual' : 'webhook';
	const method = (call.method ?? 'POST').toUpperCase();
	const webhookDescription = pickWebhook(workflow, first, type, { ...call, method }, mode);
	let outcome:
		| { readonly returned: IWebhookResponseData }
		| { readonly error: unknown }
		| undefined;

	const app = express();
	app.use(readBody);
	app.use(async (request: Request, response: Response) => {
		const additionalData = {
			...additionalDataFor(workflow, { credentials: call.credentials, mode }),
			httpRequest: request,
			httpResponse: response,
		};
		const webhookData: IWebhookData = {
			httpMethod: method as IWebhookData['httpMethod'],
			node: first.name,
			path: webhookDescription.path,
			webhookDescription,
			workflowId: workflow.id,
			workflowExecuteAdditionalData: additionalData,
			isTest: call.test ?? false,
		};
		const context = new WebhookContext(
			workflow,
			first,
			additionalData,
			mode,
			webhookData,
			[],
			null,
		);
		try {
			const returned = (await type.webhook?.call(context)) ?? {};
			outcome = { returned };
			answer(response, returned, webhookDescription);
		} catch (error) {
			outcome = { error };
			if (!response.headersSent) response.status(500).json({ message: 'Error in workflow' });
		}
	});

	const server = await listen(app);
	try {
		const response = await fetch(addressOf(server, webhookDescription.path, call), {
			method,
			redirect: 'manual',
			...requestBody(call),
		});
		const text = await response.text();
		if (!outcome) throw new Error('The webhook was not called');
		if ('error' in outcome) throw outcome.error;
		const { returned } = outcome;
		return {
			status: response.status,
			headers: response.headers,
			text,
			started: returned.workflowData !== undefined,
			items: returned.workflowData ?? [],
			returned,
		};
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

/** With which modes n8n runs a hook. */
const HOOK_MODES = {
	publish: ['trigger', 'activate'],
	test: ['manual', 'manual'],
	delete: ['internal', 'update'],
} as const satisfies Record<string, readonly [WorkflowExecuteMode, WorkflowActivateMode]>;

/** Runs one of a trigger's hooks: `create` when its workflow is published, or listens for a test event. */
export async function callHook(
	node: TestNode,
	hook: 'checkExists' | 'create' | 'delete',
	options: Pick<WebhookCall, 'credentials' | 'workflowId' | 'test' | 'active'> & {
		readonly activation?: WorkflowActivateMode;
		/** Of the group of webhooks named so. */
		readonly name?: 'default' | 'setup';
	} = {},
): Promise<boolean> {
	const { workflow, first, type } = prepare(node, options);
	const [mode, usual] =
		HOOK_MODES[hook === 'delete' ? 'delete' : options.test ? 'test' : 'publish'];
	const name = options.name ?? 'default';
	const webhookDescription = type.description.webhooks?.find((one) => one.name === name);
	const run = type.webhookMethods?.[name]?.[hook];
	if (!webhookDescription || !run) throw new Error(`${first.type} has no hook ${name}.${hook}`);
	const additionalData = additionalDataFor(workflow, { credentials: options.credentials, mode });
	const webhookData: IWebhookData = {
		httpMethod: 'POST',
		node: first.name,
		path: resolve(workflow, first, webhookDescription.path, mode),
		webhookDescription,
		workflowId: workflow.id,
		workflowExecuteAdditionalData: additionalData,
		isTest: options.test ?? false,
	};
	const activation = options.activation ?? usual;
	return await run.call(
		new HookContext(workflow, first, additionalData, mode, activation, webhookData),
	);
}

function prepare(
	node: TestNode,
	options: Pick<WebhookCall, 'credentials' | 'workflowId' | 'active' | 'test'>,
) {
	const workflow = buildWorkflow({
		nodes: [node],
		credentials: options.credentials,
		workflowId: options.workflowId,
		active: options.active ?? !options.test,
	});
	const [first] = Object.values(workflow.nodes) as [INode];
	return { workflow, first, type: nodeTypes.getByNameAndVersion(first.type, first.typeVersion) };
}

function pickWebhook(
	workflow: Workflow,
	node: INode,
	type: INodeType,
	call: WebhookCall & { readonly method: string },
	mode: WorkflowExecuteMode,
): IWebhookDescription {
	const resolved = (type.description.webhooks ?? []).map((one) => ({
		...one,
		path: resolve(workflow, node, one.path, mode),
		httpMethod: resolve(
			workflow,
			node,
			one.httpMethod,
			mode,
		) as IWebhookDescription['httpMethod'],
	}));
	const found = resolved.find(
		({ httpMethod, path }) =>
			httpMethod === call.method && (call.path === undefined || path === call.path),
	);
	if (found) return found;
	const offered = resolved.map(({ httpMethod, path }) => `${httpMethod} ${path}`).join(', ');
	throw new Error(`No webhook ${call.method} ${call.path ?? ''}; the node offers ${offered}`);
}

function resolve(
	workflow: Workflow,
	node: INode,
	value: unknown,
	mode: WorkflowExecuteMode,
): string {
	return String(
		workflow.expression.getSimpleParameterValue(node, value as string, mode, {}) ?? '',
	);
}

function requestBody({ body, headers = {} }: WebhookCall): RequestInit {
	if (body === undefined) return { headers };
	if (typeof body === 'string' || body instanceof Uint8Array)
		return { headers, body: body as string };
	return {
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	};
}

function addressOf(server: Server, path: string, call: WebhookCall): string {
	const { port } = server.address() as AddressInfo;
	const query = new URLSearchParams(call.query);
	const prefix = call.test ? 'webhook-test' : 'webhook';
	return `http://127.0.0.1:${port}/${prefix}/${path}${query.size > 0 ? `?${query}` : ''}`;
}
