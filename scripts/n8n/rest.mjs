import { readExecution } from './execution.mjs';
import { waitFor } from './wait.mjs';

/**
 * @typedef {Record<string, unknown> & { name: string, nodes: WorkflowNode[], connections: object, settings?: object }} WorkflowFile
 * @typedef {Record<string, unknown> & { id?: string, name: string, type: string, typeVersion: number, parameters: Record<string, unknown>, credentials?: Record<string, { id: string | null, name: string }>, disabled?: boolean }} WorkflowNode
 * @typedef {WorkflowFile & { id: string, versionId: string, active: boolean }} StoredWorkflow
 * @typedef {{ id: string, name: string, type: string }} StoredCredential
 * @typedef {import('./execution.mjs').Item} Item
 * @typedef {import('./execution.mjs').ExecutionSummary} ExecutionSummary
 * @typedef {import('./execution.mjs').Execution} Execution
 * @typedef {{ email: string, password: string, firstName?: string, lastName?: string }} Owner
 */

/** An answer of n8n that was not a success. */
export class RestError extends Error {
	/**
	 * @param {string} what
	 * @param {number} status
	 * @param {string} answer
	 */
	constructor(what, status, answer) {
		super(`n8n answered ${status} to ${what}: ${answer.slice(0, 500)}`);
		this.status = status;
	}
}

/**
 * A small client of the REST interface that n8n's own editor uses.
 * @param {string} baseUrl Without a trailing slash.
 */
