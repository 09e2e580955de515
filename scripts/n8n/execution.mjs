import { parseFlatted } from './flatted.mjs';

/**
 * @typedef {{ json: Record<string, unknown>, binary?: Record<string, unknown>, error?: unknown }} Item
 * @typedef {{ id: string, status: string, mode: string, workflowId: string, startedAt: string, stoppedAt: string | null }} ExecutionSummary
 * @typedef {ExecutionSummary & { error?: { message?: string, description?: string }, nodes: string[], items: (node: string, output?: number) => Item[] }} Execution
 */

/**
 * An execution as n8n's REST interface gives it, with its items at hand.
 * @param {any} found
 * @returns {Execution}
 */
export function readExecution({ data, ...summary }) {
	const result = (typeof data === 'string' ? parseFlatted(data) : data)?.resultData ?? {};
	const runData = result.runData ?? {};
	return {
		...summary,
		error: result.error,
		nodes: Object.keys(runData),
		items: (node, output = 0) =>
			(runData[node] ?? []).flatMap(
				(/** @type {any} */ run) => run.data?.main?.[output] ?? [],
			),
	};
}
