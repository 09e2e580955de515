import { runNode, type TestNode } from '../support/engine';
import { publishSurvey, responseTrigger, surveyParameter } from '../support/publishedSurvey';
import { runPoll } from '../support/otherContexts';
import { callHook, callWebhook } from '../support/webhooks';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { systemClock } from '../../nps/clock';
import { defaultStoreConfig, openStore } from '../../nps/store';

let mailbox: Mailbox;
beforeAll(async () => {
	mailbox = await startMailbox();
	await publishSurvey({ emission: 'each' });
});
afterAll(async () => {
	await mailbox.stop();
});

const activity = (event: string, more: object = {}): TestNode => ({
	type: 'npsActivityTrigger',
	name: 'Activity',
	parameters: { event, surveys: 'one', survey: surveyParameter(), batchSize: 100, ...more },
});
const poll = async (event: string, options: object = {}, more: object = {}) =>
	(await runPoll(activity(event, more), { workflowId: 'programme', ...options }))?.[0] ?? [];
const sendNode = (parameters: object = {}): TestNode => ({
	type: 'npsSendSurvey',
	parameters: {
		operation: 'send',
		survey: surveyParameter(),
		when: 'now',
		sendWindow: 'any',
		channel: 'email',
		testRecipient: {},
		options: {},
		...parameters,
	},
});
const send = async (input: object[], parameters: object = {}) =>
	await runNode(sendNode(parameters), input as never, { credentials: { npsSmtpApi: mailbox.credential } });
const invitationOf = async (id: string) => {
	const store = await openStore(defaultStoreConfig(process.env));
	const invitation = await store.invitations.get(id);
	if (!invitation) throw new Error(`No invitation ${id}`);
	return invitation;
};

let customers = 0;
const someone = () => ({ id: `a-${++customers}`, email: `activity${customers}@example.com` });
const soon = { when: 'after', delay: 0.05, delayUnit: 'seconds' };
const pause = async (ms: number) => await new Promise((done) => setTimeout(done, ms));

describe('Invitation Due', () => {
	it('hands a batch to one execution, which sends each invitation once', async () => {
		await send([someone(), someone()], soon);
		await pause(100);
		const items = await poll('invitationDue');
		expect(items).toHaveLength(2);
		expect(await poll('invitationDue')).toEqual([]);

		const { json } = await send(items);
		expect(json[0]?.map(({ status }) => status)).toEqual(['sent', 'sent']);
		const again = await send(items);
		expect(again.json[1]?.map(({ reason }) => reason)).toEqual(['alreadyHandled', 'alreadyHandled']);
		expect(mailbox.all()).toHaveLength(2);
	});

	it('loses nothing while the mail server refuses the password: all of it is due again, none of it was tried in vain', async () => {
		const locked = await startMailbox({ user: 'nps', password: 'right' });
		await send(Array.from({ length: 25 }, someone), soon);
		await pause(100);
		const items = await poll('invitationDue');
		expect(items).toHaveLength(25);
		mailbox.clear();
		const npsSmtpApi = { ...locked.credential, user: 'nps', password: 'wrong' };
		const { error } = await runNode(sendNode(), items, { credentials: { npsSmtpApi } });
		await locked.stop();
		expect(error?.message).toBeTruthy();
		for (const { json } of items) {
			const { status, emissions } = await invitationOf(String(json.invitationId));
			expect([status, emissions]).toEqual(['scheduled', 0]);
		}
		expect(mailbox.all()).toHaveLength(0);
	});

	it('gives back what it was handed when the survey is not published', async () => {
		await send([someone()], soon);
		await pause(100);
		const items = await poll('invitationDue');
		const { error } = await runNode(sendNode({ survey: surveyParameter('no-such-survey') }), items, {
			credentials: { npsSmtpApi: mailbox.credential },
		});
		expect(error?.message).toContain('no-such-survey');
		const [item] = items;
		expect(await invitationOf(String(item?.json.invitationId))).toMatchObject({ status: 'scheduled', emissions: 0 });
	});

	it('gives back an invitation of another survey that is not published', async () => {
		await publishSurvey({ surveyKey: 'short-lived' }, 'short-lived-workflow');
		await send([someone()], { ...soon, survey: surveyParameter('short-lived') });
		await callHook(responseTrigger({ surveyKey: 'short-lived' }), 'delete', { workflowId: 'short-lived-workflow' });
		await pause(100);
		const items = await poll('invitationDue', {}, { survey: surveyParameter('short-lived') });
		expect(items).toHaveLength(1);
		const { error } = await runNode(sendNode(), items, { credentials: { npsSmtpApi: mailbox.credential } });
		expect(error?.message).toContain('short-lived');
		const id = String(items[0]?.json.invitationId);
		expect(await invitationOf(id)).toMatchObject({ status: 'scheduled', emissions: 0 });
	});

	it('looks without taking when run by hand', async () => {
		await send([someone()], soon);
		await pause(100);
		const { json } = await runNode(activity('invitationDue'), [{}], { mode: 'manual', workflowId: 'programme' });
		expect(json[0]).toHaveLength(1);
		expect(await poll('invitationDue')).toHaveLength(1);
	});

	it('hands out no more than the batch size', async () => {
		await send([someone(), someone(), someone()], soon);
		await pause(100);
		expect(await poll('invitationDue', {}, { batchSize: 2 })).toHaveLength(2);
		expect(await poll('invitationDue', {}, { batchSize: 2 })).toHaveLength(1);
	});

	it('lets every workflow look after its own left-behind deliveries', async () => {
		expect(await poll('deliveryLeftBehind', { workflowId: 'first' })).toEqual([]);
		expect(await poll('deliveryLeftBehind', { workflowId: 'second' })).toEqual([]);
	});

	it('refuses a second workflow that waits for the same, and says which one does', async () => {
		await poll('invitationDue');
		await expect(poll('invitationDue', { workflowId: 'another' })).rejects.toThrow(/"Activity" of workflow programme/);
	});
});

