import type { Execution, StoredWorkflow } from '../../scripts/n8n/rest.mjs';
import { waitFor } from '../../scripts/n8n/wait.mjs';
import { DAY } from '../../nps/clock';
import { flow, node, send, survey, takes, whenever } from '../support/flow';
import { startMailbox, type Mailbox, type ReceivedMail } from '../support/mailbox';
import { startTestN8n, type TestN8n } from '../support/n8n';
import { openN8nStore, type N8nStore } from '../support/n8nStore';
import { Respondent, surveyLinkIn } from '../support/respondent';
import { startTwilio, type TwilioStandIn } from '../support/twilioStandIn';

const KEY = 'delivery';
const KIOSK = 'kiosk';
const SECRET = 'a-signing-secret-of-the-tests';
const NUMBER = '+15005550006';

jest.setTimeout(240_000);

let n8n: TestN8n;
let mailbox: Mailbox;
let twilio: TwilioStandIn;
let outside: N8nStore;
let workflow: StoredWorkflow;
let byHand: StoredWorkflow;

const records = (name: string, resource: string, operation: string, parameters: Record<string, unknown> = {}) =>
	node(name, 'npsRecords', { resource, operation, ...parameters });
const brand = (name: string, details: object) =>
	records(name, 'brand', 'save', { brandKey: 'main', brandName: 'Example Shop', brandDetails: details });

/** Answers of two periods: 40 tens, then 40 zeros. */
const HISTORY = `return Array.from({ length: 80 }, (_, at) => {
	const daysAgo = (at < 40 ? 30 : 2) + at % 20;
	return { json: {
		id: 'old-' + at, externalId: 'old-' + at, score: at < 40 ? 10 : 0, touchpoint: '${KEY}',
		answeredAt: new Date(Date.now() - daysAgo * 86400000).toISOString(),
	} };
});`;

beforeAll(async () => {
	[n8n, mailbox, twilio] = await Promise.all([startTestN8n(), startMailbox(), startTwilio()]);
	await n8n.addCredential('npsSigningSecretApi', { secret: SECRET });
	await n8n.addCredential('npsSmtpApi', mailbox.credential);
	await n8n.addCredential('npsTwilioApi', { ...twilio.credential });
	const start = node('Start', 'n8n-nodes-base.manualTrigger');
	byHand = await n8n.importWorkflow(
		flow(
			'By hand',
			[start, brand('Save brand', { senderAddress: 'hello@brand.example', number: NUMBER, logo: 'https://cdn.example/old.png' })],
			[start, brand('Change brand', { logo: 'https://cdn.example/new.png' })],
			[start, records('Pause', 'programme', 'pause', { what: 'all', reason: 'Parcels are late' })],
			[start, records('Resume', 'programme', 'resume', { what: 'everything' })],
			[
				start,
				{ ...node('History', 'n8n-nodes-base.code', { jsCode: HISTORY }), typeVersion: 2 },
				records('Import', 'response', 'save', { surveyKey: KEY }),
			],
		),
	);
	await run('Save brand');
	const byMail = { channel: 'email' };
	const mail = send('Mail', KEY, byMail);
	const message = { category: 'detractor', subject: 'Sorry, {firstName}', text: 'We read "{comment}" and will call you.' };
	workflow = await n8n.publish(
		flow(
			'Programme',
			[
				survey(KEY, { brandSource: 'profile', brandProfile: 'main', touchpoint: KEY }),
				node('Follow up', 'npsSendSurvey', { operation: 'followUp', channel: 'email', sendWindow: 'any', messages: { message: [message] } }),
			],
			[...takes('ask/mail'), mail],
			[whenever('Invitation due', 'invitationDue', KEY), mail],
			[
				whenever('Reminder due', 'reminderDue', KEY, { remindAfter: 1, mostReminders: 1, remindWho: 'notOpened' }),
				send('Remind', KEY, { operation: 'remind', remindBy: 'nextChannel', channel: 'emailThenSms' }),
			],
			[node('Sending paused', 'npsActivityTrigger', { event: 'sendingPaused' }), node('Tell the team', 'n8n-nodes-base.noOp')],
		),
	);
	await n8n.publish(
		flow(
			'Kiosk',
			[survey(KIOSK, { emission: 'collect' })],
			[whenever('Answers in batch', 'answersInBatch', KIOSK), node('To the warehouse', 'n8n-nodes-base.noOp')],
		),
	);
	outside = await openN8nStore(n8n.home);
});
afterAll(async () => {
	await outside.close();
	await n8n.stop();
	await twilio.stop();
	await mailbox.stop();
});

