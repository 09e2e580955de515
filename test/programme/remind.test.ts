import { DAY, HOUR, MINUTE } from '../../nps/clock';
import { invitationIdOf } from '../../nps/channels/email/inbound';
import { messageIdOf } from '../../nps/channels/email';
import type { InvitationItem } from '../../nps/invitation';
import {
	ACTIVITIES,
	ask,
	noteDelivery,
	optOut,
	putOffReminder,
	receiveSms,
	recordMail,
	remind,
	remindWarning,
	submitPage,
	type Outcome,
	type RemindBy,
} from '../../nps/programme';
import type { Policy } from '../../nps/eligibility';
import { hashToken } from '../../nps/random';
import type { RegisteredSurvey } from '../../nps/store';
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

const ADA = { id: 'c-1', name: 'Ada', email: 'ada@example.com', phone: '+447400123456' };
const BOTH: Policy = { ...POLICY, channels: ['email', 'sms'] };
const query = { limit: 10, workflowId: 'wf', surveyKeys: ['after-delivery'] };

async function asked(customer: object = {}, policy: Policy = POLICY): Promise<string> {
	const outcome = await ask(programme.deps, programme.senders, {
		survey,
		policy,
		customer: { ...ADA, ...customer },
		event: { source: 's', type: 'order', id: 'o-1', occurredAt: programme.deps.clock.now().toISOString() },
		when: { kind: 'now' },
	});
	if (outcome.kind !== 'sent') throw new Error(outcome.kind);
	return outcome.invitation.id;
}
const due = async (more: object = {}) =>
	(await ACTIVITIES.reminderDue.claim(programme.deps, { ...query, ...more })) as InvitationItem[];
const send = async (
	item: InvitationItem | undefined,
	{ policy = BOTH, by = 'sameChannel' as RemindBy, senders = programme.senders } = {},
): Promise<Outcome> => {
	if (!item) throw new Error('Nothing is due');
	const { invitationId, lease } = item;
	return await remind(programme.deps, senders, survey, policy, { invitationId, lease, by });
};
const troubles = async (channel: string) =>
	await programme.store.brakes.troubles(channel, 'bounce', new Date(0));
const invitationOf = async (id: string) => await programme.store.invitations.get(id);

describe('a reminder', () => {
	it('goes out three days later, once, over the same channel, with the wording of one and a link that works', async () => {
		const id = await asked();
		programme.pass(3 * DAY - MINUTE);
		expect(await due()).toEqual([]);
		programme.pass(MINUTE);
		const [item] = await due();
		expect(item).toMatchObject({ invitationId: id, reminder: 1, status: 'sent' });
		expect(await send(item)).toMatchObject({ kind: 'sent', invitation: { id, channel: 'email', reminders: 1 } });
		const [first, second] = programme.mails;
		expect(second?.subject).toBe('A reminder: how likely are you to recommend Example Shop?');
		expect(second?.text).toContain('A few days ago we asked');
		expect(second?.unsubscribeUrl).toMatch(/\/u\?t=/);
		expect(tokenOf(second)).not.toBe(tokenOf(first));
		for (const mail of [first, second]) {
			expect(await programme.store.invitations.findByToken(hashToken(tokenOf(mail)))).toMatchObject({ id });
		}
		programme.pass(20 * DAY);
		expect(await due()).toEqual([]);
	});

	it('has a Message-ID of its own that leads back to the invitation', async () => {
		const id = await asked();
		programme.pass(3 * DAY);
		await send((await due())[0]);
		const config = { from: { email: 'survey@shop.example' } } as Parameters<typeof messageIdOf>[0];
		const messageIds = programme.mails.map(({ reference }) => messageIdOf(config, reference));
		expect(new Set(messageIds).size).toBe(2);
		expect(messageIds.map(invitationIdOf)).toEqual([id, id]);
	});

	it('speaks the language of the customer', async () => {
		await asked({ locale: 'de-AT' });
		programme.pass(3 * DAY);
		await send((await due())[0]);
		expect(programme.mails[1]?.subject).toBe('Erinnerung: Würden Sie Example Shop weiterempfehlen?');
	});

	it('comes up to three times, each counted from the one before', async () => {
		await asked();
		for (let number = 1; number <= 3; number++) {
			programme.pass(3 * DAY - MINUTE);
			expect(await due({ mostReminders: 3 })).toEqual([]);
			programme.pass(MINUTE);
			const [item] = await due({ mostReminders: 3 });
			expect(item?.reminder).toBe(number);
			await send(item);
		}
		programme.pass(4 * DAY);
		expect(await due({ mostReminders: 3 })).toEqual([]);
		expect(programme.mails.map(({ reference }) => reference.slice(36))).toEqual(['', '.r1', '.r2', '.r3']);
	});

	it('is handed out again when its run died before it began, and sent once', async () => {
		await asked();
		programme.pass(3 * DAY);
		const [lost] = await due();
		programme.pass(6 * MINUTE);
		const [item] = await due();
		expect(await send(item)).toMatchObject({ kind: 'sent' });
		expect(await send(lost)).toMatchObject({ kind: 'skipped', reason: 'alreadyHandled' });
		expect(await send(item)).toMatchObject({ kind: 'skipped', reason: 'alreadyHandled' });
		expect(programme.mails).toHaveLength(2);
	});
});

