import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bindCredentials } from '../../scripts/n8n/bind.mjs';
import { startN8n, type Instance } from '../../scripts/n8n/instance.mjs';
import { PROJECT } from '../../scripts/n8n/paths.mjs';
import type { RestClient, StoredWorkflow, WorkflowFile } from '../../scripts/n8n/rest.mjs';
import type { PostgresConfig } from '../../nps/store/postgres/pool';

export type { Execution, WorkflowFile, WorkflowNode } from '../../scripts/n8n/rest.mjs';
export { waitFor } from '../../scripts/n8n/wait.mjs';

export interface TestN8nOptions {
	readonly env?: NodeJS.ProcessEnv;
	/** The pack's default store is this database instead of the embedded one. */
	readonly postgres?: PostgresConfig;
}

export interface TestN8n {
	readonly url: string;
	readonly home: string;
	readonly rest: RestClient;
	/** Where a production webhook answers: `webhook('nps/shop/s')`. */
	webhook(path: string): string;
	/** Where it answers after "Listen for test event". */
	testWebhook(path: string): string;
	/** Makes a credential that `importWorkflow` binds to the nodes that take its type. */
	addCredential(type: string, data: Record<string, unknown>, name?: string): Promise<string>;
	/** Saves a workflow, by the name of a file in workflows/ or as given, with the credentials there are. */
	importWorkflow(
		workflow: string | WorkflowFile,
		change?: (workflow: WorkflowFile) => WorkflowFile,
	): Promise<StoredWorkflow>;
	/** `importWorkflow`, published and live. */
	publish(
		workflow: string | WorkflowFile,
		change?: (workflow: WorkflowFile) => WorkflowFile,
	): Promise<StoredWorkflow>;
	/** Ends it in an orderly way and starts it with the same data on the same port. */
	restart(env?: NodeJS.ProcessEnv): Promise<void>;
	/** Ends it as a power cut would and starts it again. */
	crash(env?: NodeJS.ProcessEnv): Promise<void>;
	/** What n8n wrote last, for the message of a test that fails. */
	output(): string;
	/** Ends it and removes its data. */
	stop(): Promise<void>;
}

/** A real n8n with the built pack installed, on a new user folder. Takes some ten seconds: share one per test file. */
export async function startTestN8n(options: TestN8nOptions = {}): Promise<TestN8n> {
	const home = await mkdtemp(join(tmpdir(), 'nps-e2e-'));
	let instance = await start(home, options);

	const importWorkflow: TestN8n['importWorkflow'] = async (workflow, change = (same) => same) => {
		const file = typeof workflow === 'string' ? await readWorkflow(workflow) : workflow;
		const bound = await bindCredentials(change(file), await instance.rest.credentials());
		return await instance.rest.createWorkflow(bound);
	};
	const startAgain = async (env: NodeJS.ProcessEnv = {}) => {
		instance = await start(
			home,
			{ ...options, env: { ...options.env, ...env } },
			instance.port,
		);
	};

	return {
		get url() {
			return instance.url;
		},
		home,
		get rest() {
			return instance.rest;
		},
		webhook: (path) => `${instance.url}/webhook/${path}`,
		testWebhook: (path) => `${instance.url}/webhook-test/${path}`,
		addCredential: async (type, data, name = type) =>
			(await instance.rest.createCredential({ name, type, data })).id,
		importWorkflow,
		async publish(workflow, change) {
			const stored = await importWorkflow(workflow, change);
			await instance.rest.activate(stored.id);
			return stored;
		},
		async restart(env) {
			await instance.stop();
			await startAgain(env);
		},
		async crash(env) {
			await instance.kill();
			await startAgain(env);
		},
		output: () => instance.output(),
		async stop() {
			await instance.stop();
			await rm(home, { recursive: true, force: true });
		},
	};
}

/** A bundled workflow: "nps-programme.json". */
export async function readWorkflow(name: string): Promise<WorkflowFile> {
	return JSON.parse(await readFile(join(PROJECT, 'workflows', name), 'utf8')) as WorkflowFile;
}

async function start(
	home: string,
	{ env, postgres }: TestN8nOptions,
	port?: number,
): Promise<Instance> {
	return await startN8n({
		home,
		port,
		env: {
			N8N_LOG_LEVEL: 'warn',
			NPS_STORE_URL: postgres ? storeUrl(postgres) : '',
			...env,
		},
	});
}

function storeUrl({ host, port, database, user, password, ssl, schema }: PostgresConfig): string {
	const url = new URL(`postgres://${host}:${port}/${encodeURIComponent(database)}`);
	url.username = encodeURIComponent(user);
	url.password = encodeURIComponent(password);
	if (ssl !== 'disable')
		url.searchParams.set('sslmode', ssl === 'verify' ? 'verify-full' : 'require');
	if (schema !== 'public') url.searchParams.set('schema', schema);
	return url.href;
}
