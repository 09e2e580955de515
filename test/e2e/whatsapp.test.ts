import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { StoredWorkflow } from '../../scripts/n8n/rest.mjs';
import { inboundSms } from '../support/inboundSms';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { startTestN8n, type TestN8n } from '../support/n8n';
import { adapted, eventPath, itemsOf, smtpCredential } from '../support/templates';
import { startTwilio, type TwilioStandIn } from '../support/twilioStandIn';

const SECRET = `whsec_${Buffer.from('a signing secret of 32 characters').toString('base64')}`;
const OURS = '+15005550006';
const CONTENT_SID = `HX${'1a'.repeat(16)}`;

jest.setTimeout(240_000);

let n8n: TestN8n;
let mailbox: Mailbox;
let twilio: TwilioStandIn;
let workflow: StoredWorkflow;
let eventUrl = '';

beforeAll(async () => {
	[n8n, mailbox, twilio] = await Promise.all([startTestN8n(), startMailbox(), startTwilio()]);
	twilio.whatsApp.approve(CONTENT_SID, 2);
	await n8n.addCredential('npsSigningSecretApi', { secret: SECRET });
	await n8n.addCredential('npsTwilioApi', { ...twilio.credential });
	await n8n.addCredential('smtp', smtpCredential(mailbox.port));
	const changes = {
		'Ask by SMS': {
			channel: 'whatsapp',
			whatsappFrom: OURS,
			whatsappTemplates: {
				template: [{ contentSid: CONTENT_SID, language: '', nameIfUnknown: '👋', variable1: 'firstName', variable2: 'brand' }],
			},
		},
	};
	workflow = await n8n.publish('sms-two-way.json', (file) => {
		const own = adapted({ ...file, name: 'WhatsApp' }, changes);
		eventUrl = n8n.webhook(eventPath(own));
		return own;
	});
});
afterAll(async () => {
	await n8n.stop();
	await twilio.stop();
	await mailbox.stop();
});

const report = async (phone: string) => {
	const id = randomUUID();
	const body = JSON.stringify({
		type: 'visit.completed',
		timestamp: new Date().toISOString(),
		data: { customer: { id: phone, phone, name: 'Ada Byron' }, event: { id } },
	});
	const now = new Date();
	const response = await fetch(eventUrl, {
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
const asked = async (phone: string) => {
	for (let wait = 0; twilio.messagesTo(`whatsapp:${phone}`).length < 1 && wait < 100; wait++) {
		await new Promise((done) => setTimeout(done, 200));
	}
	const [message, ...more] = twilio.messagesTo(`whatsapp:${phone}`);
	expect(more).toEqual([]);
	return message?.sid ?? '';
};
const say = async (from: string, body: string, fields: Record<string, string> = {}) =>
	await inboundSms({ url: n8n.webhook('nps/visit/sms'), from: `whatsapp:${from}`, to: `whatsapp:${OURS}`, body, fields });
it('asks by a template, asks why, thanks, and starts the workflow with the answer', async () => {
	const phone = '+491701234511';
	await report(phone);
	const form = Object.fromEntries(twilio.formOf(await asked(phone)));
	expect(form).toMatchObject({ From: `whatsapp:${OURS}`, ContentSid: CONTENT_SID });
	expect(JSON.parse(form.ContentVariables ?? '')).toMatchObject({ 1: 'Ada' });
	const followUp = await say(phone, '3');
	expect(followUp.status).toBe(200);
	expect(followUp.replies).toHaveLength(1);
	expect((await say(phone, 'Nobody answered my questions')).replies).toHaveLength(1);
	const alert = await mailbox.waitForMail(({ text }) => text.includes('Nobody answered my questions'), 30_000);
	expect(alert.subject).toContain('Detractor: 3');
	const [item] = await itemsOf(n8n.rest, workflow.id, 'Route', ({ comment }) => comment === 'Nobody answered my questions', 2);
	expect(item).toMatchObject({ score: 3, channel: 'whatsapp' });
});

it('a 9 is a promoter, whoever hides their number: the reply to our message tells who it is', async () => {
	const phone = '+491701234512';
	await report(phone);
	const sid = await asked(phone);
	const alias = 'DE.13491208655302741918';
	await say(alias, '9', { OriginalRepliedMessageSid: sid, ExternalUserId: alias });
	await say(alias, 'Friendly and quick', { ExternalUserId: alias });
	const [item] = await itemsOf(n8n.rest, workflow.id, 'Route', ({ comment }) => comment === 'Friendly and quick', 0);
	expect(item).toMatchObject({ score: 9, category: 'promoter', customer: { phone } });
});

it('STOP ends it for good: the next event is skipped', async () => {
	const phone = '+491701234513';
	await report(phone);
	await asked(phone);
	expect((await say(phone, 'STOP')).replies).toHaveLength(1);
	await report(phone);
	const [skipped] = await itemsOf(n8n.rest, workflow.id, 'Ask by SMS', ({ reason }) => reason === 'suppressed', 1);
	expect(skipped).toMatchObject({ status: 'skipped' });
	await asked(phone);
});

it("keeps to Twilio's published contract in every request", () => {
	expect(twilio.violations).toEqual([]);
});