describe('a crash while a reminder is sent', () => {
	/** The provider takes the message, and the process dies before it hears so. */
	async function crash(): Promise<InvitationItem | undefined> {
		await asked({}, { ...POLICY, channels: ['sms'] });
		programme.pass(3 * DAY);
		const [item] = await due();
		const dying = {
			sms: { ...programme.senders.sms, send: () => Promise.reject(new Error('killed')) } as never,
		};
		await expect(send(item, { senders: dying })).rejects.toThrow('killed');
		expect(await due()).toEqual([]);
		programme.pass(6 * MINUTE);
		return (await due())[0];
	}

	it('is settled by what the provider says: sent', async () => {
		const item = await crash();
		programme.accepted = { accepted: true, providerMessageId: 'SM9' };
		expect(await send(item)).toMatchObject({ kind: 'sent', invitation: { providerMessageId: 'SM9', reminders: 1 } });
		expect(programme.texts).toHaveLength(1);
	});

	it('is settled by what the provider says: never accepted, so it goes out now', async () => {
		const item = await crash();
		programme.accepted = { accepted: false };
		expect(await send(item)).toMatchObject({ kind: 'sent' });
		expect(programme.texts).toHaveLength(2);
	});

	it('counts as sent where the provider cannot tell', async () => {
		const item = await crash();
		expect(await send(item)).toMatchObject({ kind: 'sent', invitation: { reminders: 1 } });
		expect(programme.texts).toHaveLength(1);
		programme.pass(9 * DAY);
		expect(await due()).toEqual([]);
	});
});

