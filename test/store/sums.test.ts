import type { RollupSumQuery, Store } from '../../nps/store';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOST, HOUR, later, NOW, personOf, response, sentInvitation, survey, to } from './samples';

const DAY = 24 * HOUR;

describe.each(DIALECTS)('sums on %s', (dialect) => {
	let place: TestPlace;
	const store = (): Store => place.store;
	const sum = async (query: Partial<RollupSumQuery>) =>
		await store().rollups.sum({ dimension: 'all', by: [], ...query });
	const answersOf = ({ histogram, unscored }: { histogram: readonly number[]; unscored: number }) =>
		histogram.reduce((total, count) => total + count, unscored);

	beforeEach(async () => {
		place = await emptyPlace(dialect);
	});
	afterEach(async () => await place.leave());

	it('add up everything when nothing tells groups apart, and are nothing where nothing is', async () => {
		expect(await sum({})).toEqual([]);
		await store().responses.insert(response({ score: 0 }));
		await store().responses.insert(response({ score: 10, surveyKey: 'other' }));
		await store().responses.insert(response({ score: null }));
		await store().responses.insert(response({ score: 3, test: true }));
		const [all, ...more] = await sum({});
		expect(more).toEqual([]);
		expect(Object.keys(all ?? {}).sort()).toEqual(['funnel', 'histogram', 'unscored']);
		expect(all).toMatchObject({ histogram: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], unscored: 1 });
	});

	it.each([
		['day', ['2025-12-28', '2025-12-29', '2026-01-04', '2026-01-05', '2026-03-31', '2026-04-01']],
		['week', ['2025-12-22', '2025-12-29', '2026-01-05', '2026-03-30']],
		['month', ['2025-12-01', '2026-01-01', '2026-03-01', '2026-04-01']],
		['quarter', ['2025-10-01', '2026-01-01', '2026-04-01']],
	] as const)('name each %s by its first day, weeks by their Monday', async (period, expected) => {
		for (const day of ['2025-12-28', '2025-12-29', '2026-01-04', '2026-01-05', '2026-03-31', '2026-04-01']) {
			await store().responses.insert(response({ answeredAt: new Date(`${day}T12:00:00Z`), team: 'North' }));
		}
		const within = [{ dimension: 'team', value: 'North' } as const];
		for (const more of [{}, { within }]) {
			const sums = await sum({ by: [period], ...more });
			expect(sums.map((one) => one.period)).toEqual(expected);
			expect(sums.reduce((total, one) => total + answersOf(one), 0)).toBe(6);
		}
	});

	it('keep a year that has no date in the database', async () => {
		await store().responses.insert(response({ answeredAt: new Date('+012026-01-01T12:00:00Z'), team: 'North' }));
		const within = [{ dimension: 'team', value: 'North' } as const];
		for (const more of [{}, { within }]) expect(await sum({ by: ['week'], ...more })).toHaveLength(1);
	});

	it('give the groups with the most answers, ordered by their keys', async () => {
		for (const agent of ['a', 'b', 'b', 'c', 'c', 'c', 'd', 'd']) {
			await store().responses.insert(response({ agent, team: 'North' }));
		}
		const within = [{ dimension: 'team', value: 'North' } as const];
		for (const more of [{}, { within }]) {
			const query = { dimension: 'agent', by: ['value'], ...more } as const;
			expect((await sum({ ...query, limit: 2 })).map(({ value }) => value)).toEqual(['b', 'c']);
			expect(await sum({ ...query, limit: 99 })).toHaveLength(4);
			expect(await sum({ ...query, limit: 0 })).toEqual([]);
		}
	});

	it('find a segment by its name alone, and numbers by their first two digits', async () => {
		const segments: Array<Record<string, string>> = [
			{ plan: 'pro', orderValue: '127.50' },
			{ plan: 'pro', orderValue: '134' },
			{ planet: 'Mars', zip: '01067', 'pl%n': 'x' },
		];
		for (const one of segments) await store().responses.insert(response({ segments: one, team: 'North' }));
		const within = [{ dimension: 'team', value: 'North' } as const];
		for (const more of [{}, { within }]) {
			const valuesOf = async (query: Partial<RollupSumQuery>) =>
				(await sum({ dimension: 'segment', by: ['value'], ...more, ...query })).map(({ value }) => value);
			expect(await valuesOf({ segment: 'plan' })).toEqual(['plan=pro']);
			expect(await valuesOf({ segment: 'pl%n' })).toEqual(['pl%n=x']);
			expect(await valuesOf({ segment: 'orderValue' })).toEqual(['orderValue=130']);
			expect(await valuesOf({ values: ['orderValue=128', 'zip=01067'] })).toEqual(['orderValue=130', 'zip=01067']);
			expect(await valuesOf({ values: [] })).toEqual([]);
		}
		const pro = await sum({ within: [{ dimension: 'segment', value: 'orderValue=129' }] });
		expect(pro.map(answersOf)).toEqual([2]);
	});

	it('read names of segments and values as they are, however hostile', async () => {
		const hostile = `"],"x' or 1=1 --`;
		const nul = 'a\u0000b\ud800';
		await store().responses.insert(
			response({ team: hostile, segments: { [hostile]: `${hostile}%_\\`, [nul]: nul }, agent: nul }),
		);
		await store().responses.insert(response({ team: 'North' }));
		const within = [{ dimension: 'team', value: hostile } as const];
		expect((await sum({ within })).map(answersOf)).toEqual([1]);
		const values = await sum({ dimension: 'segment', by: ['value'], within });
		expect(values).toHaveLength(2);
		const exact = [{ dimension: 'segment', value: `${hostile}=${hostile}%_\\` } as const];
		expect((await sum({ within: exact })).map(answersOf)).toEqual([1]);
		expect(await sum({ within: [{ dimension: 'segment', value: `${hostile}=${hostile}%_` }] })).toEqual([]);
		expect(await sum({ within: [{ dimension: 'theme', value: '%' }] })).toEqual([]);
		expect(await sum({ toDay: `'; drop table nps_rollup; --`, within })).toEqual([]);
	});

	it('narrow both answers and invitations to where dimensions meet, in the days of the survey', async () => {
		await store().surveys.register(survey({ key: 'tokyo', timeZone: 'Asia/Tokyo' }), HOST, NOW);
		for (const [number, variant] of ['A', 'B', 'B'].entries()) {
			const person = await personOf(store(), anna({ id: `p${number}`, email: `${number}@x.example`, phone: undefined }));
			const sentAt = new Date('2026-03-10T15:30:00Z');
			const sent = await sentInvitation(store(), person, { surveyKey: 'tokyo', variant, sentAt, createdAt: later(-DAY, sentAt) });
			await store().responses.insert(
				response({ ...to(sent), surveyKey: 'tokyo', score: number, variant, team: 'North', answeredAt: later(DAY, sentAt) }),
			);
		}
		const of = async (query: Partial<RollupSumQuery>) =>
			await sum({ surveyKeys: ['tokyo'], within: [{ dimension: 'variant', value: 'B' }], ...query });
		expect(await of({ dimension: 'team', by: ['value'], fromDay: '2026-03-11', toDay: '2026-03-11' })).toMatchObject([
			{ value: 'North', histogram: Array(11).fill(0), funnel: { invited: 0, sent: 2, answered: 2 } },
		]);
		expect(await of({ dimension: 'hour', by: ['value'] })).toMatchObject([
			{ value: '00', histogram: [0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0], funnel: { invited: 2, sent: 2 } },
		]);
		expect(await of({ fromDay: '2026-03-12', touchpoints: ['delivery'] })).toMatchObject([
			{ histogram: [0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0], funnel: { sent: 0 } },
		]);
		expect(await of({ touchpoints: ['support'] })).toEqual([]);
	});

	it('read through the indexes of teams and agents where a team or agent is asked for', async () => {
		if (dialect !== 'sqlite') return;
		const { reader } = await place.connect();
		const plan = async (sql: string) => {
			const { rows } = await reader.executeQuery<{ detail: string }>({
				sql: `explain query plan ${sql}`,
				parameters: [],
				query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
				queryId: { queryId: 'plan' },
			});
			return rows.map(({ detail }) => detail).join('; ');
		};
		expect(
			await plan(
				`select score, count(*) from nps_response where test = 0 and confirmed = 1 and day >= '2026-01-01' and answered_at >= 1 and (substr(team, 1, 200) in ('x') and team in ('x')) group by score`,
			),
		).toContain('nps_response_by_team (<expr>=? AND answered_at>?)');
		expect(await plan(`select count(*) from nps_invitation where test = 0 and (substr(agent, 1, 200) in ('x') and agent in ('x'))`)).toContain(
			'nps_invitation_by_agent',
		);
	});
});
