import { runNode, runWorkflow } from '../support/engine';

describe('the engine of the tests', () => {
	it('runs a chain of nodes over the items it is given', async () => {
		const run = await runWorkflow({
			nodes: [
				{ type: 'n8n-nodes-base.noOp', name: 'A' },
				{ type: 'n8n-nodes-base.noOp', name: 'B' },
			],
			input: [{ score: 0 }, { score: 10 }],
		});
		expect(run.error).toBeUndefined();
		expect(run.json('B')).toEqual([{ score: 0 }, { score: 10 }]);
	});

	it('gives the items of a single node by output', async () => {
		const { json } = await runNode({ type: 'n8n-nodes-base.noOp' }, [{ score: 0 }]);
		expect(json).toEqual([[{ score: 0 }]]);
	});

	it('names the file it looked for when a node does not exist', async () => {
		await expect(runNode({ type: 'npsNothing' })).rejects.toThrow('NpsNothing.node.ts');
	});
});
