import { storeOver } from '../../nps/store/store';
import { ask, sendDue, setLimits } from '../../nps/programme';
import { systemRandom } from '../../nps/random';
import type { Store } from '../../nps/store';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOST, HOUR, identitiesOf, invitation, later, NOW, survey } from './samples';

const DAY = 24 * HOUR;
const TODAY = '2026-03-10';
const charge = (changes: object = {}) => ({ surveyKey: 'shop', day: TODAY, cost: 8_300, ...changes });
const pause = (changes: object = {}) => ({
	scope: 'all' as const,
	reason: 'The shop is down',
	by: 'Ada',
	at: NOW,
	automatic: false,
	...changes,
});

describe.each(DIALECTS)('the brakes on %s', (dialect) => {
	let place: TestPlace;
	const store = () => place.store;
	const brakes = () => place.store.brakes;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		await store().surveys.register(survey(), HOST, NOW);
	});
	afterEach(async () => await place.leave());

	/** As many stores over connections of their own as there would be processes. */
	async function processes(count: number): Promise<Store[]> {
		const opened = [];
		for (let number = 0; number < count; number++) opened.push(storeOver(await place.connect()));
		return opened;
	}

	let people = 0;
	async function scheduled(changes: Parameters<typeof invitation>[1] = {}): Promise<string> {
		const id = `c-${++people}`;
		const customer = anna({ id, email: `${id}@example.com`, phone: undefined });
		const person = await store().people.resolve(customer, identitiesOf(customer), NOW);
		const made = invitation(person, changes);
		const created = await store().invitations.create(made);
		if (!created.created) throw new Error(created.conflict);
		return made.id;
	}
	const dueAt = async (now: Date) =>
		(await store().invitations.peekDue({ limit: 99, now })).map(({ id }) => id);
	const get = async (id: string) => await store().invitations.get(id);

	describe('count', () => {
		it('exactly to the cap, however many processes count at once', async () => {
			const others = await processes(4);
			const counted = await Promise.all(
				Array.from({ length: 60 }, async (_, number) => {
					const { write } = others[number % others.length] ?? store();
					return await write(async (tx) => await tx.brakes.charge(charge(), { dailyMessages: 25 }));
				}),
			);
			expect(counted.filter((cap) => cap === undefined)).toHaveLength(25);
			expect(counted.filter((cap) => cap === 'dailyMessages')).toHaveLength(35);
			expect(await brakes().usage(TODAY)).toEqual({ messages: 25, cost: 25 * 8_300 });
			expect(await brakes().usage('2026-03')).toEqual({ messages: 25, cost: 25 * 8_300 });
			expect(await brakes().usage(TODAY, 'shop')).toEqual({ messages: 25, cost: 25 * 8_300 });
		});

		it('exactly to the cap, when several processes ask many customers, and send what is due again', async () => {
			const { settings } = await setLimits({ store: store(), clock: { now: () => NOW }, random: systemRandom }, { dailyMessages: 10 }, 'Ada');
			expect(settings.dailyMessages).toBe(10);
			const registered = await store().surveys.get('shop');
			if (!registered) throw new Error('no survey');
			const others = await processes(3);
			const sent: string[] = [];
			const email = {
				channel: 'email' as const,
				send: async ({ to }: { to: string }) => {
					sent.push(to);
					return await Promise.resolve({ ok: true as const, providerMessageId: to });
				},
				wasAccepted: async () => await Promise.resolve({ accepted: false as const }),
			};
			const policy = {
				surveyKey: 'shop',
				quarantineAnsweredDays: 0,
				quarantineUnansweredDays: 0,
				channels: ['email'] as const,
			};
			const depsAt = (number: number, now: Date) => ({
				store: others[number % others.length] ?? store(),
				clock: { now: () => now },
				random: systemRandom,
			});
			await Promise.all(
				Array.from({ length: 30 }, async (_, number) => {
					const customer = { id: `p-${number}`, email: `p${number}@example.com` };
					const request = { survey: registered, policy, customer, when: { kind: 'now' as const } };
					return await ask(depsAt(number, NOW), { email }, request);
				}),
			);
			expect(sent).toHaveLength(10);
			expect(await brakes().usage(TODAY)).toMatchObject({ messages: 10 });

			const tomorrow = later(DAY);
			const claims = await Promise.all(
				others.map(async (other) => await other.invitations.claimDue({ limit: 12, leaseMs: HOUR, now: tomorrow })),
			);
			const due = claims.flat();
			expect(new Set(due.map(({ id }) => id)).size).toBe(20);
			await Promise.all(
				due.map(async ({ id, lease }, number) => {
					const item = { invitationId: id, ...(lease && { lease }) };
					return await sendDue(depsAt(number, tomorrow), { email }, registered, policy, item);
				}),
			);
			expect(sent).toHaveLength(20);
			expect(new Set(sent).size).toBe(20);
			expect(await brakes().usage('2026-03-11')).toMatchObject({ messages: 10 });
			expect(await brakes().held({})).toMatchObject({ cap: 10 });
		});

		it('each survey and each day for itself, and all of a month together', async () => {
			const caps = { surveyMessages: 1, dailyMessages: 3 };
			expect(await brakes().charge(charge(), caps)).toBeUndefined();
			expect(await brakes().charge(charge(), caps)).toBe('surveyMessages');
			expect(await brakes().charge(charge({ surveyKey: 'support' }), caps)).toBeUndefined();
			expect(await brakes().charge(charge({ day: '2026-03-11' }), caps)).toBeUndefined();
			expect(await brakes().usage('2026-03')).toMatchObject({ messages: 3 });
		});

		it('money in the day and in the month; what is free passes a spent budget', async () => {
			const budget = { dailySpend: 10_000 };
			expect(await brakes().charge(charge(), budget)).toBeUndefined();
			expect(await brakes().charge(charge(), budget)).toBe('dailySpend');
			expect(await brakes().charge(charge({ cost: 0 }), budget)).toBeUndefined();
			expect(await brakes().charge(charge({ day: '2026-03-12' }), { monthlySpend: 10_000 })).toBe('monthlySpend');
			expect(await brakes().charge(charge({ day: '2026-04-01' }), { monthlySpend: 10_000 })).toBeUndefined();
		});

		it('a message that comes back unsent not at all', async () => {
			const id = await scheduled({ status: 'sending', charge: charge({ cost: 5 }) });
			await brakes().charge(charge({ cost: 5 }), {});
			const from = ['sending'] as const;
			await store().invitations.move(id, 'scheduled', {}, { from }, NOW);
			expect(await brakes().usage(TODAY)).toEqual({ messages: 0, cost: 0 });
			await store().invitations.move(id, 'sending', {}, { from: ['scheduled'] }, NOW);
			await store().invitations.move(id, 'scheduled', {}, { from }, NOW);
			expect(await brakes().usage(TODAY)).toEqual({ messages: 0, cost: 0 });
		});

		it('a message that was sent and failed later for good', async () => {
			const id = await scheduled({ status: 'sending', charge: charge({ cost: 5 }) });
			await brakes().charge(charge({ cost: 5 }), {});
			await store().invitations.move(id, 'sent', {}, { from: ['sending'] }, NOW);
			await store().invitations.move(id, 'failed', {}, { from: ['sent'] }, NOW);
			expect(await brakes().usage(TODAY)).toEqual({ messages: 1, cost: 5 });
		});
	});

	describe('pause', () => {
		it('once per scope: whoever comes second learns that, and the first reason stays', async () => {
			const [here, there] = await processes(2);
			const made = await Promise.all([here, there].map(async (each) => await each?.brakes.pause(pause())));
			expect(made.sort()).toEqual([false, true]);
			expect(await brakes().pause(pause({ reason: 'Another' }))).toBe(false);
			expect(await brakes().pauses()).toMatchObject([{ scope: 'all', reason: 'The shop is down', by: 'Ada' }]);
		});

		it('waits for sends that are being decided, so that none follows it', async () => {
			const [sending, pausing] = await processes(2);
			let decided = false;
			let pauseMade: Promise<boolean> | undefined;
			await sending?.write(async (tx) => {
				expect(await tx.brakes.pauses()).toEqual([]);
				pauseMade = pausing?.brakes.pause(pause()).then((made) => made && decided);
				await new Promise((resolve) => setTimeout(resolve, 150));
				decided = true;
			});
			expect(await pauseMade).toBe(true);
		});

		it('keeps back what it is for and nothing else, and gives it out first afterwards', async () => {
			const shop = await scheduled({ dueAt: later(-2) });
			const bySms = await scheduled({ surveyKey: 'support', channel: 'sms', dueAt: later(-1) });
			await brakes().pause(pause({ scope: 'survey:shop' }));
			expect(await dueAt(NOW)).toEqual([bySms]);
			await brakes().pause(pause({ scope: 'channel:sms' }));
			expect(await dueAt(NOW)).toEqual([]);
			expect(await store().invitations.claimDue({ limit: 9, leaseMs: HOUR, now: NOW })).toEqual([]);
			expect(await brakes().resume(['survey:shop'], 'Ben', later(HOUR))).toMatchObject([{ scope: 'survey:shop' }]);
			expect(await dueAt(later(HOUR))).toEqual([shop]);
			await brakes().resume(undefined, 'Ben', later(HOUR));
			expect(await dueAt(later(HOUR))).toEqual([shop, bySms]);
			expect(await brakes().lastResumed('channel:sms')).toEqual(later(HOUR));
			expect(await brakes().lastResumed('all')).toBeUndefined();
		});

		it('lets nothing run out that it holds, and gives the lost time back', async () => {
			const before = await scheduled({ dueAt: later(-HOUR), expiresAt: later(DAY) });
			const during = await scheduled({ dueAt: later(DAY), expiresAt: later(2 * DAY) });
			const far = await scheduled({ dueAt: later(50 * DAY), expiresAt: later(60 * DAY) });
			await brakes().pause(pause());
			expect(await store().invitations.expire(later(10 * DAY))).toBe(0);
			await brakes().resume(undefined, 'Ben', later(10 * DAY));
			expect((await get(before))?.expiresAt).toEqual(later(11 * DAY));
			expect((await get(during))?.expiresAt).toEqual(later(11 * DAY));
			expect((await get(far))?.expiresAt).toEqual(later(60 * DAY));
			expect(await store().invitations.expire(later(10 * DAY))).toBe(0);
		});
	});

	describe('put off', () => {
		it('what a cap holds until its time, oldest first, or until the caps change', async () => {
			const capped = { held: 'cap' as const, notBefore: later(DAY), dueAt: NOW };
			const newer = await scheduled({ ...capped, createdAt: later(-1) });
			const older = await scheduled({ ...capped, createdAt: later(-2) });
			expect(await dueAt(later(DAY - 1))).toEqual([]);
			expect(await brakes().cappedAndDue(undefined, later(DAY - 1), 9)).toBe(0);
			expect(await dueAt(later(DAY))).toEqual([older, newer]);
			expect(await brakes().cappedAndDue('shop', later(DAY), 9)).toBe(2);
			expect(await brakes().cappedAndDue('other', later(DAY), 9)).toBe(0);
			expect(await brakes().held({})).toEqual({ approval: 0, cap: 2, pause: 0 });
			expect(await brakes().releaseCapped()).toBe(2);
			expect(await dueAt(NOW)).toEqual([older, newer]);
		});
	});

	describe('hold for approval', () => {
		const batch = { id: 'b-1', surveyKey: 'shop', customers: 3, madeAt: NOW, endsAt: later(7 * DAY) };
		const held = {
			held: 'approval' as const,
			batch: 'b-1',
			notBefore: new Date(8_640_000_000_000_000),
			expiresAt: later(7 * DAY),
		};
		const decide = async (decision: 'approved' | 'rejected', now = later(DAY)) =>
			await brakes().decideBatch('b-1', { decision, by: 'Eva', reason: 'Too many', answerMs: 14 * DAY }, now);

		it('neither hands out nor sends what nobody has approved', async () => {
			await brakes().openBatch(batch);
			const id = await scheduled(held);
			expect(await dueAt(later(6 * DAY))).toEqual([]);
			const { move } = store().invitations;
			expect(await move(id, 'sending', {}, { from: ['scheduled'] }, NOW)).toBe(false);
			expect(await move(id, 'scheduled', { dueAt: NOW }, { from: ['scheduled'] }, NOW)).toBe(false);
			expect(await move(id, 'cancelled', {}, { from: ['scheduled'] }, NOW)).toBe(true);
		});

		it('releases what was approved, each at its own time', async () => {
			await brakes().openBatch(batch);
			const now = await scheduled(held);
			const then = await scheduled({ ...held, dueAt: later(9 * DAY) });
			expect(await brakes().held({ batch: 'b-1' })).toMatchObject({ approval: 2 });
			expect(await decide('approved')).toBe(2);
			expect(await dueAt(later(DAY))).toEqual([now]);
			expect((await get(now))?.expiresAt).toEqual(later(15 * DAY));
			expect(await dueAt(later(9 * DAY))).toEqual([now, then]);
			expect((await get(then))?.expiresAt).toEqual(later(23 * DAY));
			expect(await brakes().batch('b-1')).toMatchObject({ decision: 'approved', decidedBy: 'Eva' });
			expect(await brakes().openBatches(NOW)).toEqual([]);
		});

		it('cancels what was rejected, and lets what nobody decided about run out', async () => {
			await brakes().openBatch(batch);
			const id = await scheduled(held);
			expect(await decide('rejected')).toBe(1);
			expect(await get(id)).toMatchObject({ status: 'cancelled', reason: 'Too many' });
			await brakes().openBatch({ ...batch, id: 'b-2' });
			const forgotten = await scheduled({ ...held, batch: 'b-2' });
			expect((await brakes().openBatches(later(DAY))).map(({ id: open }) => open)).toEqual(['b-2']);
			await store().invitations.expire(later(7 * DAY));
			expect(await get(forgotten)).toMatchObject({ status: 'expired' });
			expect(await brakes().openBatches(later(7 * DAY))).toEqual([]);
		});
	});

	it('keep settings, and each trouble once', async () => {
		expect(await brakes().setting('brakes')).toBeUndefined();
		await brakes().putSetting('brakes', { dailyMessages: 5 }, 'Ada', NOW);
		await brakes().putSetting('brakes', { dailyMessages: 6 }, 'Ada', NOW);
		expect(await brakes().setting('brakes')).toEqual({ dailyMessages: 6 });
		const trouble = { invitationId: 'i', kind: 'bounce' as const, channel: 'email' as const, sentAt: NOW };
		expect(await brakes().noteTrouble(trouble, NOW)).toBe(true);
		expect(await brakes().noteTrouble(trouble, NOW)).toBe(false);
		expect(await brakes().troubles('email', 'bounce', NOW)).toBe(1);
		expect(await brakes().troubles('email', 'bounce', later(1))).toBe(0);
		expect(await brakes().troubles('email', 'complaint', NOW)).toBe(0);
		await scheduled({ status: 'sent', sentAt: NOW });
		await scheduled({ status: 'sent', sentAt: NOW });
		await scheduled({ status: 'sent', sentAt: NOW, test: true });
		expect(await brakes().sent('email', NOW, 99)).toBe(2);
		expect(await brakes().sent('email', NOW, 1)).toBe(1);
	});
});