/** Runs the lane of a node by hand. */
async function run(to: string): Promise<Execution> {
	const { executionId } = await n8n.rest.run(byHand.id, { trigger: 'Start', to });
	const execution = await n8n.rest.finished(executionId ?? '');
	expect(execution.error).toBeUndefined();
	return execution;
}

const emailOf = (name: string) => `${name.toLowerCase()}@example.com`;

let orders = 0;
async function ask(name: string): Promise<Record<string, unknown>> {
	const response = await fetch(n8n.webhook('ask/mail'), {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({
			customer: { id: name, name, email: emailOf(name), phone: `+1500555${String(8000 + ++orders)}` },
			event: { source: 'shop', type: 'order', id: `order-${orders}`, occurredAt: new Date().toISOString() },
			touchpoint: KEY,
		}),
	});
	const [item] = (await response.json()) as Array<Record<string, unknown>>;
	return item ?? {};
}
const mailTo = async (name: string, subject = ''): Promise<ReceivedMail> =>
	await mailbox.waitForMail((mail) => mail.to.includes(emailOf(name)) && mail.subject.includes(subject), 60_000);
const linkOf = async (name: string) => surveyLinkIn((await mailTo(name)).links);

/** The executions in which this trigger gave something, oldest first. */
async function given(trigger: string, workflowId = workflow.id): Promise<Array<Array<Record<string, unknown>>>> {
	const executions = await n8n.rest.executions({ workflowId });
	const read = await Promise.all(executions.map(async ({ id }) => await n8n.rest.execution(id)));
	return read
		.map((execution) => execution.items(trigger).map(({ json }) => json))
		.filter((items) => items.length > 0)
		.toReversed();
}
const waitForGiven = async (trigger: string, times: number, workflowId = workflow.id) =>
	await waitFor(
		async () => {
			const executions = await given(trigger, workflowId);
			return executions.length >= times ? executions : undefined;
		},
		{ what: `"${trigger}" to start ${times} executions`, timeoutMs: 60_000, intervalMs: 500 },
	);

describe('a saved brand', () => {
	it('is whom mail comes from and what the page shows, and its change shows without publishing', async () => {
		await ask('ada');
		const mail = await mailTo('ada');
		expect(mail.raw).toMatch(/^From: Example Shop <hello@brand\.example>/m);
		expect(mail.html).toContain('https://cdn.example/old.png');
		const page = new Respondent(await linkOf('ada'));
		expect((await page.open()).html).toContain('src="https://cdn.example/old.png"');
		await run('Change brand');
		expect((await page.open()).html).toContain('src="https://cdn.example/new.png"');
		await ask('adam');
		expect((await mailTo('adam')).html).toContain('https://cdn.example/new.png');
	});
});

describe('a reminder', () => {
	it('goes by text message, from the number of the brand, to those alone who neither opened the mail nor answered', async () => {
		const asked = new Map<string, Record<string, unknown>>();
		for (const name of ['opener', 'answerer', 'sleeper']) asked.set(name, await ask(name));
		await new Respondent(await linkOf('answerer')).choose(9);
		const opened = await linkOf('opener');
		const served = /name="served" value="([^"]+)"/.exec((await new Respondent(opened).open()).html)?.[1] ?? '';
		await new Promise((done) => setTimeout(done, 700));
		expect((await fetch(opened, { method: 'POST', body: new URLSearchParams({ opened: '1', served }) })).status).toBe(204);
		for (const { invitationId } of asked.values()) await outside.ageInvitation(String(invitationId), 2 * DAY);

		const [reminded] = await waitForGiven('Reminder due', 1);
		expect(reminded?.map(({ customer }) => (customer as { id: string }).id)).toEqual(['sleeper']);
		await waitFor(() => twilio.messages.length > 0, { what: 'a text message' });
		const { phone } = asked.get('sleeper')?.customer as { phone: string };
		expect(twilio.messages.map(({ to, from }) => [to, from])).toEqual([[phone, NUMBER]]);
	});
});

