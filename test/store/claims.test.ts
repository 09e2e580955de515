import { Client } from 'pg';
import { CompiledQuery, sql } from '../../nps/vendor/kysely';
import { storeOver } from '../../nps/store/store';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import {
	anna,
	HOST,
	HOUR,
	identitiesOf,
	invitation,
	later,
	NOW,
	personOf,
	response,
	sentInvitation,
	survey,
} from './samples';

const LEASE = 10 * 60_000;
const claim = (changes: object = {}) => ({ limit: 100, leaseMs: LEASE, now: NOW, ...changes });

describe.each(DIALECTS)('claims on %s', (dialect) => {
	let place: TestPlace;
	const store = () => place.store;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		await store().surveys.register(survey(), HOST, NOW);
	});
	afterEach(async () => await place.leave());

	async function scheduled(
		count: number,
		changes: Parameters<typeof invitation>[1] = {},
	): Promise<string[]> {
		return await store().write(async (tx) => {
			const ids: string[] = [];
			for (let number = 0; number < count; number++) {
				const customer = anna({
					id: `c-${number}`,
					email: `c${number}@example.com`,
					phone: undefined,
				});
				const person = await tx.people.resolve(customer, identitiesOf(customer), NOW);
				const made = invitation(person, { dueAt: later(number - count), ...changes });
				await tx.invitations.create(made);
				ids.push(made.id);
			}
			return ids;
		});
	}

	describe('of due invitations', () => {
		it('hands out what is due, oldest first, once', async () => {
			const ids = await scheduled(5);
			await scheduled(1, { surveyKey: 'future', dueAt: later(1) });
			await scheduled(1, { surveyKey: 'test', test: true });
			await scheduled(1, { surveyKey: 'over', expiresAt: NOW });
			const peeked = await store().invitations.peekDue({ limit: 100, now: NOW });
			expect(peeked.map(({ id }) => id)).toEqual(ids);
			const first = await store().invitations.claimDue(claim({ limit: 2 }));
			expect(first.map(({ id }) => id)).toEqual(ids.slice(0, 2));
			expect(first[0]).toMatchObject({ status: 'scheduled', emissions: 1 });
			expect(first[0]?.lease).toBe(
				(await store().invitations.get(first[0]?.id ?? ''))?.lease,
			);
			const second = await store().invitations.claimDue(claim());
			expect(second.map(({ id }) => id)).toEqual(ids.slice(2));
			expect(await store().invitations.claimDue(claim())).toEqual([]);
			expect(await store().invitations.peekDue({ limit: 100, now: NOW })).toEqual([]);
		});

		it('keeps to the surveys it is asked for', async () => {
			await scheduled(2);
			await scheduled(3, { surveyKey: 'support' });
			const { claimDue, peekDue } = store().invitations;
			expect(await claimDue(claim({ surveyKeys: [] }))).toEqual([]);
			expect(await claimDue(claim({ surveyKeys: ['other'] }))).toEqual([]);
			expect(
				await peekDue({ surveyKeys: ['shop', 'support'], limit: 9, now: NOW }),
			).toHaveLength(5);
			expect(await claimDue(claim({ surveyKeys: ['support'] }))).toHaveLength(3);
		});

		it('hands out again what a crashed run held, once its lease is over', async () => {
			const [id = ''] = await scheduled(1);
			const [first] = await store().invitations.claimDue(claim());
			const sending = { lease: 'a run', leaseUntil: later(2 * LEASE) };
			const guard = { from: ['scheduled'], lease: first?.lease } as const;
			expect(await store().invitations.move(id, 'sending', sending, guard, NOW)).toBe(true);
			expect(
				await store().invitations.claimDue(claim({ now: later(2 * LEASE - 1) })),
			).toEqual([]);
			const [again] = await store().invitations.claimDue(claim({ now: later(2 * LEASE) }));
			expect(again).toMatchObject({ id, status: 'sending', emissions: 2 });
			expect(again?.lease).not.toBe('a run');
			// The run that was thought dead comes back: its lease is worth nothing any more.
			const late = { from: ['sending'], lease: 'a run' } as const;
			expect(await store().invitations.move(id, 'sent', {}, late, NOW)).toBe(false);
		});

		it('leaves a message without a lease of its own ten minutes to be sent', async () => {
			await scheduled(1, { status: 'sending' });
			expect(await store().invitations.claimDue(claim({ now: later(LEASE - 1) }))).toEqual(
				[],
			);
			expect(await store().invitations.claimDue(claim({ now: later(LEASE) }))).toHaveLength(
				1,
			);
		});

		it('lets a run renew its lease and put an invitation off', async () => {
			const [id = ''] = await scheduled(1);
			const [{ lease } = { lease: '' }] = await store().invitations.claimDue(claim());
			const { move, claimDue } = store().invitations;
			const renewed = { lease, leaseUntil: later(2 * LEASE) };
			expect(await move(id, 'scheduled', renewed, { from: ['scheduled'], lease }, NOW)).toBe(
				true,
			);
			expect(await claimDue(claim({ now: later(LEASE) }))).toEqual([]);
			const off = { dueAt: later(3 * LEASE), emissions: 0 };
			expect(await move(id, 'scheduled', off, { from: ['scheduled'], lease }, NOW)).toBe(
				true,
			);
			expect(await claimDue(claim({ now: later(2 * LEASE) }))).toEqual([]);
			expect(await claimDue(claim({ now: later(3 * LEASE) }))).toMatchObject([
				{ id, emissions: 1 },
			]);
		});

		it('gives up after five emissions in vain', async () => {
			const [id = ''] = await scheduled(1);
			for (let round = 0; round < 5; round++) {
				const now = later(round * LEASE);
				expect(await store().invitations.claimDue(claim({ now }))).toMatchObject([
					{ emissions: round + 1 },
				]);
			}
			const now = later(5 * LEASE);
			expect(await store().invitations.peekDue({ limit: 9, now })).toEqual([]);
			expect(await store().invitations.claimDue(claim({ now }))).toEqual([]);
			expect(await store().invitations.get(id)).toMatchObject({
				status: 'failed',
				reason: 'unclaimed',
			});
		});

		it('does not let given-up ones hide those behind them', async () => {
			const ids = await scheduled(3, { dueAt: NOW });
			for (let round = 0; round < 5; round++) {
				await store().invitations.claimDue(claim({ now: later(round * LEASE) }));
			}
			const [fresh = ''] = await scheduled(1, {
				surveyKey: 'support',
				dueAt: later(5 * LEASE),
			});
			const claimed = await store().invitations.claimDue(
				claim({ limit: 2, now: later(6 * LEASE) }),
			);
			expect(claimed.map(({ id }) => id)).toEqual([fresh]);
			expect(ids).toHaveLength(3);
		});

		it('never gives one invitation to two of many claimers with connections of their own', async () => {
			const ids = await scheduled(300);
			const others = await Promise.all(
				Array.from({ length: 4 }, async () => storeOver(await place.connect())),
			);
			const claimed = await Promise.all(
				others.flatMap((other) =>
					Array.from(
						{ length: 10 },
						async () => await other.invitations.claimDue(claim({ limit: 10 })),
					),
				),
			);
			const got = claimed.flat().map(({ id }) => id);
			expect(new Set(got).size).toBe(got.length);
			const rest = await store().invitations.claimDue(claim({ limit: 1_000 }));
			expect(new Set([...got, ...rest.map(({ id }) => id)])).toEqual(new Set(ids));
		});

		it('finds them through an index, however many others there are', async () => {
			await scheduled(500);
			expect(await planOfClaim()).toMatch(/nps_invitation_due/);
		});
	});

	/** How the database would look for due invitations. */
	async function planOfClaim(): Promise<string> {
		const { reader } = await place.connect();
		const query = reader
			.selectFrom('nps_invitation')
			.selectAll()
			.where(sql<boolean>`test = 0 and status in ('scheduled', 'sending')`)
			.where('claimable_at', '<=', NOW.getTime() - 1_000_000)
			.orderBy('claimable_at')
			.limit(10);
		if (dialect === 'postgres') {
			const { config } = place;
			if (config.kind !== 'postgres') throw new Error('wrong place');
			const client = new Client({ ...config, ssl: false });
			await client.connect();
			await client.query('analyze nps_invitation');
			const { rows } = await client.query(`explain ${query.compile().sql}`, [
				NOW.getTime() - 1_000_000,
				10,
			]);
			await client.end();
			return JSON.stringify(rows);
		}
		const { sql: text, parameters } = query.compile();
		const plan = CompiledQuery.raw(`explain query plan ${text}`, [...parameters]);
		return JSON.stringify((await reader.executeQuery(plan)).rows);
	}

	describe('of unrouted answers', () => {
		const request = (changes: object = {}) => ({ ...claim(changes), graceMs: 60_000 });

		it('hands out what is complete and old enough, oldest first, and leaves tests to themselves', async () => {
			const { insert, claimUnemitted, peekUnemitted } = store().responses;
			const first = response({ completeAt: later(-3), answeredAt: later(-3) });
			for (const answer of [
				first,
				response({ completeAt: later(-2), answeredAt: later(-2), test: true }),
				response({ completeAt: later(HOUR) }),
				response({ confirmed: false }),
				response({ emittedRevision: 1 }),
				response({ updatedAt: later(60_001) }),
			]) {
				await insert(answer);
			}
			const now = later(60_000);
			const ids = [first.id];
			expect((await peekUnemitted({ ...request(), now })).map(({ id }) => id)).toEqual(ids);
			expect((await claimUnemitted({ ...request(), now })).map(({ id }) => id)).toEqual(ids);
			expect(await claimUnemitted({ ...request(), now })).toEqual([]);
			expect(await peekUnemitted({ ...request(), now })).toEqual([]);
		});

		it('hands out again after the lease, until it is marked as routed', async () => {
			const answer = response();
			await store().responses.insert(answer);
			const now = later(60_000);
			const afterLease = later(60_000 + LEASE);
			expect(await store().responses.claimUnemitted(request({ now }))).toHaveLength(1);
			expect(
				await store().responses.claimUnemitted(request({ now: afterLease })),
			).toHaveLength(1);
			await store().responses.markEmitted([{ id: answer.id, revision: 1 }], NOW);
			expect(
				await store().responses.claimUnemitted(request({ now: later(9 * LEASE) })),
			).toEqual([]);
			expect((await store().responses.get(answer.id))?.emittedRevision).toBe(1);
		});

		it('routes a later change although an earlier revision was routed', async () => {
			const answer = response();
			await store().responses.insert(answer);
			expect(
				await store().responses.update({ ...answer, comment: 'more', revision: 2 }, 1),
			).toBe(true);
			await store().responses.markEmitted([{ id: answer.id, revision: 1 }], NOW);
			const [again] = await store().responses.claimUnemitted(request({ now: later(60_000) }));
			expect(again).toMatchObject({ revision: 2, emittedRevision: 1 });
			// A run that noted revision 1 late does not undo what came after.
			await store().responses.markEmitted([{ id: answer.id, revision: 2 }], NOW);
			await store().responses.markEmitted([{ id: answer.id, revision: 1 }], NOW);
			expect((await store().responses.get(answer.id))?.emittedRevision).toBe(2);
		});

		it('gives up after five emissions in vain, until the answer changes', async () => {
			const answer = response();
			await store().responses.insert(answer);
			for (let round = 0; round < 5; round++) {
				const now = later(60_000 + round * LEASE);
				expect(await store().responses.claimUnemitted(request({ now }))).toHaveLength(1);
			}
			const now = later(60_000 + 5 * LEASE);
			expect(await store().responses.claimUnemitted(request({ now }))).toEqual([]);
			expect(
				await store().responses.peekUnemitted(request({ now: later(9 * LEASE) })),
			).toEqual([]);
			await store().responses.update({ ...answer, comment: 'hello?' }, 1);
			expect(await store().responses.claimUnemitted(request({ now }))).toHaveLength(1);
		});

		it('keeps to the surveys it is asked for', async () => {
			await store().responses.insert(response());
			const now = later(60_000);
			expect(
				await store().responses.claimUnemitted(request({ now, surveyKeys: [] })),
			).toEqual([]);
			expect(
				await store().responses.claimUnemitted(request({ now, surveyKeys: ['b'] })),
			).toEqual([]);
			expect(
				await store().responses.claimUnemitted(request({ now, surveyKeys: ['b', 'shop'] })),
			).toHaveLength(1);
		});

		it('marks ten thousand as routed', async () => {
			const answers = Array.from({ length: 10_000 }, () => ({
				id: response().id,
				revision: 1,
			}));
			const real = response();
			await store().responses.insert(real);
			await store().responses.markEmitted([...answers, { id: real.id, revision: 1 }], NOW);
			expect((await store().responses.get(real.id))?.emittedRevision).toBe(1);
		});
	});

	describe('of deliveries left behind', () => {
		const request = (changes: object = {}) => ({
			...claim(changes),
			scope: 'node-1',
			graceMs: 60_000,
		});
		const delivery = {
			scope: 'node-1',
			source: 'stripe',
			deliveryId: 'evt_1',
			payload: { a: [1, null] },
			now: NOW,
		};

		it('hands out what never started anything, in its own scope', async () => {
			const { id } = await store().deliveries.receive(delivery);
			await store().deliveries.receive({ ...delivery, scope: 'node-2' });
			const { claimLeftBehind, peekLeftBehind, markEmitted } = store().deliveries;
			expect(await claimLeftBehind(request({ now: later(59_999) }))).toEqual([]);
			const expected = [
				{
					id,
					source: 'stripe',
					deliveryId: 'evt_1',
					payload: { a: [1, null] },
					receivedAt: NOW,
				},
			];
			expect(await peekLeftBehind(request({ now: later(60_000) }))).toEqual(expected);
			expect(await claimLeftBehind(request({ now: later(60_000) }))).toEqual(expected);
			expect(await claimLeftBehind(request({ now: later(60_000) }))).toEqual([]);
			expect(await claimLeftBehind(request({ now: later(60_000 + LEASE) }))).toEqual(
				expected,
			);
			await markEmitted([id], NOW);
			expect(await claimLeftBehind(request({ now: later(9 * LEASE) }))).toEqual([]);
		});

		it('gives up after five emissions in vain', async () => {
			await store().deliveries.receive(delivery);
			for (let round = 0; round < 5; round++) {
				const now = later(60_000 + round * LEASE);
				expect(await store().deliveries.claimLeftBehind(request({ now }))).toHaveLength(1);
			}
			const now = later(60_000 + 5 * LEASE);
			expect(await store().deliveries.claimLeftBehind(request({ now }))).toEqual([]);
			expect(
				await store().deliveries.peekLeftBehind(request({ now: later(99 * LEASE) })),
			).toEqual([]);
		});
	});

	it('keeps what a crashed write had done so far to itself', async () => {
		const person = await personOf(store());
		await expect(
			store().write(async (tx) => {
				await sentInvitation(tx, person);
				await tx.responses.insert(response());
				throw new Error('crash');
			}),
		).rejects.toThrow('crash');
		expect(await store().invitations.ofPerson(person.id, 9)).toEqual([]);
		expect(await store().responses.list({ limit: 9 })).toEqual([]);
		expect(await store().rollups.read({ dimension: 'all' })).toEqual([]);
	});
});
