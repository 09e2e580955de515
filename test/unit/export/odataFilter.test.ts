import buildQuery, { type Filter } from 'odata-query';
import fc from 'fast-check';
import type { Row } from '../../../nps/export';
import { ask, askAll, problemOf } from './table';

type Thing = {
	id: string;
	name: string | null;
	score: number | null;
	done: boolean;
	at: string | null;
	day: string | null;
	share: number | null;
};
/** What the client library is told, and what we think it means, without a look at the code under test. */
interface Condition {
	readonly filter: Filter<Thing>;
	readonly holds: (thing: Thing) => boolean;
}

const NAMES = ['Ann', "O'Neil", 'north', 'North', 'a b', '100%', 'x&y', 'ünder', "''", '', 'and', "x') or (1 eq 1", 'a+b', '#1', 'a/b?c'];
const DAYS = ['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01'];
const MOMENTS = ['2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2026-03-01T08:30:00.250Z'];
const nullable = <Value>(from: readonly Value[]) => fc.option(fc.constantFrom(...from), { nil: null, freq: 4 });

const things = fc
	.array(
		fc.record({
			name: nullable(NAMES),
			score: nullable([0, 3, 6, 7, 9, 10]),
			done: fc.boolean(),
			at: nullable(MOMENTS),
			day: nullable(DAYS),
			share: nullable([-33.5, 0, 0.25, 1e6]),
		}),
		{ maxLength: 25 },
	)
	.map((all): Thing[] => all.map((one, index) => ({ id: `t${String(index).padStart(3, '0')}`, ...one })));

const ORDERS = {
	gt: (a: number, b: number) => a > b,
	ge: (a: number, b: number) => a >= b,
	lt: (a: number, b: number) => a < b,
	le: (a: number, b: number) => a <= b,
} as const;
const order = fc.constantFrom(...(Object.keys(ORDERS) as Array<keyof typeof ORDERS>));
const raw = (value: string) => ({ type: 'raw', value }) as const;

const leaf: fc.Arbitrary<Condition> = fc.oneof(
	fc.tuple(order, fc.constantFrom(-1, 0, 5, 6, 9, 10)).map(([is, than]) => ({
		filter: { score: { [is]: than } },
		holds: ({ score }: Thing) => score !== null && ORDERS[is](score, than),
	})),
	fc.tuple(order, fc.constantFrom(-33.5, 0.25, 1)).map(([is, than]) => ({
		filter: { share: { [is]: than } },
		holds: ({ share }: Thing) => share !== null && ORDERS[is](share, than),
	})),
	nullable(NAMES).map((name) => ({ filter: { name }, holds: (thing: Thing) => thing.name === name })),
	nullable(NAMES).map((name) => ({ filter: { name: { ne: name } }, holds: (thing: Thing) => thing.name !== name })),
	fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }).map((names) => ({
		filter: { name: { in: names } },
		holds: ({ name }: Thing) => name !== null && names.includes(name),
	})),
	fc
		.tuple(fc.constantFrom('contains', 'startswith', 'endswith'), fc.constantFrom('n', 'N', "'", 'or', '%', ' ', 'th'))
		.map(([how, text]) => ({
			filter: { name: { [how]: text } },
			holds: ({ name }: Thing) =>
				name !== null &&
				({ contains: name.includes(text), startswith: name.startsWith(text), endswith: name.endsWith(text) }[how] ?? false),
		})),
	fc.constantFrom('north', 'ann', 'North').map((name) => ({
		filter: { 'tolower(name)': name },
		holds: (thing: Thing) => thing.name?.toLowerCase() === name,
	})),
	fc.boolean().map((done) => ({ filter: { done }, holds: (thing: Thing) => thing.done === done })),
	fc.tuple(order, fc.constantFrom(...MOMENTS)).map(([is, than]) => ({
		filter: { at: { [is]: new Date(than) } },
		holds: ({ at }: Thing) => at !== null && ORDERS[is](new Date(at).getTime(), new Date(than).getTime()),
	})),
	fc.tuple(order, fc.constantFrom(...DAYS)).map(([is, than]) => ({
		filter: { day: { [is]: raw(than) } },
		holds: ({ day }: Thing) => day !== null && ORDERS[is](Date.UTC(...dateParts(day)), Date.UTC(...dateParts(than))),
	})),
);

function dateParts(day: string): [number, number, number] {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	return [year, month - 1, date];
}

/** Conditions whose functions may come to null are left out below `not`: null is not true there either. */
const certain = leaf.filter(({ filter }) => !/contains|startswith|endswith|tolower/.test(JSON.stringify(filter)));

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition; sure: Condition }>((tie) => ({
	sure: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		certain,
		joined('and', tie('sure')),
		joined('or', tie('sure')),
		tie('sure').map(({ filter, holds }) => ({ filter: { not: filter }, holds: (thing: Thing) => !holds(thing) })),
	),
	any: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf, tie('sure'), joined('and', tie('any')), joined('or', tie('any'))),
})).any;

function joined(how: 'and' | 'or', of: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
	return fc.array(of, { minLength: 2, maxLength: 3 }).map((all) => ({
		filter: { [how]: all.map(({ filter }) => filter) } as Filter<Thing>,
		holds: (thing) => (how === 'and' ? all.every(({ holds }) => holds(thing)) : all.some(({ holds }) => holds(thing))),
	}));
}

const ids = (rows: ReadonlyArray<Row | Thing>) => rows.map(({ id }) => id);