export function createRestClient(baseUrl) {
	let cookie = '';

	/**
	 * @param {string} method
	 * @param {string} path
	 * @param {unknown} [body]
	 * @returns {Promise<any>}
	 */
	async function request(method, path, body) {
		const response = await fetch(`${baseUrl}/rest${path}`, {
			method,
			headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
			...(body !== undefined && { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(60_000),
		});
		const text = await response.text();
		if (!response.ok) throw new RestError(`${method} ${path}`, response.status, text);
		const set = response.headers.getSetCookie().find((line) => line.startsWith('n8n-auth='));
		if (set) cookie = set.split(';')[0] ?? '';
		return text ? (JSON.parse(text).data ?? JSON.parse(text)) : undefined;
	}

	const client = {
		request,

		/** @param {Owner} owner */
		async login({ email, password }) {
			await request('POST', '/login', { emailOrLdapLoginId: email, password });
		},

		/** Makes the owner of a new instance, and is logged in then; fails when there is one already. @param {Owner} owner */
		async setUpOwner({ email, password, firstName = 'Demo', lastName = 'Owner' }) {
			await request('POST', '/owner/setup', { email, password, firstName, lastName });
		},

		/** Whether the instance still waits for its owner. @returns {Promise<boolean>} */
		async needsOwner() {
			return (await request('GET', '/settings')).userManagement.showSetupOnFirstLoad;
		},

		/** @returns {Promise<StoredCredential[]>} */
		credentials: () => request('GET', '/credentials'),

		/**
		 * @param {{ name: string, type: string, data: Record<string, unknown> }} credential
		 * @returns {Promise<StoredCredential>}
		 */
		createCredential: (credential) => request('POST', '/credentials', credential),

		/**
		 * The first credential of this type and name.
		 * @param {string} type
		 * @param {string} [name]
		 */
		async findCredential(type, name) {
			const all = await client.credentials();
			return all.find(
				(one) => one.type === type && (name === undefined || one.name === name),
			);
		},

		/**
		 * What the editor's "Test" button says.
		 * @param {{ id?: string, name: string, type: string, data: Record<string, unknown> }} credentials
		 * @returns {Promise<{ status: 'OK' | 'Error', message: string }>}
		 */
		testCredential: (credentials) =>
			request('POST', '/credentials/test', { credentials: { id: '', ...credentials } }),

		/** @returns {Promise<StoredWorkflow[]>} */
		workflows: () => request('GET', '/workflows'),

		/** @param {string} id @returns {Promise<StoredWorkflow>} */
		workflow: (id) => request('GET', `/workflows/${id}`),

		/** @param {WorkflowFile} workflow @returns {Promise<StoredWorkflow>} */
		createWorkflow: (workflow) => request('POST', '/workflows', workflow),

		/** Saves a new version without publishing it. @param {string} id @param {Partial<WorkflowFile>} change @returns {Promise<StoredWorkflow>} */
		async updateWorkflow(id, change) {
			const { versionId } = await client.workflow(id);
			return await request('PATCH', `/workflows/${id}?forceSave=true`, {
				...change,
				versionId,
			});
		},

		/** Publishes the newest version and waits until its triggers are live; n8n's reason is in the error when they are not. @param {string} id */
		async activate(id) {
			const { versionId } = await client.workflow(id);
			await request('POST', `/workflows/${id}/activate`, { versionId });
			const status = await waitFor(
				() =>
					publication(
						id,
						(now) => now.status !== 'in_progress' && now.liveVersionId === versionId,
					),
				{
					what: `workflow ${id} to be published`,
					timeoutMs: 90_000,
				},
			);
			if (status.status === 'published') return;
			const reasons = status.triggers
				.map((/** @type {any} */ trigger) => trigger.errorMessage)
				.filter(Boolean);
			throw new Error(
				`Workflow ${id} is ${status.status}: ${reasons.join('; ') || 'no reason given'}`,
			);
		},

		/** Unpublishes and waits until nothing of it is live. @param {string} id */
		async deactivate(id) {
			await request('POST', `/workflows/${id}/deactivate`, {});
			await waitFor(() => publication(id, (now) => now.status === 'not_published'), {
				what: `workflow ${id} to be unpublished`,
			});
		},

		/** Unpublishes, archives and deletes. @param {string} id */
		async deleteWorkflow(id) {
			if ((await client.workflow(id)).active) await client.deactivate(id);
			await request('POST', `/workflows/${id}/archive`, {});
			await request('DELETE', `/workflows/${id}`);
		},

		/**
		 * The newest executions, newest first.
		 * @param {{ workflowId?: string, status?: string[], limit?: number }} [filter]
		 * @returns {Promise<ExecutionSummary[]>}
		 */
		async executions({ limit = 100, ...filter } = {}) {
			const query = new URLSearchParams({
				filter: JSON.stringify(filter),
				limit: String(limit),
			});
			return (await request('GET', `/executions?${query}`)).results;
		},

		/** @param {string} id @returns {Promise<Execution>} */
		async execution(id) {
			const found = await request('GET', `/executions/${id}`);
			return readExecution(found);
		},

		/**
		 * Starts a workflow as the editor's button does. A trigger that listens answers `waiting: true` until it is called
		 * under its test address.
		 * @param {string} id
		 * @param {{ trigger?: string, to?: string }} options Names of the trigger to start from and of the node to stop after.
		 * @returns {Promise<{ executionId?: string, waiting: boolean }>}
		 */
		async run(id, { trigger, to }) {
			const started = await request('POST', `/workflows/${id}/run`, {
				...(trigger && { triggerToStartFrom: { name: trigger } }),
				...(to && { destinationNode: { nodeName: to, mode: 'inclusive' } }),
			});
			return {
				executionId: started.executionId,
				waiting: started.waitingForWebhook === true,
			};
		},

		/**
		 * Waits until an execution has ended, well or badly.
		 * @param {string} id
		 * @param {{ timeoutMs?: number }} [options]
		 */
		finished: (id, options) =>
			waitFor(
				async () => {
					const now = await client.execution(id);
					return ['new', 'running', 'unknown'].includes(now.status) ? undefined : now;
				},
				{ what: `execution ${id} to end`, ...options },
			),

		/**
		 * Waits for an ended execution of a workflow that satisfies `predicate`, looking at the newest 100.
		 * @param {string} workflowId
		 * @param {(execution: Execution) => unknown} [predicate]
		 * @param {{ timeoutMs?: number, after?: string }} [options] `after`: only executions younger than this one.
		 * @returns {Promise<Execution>}
		 */
		async waitForExecution(
			workflowId,
			predicate = () => true,
			{ after = '0', ...options } = {},
		) {
			const seen = new Set();
			return await waitFor(
				async () => {
					for (const { id, status } of await client.executions({ workflowId })) {
						if (
							seen.has(id) ||
							Number(id) <= Number(after) ||
							['new', 'running'].includes(status)
						)
							continue;
						seen.add(id);
						const execution = await client.execution(id);
						if (predicate(execution)) return execution;
					}
					return undefined;
				},
				{ what: `an execution of workflow ${workflowId}`, ...options },
			);
		},
	};

	/**
	 * @param {string} id
	 * @param {(status: any) => boolean} settled
	 */
	async function publication(id, settled) {
		const status = await request('GET', `/workflows/${id}/publication-status`).catch(
			(error) => {
				// Older n8n has no such status: publishing was done when the call came back.
				if (error instanceof RestError && error.status === 404)
					return { status: 'published', triggers: [], settled: true };
				throw error;
			},
		);
		return status.settled || settled(status) ? status : undefined;
	}

	return client;
}

/** @typedef {ReturnType<typeof createRestClient>} RestClient */
