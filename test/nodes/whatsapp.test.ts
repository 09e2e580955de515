import type { IDataObject } from 'n8n-workflow';
import { defaultStoreConfig, openStore, type Store } from '../../nps/store';
import { runNode } from '../support/engine';
import { publishSurvey, responseTrigger, SURVEY, surveyParameter } from '../support/publishedSurvey';
import { inboundForm, signedBy } from '../support/signedForm';
import { startTwilio, TWILIO_AUTH_TOKEN, type TwilioStandIn } from '../support/twilioStandIn';
import { callWebhook } from '../support/webhooks';

const OURS = '+15005550006';
const CONTENT_SID = `HX${'1a'.repeat(16)}`;
const TEMPLATE = { language: '', contentSid: CONTENT_SID, nameIfUnknown: '👋', variable1: 'name', variable2: 'brand' };
const WORKFLOW = 'survey-workflow';

let twilio: TwilioStandIn;
let store: Store;
beforeAll(async () => {
	twilio = await startTwilio();
	store = await openStore(defaultStoreConfig(process.env));
}, 60_000);
afterAll(async () => {
	await store.close();
	await twilio.stop();
});
beforeEach(async () => {
	await publishSurvey({}, WORKFLOW);
	twilio.clear();
	twilio.whatsApp.approve(CONTENT_SID, 2);
});
afterEach(() => {
	expect(twilio.violations).toEqual([]);
});

let customers = 0;
const someone = (more: object = {}) => ({ id: `w-${++customers}`, phone: `+49171${6_000_000 + customers}`, name: 'Ada', ...more });
const run = async (input: object[], parameters: object = {}, options: object = {}) =>
	await runNode(
		{
			type: 'npsSendSurvey',
			parameters: {
				operation: 'send',
				survey: surveyParameter(),
				when: 'now',
				sendWindow: 'any',
				channel: 'whatsapp',
				whatsappFrom: `whatsapp:${OURS}`,
				whatsappTemplates: { template: [TEMPLATE] },
				testRecipient: {},
				options: {},
				...parameters,
			} as never,
		},
		input as never,
		{ credentials: { npsTwilioApi: twilio.credential }, ...options },
	);
const post = async (address: string, form: Record<string, string>, query: Record<string, string> = {}) => {
	const search = new URLSearchParams(query).toString();
	return await callWebhook(responseTrigger(), {
		path: `nps/${SURVEY}/${address}`,
		query,
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			...signedBy(TWILIO_AUTH_TOKEN, form, { address: search ? `${address}?${search}` : address }),
		},
		body: new URLSearchParams(form).toString(),
		credentials: { npsTwilioApi: twilio.credential },
		workflowId: WORKFLOW,
	});
};
const say = async (body: string, from: string, more: Record<string, string> = {}) => {
	const form = { ...inboundForm(body, `whatsapp:${from}`), To: `whatsapp:${OURS}`, ...more };
	return await post('sms', form);
};
const formOf = (at = 0) => Object.fromEntries(twilio.formOf(twilio.messages[at]?.sid ?? ''));

it('asks by template, and takes the answer in the thread', async () => {
	const customer = someone();
	const { json, error } = await run([customer]);
	expect(error).toBeUndefined();
	expect(json[0]?.[0]).toMatchObject({ status: 'sent', channel: 'whatsapp' });
	expect(formOf()).toMatchObject({
		To: `whatsapp:${customer.phone}`,
		From: `whatsapp:${OURS}`,
		ContentSid: CONTENT_SID,
		ContentVariables: '{"1":"Ada","2":"Example Shop"}',
	});
	const followUp = await say('9', customer.phone);
	expect(followUp.text).toContain('<Message>');
	expect(followUp.started).toBe(false);
	const thanks = await say('On time', customer.phone);
	expect(thanks.items[0]?.[0]?.json).toMatchObject({ score: 9, comment: 'On time', channel: 'whatsapp' });
});