describe('filters of an independent client library', () => {
	it('give the rows that a plain predicate gives, page after page, each once', async () => {
		await fc.assert(
			fc.asyncProperty(things, condition, fc.integer({ min: 1, max: 7 }), async (rows, { filter, holds }, pageSize) => {
				const query = buildQuery<Thing>({ filter }).slice(1);
				const pages = await askAll(rows, query, { pageSize });
				expect(ids(pages.flat())).toEqual(ids(rows.filter(holds)));
				expect(Math.max(0, ...pages.map(({ length }) => length))).toBeLessThanOrEqual(pageSize);
				const { body } = await ask(rows, 'Things/$count', query);
				expect(Number(body)).toBe(rows.filter(holds).length);
			}),
			{ numRuns: 300 },
		);
	});

	it('go with orders, tops and skips', async () => {
		const orderable = fc.subarray(['name', 'score', 'at', 'day', 'share', 'done'] as const, { maxLength: 3 });
		await fc.assert(
			fc.asyncProperty(
				things, condition, orderable, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
				fc.record({ top: fc.option(fc.integer({ min: 0, max: 30 })), skip: fc.integer({ min: 0, max: 30 }), pageSize: fc.integer({ min: 1, max: 9 }) }),
				async (rows, { filter, holds }, columns, down, { top, skip, pageSize }) => {
					const query = buildQuery<Thing>({
						filter,
						orderBy: columns.map((name, index) => `${name} ${down[index] ? 'desc' : 'asc'}`).join(','),
						...(top !== null && { top }),
						skip,
						count: true,
					}).slice(1);
					const sorted = rows.filter(holds).sort((a, b) => {
						for (const [index, name] of columns.entries()) {
							const [one, other] = [a[name], b[name]];
							if (one === other) continue;
							const before = one === null || (other !== null && one < other);
							return before === (down[index] ?? false) ? 1 : -1;
						}
						return a.id < b.id ? -1 : 1;
					});
					const wanted = sorted.slice(skip, top === null ? undefined : skip + top);
					expect(ids((await askAll(rows, query, { pageSize })).flat())).toEqual(ids(wanted));
					const first = JSON.parse((await ask(rows, 'Things', query, { pageSize })).body) as { '@odata.count': number };
					expect(first['@odata.count']).toBe(sorted.length);
				},
			),
			{ numRuns: 200 },
		);
	});
});

describe('what is not between the two', () => {
	const rows: Row[] = [
		{ id: '1', name: null, score: 9, done: true, at: null, day: null, share: null },
		{ id: '2', name: 'x', score: 3, done: false, at: '2026-03-01T08:00:00.000Z', day: '2026-03-01', share: 0.5 },
	];
	const found = async (filter: string) => ids((await askAll(rows, new URLSearchParams({ $filter: filter }).toString())).flat());

	it.each([
		['contains(name,\'x\')', ['2']],
		["not contains(name,'x')", []],
		['not score eq 9', ['2']],
		['not (score eq 9)', ['2']],
		['done', ['1']],
		['not done', ['2']],
		['(score ge 9) eq true', ['1']],
		['5 lt score', ['1']],
		['name eq null or score eq 3', ['1', '2']],
		['score eq 9 and score eq 3 or score eq 3', ['2']],
		['score gt null', []],
		['score in (3, 4, null)', ['2']],
		['score eq 3.0', ['2']],
		['score gt -1e2', ['1', '2']],
		['at eq 2026-03-01T09:00:00+01:00', ['2']],
		['at gt 2026-03-01', ['2']],
		['day eq 2026-03-01T00:00:00Z', ['2']],
		["toupper(name) eq 'X'", ['2']],
		["contains('xyz',name)", ['2']],
	])('%s', async (filter, wanted) => {
		expect(await found(filter)).toEqual(wanted);
	});

	it.each([
		["name eq 'x", 400, 'character 9: the quoted text does not end'],
		['score eq', 400, 'The end of the filter'],
		['(score eq 3', 400, 'closing parenthesis'],
		['score eq 3)', 400, 'character 11'],
		['score eq 3 3', 400, 'character 12'],
		["score eq 'x'", 400, 'a number with a text'],
		['colour eq 3', 400, "'colour' at character 1 is no column"],
		['score', 400, 'is no condition'],
		['at gt 2026-03-01T08:00:00', 400, 'needs its zone'],
		['day eq 2026-02-30', 400, 'is no date'],
		['score eq 3abc', 400, 'character 10'],
		['score === 3', 400, 'character 7'],
		['done gt true', 400, 'only true or false'],
		['contains(name)', 400, 'takes 2 values'],
		['contains(score,\'1\')', 400, 'for texts'],
		["name in ('x'", 400, 'closing parenthesis'],
		['', 400, 'The end of the filter'],
		['score add 1 eq 3', 501, "'add'"],
		['score eq 1 add 1', 501, "'add'"],
		['year(at) eq 2026', 501, "'year'"],
		["matchesPattern(name,'(a+)+$')", 501, "'matchesPattern'"],
		['Customer/Name eq 1', 501, 'other tables'],
		['name/any(x:x eq 1)', 501, 'other tables'],
	])('%s is answered with %i, and says where', async (filter, status, text) => {
		const problem = problemOf(await ask(rows, 'Things', new URLSearchParams({ $filter: filter }).toString()));
		expect(problem).toMatchObject({ status, target: '$filter', message: expect.stringContaining(text) as string });
	});
});
