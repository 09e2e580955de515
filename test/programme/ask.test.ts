import { DAY, HOUR, MINUTE } from '../../nps/clock';
import { ACTIVITIES, ask, getLink, sendDue, sendTest, showPage, submitPage } from '../../nps/programme';
import type { InvitationItem } from '../../nps/invitation';
import { toScore, type Score } from '../../nps/score';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

const ada = { id: 'c-1', email: 'ada@example.com', name: 'Ada' };
const order = (id: string, occurredAt = '2026-03-10T12:00:00.000Z') => ({
	source: 'shopify',
	type: 'orders/fulfilled',
	id: `orders/${id}`,
	occurredAt,
});

const askAda = async (event = order('1'), more: object = {}) =>
	await ask(programme.deps, programme.senders, {
		survey: await programme.survey(),
		policy: POLICY,
		customer: ada,
		event,
		when: { kind: 'now' },
		...more,
	});

const due = async (limit = 10) =>
	(await ACTIVITIES.invitationDue.claim(programme.deps, { limit, workflowId: 'wf' })) as InvitationItem[];

const sendAllDue = async () => {
	const survey = await programme.survey();
	const outcomes = [];
	for (const item of await due()) {
		outcomes.push(await sendDue(programme.deps, programme.senders, survey, POLICY, item));
	}
	return outcomes;
};

describe('asking now', () => {
	it('sends one mail with a link that opens the survey', async () => {
		const outcome = await askAda();
		expect(outcome).toMatchObject({ kind: 'sent', invitation: { status: 'sent', channel: 'email' } });
		expect(programme.mails).toHaveLength(1);
		const page = await showPage(programme.deps, await programme.survey(), tokenOf(programme.mails[0]), null);
		expect(page.state).toEqual({ page: 'score' });
	});

	it('asks nobody twice for one event, however often it is reported at once', async () => {
		const outcomes = await Promise.all(Array.from({ length: 8 }, () => askAda()));
		expect(programme.mails).toHaveLength(1);
		expect(outcomes.filter(({ kind }) => kind === 'sent')).toHaveLength(1);
		expect(outcomes.filter(({ kind }) => kind === 'skipped')).toHaveLength(7);
	});

	it('asks nobody twice who is known under another ID but the same address', async () => {
		await askAda();
		const other = await askAda(order('2'), { customer: { id: 'guest-7', email: 'ADA@example.com' } });
		expect(other).toMatchObject({ kind: 'skipped', reason: 'openInvitation' });
		expect(programme.mails).toHaveLength(1);
	});

	it('waits for the morning of the recipient, and for the next one when it comes too late', async () => {
		const window = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 10 * 60 };
		const policy = { ...POLICY, window, timeZone: 'Europe/Berlin' };
		const outcome = await askAda(order('1'), { policy });
		expect(outcome).toMatchObject({ kind: 'scheduled', invitation: { dueAt: new Date('2026-03-11T08:00:00Z') } });
		expect(programme.mails).toHaveLength(0);

		programme.pass(22 * HOUR);
		const [item] = await due();
		const late = await sendDue(programme.deps, programme.senders, await programme.survey(), policy, item as InvitationItem);
		expect(late).toMatchObject({ kind: 'scheduled', invitation: { dueAt: new Date('2026-03-12T08:00:00Z') } });
		expect(programme.mails).toHaveLength(0);
		expect(await due()).toEqual([]);

		programme.pass(22 * HOUR + 30 * MINUTE);
		const [again] = await due();
		await sendDue(programme.deps, programme.senders, await programme.survey(), policy, again as InvitationItem);
		expect(programme.mails).toHaveLength(1);
	});

	it('counts how often somebody was asked within a year', async () => {
		const policy = { ...POLICY, quarantineUnansweredDays: 1, maxPerYear: 2 };
		const results = [];
		for (const id of ['1', '2', '3']) {
			results.push((await askAda(order(id), { policy })).kind);
			programme.pass(40 * DAY);
			await programme.store.invitations.expire(programme.deps.clock.now());
		}
		expect(results).toEqual(['sent', 'sent', 'skipped']);
		programme.pass(300 * DAY);
		expect(await askAda(order('4'), { policy })).toMatchObject({ kind: 'sent' });
	});

	it('leaves a customer alone after an answer until the quarantine is over', async () => {
		await askAda();
		const survey = await programme.survey();
		await submitPage(programme.deps, survey, tokenOf(programme.mails[0]), { step: 'score', score: 9 as Score });
		programme.pass(89 * DAY);
		expect(await askAda(order('2'))).toMatchObject({ kind: 'skipped', reason: 'quarantined' });
		programme.pass(2 * DAY);
		expect(await askAda(order('3'))).toMatchObject({ kind: 'sent' });
	});

	it('never writes to an address that opted out', async () => {
		await programme.store.suppressions.add(
			{ kind: 'email', address: 'ada@example.com', reason: 'Opted out', source: 'test' },
			programme.deps.clock.now(),
		);
		expect(await askAda()).toMatchObject({ kind: 'skipped', reason: 'suppressed' });
		expect(programme.mails).toHaveLength(0);
	});

	it('never writes to somebody who opted out at another address of theirs', async () => {
		await ask(programme.deps, programme.senders, {
			survey: await programme.survey({ key: 'other' }),
			policy: { ...POLICY, surveyKey: 'other', channels: ['sms'], quarantineUnansweredDays: 0 },
			customer: { id: 'c-1', phone: '+15005550011' },
			event: order('9'),
			when: { kind: 'now' },
		});
		await programme.store.suppressions.add(
			{ kind: 'phone', address: '+15005550011', reason: 'STOP', source: 'sms' },
			programme.deps.clock.now(),
		);
		expect(await askAda()).toMatchObject({ kind: 'skipped', reason: 'suppressed' });
	});

	it('lets a row of a list be asked once a month', async () => {
		expect(await askAda(undefined as never, { event: undefined })).toMatchObject({ kind: 'sent' });
		expect(await askAda(undefined as never, { event: undefined })).toMatchObject({
			kind: 'skipped',
			reason: 'duplicateEvent',
		});
	});
});

