import { storeOver } from '../../nps/store/store';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, identitiesOf, later, NOW, personOf } from './samples';

describe.each(DIALECTS)('people on %s', (dialect) => {
	let place: TestPlace;
	const people = () => place.store.people;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
	});
	afterEach(async () => await place.leave());

	it('makes a person, and knows them by each identity', async () => {
		const person = await personOf(place.store);
		expect(person).toEqual({ id: person.id, customer: anna(), createdAt: NOW });
		for (const identity of identitiesOf(anna())) {
			expect(await people().find([identity])).toEqual(person);
		}
		expect(await people().get(person.id)).toEqual(person);
		expect(await people().find([{ kind: 'email', value: 'c-1' }])).toBeUndefined();
		expect(await people().find([])).toBeUndefined();
		expect(await people().get('nobody')).toBeUndefined();
	});

	it('brings a known person up to date without forgetting what is not said again', async () => {
		const first = await personOf(place.store, anna({ attributes: { plan: 'pro', visits: 0 } }));
		const changed = { id: 'c-1', name: 'Anna B.', email: undefined, attributes: { visits: 3 } };
		const second = await people().resolve(changed, [{ kind: 'id', value: 'c-1' }], later(1));
		expect(second).toEqual({
			...first,
			customer: { ...anna(), name: 'Anna B.', attributes: { plan: 'pro', visits: 3 } },
		});
		expect(await people().get(first.id)).toEqual(second);
	});

	it('adds identities to a person who is known by one of them', async () => {
		const mail = [{ kind: 'email', value: 'anna@example.com' }] as const;
		const first = await people().resolve(
			{ id: 'anna@example.com', email: 'anna@example.com' },
			mail,
			NOW,
		);
		const second = await personOf(place.store);
		expect(second.id).toBe(first.id);
		expect((await people().find([{ kind: 'phone', value: '+4917112345678' }]))?.id).toBe(
			first.id,
		);
	});

	it('takes the first known identity when they belong to different people, and moves none', async () => {
		const one = await people().resolve({ id: '1' }, [{ kind: 'id', value: '1' }], NOW);
		const two = await people().resolve(
			{ id: '2' },
			[{ kind: 'email', value: 'b@example.com' }],
			NOW,
		);
		const both = [
			{ kind: 'email', value: 'b@example.com' },
			{ kind: 'id', value: '1' },
		] as const;
		expect((await people().resolve({ id: '1' }, both, NOW)).id).toBe(two.id);
		expect((await people().find([both[1]]))?.id).toBe(one.id);
	});

	it('copes with the same identity twice and with none', async () => {
		const twice = [
			{ kind: 'id', value: 'x' },
			{ kind: 'id', value: 'x' },
		] as const;
		const person = await people().resolve({ id: 'x' }, twice, NOW);
		expect((await people().resolve({ id: 'x' }, twice, NOW)).id).toBe(person.id);
		const nobody = await people().resolve({ id: '' }, [], NOW);
		expect(await people().get(nobody.id)).toEqual(nobody);
	});

	it('makes one person of many resolved at once over several connections', async () => {
		const others = await Promise.all(
			Array.from({ length: 3 }, async () => storeOver(await place.connect())),
		);
		const [id, email, phone] = identitiesOf(anna());
		const orders = [[id, email, phone], [phone, email, id], [email], [email, id]];
		const resolved = await Promise.all(
			Array.from({ length: 32 }, async (_, number) => {
				const identities =
					orders[number % orders.length]?.flatMap((one) => (one ? [one] : [])) ?? [];
				return await (others[number % 3] ?? place.store).people.resolve(
					anna(),
					identities,
					NOW,
				);
			}),
		);
		expect(new Set(resolved.map((person) => person.id)).size).toBe(1);
		const database = await place.connect();
		expect(await database.reader.selectFrom('nps_person').select('id').execute()).toHaveLength(
			1,
		);
		expect(await database.reader.selectFrom('nps_identity').selectAll().execute()).toHaveLength(
			3,
		);
	});

	it('keeps what several changes at once each added', async () => {
		const person = await personOf(place.store);
		await Promise.all(
			Array.from({ length: 10 }, async (_, number) => {
				const customer = anna({ attributes: { [`a${number}`]: number } });
				await people().resolve(customer, identitiesOf(customer), NOW);
			}),
		);
		const { customer } = (await people().get(person.id)) ?? person;
		expect(Object.keys(customer.attributes ?? {})).toHaveLength(10);
	});
});
