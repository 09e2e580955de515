import { brandOfProfile, type BrandProfile } from '../../nps/survey';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { HOST, later, NOW, survey } from './samples';

const main: BrandProfile = { key: 'main', name: 'Example Shop', colour: '#123456', logo: 'https://cdn.example/l.png' };

describe.each(DIALECTS)('brands on %s', (dialect) => {
	let place: TestPlace;
	const { brands, surveys } = {
		brands: () => place.store.brands,
		surveys: () => place.store.surveys,
	};
	const branded = survey({ brand: brandOfProfile('main') });

	beforeEach(async () => {
		place = await emptyPlace(dialect);
	});
	afterEach(async () => await place.leave());

	it('keeps a brand and lists it by name with the surveys that use it', async () => {
		await brands().save(main, NOW);
		await brands().save({ ...main, key: 'a', name: 'Another' }, NOW);
		await surveys().register(branded, HOST, NOW);
		expect(await brands().get('main')).toEqual(main);
		const listed = await brands().list();
		expect(listed.map(({ profile, usedBy }) => [profile.name, usedBy])).toEqual([
			['Another', []],
			['Example Shop', [{ key: 'shop', name: 'Shop', active: true }]],
		]);
	});

	it('shows a survey with what its brand says now, without registering it again', async () => {
		await brands().save(main, NOW);
		const first = await surveys().register(branded, HOST, NOW);
		expect(first.definition.brand).toMatchObject({ profile: 'main', name: 'Example Shop' });
		await brands().save({ ...main, name: 'New Name' }, later(1));
		expect((await surveys().get('shop'))?.definition.brand.name).toBe('New Name');
		const [listed] = await surveys().list();
		expect(listed?.definition.brand).toEqual({ ...main, key: undefined, name: 'New Name', profile: 'main' });
		const again = await surveys().register(branded, HOST, later(2));
		expect(again).toMatchObject({ version: 1, updatedAt: NOW, definition: { brand: { name: 'New Name' } } });
	});

	it('a survey outlives its brand', async () => {
		await brands().save(main, NOW);
		await surveys().register(branded, HOST, NOW);
		expect(await brands().remove('main')).toBe(true);
		expect(await brands().remove('main')).toBe(false);
		expect((await surveys().get('shop'))?.definition.brand).toEqual(branded.brand);
	});

	it('a survey that takes another brand frees the one it had', async () => {
		await brands().save(main, NOW);
		await surveys().register(branded, HOST, NOW);
		await surveys().register(survey(), HOST, NOW);
		expect(await brands().usedBy('main')).toEqual([]);
	});
});
