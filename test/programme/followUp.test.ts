import { DAY, HOUR, MINUTE } from '../../nps/clock';
import { DEFAULT_WINDOW } from '../../nps/eligibility';
import type { Customer } from '../../nps/events';
import type { FollowUpMessage } from '../../nps/followup';
import {
	ask,
	customerView,
	erase,
	followUp,
	rehearseFollowUp,
	unsubscribe,
	type FollowUpOutcome,
	type FollowUpRequest,
	type Senders,
} from '../../nps/programme';
import { pauseSending } from '../../nps/programme/brakesPause';
import { saveResponse } from '../../nps/programme/saveResponse';
import { submitPage } from '../../nps/programme/surveyPage';
import { toScore } from '../../nps/score';
import type { RegisteredSurvey } from '../../nps/store';
import type { Response } from '../../nps/survey';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
let survey: RegisteredSurvey;
beforeEach(async () => {
	programme = await startProgramme();
	survey = await programme.survey();
});
afterEach(async () => {
	await programme.close();
});

const message = (changes: Partial<FollowUpMessage> = {}): FollowUpMessage => ({
	category: 'any',
	language: '',
	theme: '',
	subject: 'Your feedback to {brand}',
	text: 'Hello {firstName}, thank you for the {score}: “{comment}”',
	...changes,
});

let customers = 0;
/** Somebody who has answered. */
async function answer(given: Partial<Customer> = {}, score = 3, comment = 'Too late'): Promise<Response> {
	const id = `c-${++customers}`;
	const customer = { id, name: 'Anna Meier', email: `${id}@example.com`, phone: `+49171${4_000_000 + customers}`, ...given };
	const saved = await saveResponse(programme.deps, {
		surveyKey: survey.definition.key,
		score: toScore(score),
		comment,
		customer,
		source: 'test',
		externalId: `answer-${++answers}`,
	});
	return saved.response;
}
let answers = 0;

const run = async (response: Response | string, changes: Partial<FollowUpRequest> = {}, senders: Senders = programme.senders) =>
	await followUp(programme.deps, senders, {
		responseId: typeof response === 'string' ? response : response.id,
		purpose: 'followUp',
		messages: [message()],
		channels: ['email'],
		quarantineDays: 30,
		...changes,
	});
const reasonOf = (outcome: FollowUpOutcome) => (outcome.kind === 'skipped' ? outcome.reason : outcome.kind);

it('writes to whoever answered, once for each purpose', async () => {
	const response = await answer();
	expect(await run(response)).toMatchObject({
		kind: 'sent',
		number: 1,
		followUp: { status: 'sent', channel: 'email', providerMessageId: 'email-1' },
	});
	expect(programme.mails).toHaveLength(1);
	expect(programme.mails[0]).toMatchObject({ to: response.customer.email, toName: 'Anna Meier', subject: 'Your feedback to Example Shop' });
	expect(programme.mails[0]?.text).toContain('Hello Anna, thank you for the 3: “Too late”');
	expect(reasonOf(await run(response))).toBe('alreadySent');
	expect(reasonOf(await run(response, { purpose: 'apology' }))).toBe('sent');
	expect(programme.mails).toHaveLength(2);
});

it('does nothing twice when many runs have the same answer at once', async () => {
	const response = await answer();
	const outcomes = await Promise.all(Array.from({ length: 6 }, async () => await run(response)));
	expect(outcomes.filter(({ kind }) => kind === 'sent')).toHaveLength(1);
	expect(programme.mails).toHaveLength(1);
});

it('takes the answer as it stands now, and the message for it', async () => {
	await ask(programme.deps, programme.senders, {
		survey,
		policy: POLICY,
		customer: { id: 'changing', email: 'changing@example.com', name: 'Bo' },
		when: { kind: 'now' },
	});
	const token = tokenOf(programme.mails[0]);
	const vote = async (score: number) =>
		await submitPage(programme.deps, survey, token, { step: 'score', score: toScore(score) ?? (0 as never) });
	await vote(2);
	await vote(10);
	const [response] = await programme.store.responses.list({ limit: 1 });
	const messages = [message({ category: 'detractor', text: 'sorry' }), message({ category: 'promoter', text: 'glad' })];
	expect(await run(response?.id ?? '', { messages })).toMatchObject({ kind: 'sent', number: 2 });
	expect(programme.mails[1]?.text).toContain('glad');
});

