import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { inboundSms } from '../support/inboundSms';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { startTestN8n, type TestN8n } from '../support/n8n';
import { adapted, eventPath, itemsOf, smtpCredential } from '../support/templates';
import { startTwilio, type TwilioStandIn } from '../support/twilioStandIn';
import type { StoredWorkflow } from '../../scripts/n8n/rest.mjs';

const SECRET = `whsec_${Buffer.from('a signing secret of 32 characters').toString('base64')}`;
const OUR_NUMBER = '+15005550006';

jest.setTimeout(240_000);

let n8n: TestN8n;
let mailbox: Mailbox;
let twilio: TwilioStandIn;
let visit: Programme;
let call: Programme;

interface Programme {
	readonly workflow: StoredWorkflow;
	readonly url: string;
}

/** Publishes the template under a survey key of its own: two programmes that share one Twilio number. */
async function publishProgramme(key: string): Promise<Programme> {
	const survey = { __rl: true, mode: 'key', value: key };
	const changes = {
		'Visit survey': { surveyKey: key, surveyName: key, brandName: `Example ${key}` },
		'Ask by SMS': { survey },
		'Invitation due': { survey },
		'Answer complete': { survey },
	};
	let url = '';
	const workflow = await n8n.publish('sms-two-way.json', (file) => {
		const nodes = file.nodes.map((node) => ('webhookId' in node ? { ...node, webhookId: randomUUID() } : node));
		const own = adapted({ ...file, name: `SMS ${key}`, nodes }, changes);
		url = n8n.webhook(eventPath(own));
		return own;
	});
	return { workflow, url };
}

beforeAll(async () => {
	[n8n, mailbox, twilio] = await Promise.all([startTestN8n(), startMailbox(), startTwilio()]);
	await n8n.addCredential('npsSigningSecretApi', { secret: SECRET });
	await n8n.addCredential('npsTwilioApi', { ...twilio.credential });
	await n8n.addCredential('smtp', smtpCredential(mailbox.port));
	visit = await publishProgramme('visit');
	call = await publishProgramme('call');
});
afterAll(async () => {
	await n8n.stop();
	await twilio.stop();
	await mailbox.stop();
});

const report = async ({ url }: Programme, phone: string) => {
	const id = randomUUID();
	const body = JSON.stringify({
		type: 'visit.completed',
		timestamp: new Date().toISOString(),
		data: { customer: { id: phone, phone, name: 'Ada' }, event: { id } },
	});
	const now = new Date();
	const response = await fetch(url, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			'webhook-id': id,
			'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
			'webhook-signature': new Webhook(SECRET).sign(id, now, body),
		},
		body,
	});
	expect(response.status).toBe(200);
};
const asked = async (phone: string, times = 1) => {
	for (let wait = 0; twilio.messagesTo(phone).length < times && wait < 100; wait++) {
		await new Promise((done) => setTimeout(done, 200));
	}
	expect(twilio.messagesTo(phone)).toHaveLength(times);
};
const say = async (from: string, body: string, more: object = {}) =>
	await inboundSms({ url: n8n.webhook('nps/visit/sms'), from, to: OUR_NUMBER, body, ...more });

it('asks by text message, understands the answer, asks why, thanks, and routes the detractor', async () => {
	const phone = '+15005550011';
	await report(visit, phone);
	await asked(phone);
	const followUp = await say(phone, 'three!!');
	expect(followUp.status).toBe(200);
	expect(followUp.replies).toHaveLength(1);
	const thanks = await say(phone, 'Nobody was there');
	expect(thanks.replies).toHaveLength(1);
	const alert = await mailbox.waitForMail(({ text }) => text.includes('Nobody was there'), 30_000);
	expect(alert.subject).toContain('Detractor: 3');
	const routed = await itemsOf(n8n.rest, visit.workflow.id, 'Route', ({ score }) => score === 3, 2);
	expect(routed[0]).toMatchObject({ comment: 'Nobody was there', channel: 'sms' });
});

it('two surveys on one number: each answer reaches its own workflow, once', async () => {
	const phone = '+15005550012';
	await report(call, phone);
	await asked(phone);
	const followUp = await say(phone, '2, the line was bad');
	expect(followUp.replies[0]).toBeTruthy();
	const routed = await itemsOf(n8n.rest, call.workflow.id, 'Route', ({ score }) => score === 2, 2);
	expect(routed).toHaveLength(1);
	const elsewhere = await Promise.all(
		(await n8n.rest.executions({ workflowId: visit.workflow.id })).map(async ({ id }) => await n8n.rest.execution(id)),
	);
	const stray = elsewhere.flatMap((execution) => execution.items('Route', 2)).filter(({ json }) => json.score === 2);
	expect(stray).toEqual([]);
});

it('a retry of Twilio hears the same and starts nothing', async () => {
	const phone = '+15005550013';
	await report(visit, phone);
	await asked(phone);
	const sid = `SM${'c'.repeat(32)}`;
	const first = await say(phone, '9', { sid });
	const second = await say(phone, '9', { sid });
	expect(second.replies).toEqual(first.replies);
});

it('STOP ends it for good: the next event is skipped', async () => {
	const phone = '+15005550014';
	await report(visit, phone);
	await asked(phone);
	await say(phone, 'STOP');
	await report(visit, phone);
	const skipped = await itemsOf(n8n.rest, visit.workflow.id, 'Ask by SMS', ({ reason }) => reason === 'suppressed', 1);
	expect(skipped[0]).toMatchObject({ status: 'skipped' });
	expect(twilio.messagesTo(phone)).toHaveLength(1);
});

it('an answer nobody can score is asked back once, then read by a person', async () => {
	const phone = '+15005550015';
	await report(visit, phone);
	await asked(phone);
	expect((await say(phone, '7-8')).replies).toHaveLength(1);
	await say(phone, 'somewhere between the two');
	const mail = await mailbox.waitForMail(({ text }) => text.includes('between the two'), 30_000);
	expect(mail.subject).toContain('needs reading');
});

it('an unsigned message is refused', async () => {
	expect((await say('+15005550016', '9', { signature: 'nonsense' })).status).toBe(401);
});

it("keeps to Twilio's published contract in every request", () => {
	expect(twilio.violations).toEqual([]);
});