describe('what a provider answers', () => {
	it('a setting that is wrong loses nothing: the same event can be asked about once it is right', async () => {
		programme.answers.push({ ok: false, kind: 'configuration', sentence: 'The password is wrong.', code: '535' });
		expect(await askAda()).toEqual({ kind: 'blocked', sentence: 'The password is wrong.', code: '535' });
		expect(await askAda()).toMatchObject({ kind: 'sent' });
		expect(programme.mails).toHaveLength(2);
	});

	it('a request to come back later is kept, and goes out then', async () => {
		programme.answers.push({ ok: false, kind: 'retry', sentence: 'Too many messages.', retryAfterMs: HOUR });
		expect(await askAda()).toMatchObject({ kind: 'scheduled', sentence: 'Too many messages.' });
		expect(await due()).toHaveLength(0);
		programme.pass(HOUR);
		expect(await sendAllDue()).toMatchObject([{ kind: 'sent' }]);
	});

	it('an address that does not exist is not tried again', async () => {
		programme.answers.push({ ok: false, kind: 'permanent', sentence: 'No such mailbox.' });
		expect(await askAda()).toMatchObject({ kind: 'skipped', reason: 'undeliverable' });
		programme.pass(DAY);
		expect(await due()).toHaveLength(0);
	});

	it('an opt-out known to the provider becomes one of ours', async () => {
		programme.answers.push({ ok: false, kind: 'optOut', sentence: 'The recipient has opted out.' });
		expect(await askAda()).toMatchObject({ kind: 'skipped', reason: 'refused' });
		programme.pass(100 * DAY);
		expect(await askAda(order('2'))).toMatchObject({ kind: 'skipped', reason: 'suppressed' });
	});

	it('silence means: look before sending again', async () => {
		programme.answers.push({ ok: false, kind: 'unknown', sentence: 'The connection broke.' });
		expect(await askAda()).toMatchObject({ kind: 'scheduled' });
		expect(await askAda()).toMatchObject({ kind: 'skipped', reason: 'duplicateEvent' });
		programme.pass(6 * MINUTE);
		expect(await sendAllDue()).toMatchObject([{ kind: 'sent' }]);
		expect(programme.mails).toHaveLength(1);
	});

	it('a send that was interrupted is judged again: an opt-out meanwhile holds', async () => {
		programme.answers.push({ ok: false, kind: 'unknown', sentence: 'The connection broke.' });
		await askAda();
		await programme.store.suppressions.add(
			{ kind: 'email', address: ada.email, reason: 'Opted out', source: 'test' },
			programme.deps.clock.now(),
		);
		programme.accepted = { accepted: false };
		programme.pass(6 * MINUTE);
		expect(await sendAllDue()).toMatchObject([{ kind: 'skipped', reason: 'suppressed' }]);
		expect(programme.mails).toHaveLength(1);
	});

	it('an interrupted send that two runs take up at once goes out once', async () => {
		programme.answers.push({ ok: false, kind: 'unknown', sentence: 'The connection broke.' });
		await askAda();
		programme.accepted = { accepted: false };
		programme.pass(6 * MINUTE);
		const survey = await programme.survey();
		const [item] = await due();
		const both = [1, 2].map(
			async () => await sendDue(programme.deps, programme.senders, survey, POLICY, item as InvitationItem),
		);
		expect((await Promise.all(both)).map(({ kind }) => kind).sort()).toEqual(['sent', 'skipped']);
		expect(programme.mails).toHaveLength(2);
	});

	it('a message that the provider never saw goes out after all', async () => {
		programme.answers.push({ ok: false, kind: 'unknown', sentence: 'The connection broke.' });
		await askAda();
		programme.accepted = { accepted: false };
		programme.pass(6 * MINUTE);
		expect(await sendAllDue()).toMatchObject([{ kind: 'sent' }]);
		expect(programme.mails).toHaveLength(2);
	});
});