describe('nobody is reminded', () => {
	async function dueNow(customer: object = {}): Promise<InvitationItem | undefined> {
		await asked(customer);
		programme.pass(3 * DAY);
		return (await due())[0];
	}
	const expectNever = async (item: InvitationItem | undefined, reason: string, policy: Policy = BOTH) => {
		expect(await send(item, { policy })).toMatchObject({ kind: 'skipped', reason });
		expect(programme.mails).toHaveLength(1);
		programme.pass(2 * DAY);
		expect(await due()).toEqual([]);
	};

	it('who has answered since it was handed out', async () => {
		const item = await dueNow();
		const token = tokenOf(programme.mails[0]);
		const page = await submitPage(programme.deps, survey, token, { step: 'score', score: '9' } as never);
		expect(page).toBeDefined();
		await expectNever(item, 'answered');
	});

	it('who has begun to answer in words', async () => {
		const item = await dueNow();
		await programme.store.conversations.put(item?.invitationId ?? '', {}, 0, programme.deps.clock.now());
		await expectNever(item, 'answered');
	});

	it('who has opted out since, at any address', async () => {
		const item = await dueNow();
		await optOut(programme.deps, { kind: 'phone', value: ADA.phone }, 'Said so', 'staff');
		await expectNever(item, 'suppressed');
	});

	it('whose address bounced since', async () => {
		const item = await dueNow();
		const bounce = { kind: 'email', address: ADA.email, reason: 'No such box', source: 'bounce' } as const;
		await programme.store.suppressions.add(bounce, programme.deps.clock.now());
		await expectNever(item, 'bouncedAddress');
	});

	it('whose consent ended', async () => {
		const item = await dueNow({ consent: { basis: 'opt-in' } });
		const identities = [{ kind: 'id', value: ADA.id }] as const;
		const withdrawn = { ...ADA, consent: { basis: 'withdrawn' } };
		await programme.store.people.resolve(withdrawn, identities, programme.deps.clock.now());
		await expectNever(item, 'noConsent', { ...BOTH, requireConsent: true });
	});

	it('of a survey that has ended', async () => {
		const item = await dueNow();
		survey = await programme.survey({ ended: true });
		await expectNever(item, 'surveyEnded');
	});

	it('whose invitation was taken back', async () => {
		const item = await dueNow();
		const id = item?.invitationId ?? '';
		await programme.store.invitations.move(id, 'cancelled', {}, { from: ['sent'] }, programme.deps.clock.now());
		await expectNever(item, 'notWaiting');
	});

	it('whose survey went out on a channel the node does not use', async () => {
		const item = await dueNow();
		await expectNever(item, 'otherChannel', { ...POLICY, channels: ['sms'] });
	});

	it('who has answered another survey meanwhile', async () => {
		const item = await dueNow();
		await programme.survey({ key: 'support' });
		const other = await programme.store.surveys.get('support');
		if (!other) throw new Error('none');
		const outcome = await ask(programme.deps, programme.senders, {
			survey: other,
			policy: { ...POLICY, surveyKey: 'support', quarantineUnansweredDays: 0 },
			customer: ADA,
			when: { kind: 'now' },
		});
		if (outcome.kind !== 'sent') throw new Error(outcome.kind);
		const now = programme.deps.clock.now();
		await programme.store.invitations.move(outcome.invitation.id, 'answered', {}, { from: ['sent'] }, now);
		expect(await send(item)).toMatchObject({ kind: 'skipped', reason: 'quarantined' });
	});

	it('as a test', async () => {
		const id = await asked();
		const invitation = await invitationOf(id);
		if (!invitation) throw new Error('none');
		const test = { ...invitation, id: 'test-1', test: true, event: { ...invitation.event, id: 'test-1' } };
		await programme.store.invitations.create(test);
		programme.pass(3 * DAY);
		expect((await due()).map(({ invitationId }) => invitationId)).toEqual([id]);
		const request = { invitationId: 'test-1', by: 'sameChannel' as const };
		expect(await remind(programme.deps, programme.senders, survey, BOTH, request)).toMatchObject({ reason: 'notWaiting' });
	});
});

