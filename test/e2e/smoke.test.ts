import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { startTestN8n, type TestN8n, type WorkflowNode } from '../support/n8n';

/** The plainest use: no store, no credential, no webhook. */
describe('the pack in the real n8n', () => {
	let n8n: TestN8n;
	beforeAll(async () => {
		n8n = await startTestN8n();
	});
	afterAll(() => n8n?.stop());

	it('offers its nodes to the editor', async () => {
		const { n8n: pack } = JSON.parse(await readFile('package.json', 'utf8')) as {
			n8n: { nodes: string[] };
		};
		const names = pack.nodes
			.map((file) => basename(file, '.node.js'))
			.map((name) => `n${name.slice(1)}`);
		const types = (await n8n.rest.request('POST', '/node-types', {
			nodeInfos: names.map((name) => ({ name: `n8n-nodes-nps.${name}`, version: 1 })),
		})) as Array<{ name: string }>;
		expect(types.map(({ name }) => name)).toEqual(names);
	});

	it('sorts a list of scores by category, 0 included', async () => {
		const scores = [0, 6, 7, 8, 9, 10];
		const workflow = await n8n.importWorkflow({
			name: 'Sort scores',
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger'),
				node(
					'Scores',
					'n8n-nodes-base.code',
					{
						jsCode: `return ${JSON.stringify(scores)}.map((score) => ({ json: { score } }))`,
					},
					2,
				),
				node('Route', 'n8n-nodes-nps.npsRoute'),
			],
			connections: { Start: to('Scores'), Scores: to('Route') },
			settings: { executionOrder: 'v1' },
		});
		const { executionId } = await n8n.rest.run(workflow.id, { trigger: 'Start' });
		const execution = await n8n.rest.finished(executionId ?? '');
		expect(execution.error).toBeUndefined();
		const byOutput = [0, 1, 2, 3].map((output) =>
			execution.items('Route', output).map(({ json }) => json.score),
		);
		expect(byOutput).toEqual([[9, 10], [7, 8], [0, 6], []]);
	});
});

function node(
	name: string,
	type: string,
	parameters: Record<string, unknown> = {},
	typeVersion = 1,
): WorkflowNode {
	return { id: name, name, type, typeVersion, position: [0, 0], parameters };
}

function to(name: string) {
	return { main: [[{ node: name, type: 'main', index: 0 }]] };
}
