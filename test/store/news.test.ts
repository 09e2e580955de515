import { storeOver } from '../../nps/store/store';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { HOST, later, NOW, response, survey } from './samples';

const LEASE = 300_000;

describe.each(DIALECTS)('what is told once on %s', (dialect) => {
	let place: TestPlace;
	const brakes = () => place.store.brakes;
	const responses = () => place.store.responses;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		await place.store.surveys.register(survey({ emission: 'collect' }), HOST, NOW);
	});
	afterEach(async () => await place.leave());

	it('ten processes that ask at once for news of pauses are told each pause once', async () => {
		for (const scope of ['all', 'channel:email', 'survey:shop'] as const) {
			await brakes().pause({ scope, reason: 'r', by: 'Ada', at: NOW, automatic: false });
		}
		const stores = await Promise.all(Array.from({ length: 10 }, async () => storeOver(await place.connect())));
		const news = await Promise.all(
			stores.map(async (store) => await store.brakes.claimPauseNews({ limit: 10, leaseMs: LEASE, now: NOW })),
		);
		expect(news.flat().map(({ pause }) => pause.scope).sort()).toEqual(['all', 'channel:email', 'survey:shop']);
		await brakes().markPauseTold(news.flat().map(({ pause, kind }) => ({ pauseId: pause.id, kind })), NOW);
		expect(await brakes().peekPauseNews({ limit: 10, now: later(LEASE + 1) })).toEqual([]);
		await brakes().resume(undefined, 'Grace', later(1));
		expect(await brakes().peekPauseNews({ limit: 10, now: later(2) })).toMatchObject([
			{ kind: 'ended', endedBy: 'Grace' },
			{ kind: 'ended' },
			{ kind: 'ended' },
		]);
	});

	it('ten processes that ask at once for a batch get each collected answer once', async () => {
		for (let number = 0; number < 25; number++) {
			await responses().insert(response({ emittedRevision: 1, collected: true, completeAt: NOW }));
		}
		await responses().insert(response({ completeAt: NOW }));
		const stores = await Promise.all(Array.from({ length: 10 }, async () => storeOver(await place.connect())));
		const request = { limit: 10, leaseMs: LEASE, graceMs: 0, now: later(1), collected: true };
		const batches = await Promise.all(stores.map(async (store) => await store.responses.claimUnemitted(request)));
		const ids = batches.flat().map(({ id }) => id);
		expect(ids).toHaveLength(25);
		expect(new Set(ids).size).toBe(25);
		await responses().markEmitted(ids.map((id) => ({ id, revision: 1 })), NOW);
		expect(await responses().claimUnemitted({ ...request, now: later(LEASE * 2) })).toEqual([]);
		expect(await responses().claimUnemitted({ ...request, collected: false })).toHaveLength(1);
	});
});