describe('a reminder waits', () => {
	it('for the hour at which the customer may be written to', async () => {
		await asked({ timeZone: 'UTC' });
		programme.pass(3 * DAY + 10 * HOUR);
		const policy = { ...BOTH, window: { days: [1, 2, 3, 4, 5, 6, 7], from: 9 * 60, to: 20 * 60 } };
		const [item] = await due();
		expect(await send(item, { policy })).toMatchObject({ kind: 'skipped', reason: 'postponed' });
		programme.pass(11 * HOUR - MINUTE);
		expect(await due()).toEqual([]);
		programme.pass(MINUTE);
		expect(await send((await due())[0], { policy })).toMatchObject({ kind: 'sent' });
		expect(programme.mails).toHaveLength(2);
	});

	it('until a day lies between it and the message before, of whatever survey', async () => {
		await asked();
		programme.pass(3 * DAY - HOUR);
		const other = await programme.survey({ key: 'support' });
		await ask(programme.deps, programme.senders, {
			survey: other,
			policy: { ...POLICY, surveyKey: 'support', quarantineUnansweredDays: 0 },
			customer: ADA,
			when: { kind: 'now' },
		});
		programme.pass(HOUR);
		expect(await send((await due())[0])).toMatchObject({ reason: 'postponed', sentence: expect.stringContaining('a day') as string });
		programme.pass(23 * HOUR);
		expect(await send((await due())[0])).toMatchObject({ kind: 'sent' });
	});

	it('while the provider asks for patience, and while a setting is wrong', async () => {
		await asked();
		programme.pass(3 * DAY);
		programme.answers.push({ ok: false, kind: 'retry', sentence: 'Too many', retryAfterMs: 5 * MINUTE });
		expect(await send((await due())[0])).toMatchObject({ kind: 'skipped', reason: 'postponed' });
		programme.pass(5 * MINUTE);
		expect(await send((await due())[0], { senders: {} as never })).toMatchObject({ kind: 'blocked' });
		programme.pass(15 * MINUTE);
		const [item] = await due();
		if (!item) throw new Error('none');
		await putOffReminder(programme.deps, item);
		expect(await due()).toEqual([]);
		programme.pass(15 * MINUTE);
		expect(await send((await due())[0])).toMatchObject({ kind: 'sent' });
	});
});

it('that an address refuses for good ends the reminders and leaves the invitation open', async () => {
	const id = await asked();
	programme.pass(3 * DAY);
	programme.answers.push({ ok: false, kind: 'permanent', sentence: 'No such box' });
	expect(await send((await due())[0])).toMatchObject({ kind: 'skipped', reason: 'undeliverable' });
	expect(await invitationOf(id)).toMatchObject({ status: 'sent' });
	programme.pass(9 * DAY);
	expect(await due()).toEqual([]);
});

describe('the next channel', () => {
	const byNext = { by: 'nextChannel' as const };

	it('reaches by SMS who did not answer an e-mail, and takes the answer as one to the same invitation', async () => {
		const id = await asked();
		programme.pass(3 * DAY);
		expect(await send((await due())[0], byNext)).toMatchObject({ kind: 'sent', invitation: { id, channel: 'sms' } });
		expect(programme.texts).toMatchObject([
			{ to: ADA.phone, reference: `${id}.r1`, body: expect.stringContaining('Reminder: reply with 0') as string },
		]);
		expect(programme.texts[0]?.statusUrl).toContain(encodeURIComponent(`${id}.r1`));
		const sms = { messageSid: 'SM1', from: ADA.phone, to: '+15005550006', body: '9 quick delivery' };
		await receiveSms(programme.deps, survey, sms as never);
		expect(await programme.store.responses.byInvitation(id)).toMatchObject({ score: 9, channel: 'sms' });
		expect(await invitationOf(id)).toMatchObject({ status: 'answered', channel: 'email' });
	});

	it('lets the customer opt out of where the reminder went', async () => {
		await asked();
		programme.pass(3 * DAY);
		await send((await due())[0], byNext);
		await receiveSms(programme.deps, survey, { messageSid: 'SM2', from: ADA.phone, to: '+15005550006', body: 'STOP' } as never);
		expect([...(await programme.store.suppressions.find([ADA.phone])).keys()]).toEqual([ADA.phone]);
	});

	it('is the first one again where the customer has no other address, or there is none after it', async () => {
		await asked({ phone: undefined });
		programme.pass(3 * DAY);
		await send((await due())[0], byNext);
		expect(programme.mails).toHaveLength(2);
	});

	it('does not come before the first: a preference decides no reminder', async () => {
		await asked({ preferredChannel: 'email' });
		programme.pass(3 * DAY);
		await send((await due())[0], byNext);
		expect(programme.texts).toHaveLength(1);
	});

	it('by e-mail after an SMS takes a mail that answers it', async () => {
		const id = await asked({}, { ...POLICY, channels: ['sms'] });
		programme.pass(3 * DAY);
		await send((await due())[0], { ...byNext, policy: { ...POLICY, channels: ['sms', 'email'] } });
		const mail = { kind: 'reply', messageId: '<r@x>', invitationId: id, text: '8' } as const;
		expect(await recordMail(programme.deps, mail, { matchByAddress: false })).toMatchObject({ status: 'recorded' });
		expect(await programme.store.responses.byInvitation(id)).toMatchObject({ score: 8, channel: 'email' });
	});
});