it('names in the reason what no message is for', async () => {
	const response = await answer({ locale: 'de' });
	const outcome = await run(response, { messages: [message({ category: 'promoter' })] });
	expect(outcome).toMatchObject({ kind: 'skipped', reason: 'noMessage' });
	expect(outcome.kind === 'skipped' && outcome.sentence).toMatch(/detractor in language de/);
	expect(await programme.store.followUps.find(response.id, 'followUp')).toBeUndefined();
});

it('goes by the themes and the language that the item knows', async () => {
	const response = await answer();
	const messages = [message(), message({ theme: 'parking', text: 'park' }), message({ language: 'fr', text: 'fr' })];
	expect(await run(response, { messages, known: { themes: ['parking'] } })).toMatchObject({ number: 2 });
	expect(await run(await answer(), { messages, known: { language: 'fr-CA' } })).toMatchObject({ number: 3 });
});

describe('the channel', () => {
	it('is that of the answer, else the other one that a credential is there for', async () => {
		const channels = 'answer' as const;
		const { email, sms } = programme.senders;
		const both = await answer();
		expect(await run(both, { channels })).toMatchObject({ followUp: { channel: 'email' } });
		expect(await run(await answer(), { channels }, { sms })).toMatchObject({ followUp: { channel: 'sms' } });
		expect(await run(await answer({ email: undefined }), { channels })).toMatchObject({ followUp: { channel: 'sms' } });
		expect(await run(await answer({ email: undefined }), { channels }, { email })).toMatchObject({ reason: 'missingAddress' });
		expect(await run(await answer(), { channels }, {})).toMatchObject({ kind: 'blocked' });
	});

	it.each(['sms', 'voice'] as const)('of an answer by %s is SMS', async (channel) => {
		const response = await answer();
		const byPhone = { ...response, id: `by-${channel}`, channel };
		await programme.store.responses.insert(byPhone);
		expect(await run(byPhone, { channels: 'answer' })).toMatchObject({ followUp: { channel: 'sms' } });
		expect(programme.texts[0]?.body).toBe('Example Shop: Hello Anna, thank you for the 3: “Too late”');
	});

	it('changes when an address is refused for good', async () => {
		programme.answers.push({ ok: false, kind: 'permanent', sentence: 'No such mailbox' });
		const response = await answer();
		expect(await run(response, { channels: ['email', 'sms'] })).toMatchObject({ kind: 'sent', followUp: { channel: 'sms' } });
		expect([programme.mails.length, programme.texts.length]).toEqual([1, 1]);
	});

	it('is none when all are refused, which can be tried again', async () => {
		const gone = { ok: false, kind: 'permanent', sentence: 'No such mailbox' } as const;
		programme.answers.push(gone);
		const response = await answer({ phone: undefined });
		expect(await run(response, { channels: ['email', 'sms'] })).toMatchObject({ reason: 'undeliverable', sentence: 'No such mailbox' });
		expect(reasonOf(await run(response))).toBe('sent');
	});

	it('has an address that only the item knows', async () => {
		const response = await answer({ email: undefined });
		const customer = { id: response.customer.id, email: 'from-crm@example.com' };
		expect(reasonOf(await run(response, { known: { customer } }))).toBe('sent');
		expect(programme.mails[0]?.to).toBe('from-crm@example.com');
		const stranger = { id: 'somebody else', email: 'other@example.com' };
		expect(reasonOf(await run(await answer({ email: undefined }), { known: { customer: stranger } }))).toBe('missingAddress');
	});
});

