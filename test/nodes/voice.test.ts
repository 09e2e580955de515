import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import { callsField } from '../../nodes/NpsResponseTrigger/voiceFields';
import { defaultStoreConfig, openStore, type Store } from '../../nps/store';
import { CALL_DEFAULTS } from '../../nps/survey';
import { ENGINE_URL, runNode, type TestNode } from '../support/engine';
import { publishSurvey, responseTrigger, surveyParameter } from '../support/publishedSurvey';
import { newCallSid } from '../support/twilioCalls';
import { parseTwiml, playCall, type Act, type PostAnswer } from '../support/twimlWalker';
import { startTwilio, TWILIO_AUTH_TOKEN, type TwilioStandIn } from '../support/twilioStandIn';
import { callWebhook, type WebhookAnswer } from '../support/webhooks';

const FROM = '+15005550006';
const WORKFLOW = 'survey-workflow';

let twilio: TwilioStandIn;
let store: Store;
beforeAll(async () => {
	twilio = await startTwilio();
	store = await openStore(defaultStoreConfig(process.env));
});
afterAll(async () => {
	await store.close();
	await twilio.stop();
});

let customers = 0;
const someone = (more: object = {}) => {
	customers += 1;
	return { id: `v-${customers}`, phone: `+1500555${String(1000 + customers)}`, email: `v${customers}@example.com`, ...more };
};
const send = (parameters: object = {}): TestNode => ({
	type: 'npsSendSurvey',
	parameters: {
		operation: 'send',
		survey: surveyParameter(),
		when: 'now',
		sendWindow: 'any',
		channel: 'voice',
		callFrom: FROM,
		testRecipient: {},
		options: {},
		...parameters,
	},
});
const place = async (customer: object, parameters: object = {}, options: object = {}) =>
	await runNode(send(parameters), [customer] as never, {
		credentials: { npsTwilioApi: twilio.credential },
		...options,
	});

const started: unknown[] = [];
beforeEach(async () => {
	await publishSurvey({}, WORKFLOW);
	started.splice(0);
	twilio.clear();
});
afterEach(() => {
	expect(twilio.violations).toEqual([]);
});

/** Delivers a form to the survey's endpoint as Twilio does, signed by Twilio's own code. */
const deliver = async (
	url: string,
	form: Record<string, string>,
	headers: Record<string, string> = {},
	parameters: object = {},
): Promise<WebhookAnswer> => {
	const { origin, pathname, searchParams } = new URL(url);
	expect(origin).toBe(ENGINE_URL);
	const answer = await callWebhook(responseTrigger(parameters), {
		path: pathname.replace('/webhook/', ''),
		query: Object.fromEntries(searchParams),
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			'x-twilio-signature': getExpectedTwilioSignature(TWILIO_AUTH_TOKEN, url, form),
			...headers,
		},
		body: new URLSearchParams(form).toString(),
		credentials: { npsTwilioApi: twilio.credential },
		workflowId: WORKFLOW,
	});
	if (answer.started) started.push(answer.items[0]?.[0]?.json);
	return answer;
};

interface Play {
	readonly parameters?: object;
	readonly answeredBy?: string;
	readonly customer?: object;
	readonly twice?: boolean;
	readonly channel?: string;
}

