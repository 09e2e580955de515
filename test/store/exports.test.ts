import { readView, type Scope } from '../../nps/dashboard';
import type { Row } from '../../nps/export';
import { readExport, type ExportName } from '../../nps/programme';
import { systemRandom } from '../../nps/random';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { HOST, HOUR, later, NOW, personOf, response, sentInvitation, survey, to } from './samples';

const SCOPE: Scope = { minimumN: 1, comments: true, names: true, customers: true, exports: true };
const VIEWS = { responses: 'nps_responses_v', daily: 'nps_daily_v', segments: 'nps_segments_v' } as const;

describe.each(DIALECTS)('exports and views on %s', (dialect) => {
	let place: TestPlace;
	beforeEach(async () => {
		place = await emptyPlace(dialect);
	});
	afterEach(async () => await place.leave());

	const viewRows = async (name: ExportName): Promise<Row[]> => {
		const { reader } = await place.connect();
		const { rows } = await reader.executeQuery<Record<string, unknown>>({
			sql: `select * from ${VIEWS[name]}`,
			parameters: [],
			query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
			queryId: { queryId: 'view' },
		});
		return rows.map(plain);
	};
	const exported = async (name: ExportName): Promise<Row[]> => {
		const deps = { store: place.store, clock: { now: () => NOW }, random: systemRandom };
		const found = await readExport(deps, name, { scope: SCOPE, view: readView({}), personal: false, fallbackZone: 'UTC' });
		const rows: Row[] = [];
		for await (const batch of found?.batches ?? []) rows.push(...batch);
		return rows;
	};
	/** The columns of the view, as the export has them. */
	const asViewed = (row: Row, columns: readonly string[]): Row =>
		plain(Object.fromEntries(columns.map((name) => [name, row[name] ?? null])));
	const sorted = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

	async function fill(): Promise<void> {
		await place.store.surveys.register(survey({ timeZone: 'Pacific/Auckland', demo: true }), HOST, NOW);
		const person = await personOf(place.store);
		const sent = await sentInvitation(place.store, person);
		await place.store.responses.insert(response({ ...to(sent), score: 10, comment: 'Quick, as ever', team: 'North', language: 'en' }));
		for (const [index, score] of [0, 6, 7, 8, 9, 10, null, 3].entries()) {
			await place.store.responses.insert(
				response({
					score,
					answeredAt: later(index * 17 * HOUR),
					team: index % 2 === 0 ? 'North' : 'South',
					segments: { plan: index % 3 === 0 ? 'pro' : 'free' },
					...(index === 4 && { surveyKey: 'nobody-registered' }),
					...(index === 5 && { touchpoint: 'support', variant: 'B', agent: 'Bob' }),
					...(index === 6 && { comment: '', anonymous: true as const }),
				}),
			);
		}
		await place.store.responses.insert(response({ score: 0, test: true }));
		await place.store.responses.insert(response({ score: 0, confirmed: false }));
	}

	it.each(['responses', 'daily', 'segments'] as const)('say the same: %s', async (name) => {
		await fill();
		const [views, exports] = [await viewRows(name), await exported(name)];
		const columns = Object.keys(views[0] ?? {});
		expect(views.length).toBeGreaterThan(3);
		for (const column of columns) expect(Object.keys(exports[0] ?? {})).toContain(column);
		expect(sorted(exports.map((row) => asViewed(row, columns)))).toEqual(sorted(views));
	});

	it('hide the same of single answers where groups are not to be told apart', async () => {
		await place.store.surveys.register(survey({ minimumGroup: 3 }), HOST, NOW);
		for (const index of [0, 1, 2, 3]) {
			await place.store.responses.insert(response({ team: 'North', agent: 'Bob', answeredAt: later(index * HOUR) }));
		}
		const views = await viewRows('responses');
		const columns = Object.keys(views[0] ?? {});
		expect(sorted((await exported('responses')).map((row) => asViewed(row, columns)))).toEqual(sorted(views));
		const days = await viewRows('daily');
		expect(sorted((await exported('daily')).map((row) => asViewed(row, Object.keys(days[0] ?? {}))))).toEqual(sorted(days));
	});

	it('answers are read by their IDs, and by whether they are shielded', async () => {
		await fill();
		const list = async (shielded: { is: boolean; surveyKeys: string[] }, after?: string) =>
			await place.store.responses.list({ limit: 4, order: 'id', counted: true, shielded, ...(after !== undefined && { after: { at: NOW, id: after } }) });
		const found: string[] = [];
		for (let after: string | undefined; ; after = found.at(-1)) {
			const page = await list({ is: false, surveyKeys: [] }, after);
			found.push(...page.map(({ id }) => id));
			if (page.length < 4) break;
		}
		expect(found).toEqual([...new Set(found)].sort());
		expect(found).toHaveLength(8);
		const hidden = await list({ is: true, surveyKeys: ['nobody-registered'] });
		expect(hidden.map(({ anonymous, surveyKey }) => anonymous ?? surveyKey).sort()).toEqual(['nobody-registered', true]);
		expect(await list({ is: false, surveyKeys: ['shop', 'nobody-registered'] })).toEqual([]);
	});
});

/** Numbers, truths and days, whatever the driver makes of them. */
function plain(row: Readonly<Record<string, unknown>>): Row {
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(name, value)]));
}

const TRUTHS = new Set(['demo']);
const DAYS = new Set(['day', 'month', 'answered_day']);

function cellOf(name: string, value: unknown): Row[string] {
	if (value === null || value === undefined) return null;
	if (typeof value === 'boolean' || TRUTHS.has(name)) return Number(value);
	// Of the funnel "commented" is a number, of an answer a truth.
	if (value instanceof Date && !DAYS.has(name)) return value.toISOString();
	if (value instanceof Date) return `${value.getFullYear()}-${pad(value.getMonth() + 1)}-${pad(value.getDate())}`;
	if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && name !== 'value') return Math.round(Number(value) * 1e9) / 1e9;
	return typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : String(value);
}

const pad = (part: number): string => String(part).padStart(2, '0');
