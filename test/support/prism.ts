import { join } from 'node:path';
import { startNode } from '../../scripts/n8n/child.mjs';
import { PROJECT, childEnvironment, node24 } from '../../scripts/n8n/paths.mjs';
import { freePort } from '../../scripts/n8n/ports.mjs';
import { waitFor } from '../../scripts/n8n/wait.mjs';

const PRISM = join(PROJECT, 'node_modules/@stoplight/prism-cli/dist/index.js');

/**
 * `prism proxy`: hands requests that keep to the description on to `upstream` and answers 422 to the others; an answer of
 * `upstream` that breaks it becomes a 500. A program of its own, because Jest cannot load it.
 */
export async function startPrism(
	description: string,
	upstream: string,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
	const port = await freePort();
	let output = '';
	const child = startNode({
		node: node24(),
		args: [
			PRISM,
			'proxy',
			description,
			upstream,
			'--port',
			String(port),
			'--errors',
			'--validate-request',
			'--verboseLevel',
			'error',
		],
		cwd: PROJECT,
		env: childEnvironment(),
		onOutput: (text) => {
			output = (output + text).slice(-4_000);
		},
	});
	const url = `http://127.0.0.1:${port}`;
	await waitFor(() => fetch(url).then(() => true), {
		what: 'Prism to listen',
		timeoutMs: 60_000,
	}).catch(async () => {
		await child.kill();
		throw new Error(`Prism did not start:\n${output}`);
	});
	return { url, stop: () => child.kill() };
}
