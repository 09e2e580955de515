import { ask, followUp, noteDelivery, noteMailEvents, recordMail, saveResponse, submitPage, type SurveyMail } from '../../nps/programme';
import { toScore } from '../../nps/score';
import { DAY } from '../../nps/clock';
import type { FollowUp } from '../../nps/store';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
	await programme.survey();
});
afterEach(async () => {
	await programme.close();
});

const EMAIL = 'anna@example.com';
const PHONE = '+491714000001';
const answered = async () =>
	(
		await saveResponse(programme.deps, {
			surveyKey: 'after-delivery',
			score: toScore(2),
			comment: 'Late',
			customer: { id: 'c-1', name: 'Anna', email: EMAIL, phone: PHONE },
			source: 'test',
			externalId: 'a-1',
		})
	).response;
const apologise = async (responseId: string, channels: 'email' | 'sms' | 'emailThenSms' = 'email') =>
	await followUp(programme.deps, programme.senders, {
		responseId,
		purpose: 'apology',
		channels: channels === 'emailThenSms' ? ['email', 'sms'] : [channels],
		messages: [{ category: 'any', language: '', theme: '', subject: 'Sorry', text: 'We are sorry.' }],
		quarantineDays: 0,
	} as never);
const sent = async (channel: 'email' | 'sms' = 'email'): Promise<FollowUp> => {
	const { id } = await answered();
	const outcome = await apologise(id, channel);
	if (outcome.kind !== 'sent') throw new Error(JSON.stringify(outcome));
	return outcome.followUp;
};
const now = async ({ id }: FollowUp) => await programme.store.followUps.get(id);
const unreachable = async () => [...(await programme.store.suppressions.unreachable([EMAIL, PHONE])).keys()];
const suppressed = async () => [...(await programme.store.suppressions.find([EMAIL, PHONE])).keys()];
const take = async (mail: object, matchByAddress = false) =>
	await recordMail(programme.deps, { messageId: '<m@x>', ...mail } as SurveyMail, { matchByAddress });
const HARD = { kind: 'bounce', permanent: true, recipients: [EMAIL], sentence: 'No such mailbox.' };
const SPAM = { kind: 'complaint', permanent: true, recipients: [EMAIL], sentence: 'Reported as spam.' };

it('a hard bounce that names the follow-up marks it failed and lists the address', async () => {
	const message = await sent();
	const reference = programme.mails.at(-1)?.reference;
	expect(reference).toBe(message.id);
	expect(await take({ ...HARD, invitationId: reference })).toMatchObject({ status: 'noted', responseId: message.responseId });
	expect(await now(message)).toMatchObject({ status: 'failed', reason: 'No such mailbox.' });
	expect(await unreachable()).toEqual([EMAIL]);
	expect(await take({ ...HARD, invitationId: reference })).toMatchObject({ status: 'ignored' });
	expect(await apologise(message.responseId, 'emailThenSms')).toMatchObject({ kind: 'sent', followUp: { channel: 'sms' } });
});

it('a soft bounce fails it, and the address stays good', async () => {
	const message = await sent();
	await take({ ...HARD, permanent: false, invitationId: message.id });
	expect(await now(message)).toMatchObject({ status: 'failed' });
	expect(await unreachable()).toEqual([]);
});

it('a spam complaint suppresses the person; the message did arrive', async () => {
	const message = await sent();
	await take({ ...SPAM, invitationId: message.id });
	expect(await now(message)).toMatchObject({ status: 'sent' });
	expect(await suppressed()).toEqual([EMAIL]);
});

it.each([
	['bounced', { kind: 'bounced', permanent: true, sentence: 'Gone.' }, 'failed'],
	['complained', { kind: 'complained', sentence: 'Spam.' }, 'sent'],
	['unsubscribed', { kind: 'unsubscribed', sentence: 'Unsubscribed.' }, 'sent'],
] as const)('a provider’s event "%s" finds it by our reference', async (_what, fact, status) => {
	const message = await sent();
	const event = { id: 'e-1', reference: message.id, address: EMAIL, fact };
	expect(await noteMailEvents(programme.deps, { source: 'sendgrid', events: [event] })).toMatchObject({ changed: 1 });
	expect(await now(message)).toMatchObject({ status });
	expect([...(await unreachable()), ...(await suppressed())]).toContain(EMAIL);
});

