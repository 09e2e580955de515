import fc from 'fast-check';
import { withholdCounted, type Counted, type CountedValue } from '../../../nps/export';

const FUNNEL = { invited: 0, sent: 0, delivered: 0, opened: 0, answered: 0, commented: 0, optedOut: 0 };
const day = (start: string, answers: number, changes: Partial<Counted> = {}): Counted => ({
	surveyKey: 'shop', surveyName: 'Shop', demo: false, touchpoint: 'delivery', start,
	histogram: [answers, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], unscored: 0, funnel: FUNNEL, ...changes,
});
const team = (value: string, answers: number, start = '2026-03-01'): CountedValue => ({ ...day(start, answers), dimension: 'team', value });
const minimum = () => 5;
const starts = (rows: readonly Counted[]) => rows.map(({ start }) => start);

it('takes the next smallest day of the month with a day that has too few answers', () => {
	const rows = [day('2026-03-01', 9), day('2026-03-02', 2), day('2026-03-03', 6), day('2026-04-01', 7)];
	expect(starts(withholdCounted(rows, { minimum, months: [] }))).toEqual(['2026-03-01', '2026-04-01']);
});

it('shows everything where no survey asks for more', () => {
	const rows = [day('2026-03-01', 1), day('2026-03-02', 2)];
	expect(withholdCounted(rows, { minimum: () => 1, months: [] })).toEqual(rows);
});

it('keeps a day without answers: nobody is in it', () => {
	expect(starts(withholdCounted([day('2026-03-01', 0), day('2026-03-02', 8)], { minimum, months: [] }))).toEqual(['2026-03-01', '2026-03-02']);
});

it('asks each survey for its own least', () => {
	const rows = [day('2026-03-01', 2), day('2026-03-01', 2, { surveyKey: 'other' })];
	const shown = withholdCounted(rows, { minimum: (key) => (key === 'shop' ? 5 : 1), months: [] });
	expect(shown.map(({ surveyKey }) => surveyKey)).toEqual(['other']);
});

it('lets nobody compute those without a team from the month', () => {
	const month = { surveyKey: 'shop', touchpoint: 'delivery', start: '2026-03-01', histogram: day('', 22).histogram };
	const rows = [team('North', 12), team('South', 8)];
	expect(withholdCounted(rows, { minimum, months: [month] }).map(({ value }) => value)).toEqual(['North']);
	expect(withholdCounted(rows, { minimum, months: [{ ...month, histogram: day('', 20).histogram }] })).toEqual(rows);
});

it('never leaves less than the minimum to be computed from what is shown', () => {
	const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 12 })), { maxLength: 12 }).map((all) => [
		...new Map(all.map(([date, n]) => [date, day(`2026-03-${String(date).padStart(2, '0')}`, n)])).values(),
	]);
	fc.assert(
		fc.property(rows, fc.integer({ min: 2, max: 8 }), (all, least) => {
			const shown = withholdCounted(all, { minimum: () => least, months: [] });
			const sum = (of: readonly Counted[]) => of.reduce((n, { histogram }) => n + (histogram[0] ?? 0), 0);
			const missing = sum(all) - sum(shown);
			for (const { histogram: [n = 0] } of shown) expect(n === 0 || n >= least).toBe(true);
			expect(missing === 0 || missing >= least || sum(shown) === 0).toBe(true);
		}),
	);
});