describe('a crash', () => {
	const dying = (channel: 'email' | 'sms'): Senders => ({
		[channel]: {
			channel,
			send: async () => {
				throw new Error('killed');
			},
			wasAccepted: async () => programme.accepted,
		},
	});
	const crash = async (response: Response, channel: 'email' | 'sms' = 'email') =>
		await expect(run(response, { channels: [channel] }, dying(channel))).rejects.toThrow('killed');

	it('between intent and answer leaves the intent, which keeps others from sending', async () => {
		const response = await answer();
		await crash(response);
		expect(reasonOf(await run(response))).toBe('alreadyHandled');
		expect(programme.mails).toHaveLength(0);
	});

	it('of a mail counts as sent, for ever', async () => {
		const response = await answer();
		await crash(response);
		programme.pass(10 * MINUTE);
		const outcome = await run(response);
		expect(outcome).toMatchObject({ kind: 'sent', followUp: { status: 'sent' } });
		expect(outcome.kind === 'sent' && outcome.sentence).toContain('counts as sent');
		programme.pass(400 * DAY);
		expect(reasonOf(await run(response))).toBe('alreadySent');
		expect(programme.mails).toHaveLength(0);
	});

	it('of an SMS is cleared up with the provider, who says it went out', async () => {
		const response = await answer();
		await crash(response, 'sms');
		programme.pass(10 * MINUTE);
		programme.accepted = { accepted: true, providerMessageId: 'SM7' };
		expect(await run(response, { channels: ['sms'] })).toMatchObject({
			kind: 'sent',
			followUp: { status: 'sent', providerMessageId: 'SM7' },
		});
		expect(programme.texts).toHaveLength(0);
	});

	it('of an SMS that the provider never saw is made good, once', async () => {
		const response = await answer();
		await crash(response, 'sms');
		programme.pass(10 * MINUTE);
		programme.accepted = { accepted: false };
		const outcomes = await Promise.all([1, 2, 3].map(async () => await run(response, { channels: ['sms'] })));
		expect(outcomes.filter(({ kind }) => kind === 'sent')).toHaveLength(1);
		expect(programme.texts).toHaveLength(1);
	});

	it('still counts for the quarantine', async () => {
		const response = await answer();
		await crash(response);
		const next = await answer({ ...response.customer });
		expect(reasonOf(await run(next))).toBe('quarantined');
	});
});

describe('a provider', () => {
	it('without an answer may have sent it: nothing is sent again before it was asked', async () => {
		programme.answers.push({ ok: false, kind: 'unknown', sentence: 'Connection lost.' });
		const response = await answer();
		expect(await run(response, { channels: ['sms'] })).toMatchObject({ kind: 'sent', followUp: { status: 'sending' } });
		expect(reasonOf(await run(response, { channels: ['sms'] }))).toBe('alreadyHandled');
		programme.pass(10 * MINUTE);
		programme.accepted = { accepted: true, providerMessageId: 'SM1' };
		expect(await run(response, { channels: ['sms'] })).toMatchObject({ followUp: { status: 'sent' } });
		expect(programme.texts).toHaveLength(1);
	});

	it('that wants us to come back says when, and the message is free to be tried', async () => {
		programme.answers.push({ ok: false, kind: 'retry', sentence: 'Busy', retryAfterMs: HOUR });
		const response = await answer();
		expect(await run(response)).toMatchObject({ reason: 'notAccepted', retryAt: new Date('2026-03-10T13:00:00Z') });
		expect(reasonOf(await run(response))).toBe('sent');
	});

	it('that is set up wrong stops everything', async () => {
		programme.answers.push({ ok: false, kind: 'configuration', sentence: 'Wrong password', code: '535' });
		const response = await answer();
		expect(await run(response)).toMatchObject({ kind: 'blocked', code: '535' });
		expect(reasonOf(await run(response))).toBe('sent');
	});

	it('that knows of an opt-out has the address left alone from then on', async () => {
		programme.answers.push({ ok: false, kind: 'optOut', sentence: 'Replied STOP' });
		const response = await answer();
		expect(reasonOf(await run(response, { channels: ['sms'] }))).toBe('refused');
		expect(reasonOf(await run(response, { channels: ['email'] }))).toBe('suppressed');
	});
});