it('an event about a copy to somebody else says nothing about it', async () => {
	const message = await sent();
	const event = { id: 'e-1', reference: message.id, address: 'archive@shop.example', fact: { kind: 'bounced', permanent: true, sentence: 'x' } } as const;
	await noteMailEvents(programme.deps, { source: 'sendgrid', events: [event] });
	expect(await now(message)).toMatchObject({ status: 'sent' });
});

it('a text message says where to report, and a failed one is marked and its number listed', async () => {
	const message = await sent('sms');
	expect(programme.texts.at(-1)?.statusUrl).toBe(`https://n8n.example/webhook/nps/after-delivery/status?i=${message.id}`);
	const fact = { kind: 'bounced', permanent: true, sentence: 'This number does not exist.' } as const;
	expect(await noteDelivery(programme.deps, message.id, fact, 'SM1')).toBe('changed');
	expect(await noteDelivery(programme.deps, message.id, { kind: 'delivered' }, 'SM1')).toBe('unchanged');
	expect(await now(message)).toMatchObject({ status: 'failed' });
	expect(await unreachable()).toEqual([PHONE]);
});

it('a complaint by address alone counts although no invitation is open any more, where the workflow goes by addresses', async () => {
	await answered();
	expect(await take(SPAM)).toMatchObject({ status: 'unmatched' });
	expect(await take({ ...SPAM, recipients: ['stranger@example.com'] }, true)).toMatchObject({ status: 'unmatched' });
	expect(await take({ ...SPAM, recipients: [' ANNA@example.com'] }, true)).toMatchObject({ status: 'noted' });
	expect(await suppressed()).toEqual([EMAIL]);
	expect(await take(SPAM, true)).toMatchObject({ status: 'ignored' });
});

it('a complaint about a survey that was answered long ago suppresses', async () => {
	const outcome = await asked('orders/1');
	await submitPage(programme.deps, await programme.survey(), tokenOf(programme.mails[0]), { step: 'score', score: 9 as never });
	programme.pass(90 * DAY);
	expect(await take({ ...SPAM, invitationId: outcome.invitation.id })).toMatchObject({ status: 'noted' });
	expect(await suppressed()).toEqual([EMAIL]);
});

const asked = async (id: string) => {
	const outcome = await ask(programme.deps, programme.senders, {
		survey: await programme.survey(),
		policy: POLICY,
		customer: { id: 'c-1', email: EMAIL },
		event: { source: 's', type: 't', id, occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});
	return outcome as Extract<typeof outcome, { kind: 'sent' }>;
};

describe('an address that the mail server refuses at once', () => {
	const refuse = (noSuchAddress: boolean) =>
		programme.answers.push({ ok: false, kind: 'permanent', sentence: '550 5.1.1', ...(noSuchAddress && { noSuchAddress: true }) });

	it('is not tried by the next survey where there is no such mailbox', async () => {
		refuse(true);
		expect(await asked('orders/1')).toMatchObject({ kind: 'skipped', reason: 'undeliverable' });
		expect(await unreachable()).toEqual([EMAIL]);
		expect(await asked('orders/2')).toMatchObject({ kind: 'skipped', reason: 'bouncedAddress' });
		expect(programme.mails).toHaveLength(1);
	});

	it('is tried again where a rule was the reason', async () => {
		refuse(false);
		await asked('orders/1');
		expect(await unreachable()).toEqual([]);
		expect(await asked('orders/2')).toMatchObject({ kind: 'sent' });
	});

	it('is listed by a follow-up, too', async () => {
		const { id } = await answered();
		refuse(true);
		expect(await apologise(id)).toMatchObject({ kind: 'skipped', reason: 'undeliverable' });
		expect(await unreachable()).toEqual([EMAIL]);
	});
});
