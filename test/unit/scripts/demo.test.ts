import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoVersion } from '../../../scripts/demo/workflows.mjs';
import { PROJECT } from '../../../scripts/n8n/paths.mjs';
import type { WorkflowFile } from '../../../scripts/n8n/rest.mjs';

it('the demonstration asks after seconds and changes nothing else of the programme', async () => {
	const file = JSON.parse(
		await readFile(join(PROJECT, 'workflows/nps-programme.json'), 'utf8'),
	) as WorkflowFile;
	const demo = demoVersion(file);
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