it('writes to nobody who opted out at any address of theirs', async () => {
	const response = await answer();
	await programme.store.suppressions.add(
		{ kind: 'phone', address: String(response.customer.phone), reason: 'Opted out', source: 'sms' },
		programme.deps.clock.now(),
	);
	expect(await run(response)).toMatchObject({ reason: 'suppressed' });
	expect(programme.mails).toHaveLength(0);
});

it('passes over an address that bounced', async () => {
	const response = await answer();
	const address = String(response.customer.email);
	await programme.store.suppressions.add({ kind: 'email', address, reason: 'No mailbox', source: 'bounce' }, programme.deps.clock.now());
	expect(await run(response)).toMatchObject({ reason: 'bouncedAddress' });
	expect(await run(response, { channels: ['email', 'sms'] })).toMatchObject({ followUp: { channel: 'sms' } });
});

it('leaves a person alone for the quarantine of the purpose, whichever answer it is about', async () => {
	const first = await answer();
	await run(first);
	const second = await answer({ ...first.customer });
	expect(await run(second)).toMatchObject({ reason: 'quarantined', retryAt: new Date('2026-04-09T12:00:00Z') });
	expect(reasonOf(await run(second, { purpose: 'other' }))).toBe('sent');
	programme.pass(30 * DAY);
	expect(reasonOf(await run(second))).toBe('sent');
});

it('has no quarantine when it is 0', async () => {
	const first = await answer();
	await run(first);
	expect(reasonOf(await run(await answer({ ...first.customer }), { quarantineDays: 0 }))).toBe('sent');
});

it('leaves surveys to their own quarantine', async () => {
	const customer = { id: 'free', email: 'free@example.com' };
	await run(await answer(customer));
	const asked = await ask(programme.deps, programme.senders, { survey, policy: POLICY, customer, when: { kind: 'now' } });
	expect(asked.kind).toBe('sent');
});

it('keeps to the window where the customer is, and says when it opens', async () => {
	const response = await answer({ timeZone: 'America/Los_Angeles' });
	expect(await run(response, { window: DEFAULT_WINDOW })).toMatchObject({
		reason: 'outsideWindow',
		retryAt: new Date('2026-03-10T16:00:00Z'),
	});
	programme.pass(4 * HOUR);
	expect(reasonOf(await run(response, { window: DEFAULT_WINDOW }))).toBe('sent');
});

it('stops with everything else when sending is paused', async () => {
	await pauseSending(programme.deps, { scope: 'all', reason: 'Holidays', by: 'Ada' });
	expect(await run(await answer())).toMatchObject({ reason: 'paused' });
	expect(programme.mails).toHaveLength(0);
});

it('says which answer or survey is missing', async () => {
	expect(await run('nobody')).toMatchObject({ kind: 'blocked', sentence: 'There is no answer nobody in this store.' });
	const response = await answer();
	await programme.store.surveys.deactivate(survey.definition.key, 'wf', programme.deps.clock.now());
	expect(await run(response)).toMatchObject({ kind: 'blocked', sentence: expect.stringContaining('not published') as string });
});

it('has a link that unsubscribes the address it went to', async () => {
	const response = await answer();
	await run(response, { channels: ['sms'] });
	const other = await answer({ ...response.customer });
	await run(other, { purpose: 'second' });
	const token = /\/u\?t=([\w-]+)/.exec(programme.mails[0]?.text ?? '')?.[1] ?? '';
	expect(programme.mails[0]?.unsubscribeUrl).toContain(token);
	expect(await unsubscribe(programme.deps, token)).toBe(true);
	expect(await programme.store.suppressions.find([String(response.customer.email)])).toEqual(
		new Map([[response.customer.email, 'Unsubscribed']]),
	);
	expect(await unsubscribe(programme.deps, 'no-such-token')).toBe(false);
});