/** Asks somebody by phone, who does as told. */
async function phone(acts: readonly Act[], { parameters, answeredBy, customer = {}, twice, channel = 'voice' }: Play = {}) {
	const who = someone(customer);
	const placed = await place(who, { channel, smsFrom: FROM });
	expect(placed.error).toBeUndefined();
	const { call, form } = twilio.calls.at(-1) ?? {};
	if (!call || !form) throw new Error('No call was placed');
	const post = async (url: string, fields: Record<string, string>, headers: Record<string, string>): Promise<PostAnswer> => {
		const { status, text, headers: answered } = await deliver(url, fields, headers, parameters);
		return { status, xml: text, contentType: answered.get('content-type') ?? '' };
	};
	const report = await playCall(
		{
			callSid: call.sid,
			url: form.get('Url') ?? '',
			statusUrl: form.get('StatusCallback') ?? '',
			to: call.to,
			from: call.from,
			answeredBy: answeredBy ?? 'human',
			post,
			twice,
		},
		acts,
	);
	const invitationId = String(placed.json[0]?.[0]?.invitationId);
	return {
		...report,
		who,
		callSid: call.sid,
		statusUrl: form.get('StatusCallback') ?? '',
		invitation: await store.invitations.get(invitationId),
		response: await store.responses.byInvitation(invitationId),
	};
}

