import type { ResponseFilter, Store } from '../../nps/store';
import type { Response, ResponseAnalysis } from '../../nps/survey/response';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOUR, later, NOW, personOf, response } from './samples';

const says = (...themes: Array<[string, 'positive' | 'negative']>): ResponseAnalysis => ({
	sentiment: 'neutral',
	source: 'embedded',
	themes: themes.map(([theme, sentiment]) => ({ theme, sentiment, quote: 'words' })),
});

describe.each(DIALECTS)('the list of responses on %s', (dialect) => {
	let place: TestPlace;
	const store = (): Store => place.store;
	const add = async (changes: Parameters<typeof response>[0] = {}): Promise<Response> => {
		const given = response(changes);
		await store().responses.insert(given);
		return given;
	};
	const ids = async (filter: Partial<ResponseFilter>) =>
		(await store().responses.list({ limit: 100, ...filter })).map(({ id }) => id);

	beforeAll(async () => {
		place = await emptyPlace(dialect);
	});
	afterAll(async () => await place.leave());

	it('goes on after an answer, in either order, also among answers of the very same time', async () => {
		const surveyKeys = ['pages'];
		const all: Response[] = [];
		for (const hours of [0, 1, 1, 1, 2]) all.push(await add({ surveyKey: 'pages', answeredAt: later(hours * HOUR) }));
		for (const order of ['newest', 'oldest'] as const) {
			const whole = await ids({ surveyKeys, order });
			expect(whole).toHaveLength(5);
			const walked: string[] = [];
			for (let after: ResponseFilter['after']; ; ) {
				const page = await store().responses.list({ surveyKeys, order, limit: 2, ...(after && { after }) });
				walked.push(...page.map(({ id }) => id));
				const last = page.at(-1);
				if (!last) break;
				after = { at: last.answeredAt, id: last.id };
			}
			expect(walked).toEqual(whole);
		}
		expect(await ids({ surveyKeys, order: 'oldest', limit: 1 })).toEqual([all[0]?.id]);
	});

	it('filters by touchpoint, channel, agent, team, variant and day', async () => {
		const surveyKeys = ['filters'];
		const one = await add({ surveyKey: 'filters', touchpoint: 'support', channel: 'sms', agent: 'Bob', team: 'North', variant: 'B' });
		const two = await add({ surveyKey: 'filters', answeredAt: later(-48 * HOUR), comment: 'Fine' });
		await add({ surveyKey: 'filters', touchpoint: 'other', confirmed: false, answeredAt: later(-99 * HOUR) });
		for (const filter of [
			{ touchpoints: ['support', 'x'] },
			{ channels: ['sms'] },
			{ agents: ['Bob'] },
			{ teams: ['North'] },
			{ variants: ['B'] },
			{ fromDay: '2026-03-10' },
		]) {
			expect(await ids({ surveyKeys, ...filter })).toEqual([one.id]);
		}
		expect(await ids({ surveyKeys, commented: true })).toEqual([two.id]);
		expect(await ids({ surveyKeys, fromDay: '2026-03-08', toDay: '2026-03-08' })).toEqual([two.id]);
		expect(await ids({ surveyKeys, counted: true })).toEqual([one.id, two.id]);
		expect(await ids({ surveyKeys, teams: [] })).toEqual([]);
		expect(await ids({ surveyKeys, themes: [] })).toEqual([]);
		expect(await ids({ surveyKeys, limit: 0 })).toEqual([]);
	});

	it('finds segments by name and value exactly', async () => {
		const surveyKeys = ['segments'];
		const hostile = `"},{"plan":"pro"`;
		const pro = await add({ surveyKey: 'segments', segments: { region: 'EU', plan: 'pro' }, answeredAt: later(3) });
		const odd = await add({ surveyKey: 'segments', segments: { [hostile]: hostile, plan: 'pro plus' }, answeredAt: later(2) });
		const value = await add({ surveyKey: 'segments', segments: { x: '"plan":"pro"', plan: '127.50' }, answeredAt: later(1) });
		expect(await ids({ surveyKeys, segments: { plan: 'pro' } })).toEqual([pro.id]);
		expect(await ids({ surveyKeys, segments: { plan: 'pro', region: 'EU' } })).toEqual([pro.id]);
		expect(await ids({ surveyKeys, segments: { plan: 'pro', region: 'US' } })).toEqual([]);
		expect(await ids({ surveyKeys, segments: { [hostile]: hostile } })).toEqual([odd.id]);
		expect(await ids({ surveyKeys, segments: { plan: '127.50' } })).toEqual([value.id]);
		expect(await ids({ surveyKeys, segments: { plan: '130' } })).toEqual([]);
		expect(await ids({ surveyKeys, segments: {} })).toEqual([pro.id, odd.id, value.id]);
	});

	it('finds comments by any of the themes they mention, whatever is said about them', async () => {
		const surveyKeys = ['themes'];
		const late = await add({ surveyKey: 'themes', comment: 'Late', analysis: says(['delivery', 'negative']), answeredAt: later(2) });
		const fast = await add({ surveyKey: 'themes', comment: 'Fast', analysis: says(['delivery', 'positive'], ['price', 'negative']), answeredAt: later(1) });
		await add({ surveyKey: 'themes', comment: 'delivery', analysis: says(['delivery time', 'negative']) });
		expect(await ids({ surveyKeys, themes: ['delivery'] })).toEqual([late.id, fast.id]);
		expect(await ids({ surveyKeys, themes: ['price', 'x'] })).toEqual([fast.id]);
		expect(await ids({ surveyKeys, themes: ['deliv', '%', '"'] })).toEqual([]);
	});

	describe('searched for a text', () => {
		const surveyKeys = ['search'];
		const comments = ['The COURIER was late', '100% happy_with it', 'Größe passt nicht, ÄRGERLICH', 'Курьер опоздал', 'a\\b', 'nothing'];
		const found: Record<string, string> = {};

		beforeAll(async () => {
			for (const [number, comment] of comments.entries()) {
				found[(await add({ surveyKey: 'search', comment, answeredAt: later(number) })).id] = comment;
			}
		});
		const search = async (text: string) => (await ids({ surveyKeys, search: text })).map((id) => found[id]);

		it.each([
			['courier', 'The COURIER was late'],
			['  Courier Was ', 'The COURIER was late'],
			['ärgerlich', 'Größe passt nicht, ÄRGERLICH'],
			['größe', 'Größe passt nicht, ÄRGERLICH'],
			['КУРЬЕР', 'Курьер опоздал'],
			['100%', '100% happy_with it'],
			['y_w', '100% happy_with it'],
			['\\', 'a\\b'],
		])('%j is found whatever its case', async (text, expected) => {
			expect(await search(text)).toEqual([expected]);
		});

		it.each(['%', '_', "' or 1=1 --", 'a%b', 'x'.repeat(100_000), '\ud800', '%'.repeat(3000)])(
			'nothing is a wildcard, and nothing breaks out',
			async (text) => {
				const expected = text === '%' ? ['100% happy_with it'] : text === '_' ? ['100% happy_with it'] : [];
				expect(await search(text)).toEqual(expected);
			},
		);

		it('an empty text looks for nothing in particular', async () => {
			for (const text of ['  ', '', '\u0000 ']) {
				expect(await ids({ surveyKeys, search: text, limit: Infinity })).toHaveLength(comments.length);
			}
		});

		it('is combined with the other filters, and paged', async () => {
			expect(await ids({ surveyKeys, search: 'a', limit: 1, offset: 1 })).toHaveLength(1);
			expect(await ids({ surveyKeys: ['nobody'], search: 'courier' })).toEqual([]);
			expect(await ids({ surveyKeys, search: 'courier', categories: ['detractor'] })).toEqual([]);
			expect(await ids({ surveyKeys, search: 'courier', to: NOW })).toEqual([]);
		});

		it('works within a larger write, too', async () => {
			await store().write(async (tx) => {
				const [one] = await tx.responses.list({ surveyKeys, search: 'ärgerlich', limit: 5 });
				expect(one?.comment).toBe('Größe passt nicht, ÄRGERLICH');
			});
		});
	});

	it('gives the newest counted answers of many people at once', async () => {
		const people = await Promise.all(
			[0, 1, 2].map(async (number) =>
				personOf(store(), anna({ id: `last${number}`, email: `last${number}@x.example`, phone: undefined })),
			),
		);
		const [first, second, third] = people.map(({ id }) => id);
		const answers: Response[] = [];
		for (const hours of [3, 1, 2]) answers.push(await add({ personId: first, answeredAt: later(hours * HOUR) }));
		const [three, , two] = answers.map(({ id }) => id);
		const only = await add({ personId: second });
		await add({ personId: second, confirmed: false, answeredAt: later(HOUR) });
		await add({ personId: second, test: true, answeredAt: later(HOUR) });
		const last = await store().responses.lastOf([first, second, third, first, 'nobody'].map(String), 2);
		expect([...last].map(([person, theirs]) => [person, theirs.map(({ id }) => id)]).sort()).toEqual(
			[
				[first, [three, two]],
				[second, [only.id]],
			].sort(),
		);
		expect(last.get(String(second))).toEqual([only]);
		const many = Array.from({ length: 2000 }, (_, number) => `nobody-${number}`);
		expect((await store().responses.lastOf([...many, String(first)], 1)).size).toBe(1);
		expect((await store().responses.lastOf([String(first)], 0)).size).toBe(0);
		expect((await store().responses.lastOf([], 5)).size).toBe(0);
	});
});
