import { createHmac, randomUUID } from 'node:crypto';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { startTestN8n, waitFor, type TestN8n } from '../support/n8n';
import { Respondent, surveyLinkIn } from '../support/respondent';
import { adapted, eventPath, itemsOf, smtpCredential } from '../support/templates';
import type { StoredWorkflow } from '../../scripts/n8n/rest.mjs';

jest.setTimeout(240_000);

const SECRET = 'a-signing-secret-of-the-tests';

let n8n: TestN8n;
let mailbox: Mailbox;

beforeAll(async () => {
	[n8n, mailbox] = await Promise.all([startTestN8n(), startMailbox()]);
	await n8n.addCredential('npsSigningSecretApi', { secret: SECRET });
	await n8n.addCredential('npsSmtpApi', mailbox.credential);
	await n8n.addCredential('smtp', smtpCredential(mailbox.port));
});
afterAll(async () => {
	await n8n.stop();
	await mailbox.stop();
});

const respondentOf = async (email: string) => {
	const mail = await mailbox.waitForMail(({ to }) => to.includes(email), 60_000);
	return new Respondent(surveyLinkIn(mail.links));
};

describe('Ticket solved (Zendesk)', () => {
	let workflow: StoredWorkflow;
	let url: string;

	beforeAll(async () => {
		workflow = await n8n.publish('ticket-solved.json', (file) => {
			url = n8n.webhook(eventPath(file));
			return adapted(file, { 'Ask the requester': { when: 'after', delay: 1, delayUnit: 'seconds' } });
		});
	});

	const solved = async (ticket: string, requester: object, secret = SECRET) => {
		const body = JSON.stringify({
			ticket: { id: ticket, status: 'Solved', subject: 'Where is my parcel?', assignee: 'Grace', group: 'Tier 1' },
			requester,
		});
		const timestamp = new Date().toISOString();
		const response = await fetch(url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				'x-zendesk-webhook-signature-timestamp': timestamp,
				'x-zendesk-webhook-signature': createHmac('sha256', secret).update(timestamp + body).digest('base64'),
				'x-zendesk-webhook-invocation-id': randomUUID(),
			},
			body,
		});
		return response.status;
	};

	it('asks the requester and tells the support lead about a low score, with agent and team', async () => {
		expect(await solved('4711', { id: 5, name: 'Ida', email: 'ida@example.com' })).toBe(200);
		const ida = await respondentOf('ida@example.com');
		await ida.choose(2);
		expect((await ida.open()).html).toContain('checked');
		await ida.comment('Three days without a word');
		const mail = await mailbox.waitForMail(({ to }) => to.includes('support-lead@example.com'), 60_000);
		expect(mail.text).toContain('Agent: Grace, team: Tier 1');
		const [routed] = await itemsOf(n8n.rest, workflow.id, 'Route', ({ score }) => score === 2, 2);
		expect(routed).toMatchObject({ touchpoint: 'support', agent: 'Grace', team: 'Tier 1' });
	});

	it('leaves out requesters that do not meet the conditions', async () => {
		const before = (await n8n.rest.executions({ workflowId: workflow.id })).filter(({ mode }) => mode === 'webhook').length;
		expect(await solved('4712', { id: 6, name: 'No Address' })).toBe(200);
		const after = (await n8n.rest.executions({ workflowId: workflow.id })).filter(({ mode }) => mode === 'webhook').length;
		expect(after).toBe(before);
	});

	it('refuses a wrong signature', async () => {
		expect(await solved('4713', { id: 7, email: 'x@example.com' }, 'another-secret-altogether')).toBe(401);
	});
});

describe('Survey a list', () => {
	let workflow: StoredWorkflow;

	beforeAll(async () => {
		workflow = await n8n.publish('survey-a-list.json', (file) =>
			adapted(file, {
				'First of the quarter': { rule: { interval: [{ field: 'seconds', secondsInterval: 5 }] } },
			}),
		);
	});

	it('asks everybody with an address once, however often the schedule runs, in their own language', async () => {
		const ada = await respondentOf('ada@example.com');
		const bela = await respondentOf('bela@example.com');
		expect((await bela.open()).html).toContain('lang="de"');
		await waitFor(
			async () =>
				(await n8n.rest.executions({ workflowId: workflow.id, status: ['success'] })).length >= 3,
			{ what: 'three runs of the schedule', timeoutMs: 60_000 },
		);
		for (const email of ['ada@example.com', 'bela@example.com']) {
			expect(mailbox.all().filter(({ to }) => to.includes(email))).toHaveLength(1);
		}
		const skipped = await itemsOf(n8n.rest, workflow.id, 'Ask', ({ reason }) => reason === 'missingAddress', 1);
		expect(skipped.find(({ reason }) => reason === 'missingAddress')).toMatchObject({ customer: { id: 'c-3' } });
		await ada.choose(0);
		const alert = await mailbox.waitForMail(({ subject }) => subject.includes('Detractor: 0'), 60_000);
		expect(alert.text).toContain('ada@example.com');
		const [routed] = await itemsOf(n8n.rest, workflow.id, 'Route', ({ score }) => score === 0, 2);
		expect(routed).toMatchObject({ segments: { plan: 'Team' }, touchpoint: 'relationship' });
	});

	it('previews by hand without sending', async () => {
		const before = mailbox.all().length;
		const { executionId } = await n8n.rest.run(workflow.id, { trigger: 'By hand', to: 'Preview' });
		const execution = await n8n.rest.finished(executionId ?? '');
		expect(execution.items('Preview', 0).map(({ json }) => json.status)).toEqual(['preview', 'preview']);
		expect(mailbox.all().length).toBe(before);
	});
});
