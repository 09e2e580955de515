import fc from 'fast-check';
import type { InvitationStatus } from '../../nps/invitation/invitation';
import { ROLLUP_DIMENSIONS, type RollupDimension, type Store } from '../../nps/store';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { asRows, CountingModel, flatten, type Step } from './countingModel';
import {
	anna,
	HOST,
	HOUR,
	later,
	NOW,
	personOf,
	response,
	sentInvitation,
	survey,
	to,
} from './samples';

const at = fc.integer({ min: -60, max: 60 });
const which = fc.nat(8);
const person = fc.nat(3);
const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const confirmed = fc.boolean();
const comment = fc.boolean();
const test = fc.constantFrom(false, false, false, true);
const surveyIndex = fc.nat(1);
const variant = fc.constantFrom('A', 'B', undefined);
const themes = fc.array(fc.constantFrom('delivery=negative', 'delivery=positive', 'price=neutral'), { maxLength: 3 });
const status = fc.constantFrom<InvitationStatus>(
	...([
		'scheduled',
		'sending',
		'sent',
		'delivered',
		'answered',
		'cancelled',
		'failed',
		'expired',
	] as const),
);

const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constant('ask' as const),
			person,
			at,
			sent: fc.boolean(),
			test,
			team: fc.constantFrom('North', undefined),
			plan: fc.constantFrom('pro', '127.50', '0127', undefined),
			variant,
			survey: surveyIndex,
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({ do: fc.constant('move' as const), which, to: status, at }),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constant('answer' as const),
			which,
			at,
			score,
			comment,
			confirmed,
			themes,
			variant,
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('import' as const),
			at,
			score,
			confirmed,
			test,
			survey: surveyIndex,
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constant('change' as const),
			which,
			at,
			score,
			comment,
			confirmed,
		}),
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const), which, at }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('annotate' as const), which, themes }) },
	{
		weight: 1,
		arbitrary: fc.record({ do: fc.constant('suppress' as const), person, at: fc.constant(60) }),
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), person, at }) },
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('zone' as const),
			zone: fc.constantFrom('Asia/Tokyo', 'America/New_York', 'UTC'),
			survey: surveyIndex,
		}),
	},
);

