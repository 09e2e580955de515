import { readCall, readCallReport, type CallConfig } from '../../nps/channels/voice';
import type { MessageOf, Sender, SendResult } from '../../nps/channels/channel';
import type { Policy } from '../../nps/eligibility';
import { DAY, HOUR, MINUTE } from '../../nps/clock';
import type { Customer } from '../../nps/events';
import type { InvitationItem } from '../../nps/invitation';
import { ACTIVITIES, ask, greetCaller, hearCaller, noteCall, receiveSms, sendDue, type Senders } from '../../nps/programme';
import { CALL_DEFAULTS, type SurveyDefinition } from '../../nps/survey';
import { POLICY, startProgramme, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
let calls: Array<MessageOf<'voice'>>;
let answers: SendResult[];
let accepted: Awaited<ReturnType<Sender['wasAccepted']>>;
let senders: Senders;
beforeEach(async () => {
	programme = await startProgramme();
	calls = [];
	answers = [];
	accepted = { accepted: 'unknown' };
	senders = {
		...programme.senders,
		voice: {
			channel: 'voice',
			send: async (message) => {
				calls.push(message);
				return (
					answers.shift() ?? { ok: true, providerMessageId: sid(calls.length), reportedWithinMs: 2 * HOUR }
				);
			},
			wasAccepted: async () => accepted,
		},
	};
});
afterEach(async () => {
	await programme.close();
});

const sid = (number: number): string => `CA${String(number).padStart(32, '0')}`;
const ada: Customer = { id: 'c-1', email: 'ada@example.com', phone: '+4915123456789', timeZone: 'Europe/Berlin' };
const policy: Policy = { ...POLICY, channels: ['voice'] };
const askAda = async (more: object = {}, definition: Partial<SurveyDefinition> = {}) => {
	const survey = await programme.survey(definition);
	const outcome = await ask(programme.deps, senders, { survey, policy, customer: ada, when: { kind: 'now' }, ...more });
	if (outcome.kind !== 'sent') throw new Error(JSON.stringify(outcome));
	return outcome.invitation.id;
};
const ended = async (
	invitationId: string,
	call: number,
	status: string,
	more: { otherwise?: CallConfig['otherwise']; definition?: Partial<SurveyDefinition>; fields?: object } = {},
) => {
	const report = readCallReport({ CallSid: sid(call), CallStatus: status, ...more.fields });
	if (!report) throw new Error('No report');
	const { otherwise } = more;
	await noteCall(programme.deps, await programme.survey(more.definition), { invitationId, otherwise }, report);
};
const greet = async (invitationId: string, call: number, answeredBy = 'human') => {
	const request = readCall({ CallSid: sid(call), AnsweredBy: answeredBy });
	if (!request) throw new Error('No call');
	return await greetCaller(programme.deps, await programme.survey(), { invitationId, turn: 0 }, request);
};
const hear = async (invitationId: string, call: number, fields: object, turn = 1, awaited: 'score' | 'comment' = 'score') => {
	const request = readCall({ CallSid: sid(call), ...fields });
	if (!request) throw new Error('No call');
	const survey = await programme.survey();
	return await hearCaller(programme.deps, survey, { invitationId, turn }, request, { awaited, languageOf: () => 'en' });
};
const invitationOf = async (id: string) => await programme.store.invitations.get(id);
const sendAllDue = async (withPolicy = policy) => {
	const items = (await ACTIVITIES.invitationDue.claim(programme.deps, { limit: 10, workflowId: 'wf' })) as InvitationItem[];
	const survey = await programme.survey();
	const outcomes = [];
	for (const item of items) outcomes.push(await sendDue(programme.deps, senders, survey, withPolicy, item));
	return outcomes;
};

describe('a call', () => {
	it('is on its way until a person picks up, and counts as delivered then', async () => {
		const id = await askAda();
		expect(await invitationOf(id)).toMatchObject({ status: 'sending', providerMessageId: sid(1) });
		expect((await greet(id, 1)).step).toMatchObject({ step: 'askScore', opening: 'greeting' });
		expect(await invitationOf(id)).toMatchObject({ status: 'delivered' });
		const [total] = await programme.store.rollups.read({ dimension: 'all' });
		expect(total?.funnel).toMatchObject({ sent: 1, delivered: 1 });
	});

	it('is not handed out as due while it rings', async () => {
		await askAda();
		programme.pass(HOUR);
		expect(await sendAllDue()).toEqual([]);
		expect(calls).toHaveLength(1);
	});

	it('knows where Twilio goes on, and what it will say', async () => {
		await askAda();
		expect(calls[0]).toMatchObject({ ringSeconds: 30, detectMachines: true, body: expect.stringContaining('star key') as string });
		expect(calls[0]?.answerUrl).toContain('/voice?i=');
	});

	it('whose end nobody reported is looked up at Twilio, and not repeated', async () => {
		const id = await askAda();
		programme.pass(3 * HOUR);
		accepted = { accepted: true, providerMessageId: sid(1) };
		expect(await sendAllDue()).toMatchObject([{ kind: 'sent' }]);
		expect(calls).toHaveLength(1);
		await ended(id, 1, 'no-answer');
		expect(await invitationOf(id)).toMatchObject({ status: 'failed', reason: 'Nobody took the call.' });
	});

	it('that Twilio cannot tell about after a crash is not repeated either', async () => {
		answers.push({ ok: false, kind: 'unknown', sentence: 'No answer.' });
		const survey = await programme.survey();
		await ask(programme.deps, senders, { survey, policy, customer: ada, when: { kind: 'now' } });
		programme.pass(10 * MINUTE);
		expect(await sendAllDue()).toMatchObject([{ kind: 'sent' }]);
		expect(calls).toHaveLength(1);
	});

	it('that Twilio never took is placed again', async () => {
		answers.push({ ok: false, kind: 'unknown', sentence: 'No answer.' });
		const survey = await programme.survey();
		await ask(programme.deps, senders, { survey, policy, customer: ada, when: { kind: 'now' } });
		programme.pass(10 * MINUTE);
		accepted = { accepted: false };
		expect(await sendAllDue()).toMatchObject([{ kind: 'sent' }]);
		expect(calls).toHaveLength(2);
	});
});

describe('a call that nobody takes', () => {
	it('is placed again, as often as wanted, and has failed then with the reason', async () => {
		const id = await askAda();
		for (const attempt of [1, 2]) {
			await ended(id, attempt, 'no-answer');
			expect(await invitationOf(id)).toMatchObject({ status: 'scheduled' });
			programme.pass(CALL_DEFAULTS.hoursBetweenCalls * HOUR - MINUTE);
			expect(await sendAllDue()).toEqual([]);
			programme.pass(MINUTE);
			expect(await sendAllDue()).toMatchObject([{ kind: 'sent' }]);
		}
		await ended(id, 3, 'busy');
		expect(calls).toHaveLength(3);
		expect(await invitationOf(id)).toMatchObject({
			status: 'failed',
			reason: 'The line was busy. 3 calls reached nobody.',
		});
	});

	it('and is answered the second time', async () => {
		const id = await askAda();
		await ended(id, 1, 'busy');
		programme.pass(4 * HOUR);
		await sendAllDue();
		await greet(id, 2);
		await hear(id, 2, { Digits: '9' });
		expect(await invitationOf(id)).toMatchObject({ status: 'answered' });
		// What is late about the first call changes nothing any more.
		await ended(id, 1, 'busy');
		await ended(id, 2, 'completed');
		expect(await invitationOf(id)).toMatchObject({ status: 'answered' });
	});

	it('waits for the send window of the customer', async () => {
		const window = { days: [1, 2, 3, 4, 5, 6], from: 9 * 60, to: 20 * 60 };
		const id = await askAda({ policy: { ...policy, window } });
		await ended(id, 1, 'no-answer', { definition: { calls: { hoursBetweenCalls: 10 } } });
		programme.pass(10 * HOUR);
		expect(await sendAllDue({ ...policy, window })).toMatchObject([{ kind: 'scheduled' }]);
		expect((await invitationOf(id))?.dueAt.toISOString()).toBe('2026-03-11T08:00:00.000Z');
		expect(calls).toHaveLength(1);
	});

	it('is not placed again to somebody who has opted out meanwhile', async () => {
		const id = await askAda();
		await ended(id, 1, 'no-answer');
		const suppression = { kind: 'phone', address: '+4915123456789', reason: 'Opted out', source: 'sms' } as const;
		await programme.store.suppressions.add(suppression, programme.deps.clock.now());
		programme.pass(5 * HOUR);
		expect(await sendAllDue()).toEqual([]);
		expect(await invitationOf(id)).toMatchObject({ status: 'cancelled' });
	});

	it('is not placed again where the survey wants none, or its answer window would be over', async () => {
		const id = await askAda();
		await ended(id, 1, 'no-answer', { definition: { calls: { moreCalls: 0 } } });
		expect(await invitationOf(id)).toMatchObject({ status: 'failed', reason: 'Nobody took the call.' });
		const late = await askAda({}, { answerWindowDays: 1 });
		await ended(late, 2, 'no-answer', { definition: { calls: { hoursBetweenCalls: 24 } } });
		expect(await invitationOf(late)).toMatchObject({ status: 'failed' });
	});

	it('leaves the customer free to be asked again, and out of quarantine', async () => {
		const id = await askAda();
		await ended(id, 1, 'canceled');
		expect(await invitationOf(id)).toMatchObject({ status: 'failed', reason: 'The call was cancelled at Twilio.' });
		expect(await askAda()).not.toBe(id);
	});

	it('counts once, however often and in whatever order it is reported', async () => {
		const id = await askAda();
		expect((await greet(id, 1, 'machine_start')).step).toEqual({ step: 'hangUp' });
		expect((await greet(id, 1, 'machine_start')).step).toEqual({ step: 'hangUp' });
		await ended(id, 1, 'completed', { fields: { AnsweredBy: 'machine_start' } });
		await ended(id, 1, 'completed');
		const conversation = await programme.store.conversations.get(id);
		expect(conversation?.state).toMatchObject({ missedCalls: 1 });
		expect(await invitationOf(id)).toMatchObject({ status: 'scheduled' });
	});

	it('is a call, too, for which Twilio could not ask us what to say', async () => {
		const id = await askAda();
		await ended(id, 1, 'completed');
		expect(await invitationOf(id)).toMatchObject({ status: 'scheduled', reason: expect.stringContaining('could not ask') as string });
	});

	it('to a number that does not exist is noted, so that no other survey tries it', async () => {
		const id = await askAda();
		await ended(id, 1, 'failed', { fields: { SipResponseCode: '404' } });
		expect(await invitationOf(id)).toMatchObject({ status: 'failed' });
		const unreachable = await programme.store.suppressions.unreachable(['+4915123456789']);
		expect(unreachable.get('+4915123456789')).toContain('does not exist');
	});
});

describe('the other channel', () => {
	const none = { calls: { moreCalls: 0 } };

	it('is taken when no call reaches the customer', async () => {
		const id = await askAda();
		await ended(id, 1, 'busy', { otherwise: 'email', definition: none });
		expect(await sendAllDue({ ...policy, channels: ['voice', 'email'] })).toMatchObject([
			{ kind: 'sent', invitation: { channel: 'email', address: 'ada@example.com' } },
		]);
		expect(programme.mails).toHaveLength(1);
	});

	it('is taken after all calls only', async () => {
		const id = await askAda();
		await ended(id, 1, 'busy', { otherwise: 'sms' });
		expect(await invitationOf(id)).toMatchObject({ status: 'scheduled', channel: 'voice' });
	});

	it('is no help to somebody without an address there', async () => {
		const { email: _email, ...bob } = ada;
		const id = await askAda({ customer: bob });
		await ended(id, 1, 'busy', { otherwise: 'email', definition: none });
		expect(await invitationOf(id)).toMatchObject({ status: 'failed' });
	});

	it('answers as any message of it would', async () => {
		const id = await askAda();
		await ended(id, 1, 'busy', { otherwise: 'sms', definition: none });
		await sendAllDue({ ...policy, channels: ['voice', 'sms'] });
		const inbound = { messageSid: 'SM1', accountSid: 'AC1', from: '+4915123456789', to: '+15005550006', body: '8' };
		await receiveSms(programme.deps, await programme.survey(), inbound);
		expect(await programme.store.responses.byInvitation(id)).toMatchObject({ score: 8, channel: 'sms' });
	});
});

describe('the conversation', () => {
	it('repeats to a retry what it said, and takes nothing twice', async () => {
		const id = await askAda();
		await greet(id, 1);
		const first = await hear(id, 1, { Digits: '3' });
		const again = await hear(id, 1, { Digits: '3' });
		expect(first.step).toEqual({ step: 'askComment', score: 3, category: 'detractor', turn: 2 });
		expect(again).toEqual(first);
		expect(await programme.store.responses.byInvitation(id)).toMatchObject({ score: 3, revision: 1 });
	});

	it('ends for whoever keeps asking for help', async () => {
		const id = await askAda();
		await greet(id, 1);
		let { step } = await hear(id, 1, { SpeechResult: 'help' });
		for (let turns = 1; 'turn' in step; turns++) {
			expect(turns).toBeLessThan(10);
			({ step } = await hear(id, 1, { SpeechResult: 'help' }, step.turn));
		}
		expect(step).toEqual({ step: 'leave', words: 'goodbye' });
	});

	it('keeps words that nobody could score when the line goes silent', async () => {
		const id = await askAda();
		await greet(id, 1);
		await hear(id, 1, { SpeechResult: 'well it was rather mixed' }, 1);
		await hear(id, 1, {}, 2);
		const { step, start } = await hear(id, 1, {}, 3);
		expect(step).toEqual({ step: 'leave', words: 'handedOver' });
		expect(start).toMatchObject({ score: null, comment: 'well it was rather mixed' });
	});

	it('an opt-out by phone can be taken back by text', async () => {
		const id = await askAda();
		await greet(id, 1);
		await hear(id, 1, { Digits: '*' });
		const inbound = { messageSid: 'SM1', accountSid: 'AC1', from: '+4915123456789', to: '+15005550006', body: 'START' };
		await receiveSms(programme.deps, await programme.survey(), inbound);
		expect((await programme.store.suppressions.find(['+4915123456789'])).size).toBe(0);
	});

	it('greets nobody who has opted out since the call was placed, and asks nothing once it was cancelled', async () => {
		const id = await askAda();
		const now = programme.deps.clock.now();
		await programme.store.suppressions.add({ kind: 'phone', address: '+4915123456789', reason: 'x', source: 'sms' }, now);
		expect((await greet(id, 1)).step).toEqual({ step: 'leave', words: 'optedOut' });
		await programme.store.invitations.move(id, 'cancelled', {}, { from: ['delivered'] }, now);
		expect((await greet(id, 2)).step).toEqual({ step: 'leave', words: 'closed' });
	});

	it('of another survey is none of ours', async () => {
		const id = await askAda();
		const request = readCall({ CallSid: sid(1) });
		const other = await programme.survey({ key: 'other' });
		if (!request) throw new Error('No call');
		expect((await greetCaller(programme.deps, other, { invitationId: id, turn: 0 }, request)).step).toEqual({
			step: 'leave',
			words: 'goodbye',
		});
		expect(await invitationOf(id)).toMatchObject({ status: 'sending' });
	});
});

it('a score without a comment is complete after the wait', async () => {
	const id = await askAda();
	await greet(id, 1);
	await hear(id, 1, { Digits: '10' });
	const claim = async () => await ACTIVITIES.answerComplete.claim(programme.deps, { limit: 10, workflowId: 'wf' });
	expect(await claim()).toEqual([]);
	programme.pass(20 * MINUTE);
	expect(await claim()).toMatchObject([{ score: 10, channel: 'voice' }]);
	programme.pass(DAY);
});
