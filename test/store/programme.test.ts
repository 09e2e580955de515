import { DAY } from '../../nps/clock';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOUR, invitation, later, NOW, personOf, sentInvitation } from './samples';

describe.each(DIALECTS)('the small repositories on %s', (dialect) => {
	let place: TestPlace;
	const store = () => place.store;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
	});
	afterEach(async () => await place.leave());

	describe('deliveries', () => {
		const delivery = {
			scope: 'n',
			source: 'stripe',
			deliveryId: 'evt_1',
			payload: { a: 0 },
			now: NOW,
		};

		it('tells a retry of what was routed from one of what never started anything', async () => {
			const { receive, markEmitted, setAnswer } = store().deliveries;
			const { id } = await receive(delivery);
			expect(await receive(delivery)).toEqual({ id, known: 'received' });
			await setAnswer(id, '<Response/>');
			await markEmitted([id], NOW);
			expect(await receive(delivery)).toEqual({
				id,
				known: 'emitted',
				answer: '<Response/>',
			});
			expect((await receive({ ...delivery, scope: 'm' })).known).toBe(false);
			expect((await receive({ ...delivery, source: 'm' })).known).toBe(false);
		});

		it('takes one of many at once in', async () => {
			const all = await Promise.all(
				Array.from({ length: 10 }, async () => await store().deliveries.receive(delivery)),
			);
			expect(all.filter(({ known }) => known === false)).toHaveLength(1);
			expect(new Set(all.map(({ id }) => id)).size).toBe(1);
		});

		it('keeps no payload of what has been routed', async () => {
			const { id } = await store().deliveries.receive(delivery);
			await store().deliveries.markEmitted([id], NOW);
			const { reader } = await place.connect();
			expect(await reader.selectFrom('nps_delivery').select('payload').execute()).toEqual([
				{ payload: null },
			]);
		});
	});

	describe('conversations', () => {
		it('moves on only from the revision that was read', async () => {
			const sent = await sentInvitation(store(), await personOf(store()));
			const { get, put } = store().conversations;
			expect(await get(sent.id)).toBeUndefined();
			expect(await put(sent.id, { step: 'x' }, 1, NOW)).toBe(false);
			expect(await put(sent.id, { step: 'score' }, 0, NOW)).toBe(true);
			expect(await put(sent.id, { step: 'score' }, 0, NOW)).toBe(false);
			expect(await put(sent.id, { step: 'thanks' }, 1, NOW)).toBe(true);
			expect(await put(sent.id, { step: 'lost' }, 1, NOW)).toBe(false);
			expect(await get(sent.id)).toEqual({ state: { step: 'thanks' }, revision: 2 });
		});
	});

	describe('suppressions', () => {
		const mail = {
			kind: 'email',
			address: 'anna@example.com',
			reason: 'unsubscribed',
			source: 'page',
		} as const;

		it('keeps the first reason, until the address is let in again', async () => {
			const { add, find, remove, list } = store().suppressions;
			await add(mail, NOW);
			await add({ ...mail, reason: 'bounced' }, later(1));
			const addresses = ['anna@example.com', 'bob@example.com'];
			expect([...(await find(addresses))]).toEqual([['anna@example.com', 'unsubscribed']]);
			expect((await find(['ANNA@example.com'])).size).toBe(1);
			expect((await find([])).size).toBe(0);
			expect(await list(10)).toEqual([{ ...mail, at: NOW }]);
			expect(await remove('anna@example.com')).toBe(true);
			expect(await remove('anna@example.com')).toBe(false);
			expect((await find(addresses)).size).toBe(0);
		});

		it('lists the newest first, page by page', async () => {
			for (let number = 0; number < 5; number++) {
				await store().suppressions.add(
					{ ...mail, address: `a${number}@example.com` },
					later(number),
				);
			}
			const page = await store().suppressions.list(2, 1);
			expect(page.map(({ address }) => address)).toEqual([
				'a3@example.com',
				'a2@example.com',
			]);
		});

		it('cancels what is scheduled for the address, leased or not, and nothing else', async () => {
			const person = await personOf(store());
			await store().suppressions.add(mail, NOW);
			const mine = invitation(person);
			const sms = invitation(person, {
				surveyKey: 'b',
				channel: 'sms',
				address: '+4917112345678',
			});
			const sending = invitation(person, { surveyKey: 'c', status: 'sending' });
			for (const one of [mine, sms, sending]) await store().invitations.create(one);
			await store().invitations.claimDue({ limit: 9, leaseMs: HOUR, now: NOW });
			await store().suppressions.add(mail, NOW);
			const status = async (id: string) => (await store().invitations.get(id))?.status;
			expect(await status(mine.id)).toBe('cancelled');
			expect(await status(sms.id)).toBe('scheduled');
			expect(await status(sending.id)).toBe('sending');
		});

		it('puts an opt-out down to the latest survey of the last ninety days, once', async () => {
			const person = await personOf(store());
			const optedOut = async () =>
				(await store().rollups.read({ dimension: 'all' }))
					.filter(({ funnel }) => funnel.optedOut > 0)
					.map(({ surveyKey, funnel }) => [surveyKey, funnel.optedOut]);
			await sentInvitation(store(), person, { surveyKey: 'old', sentAt: later(-DAY) });
			await sentInvitation(store(), person, { surveyKey: 'new' });
			await sentInvitation(store(), person, {
				surveyKey: 'test',
				sentAt: later(1),
				test: true,
			});
			const bob = await personOf(
				store(),
				anna({ id: 'c-2', email: 'bob@example.com', phone: undefined }),
			);
			await sentInvitation(store(), bob, { surveyKey: 'bob' });
			await store().suppressions.add(
				{ ...mail, address: 'bob@example.com' },
				later(90 * DAY + 1),
			);
			expect(await optedOut()).toEqual([]);
			await store().suppressions.add(mail, later(90 * DAY));
			await store().suppressions.add(mail, later(90 * DAY));
			expect(await optedOut()).toEqual([['new', 1]]);
			await store().suppressions.remove(mail.address);
			await store().suppressions.add(mail, later(90 * DAY));
			expect(await optedOut()).toEqual([['new', 1]]);
		});
	});

	describe('subscribers', () => {
		const node = {
			event: 'invitationDue',
			surveyKey: 'shop',
			workflowId: 'w1',
			nodeId: 'n1',
			nodeName: 'One',
		} as const;
		const rival = { ...node, workflowId: 'w2', nodeId: 'n2', nodeName: 'Two' };
		const beat = async (
			who: Parameters<ReturnType<typeof store>['subscribers']['beat']>[0],
			at = NOW,
		) => await store().subscribers.beat(who, at, HOUR);

		it('lets one node at a time ask for an event of a survey', async () => {
			expect(await store().subscribers.lastBeat('invitationDue', 'shop')).toBeUndefined();
			expect(await beat(node)).toEqual({ ok: true });
			expect(await beat(rival, later(HOUR - 1))).toEqual({
				ok: false,
				holder: { workflowId: 'w1', nodeName: 'One' },
			});
			expect(await beat({ ...rival, event: 'answerComplete' })).toEqual({ ok: true });
			expect(await beat({ ...rival, surveyKey: 'support' })).toEqual({ ok: true });
			expect(await beat(node, later(HOUR / 2))).toEqual({ ok: true });
			expect(await beat(rival, later(HOUR * 1.5))).toEqual({ ok: true });
			expect((await beat(node, later(HOUR * 1.5))).ok).toBe(false);
			expect(await store().subscribers.lastBeat('invitationDue', 'shop')).toEqual(
				later(HOUR * 1.5),
			);
		});

		it('counts a node that asks for all surveys as one that asks for each', async () => {
			expect(await beat({ ...node, surveyKey: '*' })).toEqual({ ok: true });
			expect((await beat(rival)).ok).toBe(false);
			expect(await store().subscribers.lastBeat('invitationDue', 'whatever')).toEqual(NOW);
			expect(await beat({ ...rival, event: 'answerComplete' })).toEqual({ ok: true });
			expect((await beat({ ...node, event: 'answerComplete', surveyKey: '*' })).ok).toBe(
				false,
			);
		});
	});

	describe('signing keys', () => {
		it('makes one at first use, the same for all', async () => {
			const keys = await Promise.all(
				Array.from({ length: 6 }, async () => await store().keys.signingKeys('links', NOW)),
			);
			expect(new Set(keys.map((list) => JSON.stringify(list))).size).toBe(1);
			expect(keys[0]?.[0]?.secret).toHaveLength(43);
			const other = await store().keys.signingKeys('handoff', NOW);
			expect(other[0]?.secret).not.toBe(keys[0]?.[0]?.secret);
		});

		it('puts a new key first and keeps the older ones', async () => {
			const [first] = await store().keys.signingKeys('links', NOW);
			await Promise.all([
				store().keys.rotate('links', NOW),
				store().keys.rotate('links', NOW),
			]);
			const keys = await store().keys.signingKeys('links', NOW);
			expect(keys).toHaveLength(3);
			expect(keys[2]).toEqual(first);
			await store().keys.rotate('handoff', NOW);
			expect(await store().keys.signingKeys('handoff', NOW)).toHaveLength(1);
		});
	});
});
