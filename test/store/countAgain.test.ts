import { MIGRATIONS } from '../../nps/store/migrations';
import { migrate } from '../../nps/store/migrations/runner';
import { ROLLUP_DIMENSIONS, type Store } from '../../nps/store';
import type { Database } from '../../nps/store/session';
import { storeOver } from '../../nps/store/store';
import { sql } from '../../nps/vendor/kysely';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { flatten } from './countingModel';
import { anna, HOST, HOUR, later, NOW, personOf, response, sentInvitation, survey, to } from './samples';

const ANSWERS = 60;

describe.each(DIALECTS)('what an older version has counted, on %s,', (dialect) => {
	let place: TestPlace;
	let database: Database;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		database = await place.connect();
	});
	afterEach(async () => await place.leave());

	it('is counted by the new dimensions when the store is opened, once, whoever opens it', async () => {
		const { store } = place;
		await fill(store);
		const before = await counts(store);
		expect(Object.keys(before).some((name) => name.includes('theme:delivery=negative'))).toBe(true);
		await age(database);
		expect(await counts(store)).not.toEqual(before);
		await Promise.all([migrate(database), migrate(await place.connect()), migrate(await place.connect())]);
		expect(await counts(store)).toEqual(before);
		await migrate(database);
		expect(await counts(store)).toEqual(before);
		expect(await storeOver(database).responses.list({ themes: ['delivery'], limit: 999 })).toHaveLength(ANSWERS / 2);
	});

	it('can be changed by a new version before that, and is right all the same', async () => {
		const { store } = place;
		await fill(store);
		await age(database);
		const [one] = await store.responses.list({ limit: 1 });
		if (!one) throw new Error('nothing to change');
		await store.responses.update({ ...one, score: null }, one.revision);
		await migrate(database);
		const { rows } = await sql<{ wrong: number }>`select count(*) as wrong from ${sql.table(place.config.kind === 'postgres' ? 'public.nps_rollup' : 'nps_rollup')} where h0 + h9 + unscored < 0 or sent < 0`.execute(
			database.reader,
		);
		expect(rows).toEqual([{ wrong: 0 }]);
		const [all] = await store.rollups.sum({ dimension: 'variant', by: [] });
		expect(all).toMatchObject({ unscored: 1 });
	});

	it('goes on where a crash ended it, without a step of the schema being repeated', async () => {
		const { store } = place;
		await fill(store);
		const before = await counts(store);
		await age(database);
		let turns = 0;
		const cut = MIGRATIONS.map((one) => {
			const { fill: wanted } = one;
			if (!wanted) return one;
			return {
				...one,
				fill: async (tx: Parameters<typeof wanted>[0]) => {
					if (turns++ === 1) throw new Error('power cut');
					return await wanted(tx);
				},
			};
		});
		await expect(migrate(database, cut)).rejects.toThrow('power cut');
		await migrate(database);
		expect(await counts(store)).toEqual(before);
	});
});

async function fill(store: Store): Promise<void> {
	await store.surveys.register(survey({ timeZone: 'Asia/Tokyo' }), HOST, NOW);
	for (let number = 0; number < ANSWERS; number++) {
		const customer = anna({ id: `c${number}`, email: `${number}@x.example`, phone: undefined });
		const segments = { plan: 'pro', orderValue: `${100 + number}.5` };
		const variant = number % 2 ? 'B' : 'A';
		const sent = await sentInvitation(store, await personOf(store, customer), {
			sentAt: later(number * HOUR),
			variant,
			segments,
		});
		await store.responses.insert(
			response({
				...to(sent),
				score: number % 3 ? 9 : 0,
				variant,
				segments,
				team: `t${number % 4}`,
				...(number % 2 && {
					comment: 'Late',
					analysis: {
						sentiment: 'negative' as const,
						source: 'embedded' as const,
						themes: [{ theme: 'delivery', sentiment: 'negative' as const, quote: 'Late' }],
					},
				}),
			}),
		);
	}
}

async function counts(store: Store): Promise<Record<string, number>> {
	const rows = await Promise.all(
		ROLLUP_DIMENSIONS.map(async (dimension) => await store.rollups.read({ dimension })),
	);
	return flatten(rows.flat());
}

/** As if a version without the newer dimensions had written all of it. */
async function age({ writer }: Database): Promise<void> {
	await writer.updateTable('nps_response').set({ counted_as: null, sent_hour: null, sentiment: null }).execute();
	await writer
		.updateTable('nps_invitation')
		.set({ counted_as: null, sent_hour: null, opened: 0, opened_at: null })
		.execute();
	await writer.updateTable('nps_rollup').set({ opened: 0 }).execute();
	await writer.deleteFrom('nps_rollup').where('dimension', 'in', ['variant', 'hour', 'theme']).execute();
	const rounded = await writer
		.selectFrom('nps_rollup')
		.selectAll()
		.where('value', 'like', 'orderValue=%')
		.execute();
	await writer.deleteFrom('nps_rollup').where('value', 'like', 'orderValue=%').execute();
	const first = rounded[0];
	if (!first) return;
	const nothing = Object.fromEntries(
		Object.entries(first).map(([name, value]) => [name, typeof value === 'number' ? 0 : value]),
	) as typeof first;
	const exact = new Map<string, typeof first>();
	const add = (day: string, value: string, measures: Partial<typeof first>) => {
		const key = `${day} ${value}`;
		const row = exact.get(key) ?? { ...nothing, day, value };
		for (const [name, count] of Object.entries(measures)) {
			Object.assign(row, { [name]: Number(row[name as 'h0']) + Number(count) });
		}
		exact.set(key, row);
	};
	for (const row of await writer.selectFrom('nps_invitation').selectAll().execute()) {
		const value = `orderValue=${(JSON.parse(row.segments ?? '{}') as { orderValue: string }).orderValue}`;
		add(row.created_day, value, { invited: 1 });
		add(row.sent_day ?? '', value, { sent: 1, answered: row.answered, commented: row.commented });
	}
	for (const row of await writer.selectFrom('nps_response').selectAll().execute()) {
		const value = `orderValue=${(JSON.parse(row.segments ?? '{}') as { orderValue: string }).orderValue}`;
		add(row.day, value, { [`h${row.score}`]: 1 });
	}
	await writer.insertInto('nps_rollup').values([...exact.values()]).execute();
}
