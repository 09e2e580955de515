import fc from 'fast-check';
import { aggregateAnswers, shiftDay, type Answer, type Rolling } from '../../../nps/report';
import { toScore } from '../../../nps/score';
import { npsOf } from '../../../nps/statistics';

const FIRST = '2026-01-01';
const on = (offset: number, score: number, group: Record<string, string> = {}): Answer => ({
	score: toScore(score),
	day: shiftDay(FIRST, offset),
	group,
});
const rollingRows = (answers: readonly Answer[], rolling: Rolling, range?: { start: string; end: string }) =>
	aggregateAnswers(answers, { bucket: 'rolling', rolling, ...(range && { range }) });
const everyDay = (days: number) => Array.from({ length: days }, (_, offset) => on(offset, offset % 11));

describe('Rolling windows', () => {
	it('end on the last day and every step before it, each with all its days', () => {
		const { rows } = rollingRows(everyDay(100), { days: 30, step: 'week' });
		expect(rows.map(({ period, n }) => [period?.start, period?.end, n])).toEqual(
			Array.from({ length: 11 }, (_, index) => {
				const end = shiftDay(FIRST, 99 - 7 * (10 - index));
				return [shiftDay(end, -29), end, 30];
			}),
		);
		expect(rows[0].period?.bucket).toBe('rolling');
	});

	it('are compared with the window before that shares no day with them, by its length', () => {
		const answers = [...Array.from({ length: 30 }, (_, day) => on(day, 0)), ...Array.from({ length: 30 }, (_, day) => on(30 + day, 10))];
		const last = rollingRows(answers, { days: 30, step: 'day' }).rows.at(-1);
		expect(last).toMatchObject({ score: 100, previous: { score: -100, n: 30, verdict: 'higher' } });
		expect(last?.sentence).toContain('the rise of 200 since the 30 days before is more than chance');
	});

	it('that would begin before the first answer are left out, unless none remains', () => {
		expect(rollingRows(everyDay(30), { days: 30, step: 'day' }).rows).toHaveLength(1);
		expect(rollingRows(everyDay(32), { days: 30, step: 'day' }).rows).toHaveLength(3);
		const [only, ...others] = rollingRows(everyDay(5), { days: 30, step: 'day' }).rows;
		expect(only).toMatchObject({ n: 5, period: { end: shiftDay(FIRST, 4) } });
		expect(others).toEqual([]);
	});

	it('end within the range and reach back from there', () => {
		const range = { start: shiftDay(FIRST, 90), end: shiftDay(FIRST, 99) };
		const { rows } = rollingRows(everyDay(100), { days: 30, step: 'week' }, range);
		expect(rows.map(({ period, n }) => [period?.end, n])).toEqual([
			[shiftDay(FIRST, 92), 30],
			[shiftDay(FIRST, 99), 30],
		]);
	});

	it('take the last day of a month that has no such day', () => {
		const answers = [on(0, 9), on(89, 9)];
		const { rows } = aggregateAnswers([...answers, { ...on(0, 9), day: '2026-03-31' }], { bucket: 'rolling', rolling: { days: 5, step: 'month' } });
		expect(rows.map(({ period }) => period?.end)).toEqual(['2026-03-31']);
		const all = aggregateAnswers(everyDay(90), { bucket: 'rolling', rolling: { days: 5, step: 'month' } }).rows;
		expect(all.map(({ period }) => period?.end)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
	});

	it('that must not overlap do not, whatever the step', () => {
		const { rows } = rollingRows(everyDay(95), { days: 30, step: 'day', apart: true });
		expect(rows.map(({ period }) => period?.end)).toEqual([34, 64, 94].map((day) => shiftDay(FIRST, day)));
	});

	it('give what adding up their days one by one gives, and name every answer in at most one window', () => {
		const answer = fc.record({ offset: fc.nat(60), score: fc.nat(10), team: fc.constantFrom('A', 'B') });
		const rolling = fc.record({ days: fc.integer({ min: 1, max: 40 }), step: fc.constantFrom('day' as const, 'week' as const, 'month' as const) });
		fc.assert(
			fc.property(fc.array(answer, { minLength: 1 }), rolling, (given, how) => {
				const answers = given.map(({ offset, score, team }) => on(offset, score, { team }));
				const { rows, members } = rollingRows(answers, how);
				const between = (team: string | undefined, from: string, to: string) =>
					answers.filter(({ day = '', group }) => group.team === team && day >= from && day <= to);
				for (const { period, group, n, score, previous } of rows) {
					const [start, end] = [period?.start ?? '', period?.end ?? ''];
					const inside = between(group.team, start, end);
					expect(n).toBe(inside.length);
					expect(score).toBe(npsOf(histogram(inside)).score);
					const before = between(group.team, shiftDay(start, -how.days), shiftDay(start, -1));
					expect(previous?.n).toBe(before.length || undefined);
				}
				const named = members.flat();
				expect(new Set(named).size).toBe(named.length);
				const last = [...rows].sort((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? -1 : 1)).at(-1);
				expect(last?.period?.end).toBe(answers.map(({ day = '' }) => day).sort().at(-1));
			}),
		);
	});
});

const histogram = (answers: readonly Answer[]) =>
	Array.from({ length: 11 }, (_, score) => answers.filter((one) => one.score === score).length);