describe('a follow-up', () => {
	it('writes to whoever answered, once, in the name of the brand', async () => {
		await ask('Dora');
		const dora = new Respondent(await linkOf('Dora'));
		await dora.choose(2);
		await dora.comment('Broken glass');
		const mail = await mailTo('Dora', 'Sorry');
		expect(mail.subject).toBe('Sorry, Dora');
		expect(mail.text).toContain('We read "Broken glass" and will call you.');
		expect(mail.raw).toMatch(/^From: Example Shop <hello@brand\.example>/m);
		await dora.comment('Broken glass, twice');
		expect(mailbox.all().filter(({ subject }) => subject.includes('Sorry'))).toHaveLength(1);
	});
});

describe('answers that are only collected', () => {
	it('come together, in one execution', async () => {
		for (const score of [9, 0]) {
			const response = await fetch(n8n.webhook(`nps/${KIOSK}/answers`), {
				method: 'POST',
				headers: { 'content-type': 'application/json', 'x-nps-key': SECRET },
				body: JSON.stringify({ answerId: `kiosk-answer-${score}`, score, done: true }),
			});
			expect(response.status).toBe(200);
		}
		await outside.ageResponses(KIOSK);
		const kiosk = (await n8n.rest.workflows()).find(({ name }) => name === 'Kiosk')?.id ?? '';
		const executions = await waitForGiven('Answers in batch', 1, kiosk);
		expect(executions.map((items) => items.map(({ score }) => score).sort())).toEqual([[0, 9]]);
	});
});

describe('a pause', () => {
	it('is told when it begins and when it ends, once each, and what it held goes out afterwards', async () => {
		await run('Pause');
		expect(await ask('held')).toMatchObject({ status: 'scheduled', held: 'pause' });
		const [began] = await waitForGiven('Sending paused', 1);
		expect(began).toMatchObject([{ paused: true, scope: 'all', reason: 'Parcels are late' }]);
		expect(mailbox.all().some(({ to }) => to.includes('held@example.com'))).toBe(false);
		await run('Resume');
		const executions = await waitForGiven('Sending paused', 2);
		expect(executions.map((items) => items.map(({ paused }) => paused))).toEqual([[true], [false]]);
		await mailTo('held');
	});
});

describe('a fall of the score', () => {
	it('is told in a sentence and in figures, once', async () => {
		expect((await run('Import')).items('Import')).toHaveLength(80);
		const alerts = await n8n.publish(
			flow('Alerts', [
				whenever('Score alert', 'scoreAlert', KEY, { alerts: ['scoreChanged'] }),
				node('Tell the team', 'n8n-nodes-base.noOp'),
			]),
		);
		const [raised] = await waitForGiven('Score alert', 1, alerts.id);
		expect(raised).toMatchObject([
			{ kind: 'scoreChanged', surveyKey: KEY, now: { score: -100, n: 40 }, previous: { score: 100, n: 40 } },
		]);
		expect(raised?.[0]?.sentence).toContain('n = 40');
		await n8n.rest.deactivate(alerts.id);
		await n8n.rest.activate(alerts.id);
		expect(await given('Score alert', alerts.id)).toHaveLength(1);
	});
});

it('nothing was reminded of twice, and every request to Twilio kept its contract', () => {
	expect(twilio.messages).toHaveLength(1);
	expect(twilio.violations).toEqual([]);
});
