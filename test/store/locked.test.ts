import { join } from 'node:path';
import { StoreUnavailableError, type Store } from '../../nps/store';
import { embeddedFile } from '../../nps/store/config';
import { openSqlite } from '../../nps/store/sqlite/open';
import { storeOver } from '../../nps/store/store';
import { kill, says, start } from '../support/programs';
import { emptyPlace, type TestPlace } from '../support/stores';
import { HOST, NOW, personOf, response, sentInvitation, survey, to } from './samples';

const PROGRAM = join(__dirname, 'programs/holdLock.cjs');

describe('an embedded store that another process has locked', () => {
	let place: TestPlace;
	let impatient: Store;
	let holder: ReturnType<typeof start>;

	beforeEach(async () => {
		place = await emptyPlace('sqlite');
		await place.store.surveys.register(survey(), HOST, NOW);
		const file = embeddedFile('default', place.env);
		impatient = storeOver(await openSqlite(file, "embedded store 'default'", 300));
		holder = start(PROGRAM, [file]);
		await says(holder);
	});
	afterEach(async () => {
		if (holder.exitCode === null && holder.signalCode === null) await kill(holder);
		await impatient.close();
		await place.leave();
	});

	it('refuses a write as unavailable, and keeps nothing of it', async () => {
		await expect(impatient.responses.insert(response())).rejects.toThrow(StoreUnavailableError);
		await expect(
			impatient.write(async (tx) => {
				const sent = await sentInvitation(tx, await personOf(tx));
				await tx.responses.insert(response(to(sent)));
			}),
		).rejects.toThrow(
			"The embedded store 'default' cannot be used right now: database is locked.",
		);
		await kill(holder);
		expect(await impatient.responses.list({ limit: 9 })).toEqual([]);
		expect(await impatient.rollups.read({ dimension: 'all' })).toEqual([]);
		expect(await impatient.responses.insert(response())).toEqual({ inserted: true });
	});

	it('turns away those who queue behind a write that waits, in the same time', async () => {
		const writes = await Promise.allSettled(
			Array.from({ length: 20 }, async () => await impatient.responses.insert(response())),
		);
		for (const write of writes) {
			expect(write).toMatchObject({
				status: 'rejected',
				reason: expect.any(StoreUnavailableError),
			});
		}
	});

	it('lets everything else in the process go on while a write waits, reads of the store too', async () => {
		let turns = 0;
		const timer = setInterval(() => turns++, 1);
		const write = impatient.responses.insert(response()).catch((error: unknown) => error);
		expect((await impatient.surveys.list()).length).toBe(1);
		expect(await impatient.responses.list({ limit: 9 })).toEqual([]);
		expect(await write).toBeInstanceOf(StoreUnavailableError);
		clearInterval(timer);
		expect(turns).toBeGreaterThan(20);
	});

	it('writes as soon as the other process lets go, of which nothing half-done stays', async () => {
		const write = place.store.responses.insert(response());
		await kill(holder);
		expect(await write).toEqual({ inserted: true });
		expect(await place.store.suppressions.list(9)).toEqual([]);
	});
});
