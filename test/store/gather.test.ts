import { gatherWrites, type Store } from '../../nps/store';
import { sql } from '../../nps/vendor/kysely';
import { emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOST, identitiesOf, invitation, later, NOW, survey } from './samples';

/** So many acts write at the same moment. */
const ACTS = 12;

describe('writes that are gathered', () => {
	let place: TestPlace;
	let gathered: Store;

	beforeEach(async () => {
		place = await emptyPlace('sqlite');
		await place.store.surveys.register(survey(), HOST, NOW);
		gathered = gatherWrites(place.store, { atOnce: ACTS });
	});
	afterEach(async () => await place.leave());

	const add = async (number: number, fails = false) =>
		await gathered.write(async (tx) => {
			const customer = anna({ id: `c-${number}`, email: `c${number}@example.com`, phone: undefined });
			const person = await tx.people.resolve(customer, identitiesOf(customer), NOW);
			const { created } = await tx.invitations.create(invitation(person, { id: `i-${number}`, dueAt: later(0) }));
			if (fails) throw new Error('This one cannot be written');
			return created;
		});
	const numbers = Array.from({ length: ACTS }, (_, number) => number);
	const kept = async () => (await place.store.invitations.peekDue({ limit: 100, now: NOW })).map(({ id }) => id).sort();

	it('are all there once they are reported as done, and counted', async () => {
		expect(await Promise.all(numbers.map(async (number) => await add(number)))).toEqual(numbers.map(() => true));
		expect(await kept()).toEqual(numbers.map((number) => `i-${number}`).sort());
		const database = await place.connect();
		const { rows } = await sql<{ invited: number }>`select sum(invited) as invited from nps_rollup where dimension = 'all'`.execute(database.reader);
		expect(rows).toEqual([{ invited: ACTS }]);
	});

	it('fail alone: the others of the same moment are kept', async () => {
		const settled = await Promise.allSettled(numbers.map(async (number) => await add(number, number === 5)));
		expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1);
		expect(await kept()).toEqual(numbers.filter((number) => number !== 5).map((number) => `i-${number}`).sort());
	});

	it('do not wait for company that does not come', async () => {
		expect(await add(1)).toBe(true);
		expect(await gathered.invitations.move('i-1', 'sending', {}, { from: ['scheduled'] }, NOW)).toBe(true);
		expect(await place.store.invitations.get('i-1')).toMatchObject({ status: 'sending' });
	});

	it('see a pause that began in the same moment before them', async () => {
		const pause = { scope: 'all', reason: 'Stock-taking', by: 'Ada', at: NOW, automatic: false } as const;
		const seen = await Promise.all([
			gathered.write(async (tx) => (await tx.brakes.pauses()).length),
			gathered.write(async (tx) => await tx.brakes.pause(pause)),
			gathered.write(async (tx) => (await tx.brakes.pauses()).length),
		]);
		expect(seen).toEqual([0, true, 1]);
	});
});
