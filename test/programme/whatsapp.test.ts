import { DAY, HOUR, MINUTE } from '../../nps/clock';
import { ask, followUp, noteDelivery, noteThread, receiveSms, remind, sendDue, type Senders } from '../../nps/programme';
import type { Customer } from '../../nps/events';
import type { WhatsAppConfig } from '../../nps/channels/whatsapp';
import type { RegisteredSurvey } from '../../nps/store';
import { POLICY, startProgramme, type TestProgramme } from '../support/programme';
import { OURS, startWhatsApp, template } from '../support/whatsappServer';

const PHONE = '+491701234567';
const HIDDEN = 'DE.13491208655302741918';

let programme: TestProgramme;
let survey: RegisteredSurvey;
let whatsapp: Awaited<ReturnType<typeof startWhatsApp>>;
let senders: Senders;
beforeEach(async () => {
	programme = await startProgramme();
	survey = await programme.survey();
	whatsapp = await startWhatsApp(() => programme.deps.clock.now());
	use({});
});
afterEach(async () => {
	await whatsapp.close();
	await programme.close();
});

function use(changes: Partial<WhatsAppConfig>) {
	senders = { ...programme.senders, whatsapp: whatsapp.sender(changes) };
}

const policy = { ...POLICY, channels: ['whatsapp'] as const, quarantineAnsweredDays: 0, quarantineUnansweredDays: 0 };
let events = 0;
const invite = async ({ to = survey, ...customer }: Partial<Customer> & { to?: RegisteredSurvey } = {}) =>
	await ask(programme.deps, senders, {
		survey: to,
		policy: { ...policy, surveyKey: to.definition.key },
		customer: { id: PHONE, phone: PHONE, name: 'Ada', ...customer },
		event: { source: 's', type: 't', id: `e${++events}`, occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});
const invitationId = (outcome: Awaited<ReturnType<typeof invite>>): string => {
	if (!('invitation' in outcome)) throw new Error(`No invitation: ${JSON.stringify(outcome)}`);
	return outcome.invitation.id;
};
let messages = 0;
const say = async (body: string, { from = PHONE, ...more }: { from?: string; messageSid?: string; whatsApp?: object; optOutType?: 'STOP' } = {}) => {
	whatsapp.hear(from);
	return await receiveSms(programme.deps, survey, {
		messageSid: `SM${++messages}`,
		accountSid: 'AC1',
		from,
		to: OURS,
		body,
		whatsApp: {},
		...more,
	});
};
const hidden = { from: `whatsapp:${HIDDEN}`, whatsApp: { alias: HIDDEN } };
const tokenOfMessage = (index: number): string =>
	(JSON.parse(whatsapp.sent[index]?.form.get('ContentVariables') ?? '{}') as Record<string, string>)['2'] ?? '';
const answers = async () => await programme.store.responses.list({ limit: 10 });
const suppressed = async (address = PHONE) => (await programme.store.suppressions.find([address])).size === 1;

it('a template asks; score, reason, thanks come back in the thread, and start the workflow once', async () => {
	expect(await invite()).toMatchObject({ kind: 'sent', invitation: { channel: 'whatsapp', address: PHONE } });
	expect(whatsapp.sent[0]?.form.get('ContentVariables')).toBe('{"1":"Ada","2":"Example Shop"}');
	const first = await say('nine');
	expect(first.reply).toBeTruthy();
	expect(first.start).toBeUndefined();
	const second = await say('You were on time');
	expect(second.start).toMatchObject({ response: { score: 9, comment: 'You were on time', channel: 'whatsapp' } });
	expect(await answers()).toHaveLength(1);
});

it('speaks the language of the customer', async () => {
	use({ templates: [template({ language: 'de', contentSid: `HX${'2'.repeat(32)}` }), template()] });
	await invite({ locale: 'de-AT' });
	expect(whatsapp.sent[0]?.form.get('ContentSid')).toBe(`HX${'2'.repeat(32)}`);
	expect((await say('9')).reply).toMatch(/Was schätzen Sie/);
	expect((await say('Hilfe')).reply).toMatch(/STOP/);
});

it('a message delivered five times at once is taken in once', async () => {
	await invite();
	await Promise.all(Array.from({ length: 5 }, async () => await say('8, fine', { messageSid: 'SMburst' })));
	expect(await answers()).toMatchObject([{ score: 8, comment: 'fine', revision: 1 }]);
});

it('without a template nothing is sent, the setting is named, and the customer can still be asked', async () => {
	use({ templates: [] });
	const outcome = await invite();
	expect(outcome).toMatchObject({ kind: 'blocked', sentence: expect.stringContaining('WhatsApp Templates') });
	expect(whatsapp.sent).toEqual([]);
	use({});
	expect(await invite()).toMatchObject({ kind: 'sent' });
});

describe('STOP', () => {
	it.each([
		['at once', []],
		['after the score', ['3']],
		['after an unclear answer', ['7-8']],
		['after the reason', ['3', 'late']],
	])('%s ends it for good, and says so', async (_when, before) => {
		await invite();
		for (const words of before) await say(words);
		expect((await say('STOP')).reply).toMatch(/not receive any more/);
		expect(await suppressed()).toBe(true);
		programme.pass(2 * DAY);
		expect(await invite()).toMatchObject({ kind: 'skipped', reason: 'suppressed' });
	});

	it('counts when nobody waits for the number, and is answered, because nobody else does', async () => {
		expect((await say('STOP')).reply).toMatch(/not receive any more/);
		expect(await suppressed()).toBe(true);
		expect(await answers()).toEqual([]);
	});

	it('that Twilio has answered is not answered again', async () => {
		expect((await say('STOP', { optOutType: 'STOP' })).reply).toBeUndefined();
		expect(await suppressed()).toBe(true);
	});

	it('is taken back by START', async () => {
		await say('STOP');
		expect((await say('START')).reply).toMatch(/again/);
		expect(await suppressed()).toBe(false);
	});

	it('of somebody who blocks us is a wish, too', async () => {
		whatsapp.refusals.push({ status: 400, code: 63014 });
		expect(await invite()).toMatchObject({ kind: 'skipped', reason: 'refused' });
		expect(await suppressed()).toBe(true);
	});
});

describe('the 24 hours after a message', () => {
	const remindNow = async (id: string) =>
		await remind(programme.deps, senders, survey, policy, { invitationId: id, by: 'sameChannel' });

	it.each([
		['a minute before they are over', 24 * HOUR - MINUTE, [false]],
		['to the last millisecond', 24 * HOUR - 1, [false]],
		['when they are over', 24 * HOUR, [true]],
	])('%s', async (_when, wait, templates) => {
		await say('hello');
		const { id } = (await answers())[0] ?? { id: '' };
		programme.pass(wait);
		const outcome = await followUp(programme.deps, senders, {
			responseId: id,
			purpose: 'thanks',
			messages: [{ category: 'any', language: '', theme: '', subject: '', text: 'Thank you' }],
			channels: ['whatsapp'],
			quarantineDays: 0,
		});
		expect(outcome).toMatchObject({ kind: 'sent', followUp: { channel: 'whatsapp' } });
		expect(whatsapp.sent.map(({ isTemplate }) => isTemplate)).toEqual(templates);
	});

	it('over and without a template, a follow-up goes out on the next channel, else not at all', async () => {
		use({ templates: [] });
		await say('hello');
		const { id } = (await answers())[0] ?? { id: '' };
		programme.pass(25 * HOUR);
		const request = {
			responseId: id,
			purpose: 'thanks',
			messages: [{ category: 'any', language: '', theme: '', subject: '', text: 'Thank you' }] as const,
			quarantineDays: 0,
		};
		expect(await followUp(programme.deps, senders, { ...request, channels: ['whatsapp'] })).toMatchObject({
			kind: 'skipped',
			reason: 'undeliverable',
			sentence: expect.stringContaining('24 hours'),
		});
		expect(await followUp(programme.deps, senders, { ...request, channels: ['whatsapp', 'sms'] })).toMatchObject({
			kind: 'sent',
			followUp: { channel: 'sms' },
		});
		expect(whatsapp.sent).toEqual([]);
	});

	it('a reminder outside of them is a template, or is never sent', async () => {
		const id = invitationId(await invite());
		programme.pass(3 * DAY);
		expect(await remindNow(id)).toMatchObject({ kind: 'sent' });
		programme.pass(3 * DAY);
		use({ templates: [] });
		expect(await remindNow(id)).toMatchObject({ kind: 'skipped', reason: 'undeliverable' });
		expect(whatsapp.sent.map(({ isTemplate }) => isTemplate)).toEqual([true, true]);
	});

	it('begin with a message that is no answer, for a survey without a template', async () => {
		use({ templates: [] });
		await say('hello');
		expect(await invite()).toMatchObject({ kind: 'sent' });
		expect(whatsapp.sent[0]?.form.get('Body')).toMatch(/How likely/);
	});

	it('do not begin anew with a retry of the same message', async () => {
		await say('hello', { messageSid: 'SMsame' });
		programme.pass(23 * HOUR);
		await say('hello', { messageSid: 'SMsame' });
		programme.pass(HOUR);
		expect(await programme.store.threads.wroteTo(PHONE, new Date(programme.deps.clock.now().getTime() - DAY))).toEqual([]);
	});

	it('are over when the provider says so about a follow-up', async () => {
		await say('hello');
		const sent = await followUp(programme.deps, senders, {
			responseId: (await answers())[0]?.id ?? '',
			purpose: 'thanks',
			messages: [{ category: 'any', language: '', theme: '', subject: '', text: 'Thank you' }],
			channels: ['whatsapp'],
			quarantineDays: 0,
		});
		const reference = sent.kind === 'sent' ? sent.followUp.id : '';
		await noteThread(programme.deps, reference, { windowClosed: true, alias: HIDDEN });
		expect(await programme.store.threads.wroteTo(PHONE, new Date(0))).toEqual([]);
		expect(await programme.store.threads.addressOf(HIDDEN)).toBe(PHONE);
	});

	it('are over when the provider says so', async () => {
		use({ templates: [] });
		await say('hello');
		const id = invitationId(await invite());
		await noteThread(programme.deps, id, { windowClosed: true });
		expect(await programme.store.threads.wroteTo(PHONE, new Date(0))).toEqual([]);
	});
});

describe('somebody whose number WhatsApp hides', () => {
	it('is known by the message of ours they reply to, and from then on', async () => {
		await invite();
		const repliedTo = whatsapp.sent[0]?.sid;
		await say('9', { ...hidden, whatsApp: { alias: HIDDEN, repliedTo } });
		expect((await say('You were on time', hidden)).start).toMatchObject({ response: { score: 9, comment: 'You were on time' } });
		expect((await answers())[0]?.customer.phone).toBe(PHONE);
	});

	it('is known by the button they press', async () => {
		use({ templates: [template({ variables: ['name', 'token'] })] });
		await invite();
		const { 2: payload } = JSON.parse(whatsapp.sent[0]?.form.get('ContentVariables') ?? '{}') as Record<string, string>;
		await say('10', { ...hidden, whatsApp: { alias: HIDDEN, payload } });
		expect(await answers()).toMatchObject([{ score: 10, customer: { phone: PHONE } }]);
	});

	it('is known by the report about our message', async () => {
		const id = invitationId(await invite());
		await noteThread(programme.deps, id, { alias: HIDDEN });
		await say('4', hidden);
		expect(await answers()).toMatchObject([{ score: 4, customer: { phone: PHONE } }]);
	});

	it('is known by a message that showed both', async () => {
		await say('hello', { whatsApp: { alias: HIDDEN } });
		await invite();
		await say('4', hidden);
		expect(await answers()).toContainEqual(expect.objectContaining({ score: 4, customer: expect.objectContaining({ phone: PHONE }) }));
	});

	it('answers for nobody else while they are unknown: the words are read by a person', async () => {
		await invite();
		const { start, reply } = await say('9', hidden);
		expect(start).toMatchObject({ response: { score: null, comment: '9', channel: 'whatsapp', customer: { id: `whatsapp:${HIDDEN}` } } });
		expect(start?.response.customer).not.toHaveProperty('phone');
		expect(reply).toBeUndefined();
		expect((await answers()).some(({ customer }) => customer.phone === PHONE)).toBe(false);
	});

	it.each([
		['a reply to a message nobody sent', { repliedTo: `MM${'f'.repeat(32)}` }],
		['a token nobody has', { payload: 'abcdefghijklmnopqrstuv' }],
		['what is no token', { payload: '../../etc/passwd' }],
	])('%s makes nobody known', async (_name, whatsApp) => {
		await invite();
		const { start } = await say('9', { ...hidden, whatsApp: { alias: HIDDEN, ...whatsApp } });
		expect(start?.response.score).toBeNull();
	});

	it('stays who they are, whatever they reply to', async () => {
		const other = '+491709999999';
		const id = invitationId(await invite());
		await invite({ id: other, phone: other });
		await noteThread(programme.deps, id, { alias: HIDDEN });
		await say('2', { ...hidden, whatsApp: { alias: HIDDEN, repliedTo: whatsapp.sent[1]?.sid } });
		expect(await answers()).toMatchObject([{ score: 2, customer: { phone: PHONE } }]);
	});

	it('is left alone under their number once it is known that they said STOP', async () => {
		expect((await say('STOP', hidden)).reply).toMatch(/not receive any more/);
		expect(await suppressed()).toBe(false);
		await say('hello', { whatsApp: { alias: HIDDEN } });
		expect(await suppressed()).toBe(true);
		expect(await invite()).toMatchObject({ reason: 'suppressed' });
	});
});

it.each([
	['Brazil', '+5531987654321', '+553187654321'],
	['Mexico', '+525512345678', '+5215512345678'],
])('a number of %s is one person, however WhatsApp writes it', async (_country, phone, from) => {
	await invite({ id: phone, phone });
	await say('9, fine', { from });
	expect(await answers()).toMatchObject([{ score: 9, customer: { phone } }]);
	await say('STOP', { from });
	expect(await suppressed(phone)).toBe(true);
});

describe('of several open conversations', () => {
	it('the one replied to is answered, though another is newer', async () => {
		await invite();
		programme.pass(2 * DAY);
		await invite({ to: await programme.survey({ key: 'after-call' }) });
		await say('5, slow', { whatsApp: { repliedTo: whatsapp.sent[0]?.sid } });
		expect(await answers()).toMatchObject([{ surveyKey: 'after-delivery', score: 5 }]);
	});

	it.each([
		['replied to', () => ({ repliedTo: whatsapp.sent[0]?.sid })],
		['whose button is pressed', () => ({ payload: tokenOfMessage(0) })],
	])('one that is over and %s is not taken for the one that is open', async (_how, whatsApp) => {
		use({ templates: [template({ variables: ['name', 'token'] })] });
		await invite();
		programme.pass(40 * DAY);
		await programme.store.invitations.expire(programme.deps.clock.now());
		await invite({ to: await programme.survey({ key: 'after-call' }) });
		await say('2', { whatsApp: whatsApp() });
		expect(await answers()).toMatchObject([{ score: null, comment: '2', customer: { id: PHONE } }]);
		await say('9');
		expect(await answers()).toContainEqual(expect.objectContaining({ surveyKey: 'after-call', score: 9 }));
	});

	it('STOP counts, whichever message it is said to', async () => {
		await invite();
		programme.pass(40 * DAY);
		await invite({ to: await programme.survey({ key: 'after-call' }) });
		await say('STOP', { whatsApp: { repliedTo: whatsapp.sent[0]?.sid } });
		expect(await suppressed()).toBe(true);
	});

	it('the one by WhatsApp is answered by WhatsApp, though a newer one is by SMS', async () => {
		await invite();
		programme.pass(2 * DAY);
		const other = await programme.survey({ key: 'after-call' });
		await ask(programme.deps, senders, {
			survey: other,
			policy: { ...policy, surveyKey: 'after-call', channels: ['sms'] },
			customer: { id: PHONE, phone: PHONE },
			when: { kind: 'now' },
		});
		await say('5, slow');
		expect(await answers()).toMatchObject([{ surveyKey: 'after-delivery', channel: 'whatsapp' }]);
	});

	it('an answer that belongs to another workflow is handed over', async () => {
		await invite({ to: await programme.survey({ key: 'after-call' }) });
		expect((await say('2, bad line')).start).toMatchObject({ surveyKey: 'after-call', response: { score: 2 } });
	});
});

describe('those whom WhatsApp does not reach', () => {
	const NOT_THERE = { kind: 'bounced', permanent: true, sentence: 'No such recipient.' } as const;
	const due = async () => (await programme.store.invitations.peekDue({ limit: 10, now: programme.deps.clock.now() }))[0];

	it('are not asked by it again, and still by SMS', async () => {
		await noteDelivery(programme.deps, invitationId(await invite()), NOT_THERE);
		expect(await invite()).toMatchObject({ kind: 'skipped', reason: 'bouncedAddress' });
		const outcome = await ask(programme.deps, senders, {
			survey,
			policy: { ...policy, channels: ['whatsapp', 'sms'] },
			customer: { id: PHONE, phone: PHONE },
			when: { kind: 'now' },
		});
		expect(outcome).toMatchObject({ kind: 'sent', invitation: { channel: 'sms' } });
	});

	it('get the SMS chosen for them when the message fails later, once', async () => {
		const id = invitationId(await invite());
		const fact = { ...NOT_THERE, otherwise: 'sms' } as const;
		await noteDelivery(programme.deps, id, fact);
		await noteDelivery(programme.deps, id, fact);
		const next = await due();
		expect(next).toMatchObject({ channel: 'sms', address: PHONE, status: 'scheduled' });
		const sent = await sendDue(programme.deps, senders, survey, policy, { invitationId: next?.id ?? '' });
		expect(sent).toMatchObject({ kind: 'sent', invitation: { channel: 'sms' } });
		expect(programme.texts).toHaveLength(1);
		expect(await due()).toBeUndefined();
	});

	it('get it when Twilio refuses at once', async () => {
		use({ otherwise: 'sms' });
		whatsapp.refusals.push({ status: 400, code: 63024 });
		const outcome = await invite();
		expect(outcome).toMatchObject({ kind: 'scheduled', sentence: expect.stringContaining('by SMS instead') });
		await sendDue(programme.deps, senders, survey, policy, { invitationId: invitationId(outcome) });
		expect(programme.texts).toHaveLength(1);
	});

	it('get nothing where no other channel was chosen, and are not asked by it again', async () => {
		whatsapp.refusals.push({ status: 400, code: 63024 });
		expect(await invite()).toMatchObject({ kind: 'skipped', reason: 'undeliverable' });
		expect(await invite()).toMatchObject({ kind: 'skipped', reason: 'bouncedAddress' });
		expect(await due()).toBeUndefined();
	});

	it('do not pause sending: many customers have no WhatsApp', async () => {
		for (let number = 0; number < 30; number++) {
			const phone = `+4917012345${10 + number}`;
			await noteDelivery(programme.deps, invitationId(await invite({ id: phone, phone })), NOT_THERE);
		}
		expect(await programme.store.brakes.pauses()).toEqual([]);
	});
});

it('waits as long as Twilio asks for', async () => {
	whatsapp.refusals.push({ status: 429, code: 63018 });
	expect(await invite()).toMatchObject({ kind: 'scheduled' });
	expect(whatsapp.sent).toEqual([]);
});
