import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface WorkflowNode {
	readonly id: string;
	readonly name: string;
	readonly type: string;
	readonly webhookId?: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly credentials?: Readonly<Record<string, { id: unknown }>>;
}
interface WorkflowFile {
	readonly name: string;
	readonly active: boolean;
	readonly nodes: readonly WorkflowNode[];
	readonly connections: Readonly<Record<string, { main: Array<Array<{ node: string }>> }>>;
	readonly settings: Readonly<Record<string, unknown>>;
}

const FOLDER = join(__dirname, '../../workflows');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const isNote = ({ type }: WorkflowNode) => type === 'n8n-nodes-base.stickyNote';

describe.each(files)('the workflow %s', (name) => {
	const text = readFileSync(join(FOLDER, name), 'utf8');
	const workflow = JSON.parse(text) as WorkflowFile;

	it('imports as it is: unique names and ids, connections between nodes that exist', () => {
		const names = workflow.nodes.map((node) => node.name);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(workflow.nodes.map(({ id }) => id)).size).toBe(names.length);
		const linked = Object.entries(workflow.connections).flatMap(([from, { main }]) => [
			from,
			...main.flat().map(({ node }) => node),
		]);
		expect(names).toEqual(expect.arrayContaining(linked));
	});

	it('carries no credential of ours and does not start by itself', () => {
		expect(workflow.active).toBe(false);
		for (const { credentials = {} } of workflow.nodes) {
			expect(Object.values(credentials).map(({ id }) => id)).toEqual(Object.keys(credentials).map(() => null));
		}
	});

	it('does not keep the data of successful executions', () => {
		expect(workflow.settings).toMatchObject({ saveDataSuccessExecution: 'none' });
	});

	it('tells an ops person what to fill in', () => {
		const overview = workflow.nodes.find((node) => node.name === 'Note: Overview');
		expect(overview?.parameters.content).toMatch(/Set up, once\*\*\n1\. /);
	});

	it('has at most a dozen nodes besides the notes', () => {
		expect(workflow.nodes.filter((node) => !isNote(node)).length).toBeLessThanOrEqual(12);
	});

	it('gives its webhooks addresses of their own', () => {
		const triggers = workflow.nodes.filter(({ type }) => /npsEventTrigger|npsResponseTrigger|npsDashboard/.test(type));
		for (const { webhookId } of triggers) expect(webhookId).toMatch(/^[0-9a-f-]{36}$/);
	});
});
