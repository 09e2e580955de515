import { startMailbox, type Mailbox } from '../support/mailbox';
import { startTestN8n, type TestN8n } from '../support/n8n';
import { openN8nStore, type N8nStore } from '../support/n8nStore';
import { Respondent, surveyLinkIn } from '../support/respondent';
import { order, postOrder, SECRET } from '../support/signedOrder';
import { adapted, eventPath, itemsOf, smtpCredential } from '../support/templates';
import type { StoredWorkflow } from '../../scripts/n8n/rest.mjs';

jest.setTimeout(240_000);

/** All of them order at the start: n8n looks for what is due once a minute. */
const CUSTOMERS = ['ada', 'bert', 'carla', 'dora'];
const POLLED = 90_000;

let n8n: TestN8n;
let mailbox: Mailbox;
let outside: N8nStore;
let workflow: StoredWorkflow;
let url: string;

beforeAll(async () => {
	[n8n, mailbox] = await Promise.all([startTestN8n(), startMailbox()]);
	await n8n.addCredential('npsSigningSecretApi', { secret: SECRET });
	await n8n.addCredential('npsSmtpApi', mailbox.credential);
	await n8n.addCredential('smtp', smtpCredential(mailbox.port));
	workflow = await n8n.publish('nps-programme.json', (file) => {
		url = n8n.webhook(eventPath(file));
		return adapted(file, {
			'Ask the customer': { when: 'after', delay: 1, delayUnit: 'seconds' },
		});
	});
	outside = await openN8nStore(n8n.home);
	await Promise.all(CUSTOMERS.map(async (name, index) => await place(index + 1, `${name}@example.com`)));
});
afterAll(async () => {
	await outside.close();
	await n8n.stop();
	await mailbox.stop();
});

const place = async (id: number, email: string) => {
	const posted = await postOrder(url, order(id, { email, first_name: 'Ada' }));
	expect(posted.status).toBe(200);
};
const asked = async (email: string) => {
	const mail = await mailbox.waitForMail(({ to }) => to.includes(email), POLLED);
	return new Respondent(surveyLinkIn(mail.links));
};

it('a signed order becomes a survey, a 9, a thank-you and a number', async () => {
	const ada = await asked('ada@example.com');
	expect((await ada.open()).html).toContain('Example Shop');
	expect((await ada.choose(9)).status).toBe(200);
	expect((await ada.comment('Quick delivery')).status).toBe(200);
	const thanks = await mailbox.waitForMail(({ subject }) => subject.includes('recommending'), 30_000);
	expect(thanks.to).toEqual(['ada@example.com']);
	const routed = await itemsOf(n8n.rest, workflow.id, 'Route', ({ score }) => score === 9);
	expect(routed[0]).toMatchObject({ category: 'promoter', npsFactor: 100, comment: 'Quick delivery' });
});

it('a 0 with a comment alerts the team', async () => {
	const bert = await asked('bert@example.com');
	await bert.choose(0);
	await bert.comment('Broken on arrival');
	const alert = await mailbox.waitForMail(({ to }) => to.includes('team@example.com'), 30_000);
	expect(alert.subject).toContain('Detractor: 0');
	expect(alert.text).toContain('Broken on arrival');
});

it('opening every link of the mail, as scanners do, answers nothing', async () => {
	const carla = await asked('carla@example.com');
	const mail = mailbox.all().find(({ to }) => to.includes('carla@example.com'));
	const links = mail?.links ?? [];
	expect(links.length).toBeGreaterThan(10);
	for (const link of links) {
		await fetch(link, { method: 'HEAD' });
		await fetch(link);
	}
	const page = await carla.open();
	expect(page.html).not.toMatch(/ checked/);
	await carla.choose(8);
	expect((await carla.skip()).status).toBe(200);
	const routed = await itemsOf(n8n.rest, workflow.id, 'Route', ({ score }) => score === 8, 1);
	expect(routed[0]).toMatchObject({ category: 'passive' });
});

it('an answer without a comment is routed when the wait is over', async () => {
	const dora = await asked('dora@example.com');
	await dora.choose(10);
	await outside.ageResponses('after-delivery');
	const routed = await itemsOf(n8n.rest, workflow.id, 'Route', ({ score }) => score === 10);
	expect(routed[0]).toMatchObject({ category: 'promoter' });
});

describe('what must not start anything', () => {
	const executions = async () => (await n8n.rest.executions({ workflowId: workflow.id })).filter(({ mode }) => mode === 'webhook').length;

	it('an unsigned and a wrongly signed order are refused', async () => {
		const before = await executions();
		const body = order(90, { email: 'eve@example.com' });
		expect((await postOrder(url, body, { signature: '' })).status).toBe(401);
		expect((await postOrder(url, body, { secret: 'not-the-right-secret' })).status).toBe(401);
		expect(await executions()).toBe(before);
	});

	it('the same delivery again is accepted without effect', async () => {
		const body = order(91, { email: 'fay@example.com' });
		const webhookId = 'delivery-91';
		expect((await postOrder(url, body, { webhookId })).status).toBe(200);
		await asked('fay@example.com');
		const before = await executions();
		expect((await postOrder(url, body, { webhookId })).status).toBe(200);
		expect(await executions()).toBe(before);
	});

	it('a second order of the same customer within the quarantine is skipped', async () => {
		await postOrder(url, order(92, { email: 'fay@example.com' }));
		const skipped = await itemsOf(n8n.rest, workflow.id, 'Ask the customer', () => true, 1);
		expect(skipped[0]).toMatchObject({ status: 'skipped', reason: 'openInvitation' });
		expect(mailbox.all().filter(({ to }) => to.includes('fay@example.com'))).toHaveLength(1);
	});
});
