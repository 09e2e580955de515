import { npsOf } from '../../nps/statistics';
import type { Store } from '../../nps/store';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOST, HOUR, later, NOW, personOf, response, sentInvitation, survey, to } from './samples';

const DAY = 24 * HOUR;
const VIEWS = ['nps_responses_v', 'nps_comments_v', 'nps_daily_v', 'nps_segments_v'] as const;
type Row = Record<string, unknown>;

describe.each(DIALECTS)('the views on %s', (dialect) => {
	let place: TestPlace;
	const store = (): Store => place.store;
	const rows = async (text: string): Promise<Row[]> => {
		const { reader } = await place.connect();
		const { rows: found } = await reader.executeQuery<Row>({
			sql: text,
			parameters: [],
			query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
			queryId: { queryId: 'view' },
		});
		return found;
	};
	const number = async (text: string) => Number(Object.values((await rows(text))[0] ?? {})[0]);

	beforeEach(async () => {
		place = await emptyPlace(dialect);
	});
	afterEach(async () => await place.leave());

	it('give the same score as we do, answer by answer and day by day', async () => {
		const histogram = [3, 0, 1, 0, 2, 0, 4, 5, 1, 7, 9];
		for (const [score, count] of histogram.entries()) {
			for (let one = 0; one < count; one++) {
				await store().responses.insert(response({ score, team: 'North', answeredAt: later(one * DAY) }));
			}
		}
		await store().responses.insert(response({ score: null }));
		await store().responses.insert(response({ score: 0, confirmed: false }));
		await store().responses.insert(response({ score: 0, test: true }));
		const { score, n } = npsOf(histogram);
		expect(await number('select avg(nps_factor) from nps_responses_v')).toBeCloseTo(Number(score), 9);
		expect(await number('select count(*) from nps_responses_v where score is not null')).toBe(n);
		expect(
			await number('select 100.0 * (sum(promoters) - sum(detractors)) / sum(n) from nps_daily_v'),
		).toBeCloseTo(Number(score), 9);
		expect(await number(`select nps from nps_segments_v where dimension = 'team' and value = 'North'`)).toBeCloseTo(
			Number(score),
			9,
		);
		for (const day of await rows('select n, promoters, passives, detractors, nps from nps_daily_v')) {
			const [promoters, passives, detractors] = [day.promoters, day.passives, day.detractors].map(Number);
			const one = npsOf({ promoters: promoters ?? 0, passives: passives ?? 0, detractors: detractors ?? 0 });
			expect(Number(day.n)).toBe(one.n);
			expect(Number(day.nps)).toBeCloseTo(Number(one.score), 9);
		}
	});

	it('hold nothing of the customer, and the comment in a view of its own', async () => {
		await store().surveys.register(survey({ name: 'My shop' }), HOST, NOW);
		const person = await personOf(store(), anna({ name: 'Secret Name', attributes: { iban: 'Secret Number' } }));
		const sent = await sentInvitation(store(), person);
		await store().responses.insert(
			response({
				...to(sent),
				comment: 'Secret words',
				language: 'en',
				agent: 'Bob',
				team: 'North',
				variant: 'B',
				analysis: {
					sentiment: 'negative',
					source: 'embedded',
					themes: [{ theme: 'delivery', sentiment: 'negative', quote: 'Secret words' }],
				},
			}),
		);
		for (const view of VIEWS) {
			const text = JSON.stringify(await rows(`select * from ${view}`));
			expect(text).not.toMatch(/anna@example|4917112345678|Secret N/);
			expect(text.includes('Secret words')).toBe(view === 'nps_comments_v');
		}
		const [one] = await rows('select * from nps_responses_v');
		expect(one).toMatchObject({
			survey_key: 'shop',
			survey_name: 'My shop',
			survey_version: 1,
			variant: 'B',
			touchpoint: 'delivery',
			channel: 'email',
			agent: 'Bob',
			team: 'North',
			score: 9,
			category: 'promoter',
			nps_factor: 100,
			sentiment: 'negative',
			language: 'en',
			demo: dialect === 'sqlite' ? 0 : false,
			commented: dialect === 'sqlite' ? 1 : true,
		});
		expect(new Date(one?.answered_at as string | Date)).toEqual(NOW);
		expect(await number(`select count(*) from nps_responses_v where answered_day = '2026-03-10'`)).toBe(1);
		expect(await rows(`select sent, answered, opened from nps_daily_v`)).toMatchObject([
			{ sent: 1, answered: 1, opened: 1 },
		]);
	});

	it('tell each category and what it adds to the score', async () => {
		for (const score of [0, 6, 7, 8, 9, 10, null]) await store().responses.insert(response({ score }));
		const found = await rows('select score, category, nps_factor from nps_responses_v order by coalesce(score, 99)');
		expect(found.map(({ category, nps_factor }) => [category, nps_factor])).toEqual([
			['detractor', -100],
			['detractor', -100],
			['passive', 0],
			['passive', 0],
			['promoter', 100],
			['promoter', 100],
			['unscored', null],
		]);
	});

	it.each([{ minimumGroup: 3 }, { minimumGroup: 3, anonymous: true }])(
		'show no group below the minimum, in no way: %j',
		async (privacy) => {
			await store().surveys.register(survey(privacy), HOST, NOW);
			for (const [team, days] of [['North', 0], ['North', 0], ['North', 0], ['South', 1], ['South', 1]] as const) {
				await store().responses.insert(response({ team, agent: 'Bob', answeredAt: later(days * DAY) }));
			}
			expect(await rows(`select value, n from nps_segments_v where dimension = 'team'`)).toMatchObject([
				{ value: 'North' },
			]);
			const days = await rows('select n, nps, promoters from nps_daily_v order by day');
			expect(days.map(({ n, nps }) => [Number(n), nps === null])).toEqual([
				[3, false],
				[2, true],
			]);
			expect(await number('select count(*) from nps_responses_v where team is not null or agent is not null')).toBe(0);
			expect(await number('select count(*) from nps_responses_v where answered_at is not null')).toBe(0);
			expect(await number(`select count(*) from nps_responses_v where answered_day = '2026-03-01'`)).toBe(5);
			expect(await number('select avg(nps_factor) from nps_responses_v')).toBe(100);
		},
	);

	it('let groups show again once the survey no longer asks for a minimum', async () => {
		await store().surveys.register(survey({ minimumGroup: 9 }), HOST, NOW);
		await store().responses.insert(response({ team: 'North' }));
		expect(await rows(`select value from nps_segments_v where dimension = 'team'`)).toEqual([]);
		await store().surveys.register(survey({ demo: true }), HOST, NOW);
		expect(await rows(`select demo from nps_segments_v where dimension = 'team'`)).toEqual([
			{ demo: dialect === 'sqlite' ? 1 : true },
		]);
		expect(await number(`select count(*) from nps_responses_v where team = 'North'`)).toBe(1);
	});

	it('stay readable whatever somebody has written, and after an erasure', async () => {
		const hostile = `\u0000"'\\u0000{}<script>%_\ud800`;
		const person = await personOf(store());
		await store().responses.insert(
			response({ personId: person.id, comment: hostile, team: hostile, segments: { [hostile]: hostile }, touchpoint: hostile }),
		);
		await store().responses.insert(response({ answeredAt: new Date('+012026-01-01T00:00:00Z') }));
		for (const view of VIEWS) expect((await rows(`select * from ${view}`)).length).toBeGreaterThan(0);
		await store().people.erase(person.id, NOW);
		expect(await rows('select * from nps_comments_v')).toEqual([]);
		expect(await number('select count(*) from nps_responses_v')).toBe(2);
	});
});
