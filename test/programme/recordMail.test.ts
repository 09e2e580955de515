import { DAY } from '../../nps/clock';
import { ACTIVITIES, ask, recordMail, type SurveyMail } from '../../nps/programme';
import type { ResponseItem } from '../../nps/survey';
import { POLICY, startProgramme, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

const EMAIL = 'ada@example.com';
const invite = async (): Promise<string> => {
	const outcome = await ask(programme.deps, programme.senders, {
		survey: await programme.survey(),
		policy: POLICY,
		customer: { id: 'c-1', email: EMAIL },
		event: { source: 's', type: 't', id: 'orders/1', occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});
	if (outcome.kind !== 'sent') throw new Error(outcome.kind);
	return outcome.invitation.id;
};
let mails = 0;
const take = async (mail: object, matchByAddress = false) =>
	await recordMail(programme.deps, { messageId: `<${++mails}@x>`, ...mail } as SurveyMail, { matchByAddress });
const reply = (text: string, more: object = {}) => ({ kind: 'reply', from: 'Ada <ada@example.com>', text, ...more });
const answers = async () => await programme.store.responses.list({ limit: 10 });

it('an answer by mail is stored under its invitation, with what its words say', async () => {
	const invitationId = await invite();
	const recorded = await take(reply('2, the parcel came two weeks late', { invitationId }));
	expect(recorded).toMatchObject({ status: 'recorded', invitationId, response: { score: 2, channel: 'email' } });
	expect(await answers()).toMatchObject([
		{ score: 2, comment: 'the parcel came two weeks late', analysis: { sentiment: 'negative', themes: [{ theme: 'delivery' }] } },
	]);
	expect((await programme.store.invitations.get(invitationId))?.status).toBe('answered');
});

it('it starts its workflow by the Activity Trigger', async () => {
	const invitationId = await invite();
	await take(reply('9 great', { invitationId }));
	programme.pass(DAY);
	const items = (await ACTIVITIES.answerComplete.claim(programme.deps, { limit: 10, workflowId: 'w' })) as ResponseItem[];
	expect(items).toMatchObject([{ score: 9, category: 'promoter' }]);
});

it('the same mail fetched twice counts once', async () => {
	const invitationId = await invite();
	await take(reply('9', { invitationId, messageId: '<same@x>' }));
	expect(await take(reply('9', { invitationId, messageId: '<same@x>' }))).toMatchObject({ status: 'ignored' });
	expect((await answers())[0]?.revision).toBe(1);
});

it('a sender alone is not believed, unless the workflow says so', async () => {
	await invite();
	expect(await take(reply('0', { from: EMAIL }))).toMatchObject({ status: 'unmatched' });
	expect(await answers()).toEqual([]);
	expect(await take(reply('7', { from: EMAIL }), true)).toMatchObject({ status: 'recorded', response: { score: 7 } });
});

it('a mail that names an invitation nobody sent is of none', async () => {
	await invite();
	expect(await take(reply('9', { invitationId: 'made-up' }))).toMatchObject({ status: 'unmatched' });
});

it('nobody else in the thread changes the answer of the customer, who may write from "+" addresses', async () => {
	const invitationId = await invite();
	await take(reply('9 great', { invitationId }));
	expect(await take(reply('2', { invitationId, from: 'agent@shop.example' }))).toMatchObject({ status: 'ignored' });
	expect(await answers()).toMatchObject([{ score: 9, comment: 'great' }]);
	expect(await take(reply('8', { invitationId, from: 'ada+shop@example.com' }))).toMatchObject({ response: { score: 8 } });
});

it('a first answer may come from another address of the customer, and a wish to be left alone always', async () => {
	const invitationId = await invite();
	const from = 'ada@work.example';
	expect(await take(reply('9', { invitationId, from }))).toMatchObject({ status: 'recorded', response: { score: 9 } });
	await take(reply('unsubscribe', { invitationId, from }));
	expect((await programme.store.suppressions.find([EMAIL])).size).toBe(1);
});

it('words without a score go to a person', async () => {
	const invitationId = await invite();
	await take(reply('Where is my parcel?', { invitationId }));
	await take(reply('Hello??', { invitationId }));
	expect(await answers()).toMatchObject([{ score: null }]);
});

it('a wish to be left alone counts, after the survey is over, too', async () => {
	const invitationId = await invite();
	programme.pass(60 * DAY);
	expect(await take(reply('9', { invitationId }))).toMatchObject({ status: 'ignored' });
	await take(reply('unsubscribe', { invitationId }));
	expect((await programme.store.suppressions.find([EMAIL])).size).toBe(1);
});

it('an automatic answer changes nothing', async () => {
	const invitationId = await invite();
	expect(await take({ kind: 'autoReply', invitationId })).toMatchObject({ status: 'ignored' });
	expect((await programme.store.invitations.get(invitationId))?.status).toBe('sent');
});

it('a bounce is noted on the invitation, once', async () => {
	const invitationId = await invite();
	const bounce = { kind: 'bounce', permanent: true, recipients: [EMAIL], sentence: 'No such mailbox.', invitationId };
	expect(await take(bounce)).toMatchObject({ status: 'noted', invitationId });
	expect(await take(bounce)).toMatchObject({ status: 'ignored' });
	expect(await programme.store.invitations.get(invitationId)).toMatchObject({ status: 'failed', reason: 'No such mailbox.' });
	expect((await programme.store.suppressions.unreachable([EMAIL])).size).toBe(1);
});

it('a mail that is only late is still on its way: its answer counts', async () => {
	const invitationId = await invite();
	const delay = { kind: 'bounce', permanent: false, delayed: true, recipients: [EMAIL], sentence: 'Not yet.', invitationId };
	expect(await take(delay)).toMatchObject({ status: 'ignored', sentence: 'Not yet.' });
	expect((await programme.store.invitations.get(invitationId))?.status).toBe('sent');
	expect(await take(reply('9', { invitationId }))).toMatchObject({ status: 'recorded', response: { score: 9 } });
});

it('a mail without words of its own says nothing', async () => {
	const invitationId = await invite();
	expect(await take(reply(' ', { invitationId }))).toMatchObject({ status: 'ignored' });
	expect(await answers()).toEqual([]);
});

it('a bounce without our ID is believed by address only where the workflow says so', async () => {
	await invite();
	const bounce = { kind: 'bounce', permanent: true, recipients: [EMAIL], sentence: 'No such mailbox.' };
	expect(await take(bounce)).toMatchObject({ status: 'unmatched' });
	expect(await take(bounce, true)).toMatchObject({ status: 'noted' });
});

it('a complaint keeps the person from being contacted', async () => {
	const invitationId = await invite();
	await take({ kind: 'complaint', permanent: true, recipients: [EMAIL], sentence: 'Reported as spam.', invitationId });
	expect((await programme.store.suppressions.find([EMAIL])).get(EMAIL)).toBe('Reported as spam.');
});
