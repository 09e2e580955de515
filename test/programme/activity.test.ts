import { DAY, MINUTE } from '../../nps/clock';
import { ACTIVITIES, ask, drainWarning, routingWarning, type LeftBehindItem } from '../../nps/programme';
import { POLICY, startProgramme, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

const query = { limit: 10, workflowId: 'wf' };
const candidate = {
	customer: { id: 'c-1', email: 'ada@example.com' },
	event: { source: 'shopify', type: 'orders/paid', id: 'orders/1', occurredAt: '2026-03-10T12:00:00.000Z' },
};
const receive = async (scope = 'wf') =>
	await programme.store.deliveries.receive({
		scope,
		source: 'shopify',
		deliveryId: 'node:d-1',
		payload: { candidates: [candidate] },
		now: programme.deps.clock.now(),
	});
const left = async () => (await ACTIVITIES.deliveryLeftBehind.claim(programme.deps, query)) as LeftBehindItem[];

describe('a delivery that never started its workflow', () => {
	it('is handed out after a minute, as the Event Trigger would have given it, and asked about once', async () => {
		await receive();
		expect(await left()).toEqual([]);
		programme.pass(2 * MINUTE);
		const [item] = await left();
		expect(item).toMatchObject(candidate);
		const survey = await programme.survey();
		const request = { survey, policy: POLICY, when: { kind: 'now' as const }, ...candidate };
		await ask(programme.deps, programme.senders, request);
		await ask(programme.deps, programme.senders, request);
		expect(programme.mails).toHaveLength(1);
	});

	it('is handed out again when that run died, too, and no more once it has arrived', async () => {
		await receive();
		programme.pass(2 * MINUTE);
		await left();
		expect(await left()).toEqual([]);
		programme.pass(6 * MINUTE);
		const again = await left();
		expect(again).toHaveLength(1);
		await ACTIVITIES.deliveryLeftBehind.settle(programme.deps, again);
		programme.pass(DAY);
		expect(await left()).toEqual([]);
		expect((await receive()).known).toBe('emitted');
	});

	it('of another workflow is left to that one', async () => {
		await receive('other');
		programme.pass(2 * MINUTE);
		expect(await left()).toEqual([]);
	});

	it('can be looked at without taking it', async () => {
		await receive();
		programme.pass(2 * MINUTE);
		expect(await ACTIVITIES.deliveryLeftBehind.peek(programme.deps, query)).toHaveLength(1);
		expect(await left()).toHaveLength(1);
	});
});

describe('nothing is silently unsent or unrouted', () => {
	const beat = async (event: 'invitationDue' | 'answerComplete') =>
		await programme.store.subscribers.beat(
			{ event, surveyKey: 'after-delivery', workflowId: 'wf', nodeId: 'n', nodeName: 'Due' },
			programme.deps.clock.now(),
			10 * MINUTE,
		);

	it('says so while nobody sends what becomes due', async () => {
		expect(await drainWarning(programme.deps, 'after-delivery')).toContain('NPS Activity Trigger');
		await beat('invitationDue');
		expect(await drainWarning(programme.deps, 'after-delivery')).toBeUndefined();
	});

	it('says so again when the node that asked is gone', async () => {
		await beat('invitationDue');
		programme.pass(60 * DAY);
		expect(await drainWarning(programme.deps, 'after-delivery')).toContain('NPS Activity Trigger');
	});

	it('says so when invitations are overdue although somebody once asked for them', async () => {
		await beat('invitationDue');
		await ask(programme.deps, programme.senders, {
			survey: await programme.survey(),
			policy: POLICY,
			when: { kind: 'after', ms: MINUTE },
			...candidate,
		});
		programme.pass(2 * 60 * MINUTE);
		expect(await drainWarning(programme.deps, 'after-delivery')).toContain('1 scheduled');
	});

	it('says so while nobody looks after answers that stay behind, unless they are only collected', async () => {
		expect(await routingWarning(programme.deps, await programme.survey())).toContain('Answer Complete');
		expect(await routingWarning(programme.deps, await programme.survey({ emission: 'collect' }))).toBeUndefined();
		await beat('answerComplete');
		expect(await routingWarning(programme.deps, await programme.survey())).toBeUndefined();
	});
});