it('comes from the saved brand where the node names no sender: its WhatsApp sender, else its number', async () => {
	const save = async (brandDetails: object) =>
		await runNode(
			{ type: 'npsRecords', parameters: { resource: 'brand', operation: 'save', brandKey: 'main', brandName: 'Shop', brandDetails } as never },
			[{}],
		);
	await save({ number: '+15005550077' });
	await publishSurvey({ brandSource: 'profile', brandProfile: 'main', brandName: '' }, WORKFLOW);
	await run([someone()], { whatsappFrom: '' });
	await save({ whatsappSender: '+15005550088' });
	await run([someone()], { whatsappFrom: '' });
	await run([someone()]);
	expect([0, 1, 2].map((at) => formOf(at).From)).toEqual(['whatsapp:+15005550077', 'whatsapp:+15005550088', `whatsapp:${OURS}`]);
});

it('takes the number that a button stands for', async () => {
	const customer = someone();
	await run([customer]);
	await say('Very likely', customer.phone, { ButtonText: 'Very likely', ButtonPayload: '10' });
	const [answer] = await store.responses.list({ limit: 1 });
	expect(answer).toMatchObject({ score: 10 });
});

describe('says what is wrong before anything is sent', () => {
	it.each([
		['no template', { whatsappTemplates: {} }, /'WhatsApp Templates' is empty/],
		['no Content SID', { whatsappTemplates: { template: [{ ...TEMPLATE, contentSid: 'HX1' }] } }, /Content SID "HX1"/],
		['another language only', { whatsappTemplates: { template: [{ ...TEMPLATE, language: 'de' }] } }, /language "en"/],
		[
			'a gap between the variables',
			{ whatsappTemplates: { template: [{ ...TEMPLATE, variable1: '' }] } },
			/leaves out \{\{1\}\}/,
		],
	])('%s', async (_name, parameters, message) => {
		const { error } = await run([someone()], parameters);
		expect(error?.message).toMatch(message);
		expect(twilio.attempts()).toBe(0);
	});

	it('Twilio too: a template it does not know stops the node and names the setting', async () => {
		const whatsappTemplates = { template: [{ ...TEMPLATE, contentSid: `HX${'2b'.repeat(16)}` }] };
		const { error } = await run([someone(), someone()], { whatsappTemplates });
		expect(error?.message).toMatch(/Content SID/);
		expect(twilio.messages).toEqual([]);
	});
});

it('shows the template and what its variables stand for, and sends nothing', async () => {
	const { json } = await run([someone({ name: undefined })], { operation: 'preview' });
	expect(json[0]?.[0]).toMatchObject({
		status: 'preview',
		channel: 'whatsapp',
		contentSid: CONTENT_SID,
		contentVariables: { 1: '👋', 2: 'Example Shop' },
		body: expect.stringContaining('How likely') as string,
	});
	expect(json[0]?.[0]).not.toHaveProperty('values');
	expect(twilio.attempts()).toBe(0);
});

it('a manual run goes to the test recipient, marked as a test', async () => {
	await run([someone()], { testRecipient: { phone: '+491719999999' } }, { mode: 'manual' });
	expect(formOf()).toMatchObject({ To: 'whatsapp:+491719999999' });
	expect(formOf().ContentVariables).toContain('[TEST]');
});

it('a dry run says what it costs', async () => {
	const { json } = await run([someone()], { operation: 'dryRun', dryRunOf: 'input', dryRunOutput: 'summary' });
	expect(json[0]?.[0]).toMatchObject({
		wouldAsk: 1,
		byChannel: [{ channel: 'whatsapp', cost: 0.03 }],
		messages: [{ channel: 'whatsapp', language: 'en' }],
	});
});

it('the preferred channel of a customer comes first', async () => {
	const { json } = await run([someone({ email: 'w@example.com' })].map((customer) => ({
		customer: { ...customer, preferredChannel: 'wa' },
		event: { id: `p-${customers}`, source: 's', type: 't', occurredAt: new Date().toISOString() },
	})), { channel: 'emailThenWhatsapp' });
	expect(json[0]?.[0]).toMatchObject({ channel: 'whatsapp' });
});

