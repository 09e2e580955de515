import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DASHBOARD, demoVersion, PROGRAMME, SAMPLE_DASHBOARD, SAMPLE_REPORT } from '../../../scripts/demo/workflows.mjs';
import { PROJECT } from '../../../scripts/n8n/paths.mjs';
import type { WorkflowFile } from '../../../scripts/n8n/rest.mjs';

async function bundled(name: string): Promise<WorkflowFile> {
	return JSON.parse(await readFile(join(PROJECT, 'workflows', name), 'utf8')) as WorkflowFile;
}

it('the demonstration asks after seconds and changes nothing else of the programme', async () => {
	const file = await bundled(PROGRAMME);
	const demo = demoVersion(PROGRAMME, file);
	const changed = demo.nodes.filter((node, index) => node !== file.nodes[index]);
	expect(new Set(changed.map(({ type }) => type))).toEqual(
		new Set([
			'n8n-nodes-nps.npsSendSurvey',
			'n8n-nodes-nps.npsActivityTrigger',
			'n8n-nodes-nps.npsResponseTrigger',
		]),
	);
	const send = changed.find(({ type }) => type.endsWith('npsSendSurvey'));
	expect(send?.parameters).toMatchObject({
		operation: 'send',
		when: 'after',
		delay: 20,
		delayUnit: 'seconds',
	});
	expect(demo.connections).toEqual(file.connections);
});

it('what shows sample data says so in its name, and has an address of its own', async () => {
	const file = await bundled(DASHBOARD);
	const [samples, own] = [demoVersion(SAMPLE_DASHBOARD, file), demoVersion(DASHBOARD, file)];
	expect(samples.name).toContain('demo data');
	expect(own.name).not.toContain('demo data');
	const keyOf = ({ nodes }: WorkflowFile) => nodes.find(({ type }) => type.endsWith('npsDashboard'))?.parameters.dashboardKey;
	expect([keyOf(samples), keyOf(own)]).toEqual(['demo', 'nps']);
	expect(demoVersion(SAMPLE_REPORT, await bundled('weekly-report.json')).name).toContain('demo data');
});
