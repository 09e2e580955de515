import { runNode, type TestNode } from '../support/engine';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { publishSurvey, SURVEY, surveyParameter } from '../support/publishedSurvey';

let mailbox: Mailbox;
beforeAll(async () => {
	mailbox = await startMailbox();
	await publishSurvey();
});
afterAll(async () => {
	await mailbox.stop();
});
beforeEach(() => {
	mailbox.clear();
});

const sendNode = (options: object = {}): TestNode => ({
	type: 'npsSendSurvey',
	parameters: {
		operation: 'send',
		survey: surveyParameter(),
		when: 'now',
		sendWindow: 'any',
		channel: 'email',
		testRecipient: {},
		options,
	} as never,
});
const send = async (input: object[], options: object = {}) =>
	await runNode(sendNode(options), input as never, { credentials: { npsSmtpApi: mailbox.credential } });
const programme = async (operation: string, parameters: object = {}) => {
	const node = { type: 'npsRecords', parameters: { resource: 'programme', operation, ...parameters } };
	return await runNode(node as never);
};
/** What is due, as an NPS Activity Trigger in production gives it. */
const sendDue = async (...items: object[]) => await send(items);

let customers = 0;
const someone = () => ({ id: `b-${++customers}`, email: `b${customers}@example.com` });
const hintsOf = ({ hints }: { hints: ReadonlyArray<{ message: string }> }) =>
	hints.map(({ message }) => message).join('\n');

it('pauses all sending from NPS Records; NPS Send Survey says so in items and hint; resuming sends', async () => {
	const paused = await programme('pause', { what: 'all', reason: 'Parcels are late', by: 'Ada' });
	expect(paused.json[0]?.[0]).toMatchObject({ paused: true, changed: true, scope: 'all', by: 'Ada' });
	const row = someone();
	const held = await send([row]);
	expect(held.error).toBeUndefined();
	expect(held.json[0]?.[0]).toMatchObject({
		status: 'scheduled',
		held: 'pause',
		sentence: expect.stringContaining('by Ada: Parcels are late') as string,
	});
	expect(hintsOf(held)).toContain('Parcels are late');
	expect(mailbox.all()).toEqual([]);
	expect((await programme('status')).json[0]?.[0]).toMatchObject({ sending: 'paused', waiting: { pause: 1 } });

	const resumed = await programme('resume', { what: 'everything', by: 'Ben' });
	expect(resumed.json[0]?.[0]).toMatchObject({ resumed: [{ scope: 'all' }], stillPaused: [] });
	const sent = await sendDue(held.json[0]?.[0] ?? {});
	expect(sent.json[0]?.[0]).toMatchObject({ status: 'sent' });
	expect(sent.json[0]?.[0]?.held).toBeUndefined();
	expect(mailbox.all()).toHaveLength(1);
});

it('pauses one survey or one channel, and refuses a survey nobody knows', async () => {
	await programme('pause', { what: 'channel', pauseChannel: 'sms', reason: '', by: '' });
	const status = await programme('status');
	expect(status.json[0]?.[0]).toMatchObject({
		sending: 'partly paused',
		pauses: [{ scope: 'channel:sms', reason: 'no reason given', by: expect.stringContaining('the workflow') as string }],
	});
	expect((await send([someone()])).json[0]?.[0]).toMatchObject({ status: 'sent' });
	const { error } = await programme('pause', { what: 'survey', pauseSurvey: 'nowhere' });
	expect(error?.message).toMatch(/no survey "nowhere"/);
	await programme('pause', { what: 'survey', pauseSurvey: SURVEY, reason: 'Wording' });
	expect((await send([someone()])).json[0]?.[0]).toMatchObject({ held: 'pause' });
	await programme('resume', { what: 'survey', pauseSurvey: SURVEY });
	await programme('resume', { what: 'everything' });
	expect((await programme('status')).json[0]?.[0]).toMatchObject({ sending: 'running' });
});

it('keeps to a daily limit, and lets go when the limit is taken away', async () => {
	const before = (await programme('status')).json[0]?.[0] as { days: Array<{ messages: number }> };
	const used = before.days[0]?.messages ?? 0;
	const set = await programme('setLimits', {
		limits: { dailyMessages: used + 1, currency: 'eur', priceSms: 0.08, bounceLimit: 4 },
		by: 'Ada',
	});
	expect(set.json[0]?.[0]).toMatchObject({
		limits: { dailyMessages: used + 1, currency: 'EUR', prices: { sms: 0.08 }, bounceLimit: 0.04, complaintLimit: 0.003 },
	});
	const { json, hints } = await send([someone(), someone(), someone()]);
	const statuses = json[0]?.map(({ status }) => status).sort();
	expect(statuses).toEqual(['scheduled', 'scheduled', 'sent']);
	expect(json[0]?.find(({ status }) => status === 'scheduled')).toMatchObject({ held: 'cap' });
	expect(hintsOf({ hints })).toContain('put off by a daily or monthly limit');
	const lifted = await programme('setLimits', { limits: { dailyMessages: 0 } });
	expect(lifted.json[0]?.[0]).toMatchObject({ dueAgain: 2 });
	expect((lifted.json[0]?.[0]?.limits as object)).not.toHaveProperty('dailyMessages');
});