describe('what is reported of a reminder', () => {
	async function reminded(by: RemindBy): Promise<string> {
		const id = await asked();
		programme.pass(3 * DAY);
		await send((await due())[0], { by });
		return id;
	}
	const fact = { kind: 'bounced', permanent: true, sentence: 'Unknown number' } as const;

	it('is noted on the reminder: the survey did arrive, and its link still works', async () => {
		const id = await reminded('nextChannel');
		expect(await noteDelivery(programme.deps, `${id}.r1`, { kind: 'delivered' })).toBe('changed');
		expect(await noteDelivery(programme.deps, `${id}.r1`, fact)).toBe('changed');
		expect(await noteDelivery(programme.deps, `${id}.r1`, fact)).toBe('unchanged');
		expect(await noteDelivery(programme.deps, `${id}.r2`, fact)).toBe('unknownInvitation');
		expect(await invitationOf(id)).toMatchObject({ status: 'sent' });
		expect([...(await programme.store.suppressions.unreachable([ADA.phone, ADA.email])).keys()]).toEqual([ADA.phone]);
	});

	it('is put down to the channel of the reminder', async () => {
		const id = await reminded('nextChannel');
		await noteDelivery(programme.deps, `${id}.r1`, fact);
		expect([await troubles('email'), await troubles('sms')]).toEqual([0, 1]);
		expect(await programme.store.brakes.sent('sms', new Date(0), 10)).toBe(1);
	});

	it('by mail, too: a full mailbox closes no invitation', async () => {
		const id = await reminded('sameChannel');
		const bounce = { kind: 'bounce', permanent: false, recipients: [ADA.email], sentence: 'Full', invitationId: id } as const;
		expect(await recordMail(programme.deps, bounce, { matchByAddress: false })).toMatchObject({ status: 'noted' });
		expect(await invitationOf(id)).toMatchObject({ status: 'sent' });
		expect(await programme.store.reminders.get(id, 1)).toMatchObject({ status: 'failed', reason: 'Full' });
	});
});

describe('nothing is silently left undone', () => {
	const beat = async () =>
		await programme.store.subscribers.beat(
			{ event: 'reminderDue', surveyKey: 'after-delivery', workflowId: 'wf', nodeId: 'n', nodeName: 'Reminders' },
			programme.deps.clock.now(),
			10 * MINUTE,
		);

	it('says so while no published workflow asks for reminders', async () => {
		expect(await remindWarning(programme.deps, 'after-delivery')).toContain('"Reminder Due"');
		await beat();
		expect(await remindWarning(programme.deps, 'after-delivery')).toBeUndefined();
		programme.pass(2 * DAY);
		expect(await remindWarning(programme.deps, 'after-delivery')).toContain('"Reminder Due"');
	});

	it('says so when reminders that were handed out do not get done', async () => {
		await asked();
		programme.pass(3 * DAY);
		await due();
		programme.pass(2 * HOUR);
		await beat();
		expect(await remindWarning(programme.deps, 'after-delivery')).toContain('1 reminders are more than an hour overdue');
	});
});

it('is looked at without being taken', async () => {
	await asked();
	programme.pass(3 * DAY);
	expect(await ACTIVITIES.reminderDue.peek(programme.deps, query)).toHaveLength(1);
	expect(await due()).toHaveLength(1);
});