describe('asking later', () => {
	const later = async () => await askAda(order('1'), { when: { kind: 'after', ms: 3 * DAY } });

	it('waits in the store and goes out once', async () => {
		expect(await later()).toMatchObject({ kind: 'scheduled', invitation: { status: 'scheduled' } });
		programme.pass(3 * DAY - 1000);
		expect(await due()).toHaveLength(0);
		programme.pass(1000);
		const [first, second] = await Promise.all([due(), due()]);
		expect([...(first ?? []), ...(second ?? [])]).toHaveLength(1);
	});

	it('is judged again when it is sent', async () => {
		await later();
		await programme.store.people.find([{ kind: 'email', value: ada.email }]);
		programme.pass(3 * DAY);
		const items = await due();
		await programme.store.suppressions.add(
			{ kind: 'email', address: ada.email, reason: 'Opted out', source: 'test' },
			programme.deps.clock.now(),
		);
		const [item] = items;
		const outcome = await sendDue(programme.deps, programme.senders, await programme.survey(), POLICY, item as InvitationItem);
		expect(outcome.kind).toBe('skipped');
		expect(programme.mails).toHaveLength(0);
	});

	it('is not sent by a run whose claim has run out', async () => {
		await later();
		programme.pass(3 * DAY);
		const [stale] = await due();
		programme.pass(6 * MINUTE);
		const [fresh] = await due();
		const survey = await programme.survey();
		const send = async (item: InvitationItem | undefined) =>
			await sendDue(programme.deps, programme.senders, survey, POLICY, item as InvitationItem);
		expect(await send(stale)).toMatchObject({ kind: 'skipped', reason: 'alreadyHandled' });
		expect(await send(fresh)).toMatchObject({ kind: 'sent' });
		expect(await send(fresh)).toMatchObject({ kind: 'skipped', reason: 'alreadyHandled' });
		expect(programme.mails).toHaveLength(1);
	});

	it('is sent at once when the same event is asked about after its time, with nobody at work on it', async () => {
		await later();
		programme.pass(3 * DAY);
		expect(await askAda()).toMatchObject({ kind: 'sent' });
		expect(await due()).toHaveLength(0);
		expect(programme.mails).toHaveLength(1);
	});

	it('is for nothing once the survey has ended', async () => {
		await later();
		const ended = await programme.survey({ ended: true });
		programme.pass(3 * DAY);
		const [item] = await due();
		const outcome = await sendDue(programme.deps, programme.senders, ended, POLICY, item as InvitationItem);
		expect(outcome).toMatchObject({ kind: 'skipped', reason: 'surveyEnded' });
	});
});