describe('reports of Twilio', () => {
	const report = async (invitationId: string, fields: Record<string, string>, query: Record<string, string> = {}) =>
		await post('status', { MessageSid: `MM${'1'.repeat(32)}`, AccountSid: 'AC1', ...fields }, { i: invitationId, ...query });
	const asked = async (customer: object, parameters: object = {}) =>
		String((await run([customer], parameters)).json[0]?.[0]?.invitationId);

	it('read is delivered', async () => {
		const id = await asked(someone());
		expect((await report(id, { MessageStatus: 'read' })).status).toBe(200);
		expect(await store.invitations.get(id)).toMatchObject({ status: 'delivered' });
	});

	it('tell whose number is hidden', async () => {
		const customer = someone();
		const alias = 'DE.13491208655302741918';
		await report(await asked(customer), { MessageStatus: 'delivered', ExternalUserId: alias });
		await say('3, late', alias);
		const [answer] = await store.responses.list({ limit: 1 });
		expect(answer).toMatchObject({ score: 3, customer: { phone: customer.phone } });
	});

	it('who has no WhatsApp is asked by SMS instead, where that was chosen', async () => {
		const customer = someone();
		const id = await asked(customer, { channel: 'whatsappThenSms', smsFrom: OURS });
		expect(formOf().StatusCallback).toMatch(/then=sms/);
		await report(id, { MessageStatus: 'undelivered', ErrorCode: '63024' }, { then: 'sms' });
		const [due] = await store.invitations.peekDue({ limit: 1, now: new Date() });
		expect(due).toMatchObject({ channel: 'sms', address: customer.phone });
		const item = { invitationId: due?.id, surveyKey: SURVEY };
		const { json, error } = await run([item], { channel: 'whatsappThenSms', smsFrom: OURS });
		expect(error).toBeUndefined();
		expect(json[0]?.[0]).toMatchObject({ status: 'sent', channel: 'sms' });
		expect(formOf(1)).toMatchObject({ To: customer.phone, Body: expect.stringContaining('How likely') as string });
	});

	it('nothing else can be chosen by the address', async () => {
		const id = await asked(someone());
		await report(id, { MessageStatus: 'failed', ErrorCode: '63024' }, { then: 'voice' });
		expect(await store.invitations.peekDue({ limit: 1, now: new Date() })).toEqual([]);
	});
});

describe('after an answer', () => {
	const MESSAGES = { message: [{ category: 'any', subject: 'About {brand}', text: 'Hello {firstName}, we are sorry.' }] };
	const answered = async (customer: { phone: string }): Promise<IDataObject> => {
		await run([customer]);
		twilio.whatsApp.hear(customer.phone, OURS);
		const { items } = await say('2, late', customer.phone);
		const [item] = items[0] ?? [];
		if (!item) throw new Error('The answer started nothing');
		return item.json;
	};
	const followUp = async (item: IDataObject, parameters: object = {}) =>
		await run([item], { operation: 'followUp', messages: MESSAGES, whatsappTemplates: {}, ...parameters });

	it('within a day the follow-up is said in its own words, without a template', async () => {
		const { json, error } = await followUp(await answered(someone()), { channel: 'answer' });
		expect(error).toBeUndefined();
		expect(json[0]?.[0]).toMatchObject({ followUp: { status: 'sent', channel: 'whatsapp' } });
		expect(formOf(1)).toMatchObject({ Body: 'Example Shop: Hello Ada, we are sorry.' });
		expect(twilio.messages[1]).toMatchObject({ status: 'queued' });
	});

	it('later it is a template, or is skipped with the reason', async () => {
		const customer = someone();
		const item = await answered(customer);
		await store.threads.forgetInbound(customer.phone);
		const { json } = await followUp(item);
		expect(json[1]?.[0]).toMatchObject({ followUp: { sentence: expect.stringContaining('24 hours') as string } });
		const template = { ...TEMPLATE, variable1: 'firstName', variable2: 'message' };
		const again = await followUp(item, { whatsappTemplates: { template: [template] } });
		expect(again.json[0]?.[0]).toMatchObject({ followUp: { status: 'sent' } });
		expect(formOf(1)).toMatchObject({ ContentVariables: '{"1":"Ada","2":"Hello Ada, we are sorry."}' });
	});
});

it('an unsigned message is refused', async () => {
	const form = { ...inboundForm('9', 'whatsapp:+491716000000'), To: `whatsapp:${OURS}` };
	const { status } = await callWebhook(responseTrigger(), {
		path: `nps/${SURVEY}/sms`,
		headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'x' },
		body: new URLSearchParams(form).toString(),
		credentials: { npsTwilioApi: twilio.credential },
		workflowId: WORKFLOW,
	});
	expect(status).toBe(401);
});
