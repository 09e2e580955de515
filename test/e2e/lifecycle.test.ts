import { startMailbox, type Mailbox } from '../support/mailbox';
import { startTestN8n, waitFor, type TestN8n, type WorkflowFile } from '../support/n8n';
import { openN8nStore } from '../support/n8nStore';
import { Respondent, surveyLinkIn } from '../support/respondent';
import { order, postOrder, SECRET } from '../support/signedOrder';
import { adapted, eventPath, itemsOf, smtpCredential } from '../support/templates';
import type { StoredWorkflow } from '../../scripts/n8n/rest.mjs';

jest.setTimeout(240_000);

let n8n: TestN8n;
let mailbox: Mailbox;
let workflow: StoredWorkflow;
let url: string;

const now = (file: WorkflowFile): WorkflowFile => {
	url = n8n.webhook(eventPath(file));
	return adapted(file, { 'Ask the customer': { when: 'now' } });
};

beforeAll(async () => {
	[n8n, mailbox] = await Promise.all([startTestN8n(), startMailbox()]);
	await n8n.addCredential('npsSigningSecretApi', { secret: SECRET });
	await n8n.addCredential('npsSmtpApi', mailbox.credential);
	await n8n.addCredential('smtp', smtpCredential(mailbox.port));
	workflow = await n8n.publish('nps-programme.json', now);
});
afterAll(async () => {
	await n8n.stop();
	await mailbox.stop();
});

let orders = 100;
const ask = async () => {
	const email = `customer${++orders}@example.com`;
	expect((await postOrder(url, order(orders, { email }))).status).toBe(200);
	const mail = await mailbox.waitForMail(({ to }) => to.includes(email), 30_000);
	return new Respondent(surveyLinkIn(mail.links));
};
const answerable = async (respondent: Respondent) => {
	const page = await respondent.open();
	expect(page.status).toBe(200);
	expect(page.html).toContain('name="score"');
};

it('a link sent before a restart is answered after it', async () => {
	const respondent = await ask();
	await n8n.restart();
	await answerable(respondent);
	await answerable(await ask());
});

it('a link sent before the workflow was changed and published again still opens, with the new wording', async () => {
	const respondent = await ask();
	const { nodes } = (await n8n.rest.workflow(workflow.id)) as unknown as WorkflowFile;
	await n8n.rest.updateWorkflow(workflow.id, {
		nodes: nodes.map((node) =>
			node.name === 'Survey' ? { ...node, parameters: { ...node.parameters, brandName: 'Renamed Shop' } } : node,
		),
	});
	await n8n.rest.activate(workflow.id);
	expect((await respondent.open()).html).toContain('Renamed Shop');
	await answerable(await ask());
});

it('"Listen for test event" leaves the survey and its links alone', async () => {
	const respondent = await ask();
	const { waiting } = await n8n.rest.run(workflow.id, { trigger: 'Survey' });
	expect(waiting).toBe(true);
	const page = await waitFor(
		async () => {
			const response = await fetch(n8n.testWebhook('nps/after-delivery/s'));
			return response.ok ? await response.text() : undefined;
		},
		{ what: 'the test address to answer' },
	);
	expect(page).toContain('name="score"');
	const token = /\?t=([\w-]+)/.exec(page)?.[1] ?? '';
	const test = new Respondent(`${n8n.testWebhook('nps/after-delivery/s')}?t=${token}`);
	await test.choose(10);
	await answerable(respondent);
	await answerable(await ask());
});

it('a manual run of the asking node reaches nobody', async () => {
	const before = mailbox.all().length;
	const { executionId } = await n8n.rest.run(workflow.id, { trigger: 'Invitation due', to: 'Ask the customer' });
	expect(executionId).toBeTruthy();
	await new Promise((done) => setTimeout(done, 3000));
	expect(mailbox.all().length).toBe(before);
});

it('unpublishing keeps the survey and its answers; publishing again brings the links back', async () => {
	const respondent = await ask();
	await n8n.rest.deactivate(workflow.id);
	expect((await respondent.open()).status).toBe(404);
	await n8n.rest.activate(workflow.id);
	await answerable(respondent);
});

it('an answer whose execution never began, because the machine died, is routed after the restart', async () => {
	const respondent = await ask();
	const busy = await n8n.rest.createWorkflow(blocker());
	await n8n.restart({ N8N_CONCURRENCY_PRODUCTION_LIMIT: '1' });
	await n8n.rest.activate(busy.id);
	await fetch(n8n.webhook('block'), { method: 'POST' });
	await respondent.choose(1);
	const thanks = await respondent.comment('The lights went out');
	expect(thanks.status).toBe(200);
	await n8n.crash({ N8N_CONCURRENCY_PRODUCTION_LIMIT: '-1' });
	// Whatever was answered a minute ago and has not reached its workflow was left behind.
	const outside = await openN8nStore(n8n.home);
	await outside.ageResponses('after-delivery');
	await outside.close();
	const routed = await waitFor(
		async () => await itemsOf(n8n.rest, workflow.id, 'Route', ({ comment }) => comment === 'The lights went out', 2),
		{ what: 'the answer to be routed', timeoutMs: 60_000, intervalMs: 500 },
	);
	expect(routed).toHaveLength(1);
	await mailbox.waitForMail(({ text }) => text.includes('The lights went out'), 30_000);
}, 240_000);

/** Holds the only place for executions for a minute. */
function blocker(): WorkflowFile {
	return {
		name: 'Blocker',
		nodes: [
			{
				id: 'b1',
				name: 'Call',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2,
				position: [0, 0],
				webhookId: 'block',
				parameters: { httpMethod: 'POST', path: 'block', responseMode: 'onReceived', options: {} },
			},
			{
				id: 'b2',
				name: 'Block',
				type: 'n8n-nodes-base.wait',
				typeVersion: 1.1,
				position: [200, 0],
				parameters: { resume: 'timeInterval', amount: 60, unit: 'seconds' },
			},
		],
		connections: { Call: { main: [[{ node: 'Block', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	} as unknown as WorkflowFile;
}
