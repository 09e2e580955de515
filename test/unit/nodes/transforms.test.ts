import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeType } from 'n8n-workflow';
import { NpsClassify } from '../../../nodes/NpsClassify/NpsClassify.node';
import { NpsParseReply } from '../../../nodes/NpsParseReply/NpsParseReply.node';
import { NpsRoute } from '../../../nodes/NpsRoute/NpsRoute.node';

/** As much of n8n as a node that only transforms items asks for. */
function run(
	node: INodeType,
	items: readonly INodeExecutionData[],
	parameters: IDataObject,
	continues = false,
): Promise<INodeExecutionData[][]> {
	const context = {
		getInputData: () => items,
		getNodeParameter: (name: string, _index: number, fallback?: unknown) =>
			parameters[name] ?? fallback,
		getNode: () => ({
			name: 'Node under test',
			type: 'test',
			typeVersion: 1,
			position: [0, 0],
			parameters,
		}),
		continueOnFail: () => continues,
		isToolExecution: () => false,
	} as unknown as IExecuteFunctions;
	return node.execute?.call(context) as Promise<INodeExecutionData[][]>;
}

const item = (json: IDataObject): INodeExecutionData => ({ json });
const binary = { file: { data: 'eA==', mimeType: 'text/plain' } };

describe('NPS Parse Reply', () => {
	const node = new NpsParseReply();

	test('adds the verdict to the item, which keeps its other fields and its files', async () => {
		const [[out] = []] = await run(
			node,
			[{ json: { body: { text: '9, fast' }, id: 7 }, binary }],
			{
				textField: 'body.text',
				options: { language: 'en' },
			},
		);
		expect(out).toMatchObject({
			json: {
				id: 7,
				score: 9,
				category: 'promoter',
				npsFactor: 100,
				comment: 'fast',
				optOut: false,
			},
			binary,
			pairedItem: { item: 0 },
		});
	});

	test('puts the verdict into the field that the user names', async () => {
		const [[out] = []] = await run(node, [item({ text: '0' })], {
			textField: 'text',
			options: { resultField: 'nps.reply' },
		});
		expect(out?.json).toMatchObject({
			text: '0',
			nps: { reply: { score: 0, npsFactor: -100 } },
		});
	});

	test('names the field and the item where the reply is missing', async () => {
		const items = [item({ text: '9' }), item({ reply: '9' })];
		await expect(run(node, items, { textField: 'text' })).rejects.toThrow(/"text".*\[item 1\]/);
		const [out = []] = await run(node, items, { textField: 'text' }, true);
		expect(out.map(({ json }) => json.score ?? json.error)).toEqual([
			9,
			expect.stringContaining('"text"'),
		]);
	});
});

describe('NPS Classify', () => {
	test.each<[string, unknown, IDataObject]>([
		['a number', 9, { score: 9, category: 'promoter', npsFactor: 100 }],
		['zero', 0, { score: 0, category: 'detractor', npsFactor: -100 }],
		['digits', '7', { score: 7, category: 'passive', npsFactor: 0 }],
		['nothing', null, { score: null, category: 'unscored', npsFactor: null }],
		['a number off the scale', 11, { score: 11, category: 'unscored', npsFactor: null }],
		['a fraction', 7.5, { score: 7.5, category: 'unscored', npsFactor: null }],
		['a word', 'abc', { score: 'abc', category: 'unscored', npsFactor: null }],
	])('%s', async (_name, score, expected) => {
		const given = { json: { score } as IDataObject, binary };
		const [[out] = []] = await run(new NpsClassify(), [given], { scoreField: 'score' });
		expect(out).toMatchObject({ json: expected, binary });
		const malformed = expected.category === 'unscored' && score !== null;
		expect(out?.json.quality !== undefined).toBe(malformed);
	});
});

describe('NPS Route', () => {
	test('each answer leaves by the output of its score, else of its category', async () => {
		const outputs = await run(
			new NpsRoute(),
			[
				item({ score: 9, category: 'detractor' }),
				item({ score: 7 }),
				item({ score: 0 }),
				item({ category: 'passive' }),
				item({ score: 11, category: 'promoter' }),
				item({}),
			],
			{ scoreField: 'score' },
		);
		expect(outputs.map((output) => output.map(({ pairedItem }) => pairedItem))).toEqual([
			[{ item: 0 }],
			[{ item: 1 }, { item: 3 }],
			[{ item: 2 }],
			[{ item: 4 }, { item: 5 }],
		]);
		expect(outputs[0]?.[0]?.json).toEqual({ score: 9, category: 'promoter', npsFactor: 100 });
	});
});