it('refuses limits that are none', async () => {
	expect((await programme('setLimits', { limits: { dailySpend: -1 } })).error?.message).toMatch(/no amount/);
	expect((await programme('setLimits', { limits: { currency: 'euros' } })).error?.message).toMatch(/no currency/);
	const surveyMessages = { values: [{ key: ' ', most: 5 }] };
	expect((await programme('setLimits', { limits: { surveyMessages } })).error?.message).toMatch(/'Survey Key'/);
});

it('holds a run that asks more than may be asked without approval; approving it by the ID in items and hint sends it', async () => {
	const known = someone();
	await send([known]);
	mailbox.clear();
	const rows = [someone(), someone(), known];
	expect((await send([...rows, someone()], { needsApprovalAbove: 3 })).json[0]?.map(({ status }) => status)).toEqual([
		'sent',
		'sent',
		'sent',
	]);

	const many = [someone(), someone(), someone(), someone()];
	mailbox.clear();
	const held = await send(many, { needsApprovalAbove: 3, approvalDays: 2 });
	expect(held.json[0]).toHaveLength(4);
	const [first] = held.json[0] ?? [];
	expect(first).toMatchObject({ status: 'scheduled', held: 'approval', batchId: expect.any(String) as string });
	expect(hintsOf(held)).toContain(String(first?.batchId));
	expect(mailbox.all()).toEqual([]);
	expect((await send(many)).json[0]?.map(({ held: by }) => by)).toEqual(Array(4).fill('approval'));

	expect((await programme('approve', { batchId: ' ' })).error?.message).toMatch(/'Batch ID' is empty/);
	expect((await programme('approve', { batchId: 'nothing' })).error?.message).toMatch(/no batch nothing/);
	const approved = await programme('approve', { batchId: first?.batchId, by: 'Eva' });
	expect(approved.json[0]?.[0]).toMatchObject({ decision: 'approved', invitations: 4, by: 'Eva' });
	await sendDue(...(held.json[0] ?? []));
	expect(mailbox.all()).toHaveLength(4);
	expect((await programme('reject', { batchId: first?.batchId })).error?.message).toMatch(/was approved/);
});

it('pauses a channel by itself when too much of it bounces, and says so in the item that brought the bounce', async () => {
	const sent = await send([someone()]);
	await programme('setLimits', { limits: { leastSent: 1 } });
	const mail = { kind: 'bounce', invitationId: sent.json[0]?.[0]?.invitationId, reason: 'No such mailbox' };
	const { json, error } = await runNode(
		{ type: 'npsRecords', parameters: { resource: 'mail', operation: 'record', options: {} } } as never,
		[{ mail, delivery: { permanent: true, recipients: [] } }] as never,
	);
	expect(error).toBeUndefined();
	expect(json[0]?.[0]?.record).toMatchObject({
		status: 'noted',
		sendingPaused: expect.stringMatching(/^Sending by e-mail is paused .* bounced for good/) as string,
	});
	const held = await send([someone()]);
	expect(held.json[0]?.[0]).toMatchObject({ held: 'pause', sentence: expect.stringContaining('bounced') as string });
	expect((await programme('status')).json[0]?.[0]).toMatchObject({
		sending: 'partly paused',
		pauses: [{ scope: 'channel:email', automatic: true }],
	});
	await programme('setLimits', { limits: { leastSent: 20 } });
	await programme('resume', { what: 'channel', pauseChannel: 'email', by: 'Ada' });
	expect((await send([someone()])).json[0]?.[0]).toMatchObject({ status: 'sent' });
});

it('rejects a run for good', async () => {
	const held = await send([someone(), someone()], { needsApprovalAbove: 0 });
	const batchId = held.json[0]?.[0]?.batchId;
	const rejected = await programme('reject', { batchId, reason: 'Wrong list', by: 'Eva' });
	expect(rejected.json[0]?.[0]).toMatchObject({ decision: 'rejected', invitations: 2 });
	expect((await sendDue(held.json[0]?.[0] ?? {})).json[1]?.[0]).toMatchObject({ reason: 'alreadyHandled' });
	expect(mailbox.all()).toEqual([]);
});