describe('links and tests', () => {
	it('a link asked for twice leads to one answer', async () => {
		const survey = await programme.survey();
		const request = { survey, policy: POLICY, customer: ada, event: order('1') };
		const [first, second] = [await getLink(programme.deps, request), await getLink(programme.deps, request)];
		const tokens = [first, second].map((outcome) =>
			new URL((outcome as { link: string }).link).searchParams.get('t'),
		);
		expect(tokens[0]).not.toBe(tokens[1]);
		for (const [index, token] of tokens.entries()) {
			await submitPage(programme.deps, survey, token ?? '', {
				step: 'score',
				score: toScore(index + 8) as Score,
			});
		}
		const answers = await programme.store.responses.list({ limit: 10 });
		expect(answers.map(({ score }) => score)).toEqual([9]);
	});

	it('a test leaves the record of a customer alone whose address is the test recipient', async () => {
		const survey = await programme.survey();
		await askAda();
		await sendTest(programme.deps, programme.senders, {
			survey,
			policy: POLICY,
			customer: { id: 'c-2', email: 'bela@example.com', name: 'Bela', attributes: { vip: true } },
			recipient: { email: ada.email },
		});
		const person = await programme.store.people.find([{ kind: 'email', value: ada.email }]);
		expect(person?.customer).toMatchObject({ id: 'c-1', name: 'Ada' });
	});

	it('a test that the provider refuses lists nobody as opted out', async () => {
		const survey = await programme.survey();
		programme.answers.push({ ok: false, kind: 'optOut', sentence: 'This person has replied STOP.' });
		const recipient = { email: 'me@example.com' };
		const outcome = await sendTest(programme.deps, programme.senders, { survey, policy: POLICY, customer: ada, recipient });
		expect(outcome).toMatchObject({ kind: 'skipped', reason: 'refused' });
		expect(await programme.store.suppressions.list(10)).toEqual([]);
	});

	it('a test reaches the test recipient, works, and counts nowhere', async () => {
		const survey = await programme.survey();
		const outcome = await sendTest(programme.deps, programme.senders, {
			survey,
			policy: POLICY,
			customer: ada,
			recipient: { email: 'me@example.com' },
		});
		expect(outcome).toMatchObject({ kind: 'sent', invitation: { test: true } });
		expect(programme.mails.map(({ to }) => to)).toEqual(['me@example.com']);
		const page = await submitPage(programme.deps, survey, tokenOf(programme.mails[0]), {
			step: 'score',
			score: 0 as Score,
		});
		expect(page).toMatchObject({ test: true, state: { page: 'followUp', category: 'detractor' } });
		expect(await programme.store.responses.list({ limit: 10 })).toEqual([]);
		expect(await programme.store.rollups.read({ dimension: 'all' })).toEqual([]);
		expect(await askAda()).toMatchObject({ kind: 'sent' });
	});
});