it('asks Twilio to call, to listen for machines and to report', async () => {
	const { json, hints } = await place(someone());
	expect(json[0]?.[0]).toMatchObject({ status: 'sending', channel: 'voice' });
	const [placed] = twilio.calls;
	const form = Object.fromEntries(placed?.form ?? []);
	expect(form).toMatchObject({ From: FROM, Timeout: '30', MachineDetection: 'Enable', Method: 'POST' });
	expect(placed?.form.getAll('StatusCallbackEvent')).toEqual(['initiated', 'ringing', 'answered', 'completed']);
	expect(form.Url).toMatch(/^https:\/\/n8n\.example\/webhook\/nps\/after-delivery\/voice\?i=[\w-]+&e=answered#rc=2/);
	expect(hints.map(({ message }) => message).join(' ')).toContain('Invitation Due');
});

describe('a score', () => {
	it.each([
		['10', 10],
		['1', 1],
		['1#', 1],
		['0', 0],
		['07', 7],
		['9#', 9],
	])('keyed as %s is %i, and is stored before the follow-up is heard', async (keys, score) => {
		const { heard, response, invitation } = await phone([{ keys }, 'hangUp']);
		expect(response).toMatchObject({ score, channel: 'voice' });
		expect(invitation?.status).toBe('answered');
		expect(heard[0]).toContain('Example Shop');
		expect(heard).toContain(`Your score of ${score} has been saved.`);
	});

	it.each([
		['nine', 9],
		['Ten.', 10],
		['zero', 0],
		['I would say 8', 8],
		['um, seven I guess', 7],
	])('spoken as "%s" is %i', async (says, score) => {
		expect((await phone([{ says }, 'hangUp'])).response).toMatchObject({ score });
	});

	it('spoken together with a reason is the whole answer', async () => {
		const { response, heard } = await phone([{ says: 'nine because the driver was so friendly' }]);
		expect(response).toMatchObject({ score: 9, comment: expect.stringContaining('driver') as string });
		expect(heard.at(-1)).toContain('Goodbye');
		expect(started).toHaveLength(1);
	});

	it('is understood in the language of the customer, who is spoken to in it', async () => {
		const { response, heard, languages } = await phone([{ says: 'sieben' }, { says: 'Die Lieferung kam zu spät' }], {
			customer: { locale: 'de-AT' },
		});
		expect(response).toMatchObject({ score: 7, comment: 'Die Lieferung kam zu spät', language: 'de' });
		expect(heard[0]).toContain('hier ist Example Shop');
		expect([...languages]).toEqual(['de-AT']);
	});
});

describe('what is no score', () => {
	const unreadable: readonly Act[] = [{ keys: '57' }, 'silence', { says: 'nine', confidence: 0.2 }, { keys: '#' }];

	it.each(unreadable.map((act) => [JSON.stringify(act), act] as const))(
		'%s is asked back twice, then it is goodbye, and nothing is guessed',
		async (_name, act) => {
			const { heard, response, invitation } = await phone([act, act, act]);
			expect(heard.filter((text) => text.startsWith('Sorry'))).toHaveLength(2);
			expect(heard.at(-1)).toContain('Goodbye');
			expect(response).toBeUndefined();
			expect(invitation?.status).toBe('delivered');
		},
	);

	it('may become one when asked back', async () => {
		expect((await phone([{ keys: '11' }, 'silence', { keys: '6' }, 'hangUp'])).response).toMatchObject({ score: 6 });
	});

	it('but words goes to a person when nothing clearer comes', async () => {
		const says = 'it was a mess';
		const { response, heard } = await phone([{ says }, { says: 'a real mess' }, { says: 'nobody came at all' }]);
		expect(response).toMatchObject({ score: null, comment: expect.stringContaining('nobody came') as string });
		expect(heard.at(-1)).toContain('One of our team');
		expect(started).toHaveLength(1);
	});

	it('a recogniser without a confidence is believed', async () => {
		expect((await phone([{ says: 'four', confidence: 'none' }, 'hangUp'])).response).toMatchObject({ score: 4 });
		expect((await phone([{ says: 'four', confidence: 0 }, 'hangUp'])).response).toMatchObject({ score: 4 });
	});
});

describe('the follow-up', () => {
	it('is written down as it is spoken, and starts the workflow with the whole answer', async () => {
		const { response, heard } = await phone([{ keys: '3#' }, { says: 'nobody called before the delivery' }]);
		expect(heard.join(' ')).toContain('What should we do better?');
		expect(response).toMatchObject({ score: 3, comment: 'nobody called before the delivery' });
		expect(started).toEqual([expect.objectContaining({ score: 3, channel: 'voice' })]);
	});

	it('met with silence is thanked for', async () => {
		const { heard, response } = await phone([{ keys: '9#' }, 'silence']);
		expect(heard.join(' ')).toContain('We are delighted');
		expect(response).toMatchObject({ score: 9 });
		expect(started).toHaveLength(1);
	});

	it('met with another number corrects the score', async () => {
		const { response, heard } = await phone([{ keys: '1' }, { keys: '10' }, 'hangUp']);
		expect(response).toMatchObject({ score: 10 });
		expect(heard).toContain('Your score of 10 has been saved.');
	});

	it('hung up on keeps the score, for the Activity Trigger to complete', async () => {
		const { response } = await phone([{ keys: '8#' }, 'hangUp']);
		expect(response).toMatchObject({ score: 8, emittedRevision: 0 });
		expect(started).toEqual([]);
		const recorded = await phone([{ keys: '8#' }, 'hangUp'], { parameters: { calls: { comment: 'recording' } } });
		expect(recorded.response).toMatchObject({ score: 8, emittedRevision: 0 });
	});

	it('is left out where the survey says so', async () => {
		const { heard, response } = await phone([{ keys: '8#' }], { parameters: { calls: { comment: 'none' } } });
		expect(heard.at(-2)).toContain('helps us');
		expect(response).toMatchObject({ score: 8 });
		expect(started).toHaveLength(1);
	});
});

describe('a recorded comment', () => {
	const parameters = { calls: { comment: 'recording' } };
	const transcription = (callSid: string, text: string, status = 'completed') => ({
		CallSid: callSid,
		TranscriptionSid: `TR${'2'.repeat(32)}`,
		TranscriptionStatus: status,
		TranscriptionText: text,
		RecordingSid: `RE${'1'.repeat(32)}`,
	});

	it('is announced, and its words are added when they come', async () => {
		const { heard, callSid, transcribeUrl = '', invitation } = await phone([{ keys: '2#' }, { records: 12 }], { parameters });
		expect(heard.join(' ')).toContain('Your answer will be recorded');
		expect(started).toEqual([]);
		const form = transcription(callSid, 'The box was broken.');
		for (let times = 0; times < 2; times++) await deliver(transcribeUrl.replace(/#.*/, ''), form, {}, parameters);
		expect(await store.responses.byInvitation(invitation?.id ?? '')).toMatchObject({
			score: 2,
			comment: 'The box was broken.',
		});
		expect(started).toEqual([expect.objectContaining({ comment: 'The box was broken.' })]);
	});

	it('that comes after the answer was routed is marked updated', async () => {
		const each = { ...parameters, emission: 'each' };
		const { callSid, transcribeUrl = '', response } = await phone([{ keys: '2#' }, { records: 12 }], { parameters: each });
		expect(started).toHaveLength(1);
		await store.responses.markEmitted([{ id: response?.id ?? '', revision: 1 }], new Date());
		await deliver(transcribeUrl.replace(/#.*/, ''), transcription(callSid, 'Too late.'), {}, each);
		expect(started.at(-1)).toMatchObject({ comment: 'Too late.', updated: true });
	});

	it('that nobody could write down leaves the score complete', async () => {
		const { callSid, transcribeUrl = '', invitation } = await phone([{ keys: '2#' }, { records: 12 }], { parameters });
		await deliver(transcribeUrl.replace(/#.*/, ''), transcription(callSid, '', 'failed'), {}, parameters);
		const response = await store.responses.byInvitation(invitation?.id ?? '');
		expect(response).toMatchObject({ score: 2 });
		expect(response?.comment).toBeUndefined();
		expect(started).toHaveLength(1);
	});

	it('that is empty or ends with the star is none', async () => {
		expect((await phone([{ keys: '7#' }, 'silence'], { parameters })).heard.at(-1)).toContain('Goodbye');
		const { who } = await phone([{ keys: '7#' }, { records: 4, endsWith: '*' }], { parameters });
		expect((await store.suppressions.find([who.phone])).size).toBe(1);
	});

	it('is spoken instead in a language that Twilio does not transcribe', async () => {
		const { response } = await phone([{ keys: '5#' }, { says: 'Zu teuer' }], { parameters, customer: { locale: 'de' } });
		expect(response).toMatchObject({ score: 5, comment: 'Zu teuer' });
	});
});

describe('whoever wants no calls', () => {
	it.each([
		['the star key', { keys: '*' }],
		['stop', { says: 'stop' }],
		['stop, hard to hear', { says: 'stop', confidence: 0.1 }],
	] as const)('says so with %s, politely confirmed, and is not called again', async (_name, act) => {
		const { heard, who, response } = await phone([act]);
		expect(heard.at(-1)).toContain('will not call you again');
		expect(response).toBeUndefined();
		expect((await store.suppressions.find([who.phone])).get(who.phone)).toBe('Opted out');
		const { json } = await place({ ...who, id: `${who.id}-again` });
		expect(json[1]?.[0]).toMatchObject({ reason: 'suppressed' });
	});

	it('keeps the score already given', async () => {
		const { response, who } = await phone([{ keys: '4#' }, { keys: '*' }]);
		expect(response).toMatchObject({ score: 4 });
		expect((await store.suppressions.find([who.phone])).size).toBe(1);
	});
});

describe('a call that reaches nobody', () => {
	const report = async (statusUrl: string, callSid: string, fields: Record<string, string>) =>
		await deliver(statusUrl.replace(/#.*/, ''), { CallSid: callSid, ...fields });

	it.each(['machine_start', 'fax'])('taken by %s hears nothing and is tried again later', async (answeredBy) => {
		const { heard, invitation } = await phone([], { answeredBy });
		expect(heard).toEqual([]);
		expect(invitation).toMatchObject({ status: 'scheduled', channel: 'voice', reason: expect.stringContaining('machine') as string });
		expect(invitation?.dueAt.getTime()).toBeGreaterThan(Date.now() + 3 * 3_600_000);
	});

	it('unless nobody knows who it is: then a person is assumed', async () => {
		expect((await phone([{ keys: '9#' }, 'hangUp'], { answeredBy: 'unknown' })).response).toMatchObject({ score: 9 });
	});

	it.each([
		['no-answer', 'Nobody took the call.'],
		['busy', 'The line was busy.'],
		['failed', 'The call could not be put through.'],
	])('%s is tried again, and a repeated report changes nothing', async (CallStatus, reason) => {
		const { json } = await place(someone());
		const { call, form } = twilio.calls[0] ?? {};
		const statusUrl = form?.get('StatusCallback') ?? '';
		for (let times = 0; times < 3; times++) await report(statusUrl, call?.sid ?? '', { CallStatus });
		const invitation = await store.invitations.get(String(json[0]?.[0]?.invitationId));
		expect(invitation).toMatchObject({ status: 'scheduled', reason });
		const conversation = await store.conversations.get(invitation?.id ?? '');
		expect(conversation?.state).toMatchObject({ missedCalls: 1 });
	});

	it('to a number that does not exist is not repeated', async () => {
		const { json } = await place(someone());
		const { call, form } = twilio.calls[0] ?? {};
		await report(form?.get('StatusCallback') ?? '', call?.sid ?? '', { CallStatus: 'failed', SipResponseCode: '404' });
		expect(await store.invitations.get(String(json[0]?.[0]?.invitationId))).toMatchObject({ status: 'failed' });
	});
});

it('hearing every request twice changes nothing', async () => {
	const { response, heard, invitation } = await phone([{ keys: '57' }, { keys: '10' }, { says: 'the driver was kind' }], { twice: true });
	expect(heard.filter((text) => text.startsWith('Sorry'))).toHaveLength(1);
	expect(response).toMatchObject({ score: 10, comment: 'the driver was kind', revision: 2 });
	expect(invitation?.status).toBe('answered');
	expect(started).toHaveLength(1);
});

it.each([
	['at once', ['hangUp']],
	['when asked back', [{ keys: '99' }, 'hangUp']],
	['when asked back again', ['silence', 'silence', 'hangUp']],
] as const)('hanging up %s leaves the survey unanswered, and nobody calls again', async (_when, acts) => {
	const { invitation, response } = await phone(acts);
	expect(invitation?.status).toBe('delivered');
	expect(response).toBeUndefined();
});

it('a survey that has ended says so', async () => {
	expect((await phone([], { parameters: { options: { accept: false } } })).heard.join(' ')).toContain('already closed');
});

it('speaks with the voice of the survey, in its own language only', async () => {
	const parameters = { calls: { voice: 'Polly.Amy-Neural' } };
	expect([...(await phone(['hangUp'], { parameters })).voices]).toEqual(['Polly.Amy-Neural']);
	expect([...(await phone(['hangUp'], { parameters, customer: { locale: 'fr' } })).voices]).toEqual([]);
});

it('lets no text of a brand or a survey become TwiML', async () => {
	const evil = '</Say><Dial>+15005550009</Dial><Say>"&<!--]]>';
	const parameters = { brandName: evil, question: `${evil} {brand}?`, thanks: { promoter: evil }, followUp: { promoter: evil } };
	const { heard } = await phone([{ keys: '10' }, 'silence'], { parameters });
	expect(heard[0]).toContain('<Dial>');
	expect(heard.at(-2)).toBe(evil);
});

describe('a request', () => {
	const form = { CallSid: newCallSid(), CallStatus: 'in-progress', Digits: '9' };
	const url = `${ENGINE_URL}/webhook/nps/after-delivery/voice?i=nobody&e=score&n=1`;

	it('with a wrong signature, or without one, is refused', async () => {
		for (const signature of ['nonsense', '']) {
			expect((await deliver(url, form, { 'x-twilio-signature': signature })).status).toBe(401);
		}
	});

	it('signed for another invitation is refused', async () => {
		const signature = getExpectedTwilioSignature(TWILIO_AUTH_TOKEN, url.replace('nobody', 'other'), form);
		expect((await deliver(url, form, { 'x-twilio-signature': signature })).status).toBe(401);
	});

	it('about a call that nobody knows hears goodbye', async () => {
		const { text } = await deliver(url, form);
		expect(parseTwiml(text).children.map(({ name }) => name)).toEqual(['Say', 'Hangup']);
	});

	it.each([
		['without a call', url, { Digits: '9' }],
		['about nothing known', url.replace('e=score', 'e=other'), form],
		['without an invitation', `${ENGINE_URL}/webhook/nps/after-delivery/voice?e=score`, form],
		['that reports nothing', url.replace('e=score', 'e=status'), { CallSid: form.CallSid }],
		['without words', url.replace('e=score', 'e=words'), { CallSid: form.CallSid }],
	])('%s is told so', async (_name, address, fields) => {
		expect((await deliver(address, fields as Record<string, string>)).status).toBe(400);
	});
});

describe('the node', () => {
	it('says which setting keeps Twilio from calling', async () => {
		twilio.refuse('+15005559991', 21215);
		expect((await place(someone({ phone: '+15005559991' }))).error?.message).toContain('geographic');
	});

	it('puts a blocked number on Skipped', async () => {
		twilio.refuse('+15005559992', 21216);
		expect((await place(someone({ phone: '+15005559992' }))).json[1]?.[0]).toMatchObject({ reason: 'undeliverable' });
	});

	it('calls the test recipient in a manual run, who hears that it is a test', async () => {
		const { json } = await place(someone(), { testRecipient: { phone: '+15005559993' } }, { mode: 'manual' });
		expect(json[0]?.[0]).toMatchObject({ test: true });
		expect(twilio.calls[0]?.call.to).toBe('+15005559993');
		const { form, call } = twilio.calls[0] ?? {};
		const { text } = await deliver((form?.get('Url') ?? '').replace(/#.*/, ''), { CallSid: call?.sid ?? '', AnsweredBy: 'human' });
		expect(text).toContain('This is a test call.');
	});

	it('previews what will be said', async () => {
		const { json } = await place(someone({ locale: 'es' }), { operation: 'preview' });
		expect(json[0]?.[0]).toMatchObject({ status: 'preview', channel: 'voice', body: expect.stringContaining('le llamamos') as string });
	});

	it('writes to those who take no call', async () => {
		const { json } = await place(someone(), { channel: 'voiceThenSms', smsFrom: FROM });
		const { call, form } = twilio.calls[0] ?? {};
		const statusUrl = (form?.get('StatusCallback') ?? '').replace(/#.*/, '');
		expect(statusUrl).toContain('then=sms');
		await deliver(statusUrl, { CallSid: call?.sid ?? '', CallStatus: 'busy' }, {}, { calls: { moreCalls: 0 } });
		const id = String(json[0]?.[0]?.invitationId);
		const due = await store.invitations.get(id);
		expect(due).toMatchObject({ status: 'scheduled', channel: 'sms' });
		const sent = await runNode(
			send({ channel: 'voiceThenSms', smsFrom: FROM }),
			[{ invitationId: id, surveyKey: 'after-delivery' }] as never,
			{ credentials: { npsTwilioApi: twilio.credential } },
		);
		expect(sent.json[0]?.[0]).toMatchObject({ status: 'sent', channel: 'sms' });
		expect(twilio.messages).toHaveLength(1);
	});
});

it.each([
	[{ voice: '<Say>' }, "'Voice'"],
	[{ moreCalls: 99 }, "'Call Again'"],
	[{ ringSeconds: 1 }, "'Ring For (Seconds)'"],
])('a setting that cannot work is named: %j', async (calls, words) => {
	await expect(deliver(`${ENGINE_URL}/webhook/nps/after-delivery/voice?i=x&e=status`, {}, {}, { calls })).rejects.toThrow(words);
});

it('the panel shows the settings that hold where none is given', () => {
	const shown = (callsField.options ?? []).map((option) => ['default' in option ? option.name : '', 'default' in option && option.default]);
	expect(Object.fromEntries(shown)).toEqual(CALL_DEFAULTS);
});