describe('an answer nobody can vouch for', () => {
	it('from a robot is not followed up', async () => {
		const robot = { ...(await answer()), id: 'robot', confirmed: false };
		await programme.store.responses.insert(robot);
		expect(reasonOf(await run(robot))).toBe('unconfirmed');
	});

	it('from a widget has nothing quoted: anybody may have typed the address', async () => {
		const typed = { ...(await answer()), id: 'typed', channel: 'web' as const, comment: 'Buy at evil.example' };
		await programme.store.responses.insert(typed);
		await run(typed);
		expect(programme.mails[0]?.text).not.toContain('evil');
	});
});

describe('what is left when somebody is erased', () => {
	it('is that a message went out, without address and text; a late item brings nothing back', async () => {
		const response = await answer();
		await run(response);
		const identity = { kind: 'id' as const, value: response.customer.id };
		expect(await customerView(programme.deps, identity)).toMatchObject({
			followUps: [{ purpose: 'followUp', status: 'sent', text: expect.stringContaining('Hello Anna') as string }],
		});
		await erase(programme.deps, identity);
		const left = await programme.store.followUps.find(response.id, 'followUp');
		expect(left).toEqual({
			id: expect.any(String) as string,
			responseId: response.id,
			purpose: 'followUp',
			surveyKey: 'after-delivery',
			channel: 'email',
			status: 'sent',
			begunAt: expect.any(Date) as Date,
			sentAt: expect.any(Date) as Date,
		});
		expect(await run(response, { purpose: 'later', known: { customer: response.customer } })).toMatchObject({ reason: 'erased' });
	});
});

describe('a test', () => {
	const recipient = { email: 'me@example.com' };

	it('of an answer to a test goes to the test recipient or to nobody, and leaves nothing behind', async () => {
		const tested = { ...(await answer()), id: 'tested', test: true };
		await programme.store.responses.insert(tested);
		expect(reasonOf(await run(tested))).toBe('test');
		expect(await run(tested, { recipient })).toMatchObject({ kind: 'test' });
		expect(programme.mails).toHaveLength(1);
		expect(programme.mails[0]).toMatchObject({ to: 'me@example.com', subject: '[TEST] Your feedback to Example Shop' });
		expect(await programme.store.followUps.find('tested', 'followUp')).toBeUndefined();
	});

	it('of a real answer reaches the test recipient only, and the customer can still be written to', async () => {
		const response = await answer();
		const request = { responseId: response.id, purpose: 'followUp', messages: [message()], channels: ['email'] as const, quarantineDays: 30 };
		await rehearseFollowUp(programme.deps, programme.senders, request, recipient);
		expect(programme.mails.map(({ to }) => to)).toEqual(['me@example.com']);
		expect(await rehearseFollowUp(programme.deps, programme.senders, request, { phone: '+4917112345678' })).toMatchObject({ reason: 'test' });
		expect(await rehearseFollowUp(programme.deps, {}, request, undefined)).toMatchObject({ kind: 'preview', message: { to: response.customer.email } });
		expect(programme.mails).toHaveLength(1);
		expect(reasonOf(await run(response))).toBe('sent');
	});
});

it.each([
	'<script>alert(1)</script>',
	'Anna\r\nBcc: victim@example.com',
	'\u202Egnp.exe',
	'{link} {agent} {nothing}',
	'"><img src=x>',
	'A'.repeat(5_000),
])('is not misled by a customer who calls themselves %j and comments the same', async (name) => {
	const response = await answer({ name }, 5, name);
	const text = '{name}|{firstName}|{comment}';
	expect(reasonOf(await run(response, { messages: [message({ subject: '{name}', text })] }))).toBe('sent');
	const [mail] = programme.mails;
	for (const line of [mail?.subject, mail?.toName]) expect(line ?? '').not.toMatch(/[\r\n\u202E]/);
	expect((mail?.subject ?? '').length).toBeLessThanOrEqual(150);
	expect(mail?.html).not.toMatch(/<script|<img/);
});
