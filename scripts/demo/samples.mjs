import { join } from 'node:path';
import { startNode } from '../n8n/child.mjs';
import { PROJECT, childEnvironment, node24 } from '../n8n/paths.mjs';

/**
 * Makes up the sample data where there are none, in a process of its own while n8n starts.
 * @param {string} home The n8n user folder.
 * @param {(line: string) => void} log
 */
export async function startSeeding(home, log) {
	let output = '';
	const child = startNode({
		node: node24(),
		args: [join(PROJECT, 'scripts/demo/data/seed.mjs'), home],
		cwd: PROJECT,
		env: childEnvironment(),
		onOutput: (text) => {
			output = (output + text).slice(-2_000);
		},
	});
	const { code } = await child.exited;
	if (code !== 0) throw new Error(`The sample data could not be made:\n${output}`);
	const { asked, answered } = JSON.parse(output.trim().split('\n').at(-1) ?? '{}');
	if (answered > 0) log(`Sample data: ${asked} invitations and ${answered} answers of a shop that does not exist.`);
}
