import { gatherWrites, type Store } from '../../nps/store';
import { sql } from '../../nps/vendor/kysely';
import { emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOST, identitiesOf, invitation, later, NOW, response, sentInvitation, survey } from './samples';

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

	describe('whose reads are foreseen', () => {
		const known = anna({ id: 'c-known', email: 'known@example.com', phone: undefined });
		const person = (number: number) => anna({ id: `c-${number}`, email: `c${number}@example.com`, phone: undefined });

		/** What the store says before a decision about the customer, who is then asked. */
		const decide = async (customer: ReturnType<typeof anna>, { store = gathered, asks = true, foreseenAs = customer } = {}) => {
			const identities = identitiesOf(customer);
			const eventId = `order-of-${customer.id}`;
			return await store.write(
				async (tx) => {
					const { id: personId } = await tx.people.resolve(customer, identities, NOW);
					const addresses = identities.flatMap(({ kind, value }) => (kind === 'id' ? [] : value));
					const ledger = await tx.invitations.ledger({ personId, addresses, surveyKey: 'shop', eventId, now: later(0) });
					const made = invitation({ id: personId, customer, createdAt: NOW }, { status: 'sending' });
					if (asks && !ledger.openInvitation) await tx.invitations.create({ ...made, event: { ...made.event, id: eventId } });
					return { personId, ledger };
				},
				{ identities: identitiesOf(foreseenAs), eventId },
			);
		};

		it('know what each would have read alone', async () => {
			const { store } = place;
			const before = await store.people.resolve(known, identitiesOf(known), NOW);
			await store.people.resolve({ ...known, email: 'former@example.com' }, identitiesOf({ ...known, email: 'former@example.com' }), NOW);
			await sentInvitation(store, before);
			await store.responses.insert(response({ personId: before.id, channel: 'web', answeredAt: later(-5000) }));
			await store.suppressions.add({ kind: 'email', address: 'former@example.com', reason: 'STOP', source: 'customer' }, NOW);
			await store.suppressions.add({ kind: 'email', address: 'c3@example.com', reason: 'No such user', source: 'bounce' }, NOW);
			const customers = [known, ...numbers.map(person)];
			const alone = [];
			for (const customer of customers) alone.push((await decide(customer, { store, asks: false })).ledger);
			expect(alone[0]).toMatchObject({ askedInYear: 1, openInvitation: {}, lastAnswered: { surveyKey: 'shop' } });
			expect(alone[0]?.suppressed?.get('former@example.com')).toBe('STOP');
			expect(alone[4]?.unreachable?.get('c3@example.com')).toBe('No such user');
			const together = await Promise.all(customers.map(async (customer) => await decide(customer, { asks: false })));
			expect(together.map(({ ledger }) => ledger)).toEqual(alone);
		});

		it('see one another where they are about the same person, under whatever names', async () => {
			const other = { ...person(1), id: 'c-other' };
			const twice = await Promise.all([decide(person(1)), decide(other), ...numbers.slice(2).map(async (number) => await decide(person(number)))]);
			expect(twice[0]?.personId).toBe(twice[1]?.personId);
			expect(twice.filter(({ ledger }) => ledger.openInvitation)).toHaveLength(1);
			expect(twice[1]?.ledger).toMatchObject({ openInvitation: {}, askedInYear: 1 });
		});

		it('are read again where the work asks for somebody else', async () => {
			await place.store.people.resolve(known, identitiesOf(known), NOW);
			await sentInvitation(place.store, await place.store.people.resolve(known, identitiesOf(known), NOW));
			const [found] = await Promise.all([decide(known, { foreseenAs: person(1) }), ...numbers.slice(2).map(async (number) => await decide(person(number)))]);
			expect(found?.ledger).toMatchObject({ openInvitation: {}, askedInYear: 1 });
		});
	});
});
