import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import { waitFor } from '../../scripts/n8n/wait.mjs';
import type { StoredWorkflow } from '../../scripts/n8n/rest.mjs';
import { flow, node, send, survey, takes, whenever } from '../support/flow';
import { newMessageSid } from '../support/inboundSms';
import { startTestN8n, type TestN8n } from '../support/n8n';
import { openN8nStore, type N8nStore } from '../support/n8nStore';
import { itemsOf } from '../support/templates';
import { startTwilio, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, type PlacedCall, type TwilioStandIn } from '../support/twilioStandIn';
import { playCall, type Act, type PhoneCallReport } from '../support/twimlWalker';

/** Where Twilio finds this n8n: it signs the public address. */
const PUBLIC = 'https://n8n.example';
const KEY = 'visit';
const OURS = '+15005550006';
const CONTENT_SID = `HX${'1a'.repeat(16)}`;

jest.setTimeout(240_000);

let n8n: TestN8n;
let twilio: TwilioStandIn;
let outside: N8nStore;
let workflow: StoredWorkflow;

beforeAll(async () => {
	[n8n, twilio] = await Promise.all([startTestN8n({ env: { WEBHOOK_URL: `${PUBLIC}/` } }), startTwilio()]);
	twilio.whatsApp.approve(CONTENT_SID, 1);
	await n8n.addCredential('npsTwilioApi', { ...twilio.credential });
	const call = { channel: 'voice', callFrom: OURS };
	const template = { contentSid: CONTENT_SID, language: '', nameIfUnknown: '👋', variable1: 'brand', variable2: '' };
	const route = node('Route', 'npsRoute');
	workflow = await n8n.publish(
		flow(
			'Asked by phone',
			[survey(KEY, { calls: { moreCalls: 1 } }), route],
			[whenever('Answer complete', 'answerComplete', KEY), route],
			[whenever('Call due', 'invitationDue', KEY), send('Call again', KEY, call)],
			[...takes('ask/voice'), send('Call', KEY, call)],
			[...takes('ask/sms'), send('Text', KEY, { channel: 'sms', smsFrom: OURS })],
			[
				...takes('ask/whatsapp'),
				send('WhatsApp', KEY, { channel: 'whatsapp', whatsappFrom: OURS, whatsappTemplates: { template: [template] } }),
			],
		),
	);
	outside = await openN8nStore(n8n.home);
});
afterAll(async () => {
	await outside.close();
	await n8n.stop();
	await twilio.stop();
});

let customers = 0;
const someone = () => `+1500555${String(7000 + ++customers)}`;