describe('Answer Complete', () => {
	it('says nothing of an answer that has just come in, because its own workflow may be starting', async () => {
		const { json } = await runNode(
			{ type: 'npsSendSurvey', parameters: { operation: 'getLink', survey: surveyParameter(), options: {} } },
			[someone()],
		);
		const token = new URL(String(json[0]?.[0]?.link)).searchParams.get('t') ?? '';
		const answer = await callWebhook(responseTrigger({ emission: 'each' }), {
			method: 'POST',
			path: 'nps/after-delivery/s',
			query: { t: token },
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: 'step=score&score=2',
			workflowId: 'survey-workflow',
		});
		expect(answer.started).toBe(true);
		expect(await poll('answerComplete')).toEqual([]);
	});
});

it('needs a survey when it is for one', async () => {
	await expect(poll('invitationDue', {}, { survey: surveyParameter('') })).rejects.toThrow("'Survey'");
});

describe('Delivery Left Behind', () => {
	const SECRET = 'a-long-enough-secret';
	const eventTrigger: TestNode = {
		type: 'npsEventTrigger',
		parameters: {
			source: 'generic',
			verification: 'sharedSecret',
			header: 'x-secret',
			touchpoint: 'visit',
			options: {},
		},
	};

	it('is asked for without a survey, and empty while every delivery started its workflow', async () => {
		expect(await poll('deliveryLeftBehind')).toEqual([]);
	});

	it('leaves a delivery that has just come in to its own workflow', async () => {
		const answer = await callWebhook(eventTrigger, {
			headers: { 'x-secret': SECRET },
			body: { customer: { id: 'l-1', email: 'left@example.com' }, event: { id: 'e-1', type: 'visit' } },
			credentials: { npsSigningSecretApi: { secret: SECRET } },
			workflowId: 'programme',
		});
		expect(answer.started).toBe(true);
		expect(await poll('deliveryLeftBehind')).toEqual([]);
	});
});

describe('what is told about the programme', () => {
	it('a pause comes as an item when it begins and when it ends, each once, to one node alone', async () => {
		const programme = async (operation: string, parameters: object = {}) =>
			await runNode({ type: 'npsRecords', parameters: { resource: 'programme', operation, ...parameters } } as never);
		await programme('pause', { what: 'channel', pauseChannel: 'sms', reason: 'Too dear', by: 'Ada' });
		const began = await poll('sendingPaused');
		expect(began).toMatchObject([{ json: { paused: true, scope: 'channel:sms', reason: 'Too dear', by: 'Ada' } }]);
		await runNode(activity('sendingPaused'), began.map(({ json }) => json), { mode: 'trigger' } as never);
		await programme('resume', { what: 'everything', by: 'Grace' });
		const ended = await poll('sendingPaused');
		expect(ended).toMatchObject([{ json: { paused: false, by: 'Grace', channel: 'sms' } }]);
		await expect(runPoll({ ...activity('sendingPaused'), id: 'other' } as never, { workflowId: 'other' })).rejects.toThrow(
			/already waits for this event/,
		);
	});

	it('collected answers come together, and once', async () => {
		await publishSurvey({ surveyKey: 'collected', emission: 'collect', options: { commentWaitMinutes: 0 } });
		const customers = [someone(), someone()];
		const { json } = await runNode(
			{ type: 'npsSendSurvey', parameters: { operation: 'getLink', survey: surveyParameter('collected'), options: {} } },
			customers,
		);
		for (const item of json[0] ?? []) {
			await callWebhook(responseTrigger({ surveyKey: 'collected', emission: 'collect' }), {
				method: 'POST',
				path: 'nps/collected/s',
				query: { t: new URL(String(item.link)).searchParams.get('t') ?? '' },
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
				body: 'step=score&score=0',
			});
		}
		const store = await openStore(defaultStoreConfig(process.env));
		const answers = await store.responses.list({ surveyKeys: ['collected'], limit: 10 });
		expect(answers).toHaveLength(2);
		const ofThem = { survey: surveyParameter('collected'), batchSize: 1000 };
		expect(await poll('answersInBatch', {}, ofThem)).toEqual([]);
		const later = jest.spyOn(systemClock, 'now').mockImplementation(() => new Date(Date.now() + 3_600_000));
		const batch = await poll('answersInBatch', {}, ofThem);
		expect(batch.map(({ json: { score } }) => score)).toEqual([0, 0]);
		await runNode(activity('answersInBatch', ofThem), batch.map(({ json }) => json), { mode: 'trigger' } as never);
		later.mockImplementation(() => new Date(Date.now() + 7_200_000));
		expect(await poll('answersInBatch', {}, ofThem)).toEqual([]);
		later.mockRestore();
	});
});
