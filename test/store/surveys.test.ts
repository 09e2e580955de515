import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { HOST, later, NOW, survey } from './samples';

describe.each(DIALECTS)('surveys on %s', (dialect) => {
	let place: TestPlace;
	const surveys = () => place.store.surveys;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
	});
	afterEach(async () => await place.leave());

	it('registers a survey', async () => {
		const registered = {
			definition: survey(),
			version: 1,
			active: true,
			...HOST,
			registeredAt: NOW,
			updatedAt: NOW,
		};
		expect(await surveys().register(survey(), HOST, NOW)).toEqual(registered);
		expect(await surveys().get('shop')).toEqual(registered);
		expect(await surveys().get('nothing')).toBeUndefined();
	});

	it('changes nothing when the same is registered again', async () => {
		await surveys().register(survey(), HOST, NOW);
		const again = await surveys().register(survey(), HOST, later(1));
		expect(again).toMatchObject({ version: 1, updatedAt: NOW });
	});

	it('raises the version when the wording changes and only then', async () => {
		await surveys().register(survey(), HOST, NOW);
		const versions: number[] = [];
		for (const change of [
			{ name: 'Shop 2', editWindowHours: 1, brand: { name: 'Acme', colour: '#000000' } },
			{ question: 'How likely?' },
			{ question: 'How likely?', ended: true },
			{ followUp: { detractor: 'Why?' } },
			{ thanks: { promoter: 'Thanks!' } },
			{ language: 'de' },
			{ brand: { name: 'Acme Ltd', colour: '#123456' } },
		]) {
			versions.push((await surveys().register(survey(change), HOST, NOW)).version);
		}
		expect(versions).toEqual([1, 2, 2, 3, 4, 5, 6]);
		const { reader } = await place.connect();
		const history = await reader.selectFrom('nps_survey_version').select('version').execute();
		expect(history.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6]);
	});

	it('lets a successor take the key over, which its predecessor cannot switch off any more', async () => {
		await surveys().register(survey(), HOST, NOW);
		await surveys().register(survey(), { ...HOST, workflowId: 'w2' }, later(1));
		await surveys().deactivate('shop', 'w1', later(2));
		expect(await surveys().get('shop')).toMatchObject({
			active: true,
			workflowId: 'w2',
			registeredAt: NOW,
		});
		await surveys().deactivate('shop', 'w2', later(3));
		expect(await surveys().get('shop')).toMatchObject({ active: false, updatedAt: later(3) });
		expect(
			await surveys().register(survey(), { ...HOST, workflowId: 'w2' }, NOW),
		).toMatchObject({ active: true });
	});

	it('lists them by name', async () => {
		for (const name of ['beta', 'Alpha', 'Émile', 'zeta']) {
			await surveys().register(
				survey({ key: `k-${name.length}${name.charCodeAt(0)}`, name }),
				HOST,
				NOW,
			);
		}
		const names = (await surveys().list()).map(({ definition }) => definition.name);
		expect(names).toEqual(['Alpha', 'beta', 'Émile', 'zeta']);
	});

	it('registers one survey however many processes start with it at once', async () => {
		const registered = await Promise.all(
			Array.from({ length: 8 }, async () => await surveys().register(survey(), HOST, NOW)),
		);
		expect(registered.map(({ version }) => version)).toEqual(Array(8).fill(1));
		expect(await surveys().list()).toHaveLength(1);
	});
});
