import { runNode, type TestNode } from '../support/engine';
import { publishSurvey, surveyParameter } from '../support/publishedSurvey';
import { runPoll } from '../support/otherContexts';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { DAY } from '../../nps/clock';
import { defaultStoreConfig, openStore } from '../../nps/store';

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

const activity = (more: object = {}): TestNode => ({
	type: 'npsActivityTrigger',
	name: 'Reminders',
	parameters: {
		event: 'reminderDue',
		surveys: 'one',
		survey: surveyParameter(),
		remindAfter: 3,
		mostReminders: 1,
		batchSize: 100,
		...more,
	},
});
const poll = async (more: object = {}, options: object = {}) =>
	(await runPoll(activity(more), { workflowId: 'programme', ...options }))?.[0] ?? [];
const send = async (input: object[], parameters: object = {}, options: object = {}) =>
	await runNode(
		{
			type: 'npsSendSurvey',
			parameters: {
				operation: 'remind',
				survey: surveyParameter(),
				remindBy: 'sameChannel',
				sendWindow: 'any',
				channel: 'email',
				testRecipient: {},
				options: {},
				...parameters,
			},
		},
		input as never,
		{ credentials: { npsSmtpApi: mailbox.credential }, ...options },
	);

let customers = 0;
/** Asks somebody, and lets the days since pass in the store. */
async function askedDaysAgo(days: number): Promise<{ id: string; email: string }> {
	const customer = { id: `r-${++customers}`, email: `remind${customers}@example.com`, name: 'Ada' };
	const { json } = await send([customer], { operation: 'send', when: 'now' });
	const id = String(json[0]?.[0]?.invitationId);
	const store = await openStore(defaultStoreConfig(process.env));
	await store.write(async (tx) => {
		const invitation = await tx.invitations.get(id);
		if (!invitation?.sentAt) throw new Error('not sent');
		const sentAt = new Date(invitation.sentAt.getTime() - days * DAY);
		await tx.invitations.move(id, 'delivered', { sentAt }, { from: ['sent'] }, sentAt);
	});
	mailbox.clear();
	return { id, email: customer.email };
}

describe('Reminder Due', () => {
	it('hands those who have not answered to one execution, which reminds each of them once', async () => {
		const asked = [await askedDaysAgo(4), await askedDaysAgo(5)];
		await askedDaysAgo(2);
		const items = await poll();
		expect(items.map(({ json }) => json.invitationId)).toEqual([asked[1]?.id, asked[0]?.id]);
		expect(items[0]?.json).toMatchObject({ reminder: 1, lease: expect.any(String) as string });
		expect(await poll()).toEqual([]);

		const { json, outputs } = await send(items);
		expect(json[0]?.map(({ reminders }) => reminders)).toEqual([1, 1]);
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		const again = await send(items);
		expect(again.json[1]?.map(({ reason }) => reason)).toEqual(['alreadyHandled', 'alreadyHandled']);
		expect(mailbox.all()).toHaveLength(2);
		const [head = ''] = (mailbox.all()[0]?.raw ?? '').split('\r\n\r\n');
		const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
		const ids = asked.map(({ id }) => id).join('|');
		for (const line of [
			/^Subject: A reminder: /,
			/^List-Unsubscribe: <http/,
			/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/,
			new RegExp(`^Message-ID: <nps-(?:${ids})\\.r1@`, 'i'),
		]) {
			expect(lines.filter((each) => line.test(each))).toHaveLength(1);
		}
	});

	it('looks without taking when run by hand, and reminds only the test recipient', async () => {
		const { id } = await askedDaysAgo(4);
		const manual = { mode: 'manual' as const, workflowId: 'programme' };
		const { json } = await runNode(activity(), [{}], manual);
		expect(json[0]?.map(({ invitationId }) => invitationId)).toEqual([id]);
		const items = (json[0] ?? []) as object[];
		const shown = await send(items, {}, { mode: 'manual' });
		expect(shown.json[0]?.[0]).toMatchObject({ status: 'preview', subject: expect.stringMatching(/^A reminder/) as string });
		expect(mailbox.all()).toHaveLength(0);
		await send(items, { testRecipient: { email: 'me@example.com' } }, { mode: 'manual' });
		expect(mailbox.all().flatMap(({ to }) => to)).toEqual(['me@example.com']);
		expect(mailbox.all()[0]?.raw).toMatch(/^Subject: \[TEST\] A reminder/m);
		expect(await poll()).toHaveLength(1);
	});

	it('gives everything back while a setting stands in the way', async () => {
		await askedDaysAgo(4);
		const items = await poll();
		expect(items.length).toBeGreaterThan(0);
		const missing = await send(items, { survey: surveyParameter('no-such-survey') });
		expect(missing.error?.message).toContain('no-such-survey');
		const store = await openStore(defaultStoreConfig(process.env));
		for (const { json } of items) {
			const found = await store.reminders.find(String(json.invitationId));
			expect(found?.lease).toBeUndefined();
			expect(found?.begun).toBeUndefined();
		}
	});

	it('stops for an item that is none, and says what to connect', async () => {
		const { error } = await send([{ customer: { id: 'x', email: 'x@example.com' } }]);
		expect(error?.message).toContain('no reminder that is due');
		expect(error?.description).toContain('Reminder Due');
	});

	it('refuses a second node that waits for the same', async () => {
		await poll();
		await expect(poll({}, { workflowId: 'another' })).rejects.toThrow(/"Reminders" of workflow programme/);
	});
});

describe('a recurring survey of a list', () => {
	it('plans everybody on a day of their own, once, and says who comes later', async () => {
		const rows = Array.from({ length: 40 }, (_, number) => ({ id: `s-${number}`, email: `s${number}@example.com` }));
		const options = { repeatEvery: 90, spreadOver: 90 };
		const parameters = { operation: 'send', when: 'now', options };
		const { json, hints } = await send(rows, parameters);
		const planned = json[0] ?? [];
		const later = json[1] ?? [];
		expect(planned.length + later.length).toBe(40);
		expect(new Set(later.map(({ reason }) => reason))).toEqual(new Set(['notTheirDay']));
		const days = new Set(planned.map(({ dueAt }) => String(dueAt).slice(0, 10)));
		expect(days.size).toBeGreaterThan(3);
		expect(hints.map(({ message }) => message).join(' ')).toContain('NPS Activity Trigger');
		const again = await send([...rows].reverse(), parameters);
		expect(again.json[0]).toEqual([]);
	});
});