/** A visit that its customer is to be asked about; gives the invitation where one went out. */
async function ask(channel: string, phone: string): Promise<string> {
	const response = await fetch(`${n8n.url}/webhook/ask/${channel}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({
			customer: { id: phone, phone },
			event: { source: 'desk', type: 'visit', id: `visit-${Date.now()}`, occurredAt: new Date().toISOString() },
			touchpoint: 'visit',
		}),
	});
	const [item] = response.ok ? ((await response.json()) as Array<{ invitationId?: string }>) : [];
	return item?.invitationId ?? '';
}

const callsTo = (phone: string): PlacedCall[] => twilio.calls.filter(({ call }) => call.to === phone);

/** Delivers a form to the address as Twilio does: signed for the public one, sent to where n8n listens. */
async function deliver(address: string, form: Record<string, string>, headers: Record<string, string> = {}) {
	const url = address.replace(/#.*$/, '');
	const response = await fetch(url.replace(PUBLIC, n8n.url), {
		method: 'POST',
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			'x-twilio-signature': getExpectedTwilioSignature(TWILIO_AUTH_TOKEN, url, form),
			...headers,
		},
		body: new URLSearchParams(form).toString(),
	});
	return { status: response.status, xml: await response.text(), contentType: response.headers.get('content-type') ?? '' };
}

/** Somebody takes the newest call to them and does as told. */
async function takeCall(phone: string, acts: readonly Act[], more: { answeredBy?: string; twice?: boolean } = {}): Promise<PhoneCallReport> {
	const { call, form } = callsTo(phone).at(-1) ?? {};
	if (!call || !form) throw new Error(`Nobody has called ${phone}`);
	return await playCall(
		{
			callSid: call.sid,
			url: form.get('Url') ?? '',
			statusUrl: form.get('StatusCallback') ?? '',
			to: call.to,
			from: call.from,
			answeredBy: 'human',
			post: deliver,
			...more,
		},
		acts,
	);
}

const nobodyTakes = async (phone: string, CallStatus: string) => {
	const { call, form } = callsTo(phone).at(-1) ?? {};
	return await deliver(form?.get('StatusCallback') ?? '', { CallSid: call?.sid ?? '', CallStatus });
};
const routed = async (phone: string, output: number) => {
	const isTheirs = ({ customer }: Record<string, unknown>) => (customer as { phone?: string }).phone === phone;
	return (await itemsOf(n8n.rest, workflow.id, 'Route', isTheirs, output)).find(isTheirs);
};
const invitation = async (id: string) => await outside.store.invitations.get(id);

describe('a phone call', () => {
	it('takes a key and a spoken reason, and starts the workflow once, however often Twilio asks', async () => {
		const phone = someone();
		const id = await ask('voice', phone);
		const { heard, requests } = await takeCall(phone, [{ keys: '10' }, { says: 'the driver was kind' }], { twice: true });
		expect(heard[0]).toContain('Example Shop');
		expect(heard).toContain('Your score of 10 has been saved.');
		expect(requests.every(({ url }) => url.startsWith(`${PUBLIC}/webhook/nps/${KEY}/voice?`))).toBe(true);
		expect(await routed(phone, 0)).toMatchObject({ score: 10, comment: 'the driver was kind', channel: 'voice' });
		expect((await invitation(id))?.status).toBe('answered');
		const answers = (await n8n.rest.executions({ workflowId: workflow.id })).map(async (each) => await n8n.rest.execution(each.id));
		expect((await Promise.all(answers)).flatMap((each) => each.items('Survey'))).toHaveLength(1);
	});

	it('takes a 1 for a 1, and silence for an answer without a reason', async () => {
		const phone = someone();
		await ask('voice', phone);
		await takeCall(phone, [{ keys: '1' }, 'silence']);
		expect(await routed(phone, 2)).toMatchObject({ score: 1, category: 'detractor' });
	});

	it('understands speech, after silence was asked back', async () => {
		const phone = someone();
		await ask('voice', phone);
		const { heard } = await takeCall(phone, ['silence', { says: 'nine because nobody had to wait' }]);
		expect(heard.filter((text) => text.startsWith('Sorry'))).toHaveLength(1);
		expect(await routed(phone, 0)).toMatchObject({ score: 9, comment: expect.stringContaining('wait') as string });
	});

	it('that ends after the score is completed by the Activity Trigger', async () => {
		const phone = someone();
		await ask('voice', phone);
		await takeCall(phone, [{ keys: '7#' }, 'hangUp']);
		await outside.ageResponses(KEY);
		expect(await routed(phone, 1)).toMatchObject({ score: 7, category: 'passive' });
	});

	it('taken by a machine, then by nobody, comes again when it is due, and then no more', async () => {
		const phone = someone();
		const id = await ask('voice', phone);
		expect((await takeCall(phone, [], { answeredBy: 'machine_start' })).heard).toEqual([]);
		expect(await invitation(id)).toMatchObject({ status: 'scheduled', channel: 'voice' });
		await outside.ageInvitation(id);
		await waitFor(() => callsTo(phone).length === 2, { what: 'a second call', timeoutMs: 60_000 });
		for (let times = 0; times < 2; times++) expect((await nobodyTakes(phone, 'no-answer')).status).toBe(200);
		expect(await invitation(id)).toMatchObject({ status: 'failed', reason: expect.stringContaining('2 calls') as string });
	});

	it('that nobody took at first is answered the second time', async () => {
		const phone = someone();
		const id = await ask('voice', phone);
		await nobodyTakes(phone, 'busy');
		await outside.ageInvitation(id);
		await waitFor(() => callsTo(phone).length === 2, { what: 'a second call', timeoutMs: 60_000 });
		await takeCall(phone, [{ keys: '0#' }, { says: 'you never called back' }]);
		expect(await routed(phone, 2)).toMatchObject({ score: 0, comment: 'you never called back' });
	});

	it('hung up on leaves no answer, and is not repeated', async () => {
		const phone = someone();
		const id = await ask('voice', phone);
		await takeCall(phone, ['hangUp']);
		expect((await invitation(id))?.status).toBe('delivered');
	});

	it('without Twilio’s signature is refused', async () => {
		const url = `${PUBLIC}/webhook/nps/${KEY}/voice?i=x&e=score&n=0`;
		const form = { CallSid: `CA${'1'.repeat(32)}`, CallStatus: 'in-progress', Digits: '9' };
		for (const signature of ['', 'nonsense']) {
			expect((await deliver(url, form, { 'x-twilio-signature': signature })).status).toBe(401);
		}
	});
});

describe('STOP in the middle of a conversation keeps what was said, ends it, and nobody is asked again', () => {
	const inThread = (scheme: string) => async (phone: string, body: string) => {
		const url = `${PUBLIC}/webhook/nps/${KEY}/sms`;
		const form = { MessageSid: newMessageSid(), AccountSid: TWILIO_ACCOUNT_SID, From: scheme + phone, To: scheme + OURS, Body: body };
		return (await deliver(url, form)).xml;
	};

	const isOver = async (channel: string, phone: string, score: number) => {
		expect(await outside.store.suppressions.find([phone])).toHaveProperty('size', 1);
		const [kept] = (await outside.store.responses.list({ limit: 100 })).filter(({ customer }) => customer.phone === phone);
		expect(kept).toMatchObject({ score });
		expect(await ask(channel, phone)).toBe('');
	};

	it('by phone call, with the star key', async () => {
		const phone = someone();
		await ask('voice', phone);
		const { heard } = await takeCall(phone, [{ keys: '4#' }, { keys: '*' }]);
		expect(heard.at(-1)).toContain('will not call you again');
		await isOver('voice', phone, 4);
	});

	it.each([
		['sms', ''],
		['whatsapp', 'whatsapp:'],
	])('by %s', async (channel, scheme) => {
		const phone = someone();
		const say = inThread(scheme);
		await ask(channel, phone);
		expect(twilio.messagesTo(scheme + phone)).toHaveLength(1);
		expect(await say(phone, '3')).toContain('<Message>');
		expect(await say(phone, 'STOP')).not.toContain('What should we');
		expect(await say(phone, 'and the driver was rude')).not.toContain('<Message>');
		await isOver(channel, phone, 3);
	});
});

it("keeps to Twilio's published contract in every request", () => {
	expect(twilio.violations).toEqual([]);
});