describe.each(DIALECTS)('rollups on %s', (dialect) => {
	let place: TestPlace;

	beforeAll(async () => {
		place = await emptyPlace(dialect);
	});
	afterAll(async () => await place.leave());

	it('equal a recount after anything that can happen', async () => {
		let compared = 0;
		let runs = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }),
				async (steps) => {
					const model = new CountingModel(place.store);
					for (const [index, one] of steps.entries())
						await model.take(distinctTime(one, index));
					const rows = await Promise.all(
						ROLLUP_DIMENSIONS.map(
							async (dimension) =>
								await place.store.rollups.read({
									surveyKeys: model.keys,
									dimension,
								}),
						),
					);
					const counts = model.recount();
					expect(flatten(rows.flat())).toEqual(counts);
					compared += Object.keys(counts).length;
					if (runs++ % 6 === 0) await comparesWithin(place.store, model);
				},
			),
			{ numRuns: dialect === 'sqlite' ? 150 : 40 },
		);
		expect(compared).toBeGreaterThan(500);
	});

	it('count invitations on the day they were sent, in the zone of the survey', async () => {
		const { store } = place;
		await store.surveys.register(survey({ key: 'tokyo', timeZone: 'Asia/Tokyo' }), HOST, NOW);
		const anyone = await personOf(store);
		const sent = await sentInvitation(store, anyone, {
			surveyKey: 'tokyo',
			createdAt: new Date('2026-03-10T14:59:00Z'),
			sentAt: new Date('2026-03-10T15:00:00Z'),
		});
		await store.invitations.move(sent.id, 'delivered', {}, { from: ['sent'] }, NOW);
		const answeredAt = new Date('2026-03-12T23:00:00Z');
		const answer = response({ ...to(sent), surveyKey: 'tokyo', score: 0, answeredAt });
		await store.responses.insert(answer);
		await store.responses.update({ ...answer, comment: 'Late.' }, 1);
		await store.invitations.move(sent.id, 'answered', {}, { from: ['delivered'] }, NOW);
		const rows = await store.rollups.read({ surveyKeys: ['tokyo'], dimension: 'agent' });
		const none = { invited: 0, sent: 0, delivered: 0, opened: 0, answered: 0, commented: 0, optedOut: 0 };
		expect(rows.map(({ day, value, funnel }) => ({ day, value, funnel }))).toEqual([
			{ day: '2026-03-10', value: 'Bob', funnel: { ...none, invited: 1 } },
			{
				day: '2026-03-11',
				value: 'Bob',
				funnel: { ...none, sent: 1, delivered: 1, opened: 1, answered: 1, commented: 1 },
			},
		]);
		const all = await store.rollups.read({
			surveyKeys: ['tokyo'],
			dimension: 'all',
			fromDay: '2026-03-13',
		});
		expect(all).toMatchObject([
			{ day: '2026-03-13', histogram: [1, ...Array<number>(10).fill(0)] },
		]);
	});

	it('read by survey, touchpoint and day, ends included', async () => {
		const { store } = place;
		for (const [number, touchpoint] of ['x', 'y', 'x'].entries()) {
			const answeredAt = later(number * 24 * HOUR);
			await store.responses.insert(response({ surveyKey: 'read', touchpoint, answeredAt }));
		}
		const days = async (query: object) =>
			(await store.rollups.read({ surveyKeys: ['read'], dimension: 'all', ...query })).map(
				({ day }) => day,
			);
		expect(await days({})).toEqual(['2026-03-10', '2026-03-11', '2026-03-12']);
		expect(await days({ fromDay: '2026-03-11', toDay: '2026-03-11' })).toEqual(['2026-03-11']);
		expect(await days({ touchpoints: ['x'] })).toEqual(['2026-03-10', '2026-03-12']);
		expect(await days({ touchpoints: [] })).toEqual([]);
		expect(await days({ surveyKeys: [] })).toEqual([]);
	});

	it('are right after many answers at once to one survey', async () => {
		const { store } = place;
		await Promise.all(
			Array.from(
				{ length: 60 },
				async (_, number) =>
					await store.responses.insert(
						response({
							surveyKey: 'many',
							score: number % 11,
							agent: `a${number % 3}`,
							team: `t${number % 2}`,
						}),
					),
			),
		);
		const [row] = await store.rollups.read({ surveyKeys: ['many'], dimension: 'all' });
		expect(row?.histogram).toEqual([6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5]);
	});

	it('say nothing about an unconfirmed answer until it is confirmed', async () => {
		const { store } = place;
		const customer = anna({ id: 'robot', email: 'robot@example.com', phone: undefined });
		const sent = await sentInvitation(store, await personOf(store, customer), {
			surveyKey: 'robots',
		});
		const answer = response({ ...to(sent), surveyKey: 'robots', score: 10, confirmed: false });
		await store.responses.insert(answer);
		await store.invitations.move(sent.id, 'answered', {}, { from: ['sent'] }, NOW);
		const read = async () =>
			(await store.rollups.read({ surveyKeys: ['robots'], dimension: 'all' }))[0];
		expect(await read()).toMatchObject({
			histogram: Array(11).fill(0),
			funnel: { sent: 1, answered: 0 },
		});
		await store.responses.update({ ...answer, confirmed: true }, 1);
		expect((await read())?.histogram[10]).toBe(1);
		expect((await read())?.funnel.answered).toBe(1);
	});
});

const WITHIN: ReadonlyArray<{ dimension: RollupDimension; value: string }> = [
	{ dimension: 'team', value: 'North' },
	{ dimension: 'channel', value: 'email' },
	{ dimension: 'segment', value: 'plan=130' },
	{ dimension: 'theme', value: '' },
	{ dimension: 'theme', value: 'delivery=negative' },
	{ dimension: 'variant', value: 'B' },
	{ dimension: 'all', value: '' },
];

/** Sums from the daily counts, and from answers and invitations where two dimensions meet, are what a recount says. */
async function comparesWithin(store: Store, model: CountingModel): Promise<void> {
	for (const one of [undefined, ...WITHIN]) {
		const counts = model.recount(one && `${one.dimension}:${one.value}`);
		const found = await Promise.all(
			ROLLUP_DIMENSIONS.map(async (dimension) =>
				asRows(
					await store.rollups.sum({
						surveyKeys: model.keys,
						dimension,
						by: ['surveyKey', 'value', 'day'],
						...(one && { within: [one] }),
					}),
					dimension,
				),
			),
		);
		expect(flatten(found.flat())).toEqual(counts);
	}
}

/** No two steps at one time, so that "the latest" is always one. */
function distinctTime(one: Step, index: number): Step {
	return 'at' in one ? { ...one, at: one.at + index / 1_000 } : one;
}
