import { startOpenAi, type OpenAiStandIn } from '../support/openAiStandIn';
import { startTestN8n, type TestN8n, type WorkflowFile } from '../support/n8n';

const ROWS = [
	{ score: 0, comment: 'The parcel never arrived. Write to me: grete@mustermann.example', responseId: 'unknown' },
	{ score: 9, comment: 'Sehr freundlicher Support, gerne wieder!', language: 'de' },
	{ score: 7 },
	{ score: 10, comment: 'fine' },
];

let n8n: TestN8n;
let openAi: OpenAiStandIn;
let openAiCredential: string;

beforeAll(async () => {
	openAi = await startOpenAi(({ messages }) => {
		const { comments } = JSON.parse(messages[1]?.content ?? '{}') as {
			comments: Array<{ id: string; text: string }>;
		};
		return {
			comments: comments
				.filter(({ text }) => text !== 'fine')
				.map(({ id, text }) => ({
					id,
					language: text.includes('parcel') ? 'en' : 'de',
					sentiment: text.includes('parcel') ? 'negative' : 'positive',
					themes: [{ theme: 'support', sentiment: 'positive', quote: text.slice(0, 10) }],
				})),
		};
	});
	n8n = await startTestN8n();
	openAiCredential = await n8n.addCredential('openAiApi', openAi.credential, 'Model');
});
afterAll(async () => {
	await n8n.stop();
	await openAi.stop();
});

describe('NPS Classify in the real n8n', () => {
	it('reads comments by itself and says in which language and about what they are', async () => {
		const items = await classified({});
		expect(items.map(({ category }) => category)).toEqual(['detractor', 'promoter', 'passive', 'promoter']);
		expect(items[0]).toMatchObject({ language: 'en', sentiment: 'negative', analysisSource: 'embedded' });
		expect(items[0]?.themes).toMatchObject([{ theme: 'delivery', sentiment: 'negative' }]);
		expect(items[1]).toMatchObject({ language: 'de', sentiment: 'positive' });
		expect(items[2]).not.toHaveProperty('sentiment');
		expect(openAi.requests).toHaveLength(0);
	});

	it('has a connected chat model read them, redacted, and falls back for what it leaves out', async () => {
		const items = await classified({ commentAnalysis: 'model', save: true });
		expect(items.map(({ analysisSource }) => analysisSource)).toEqual(['llm', 'llm', undefined, 'embedded']);
		expect(items[1]).toMatchObject({ themes: [{ theme: 'support', quote: 'Sehr freun' }], sentiment: 'positive' });
		expect(items[0]).toMatchObject({ analysisSaved: false });
		expect(openAi.requests).toHaveLength(1);
		expect(JSON.stringify(openAi.requests)).not.toContain('mustermann');
		expect(openAi.requests[0]?.response_format).toMatchObject({ type: 'json_schema' });
	});
});

async function classified(parameters: object): Promise<Array<Record<string, unknown>>> {
	const workflow = await n8n.importWorkflow(workflowWith(parameters));
	const { executionId } = await n8n.rest.run(workflow.id, { trigger: 'Start' });
	const execution = await n8n.rest.finished(executionId ?? '');
	expect(execution.error).toBeUndefined();
	return execution.items('Classify').map(({ json }) => json);
}

function workflowWith(parameters: object): WorkflowFile {
	const node = (name: string, type: string, typeVersion: number, given: object) => ({
		id: name,
		name,
		type,
		typeVersion,
		position: [0, 0] as [number, number],
		parameters: given as Record<string, unknown>,
	});
	const to = (name: string, type = 'main') => ({ [type]: [[{ node: name, type, index: 0 }]] });
	return {
		name: 'Classify',
		nodes: [
			node('Start', 'n8n-nodes-base.manualTrigger', 1, {}),
			node('Rows', 'n8n-nodes-base.code', 2, {
				jsCode: `return ${JSON.stringify(ROWS)}.map((json) => ({ json }))`,
			}),
			node('Classify', 'n8n-nodes-nps.npsClassify', 1, parameters),
			{
				...node('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.2, {
					model: { __rl: true, mode: 'id', value: 'gpt-4.1-mini' },
					options: {},
				}),
				credentials: { openAiApi: { id: openAiCredential, name: 'Model' } },
			},
		],
		connections: { Start: to('Rows'), Rows: to('Classify'), Model: to('Classify', 'ai_languageModel') },
		settings: { executionOrder: 'v1' },
	} as unknown as WorkflowFile;
}
