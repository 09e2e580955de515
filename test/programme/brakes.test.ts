import { DAY, HOUR, MINUTE } from '../../nps/clock';
import {
	ACTIVITIES,
	ask,
	brakeNotices,
	brakeStatus,
	cancel,
	decideBatch,
	getLink,
	noteDelivery,
	openBatch,
	pauseSending,
	resumeSending,
	sendDue,
	setLimits,
	type Outcome,
} from '../../nps/programme';
import type { RegisteredSurvey } from '../../nps/store';
import { POLICY, startProgramme, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
let survey: RegisteredSurvey;
beforeEach(async () => {
	programme = await startProgramme();
	survey = await programme.survey();
});
afterEach(async () => {
	await programme.close();
});

let customers = 0;
const askOne = async (changes: object = {}, who = ++customers): Promise<Outcome> =>
	await ask(programme.deps, programme.senders, {
		survey,
		policy: { ...POLICY, surveyKey: survey.definition.key },
		customer: { id: `c-${who}`, email: `c${who}@example.com`, phone: `+49151234${String(56_000 + who)}` },
		event: {
			source: 'shop',
			type: 'order',
			id: `order-${who}`,
			occurredAt: programme.deps.clock.now().toISOString(),
		},
		when: { kind: 'now' },
		...changes,
	});
const askMany = async (count: number, changes: object = {}): Promise<Outcome[]> => {
	const outcomes: Outcome[] = [];
	for (let number = 0; number < count; number++) outcomes.push(await askOne(changes));
	return outcomes;
};
const kinds = (outcomes: readonly Outcome[]) => outcomes.map(({ kind }) => kind);
const idOf = (outcome: Outcome): string => ('invitation' in outcome ? outcome.invitation.id : '');
const get = async (outcome: Outcome) => await programme.store.invitations.get(idOf(outcome));

/** One poll of the Activity Trigger, and NPS Send Survey behind it. */
async function poll(): Promise<Outcome[]> {
	const due = await ACTIVITIES.invitationDue.claim(programme.deps, { limit: 100, workflowId: 'wf' });
	const outcomes: Outcome[] = [];
	for (const item of due as Array<{ invitationId: string; lease?: string }>) {
		outcomes.push(await sendDue(programme.deps, programme.senders, survey, POLICY, item));
	}
	return outcomes;
}
const pause = async (scope: 'all' | `survey:${string}` | `channel:${string}` = 'all') =>
	await pauseSending(programme.deps, { scope, reason: 'Parcels are late', by: 'Ada' });
const limit = async (changes: object) => await setLimits(programme.deps, changes, 'Ada');

describe('a pause', () => {
	it('lets events be decided and scheduled, says why, and sends them when it is over', async () => {
		await pause();
		const outcome = await askOne();
		expect(outcome).toMatchObject({
			kind: 'scheduled',
			invitation: { status: 'scheduled', held: 'pause' },
			sentence: 'Sending is paused since 2026-03-10 12:00 UTC by Ada: Parcels are late',
		});
		programme.pass(3 * HOUR);
		expect(await poll()).toEqual([]);
		expect(programme.mails).toEqual([]);
		await resumeSending(programme.deps, undefined, 'Ben');
		expect(kinds(await poll())).toEqual(['sent']);
		expect((await get(outcome))?.reason).toBeUndefined();
		expect((await get(outcome))?.held).toBeUndefined();
	});

	it('puts off what was claimed already, without losing an attempt', async () => {
		const outcome = await askOne({ when: { kind: 'after', ms: HOUR } });
		programme.pass(HOUR);
		for (let attempt = 0; attempt < 7; attempt++) {
			const [due] = (await ACTIVITIES.invitationDue.claim(programme.deps, { limit: 9, workflowId: 'wf' })) as Array<{
				invitationId: string;
				lease?: string;
			}>;
			await pause();
			const held = await sendDue(programme.deps, programme.senders, survey, POLICY, due ?? { invitationId: '' });
			expect(held).toMatchObject({ kind: 'scheduled', invitation: { held: 'pause' } });
			await resumeSending(programme.deps, undefined, 'Ben');
		}
		expect((await get(outcome))?.emissions).toBe(0);
		expect(kinds(await poll())).toEqual(['sent']);
	});

	it('of a survey or a channel leaves the others alone', async () => {
		await pause('survey:after-delivery');
		expect((await askOne()).kind).toBe('scheduled');
		survey = await programme.survey({ key: 'support' });
		expect((await askOne()).kind).toBe('sent');
		await pause('channel:email');
		expect((await askOne()).kind).toBe('scheduled');
		const bySms = { policy: { ...POLICY, surveyKey: 'support', channels: ['sms'] } };
		expect((await askOne(bySms)).kind).toBe('sent');
	});

	it('does not hold links that somebody else hands over', async () => {
		await pause();
		const link = await getLink(programme.deps, { survey, policy: POLICY, customer: { id: 'c-link' } });
		expect(link.kind).toBe('sent');
	});

	it('loses nobody, however long it lasts', async () => {
		await askOne({ when: { kind: 'after', ms: DAY } });
		await pause();
		programme.pass(90 * DAY);
		expect(await poll()).toEqual([]);
		await resumeSending(programme.deps, undefined, 'Ben');
		expect(kinds(await poll())).toEqual(['sent']);
	});

	it('still cancels what is taken back meanwhile', async () => {
		await pause();
		const who = ++customers;
		await askOne({}, who);
		const request = { surveyKey: 'after-delivery', customer: { id: `c-${who}` }, includeSent: false, reason: 'Refund' };
		expect(await cancel(programme.deps, request)).toHaveLength(1);
		await resumeSending(programme.deps, undefined, 'Ben');
		expect(await poll()).toEqual([]);
	});

	it('is told to whoever looks, and resuming one says what is still paused', async () => {
		await pause('survey:after-delivery');
		await pause();
		expect(await pause()).toMatchObject({ changed: false });
		expect((await brakeNotices(programme.deps, 'after-delivery')).join()).toContain('Parcels are late');
		expect(await brakeNotices(programme.deps, 'other')).toHaveLength(1);
		await askOne();
		expect(await brakeStatus(programme.deps)).toMatchObject({ sending: 'paused', waiting: { pause: 1 } });
		const { resumed, sentence } = await resumeSending(programme.deps, 'all', 'Ben');
		expect(resumed).toMatchObject([{ scope: 'all' }]);
		expect(sentence).toContain('The survey "after-delivery" is paused');
		expect((await resumeSending(programme.deps, 'all', 'Ben')).sentence).toMatch(/nothing to resume/);
	});
});

describe('a daily limit', () => {
	it('puts the rest off to the next day of the survey’s time zone, oldest first, never lost', async () => {
		survey = await programme.survey({ timeZone: 'Europe/Berlin' });
		await limit({ dailyMessages: 2 });
		const first = await askMany(5);
		expect(kinds(first)).toEqual(['sent', 'sent', 'scheduled', 'scheduled', 'scheduled']);
		expect(first[2]).toMatchObject({
			invitation: { held: 'cap' },
			sentence: 'The daily limit of 2 messages is reached; put off to 2026-03-11.',
		});
		programme.pass(10 * HOUR);
		expect(await poll()).toEqual([]);
		// Midnight in Berlin is 23:00 UTC.
		programme.pass(HOUR);
		expect((await poll()).map((outcome) => [outcome.kind, idOf(outcome)])).toEqual([
			['sent', idOf(first[2] as Outcome)],
			['sent', idOf(first[3] as Outcome)],
			['scheduled', idOf(first[4] as Outcome)],
		]);
		programme.pass(DAY);
		expect(kinds(await poll())).toEqual(['sent']);
		expect(programme.mails).toHaveLength(5);
	});

	it('lets newer ones wait behind those it put off before', async () => {
		await limit({ dailyMessages: 1 });
		const [, older] = await askMany(2);
		programme.pass(DAY);
		const newer = await askOne();
		expect(newer).toMatchObject({ kind: 'scheduled', invitation: { held: 'cap' } });
		expect((await poll()).map(idOf)).toEqual([idOf(older as Outcome)]);
		programme.pass(DAY);
		expect(kinds(await poll())).toEqual(['sent']);
	});

	it('of one survey leaves the others alone; a higher one makes what waits due at once', async () => {
		await limit({ surveyMessages: { 'after-delivery': 1 } });
		expect(kinds(await askMany(2))).toEqual(['sent', 'scheduled']);
		survey = await programme.survey({ key: 'support' });
		expect((await askOne()).kind).toBe('sent');
		survey = await programme.survey();
		expect(await limit({ surveyMessages: { 'after-delivery': null } })).toMatchObject({ released: 1 });
		expect(kinds(await poll())).toEqual(['sent']);
	});

	it('does not count what the provider did not take', async () => {
		await limit({ dailyMessages: 1 });
		programme.answers.push({ ok: false, kind: 'retry', sentence: 'Busy' });
		expect((await askOne()).kind).toBe('scheduled');
		expect((await askOne()).kind).toBe('sent');
		programme.answers.push({ ok: false, kind: 'permanent', sentence: 'No such mailbox' });
		programme.pass(DAY);
		expect(kinds(await poll())).toEqual(['skipped']);
		expect((await askOne()).kind).toBe('sent');
		expect((await brakeStatus(programme.deps)).days).toMatchObject([{ day: '2026-03-11', messages: 1, limit: 1 }]);
	});

	it('is exact when many are asked at the same time', async () => {
		await limit({ dailyMessages: 7 });
		const outcomes = await Promise.all(Array.from({ length: 30 }, async () => await askOne()));
		expect(kinds(outcomes).filter((kind) => kind === 'sent')).toHaveLength(7);
		expect(programme.mails).toHaveLength(7);
	});
});

describe('a spend limit', () => {
	const sms = { policy: { ...POLICY, channels: ['sms'] } };

	it('counts what an SMS costs by segment, and lets e-mail pass', async () => {
		await limit({ dailySpend: 0.25, prices: { sms: 0.1 }, currency: 'EUR' });
		expect((await askOne(sms)).kind).toBe('sent');
		const { days } = await brakeStatus(programme.deps);
		const [{ cost = 0 } = {}] = days;
		expect(Math.round(cost * 10)).toBeGreaterThanOrEqual(1);
		const more = await askMany(3, sms);
		expect(kinds(more)).toContain('scheduled');
		expect(more.at(-1)).toMatchObject({
			sentence: 'The daily limit of 0.2500 EUR is reached; put off to 2026-03-11.',
		});
		expect((await askOne()).kind).toBe('sent');
	});

	it('of a month puts off to the next one', async () => {
		await limit({ monthlySpend: 0.001 });
		expect(await askOne(sms)).toMatchObject({ sentence: expect.stringContaining('2026-04-01') as string });
		programme.pass(21 * DAY);
		expect(await poll()).toEqual([]);
		await limit({ monthlySpend: null });
		expect(kinds(await poll())).toEqual(['sent']);
	});
});

describe('a run that needs approval', () => {
	const file = async (days = 7) => {
		const { id } = await openBatch(programme.deps, 'after-delivery', 2, days);
		return { id, outcomes: await askMany(2, { batchId: id }) };
	};

	it('is scheduled, held, and says so; approving sends it', async () => {
		const { id, outcomes } = await file();
		expect(outcomes[0]).toMatchObject({ kind: 'scheduled', invitation: { held: 'approval', batch: id } });
		expect((outcomes[0] as { sentence?: string }).sentence).toContain(id);
		programme.pass(DAY);
		expect(await poll()).toEqual([]);
		const forced = { invitationId: idOf(outcomes[0] as Outcome) };
		expect((await sendDue(programme.deps, programme.senders, survey, POLICY, forced)).kind).toBe('scheduled');
		expect((await brakeStatus(programme.deps)).batches).toMatchObject([{ batchId: id, customers: 2, waiting: 2 }]);
		expect((await brakeNotices(programme.deps, 'after-delivery')).join()).toContain(id);
		expect(await decideBatch(programme.deps, id, 'approved', 'Eva')).toMatchObject({ ok: true, invitations: 2 });
		expect(await decideBatch(programme.deps, id, 'approved', 'Eva')).toMatchObject({ ok: true, invitations: 0 });
		expect(kinds(await poll())).toEqual(['sent', 'sent']);
	});

	it('goes straight on when somebody approves it before it is complete, and stops when somebody rejects it', async () => {
		const { id } = await file();
		await decideBatch(programme.deps, id, 'approved', 'Eva');
		expect((await askOne({ batchId: id })).kind).toBe('sent');
		const other = await file();
		const rejected = await decideBatch(programme.deps, other.id, 'rejected', 'Eva', 'Wrong list');
		expect(rejected).toMatchObject({ ok: true, invitations: 2 });
		expect((await get(other.outcomes[0] as Outcome))?.reason).toBe('Rejected by Eva: Wrong list');
		expect(await askOne({ batchId: other.id })).toMatchObject({ kind: 'skipped', reason: 'rejected' });
		expect(await decideBatch(programme.deps, other.id, 'approved', 'Eva')).toMatchObject({ ok: false });
	});

	it('runs out when nobody decides', async () => {
		const { id, outcomes } = await file(2);
		programme.pass(2 * DAY);
		expect(await decideBatch(programme.deps, id, 'approved', 'Eva')).toMatchObject({
			ok: false,
			sentence: expect.stringMatching(/ran out on 2026-03-12/) as string,
		});
		expect((await get(outcomes[0] as Outcome))?.status).toBe('expired');
		expect(await poll()).toEqual([]);
		expect(await decideBatch(programme.deps, 'unknown', 'approved', 'Eva')).toMatchObject({ ok: false });
	});
});

describe('the automatic brake', () => {
	const bounce = async (outcome: Outcome | undefined) =>
		await noteDelivery(programme.deps, outcome ? idOf(outcome) : '', {
			kind: 'bounced',
			permanent: true,
			sentence: 'No such mailbox',
		});
	const complain = async (outcome: Outcome | undefined) =>
		await noteDelivery(programme.deps, outcome ? idOf(outcome) : '', {
			kind: 'refused',
			source: 'complaint',
			sentence: 'Spam',
		});
	const pauses = async () => await programme.store.brakes.pauses();

	it('pauses the channel once when more than 5 % of at least 20 messages bounced', async () => {
		const asked = await askMany(20);
		await bounce(asked[0]);
		expect(await pauses()).toEqual([]);
		await bounce(asked[0]);
		expect(await pauses()).toEqual([]);
		await bounce(asked[1]);
		await bounce(asked[2]);
		expect(await pauses()).toMatchObject([{ scope: 'channel:email', automatic: true }]);
		expect((await pauses())[0]?.reason).toContain('2 of 20 messages by e-mail within 24 hours bounced for good (10 %, limit 5 %)');
		expect(await askOne()).toMatchObject({
			kind: 'scheduled',
			sentence: expect.stringContaining('2 of 20 messages') as string,
		});
		expect((await brakeStatus(programme.deps)).sentence).toContain('2 of 20');
	});

	it('judges by few messages only when told to, and soft bounces never count', async () => {
		const asked = await askMany(10);
		for (const outcome of asked.slice(0, 5)) await bounce(outcome);
		expect(await pauses()).toEqual([]);
		await limit({ leastSent: 5 });
		await noteDelivery(programme.deps, idOf(asked[5] as Outcome), { kind: 'bounced', permanent: false, sentence: 'Full' });
		expect(await pauses()).toEqual([]);
		await bounce(asked[6]);
		expect(await pauses()).toHaveLength(1);
	});

	it('knows a limit of its own for complaints, and can be turned off', async () => {
		const asked = await askMany(21);
		await limit({ complaintLimit: 0 });
		await complain(asked[0]);
		expect(await pauses()).toEqual([]);
		await limit({ complaintLimit: 0.003 });
		await complain(asked[1]);
		expect((await pauses())[0]?.reason).toContain('reported as spam');
	});

	it('starts anew when somebody has resumed, and forgets what is older than a day', async () => {
		const asked = await askMany(20);
		await bounce(asked[0]);
		await bounce(asked[1]);
		programme.pass(MINUTE);
		await resumeSending(programme.deps, 'channel:email', 'Ben');
		await bounce(asked[2]);
		expect(await pauses()).toEqual([]);
		programme.pass(MINUTE);
		const after = await askMany(20);
		await bounce(after[0]);
		expect(await pauses()).toEqual([]);
		await bounce(after[1]);
		expect(await pauses()).toHaveLength(1);
	});
});
