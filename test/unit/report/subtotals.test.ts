import fc from 'fast-check';
import { aggregateAnswers, levelsAbove, withholdRows, type AggregateRow, type Answer } from '../../../nps/report';
import { toScore } from '../../../nps/score';

const inTeam = (department: string, team: string, n: number): Answer[] => {
	const group = { department, team };
	return Array.from({ length: n }, (_, index) => ({ score: toScore(index % 11), group, also: levelsAbove(group) }));
};
const nameOf = ({ group }: AggregateRow) => Object.values(group).join('/') || 'all';

describe('Subtotals', () => {
	it('add a row for every level above, before what it holds', () => {
		const { rows } = aggregateAnswers([...inTeam('Care', 'A', 3), ...inTeam('Care', 'B', 4), ...inTeam('Sales', 'C', 5)]);
		expect(rows.map((row) => [nameOf(row), row.n, row.subtotal ?? false])).toEqual([
			['all', 12, true],
			['Care', 7, true],
			['Care/A', 3, false],
			['Care/B', 4, false],
			['Sales', 5, true],
			['Sales/C', 5, false],
		]);
	});

	it('are no subtotals where nothing lies below', () => {
		expect(aggregateAnswers(inTeam('Care', 'A', 3).map(({ score, group }) => ({ score, group }))).rows[0]).not.toHaveProperty('subtotal');
	});

	it('leave out a second child where one hidden child could be computed', () => {
		const { rows } = aggregateAnswers([...inTeam('Care', 'A', 2), ...inTeam('Care', 'B', 9), ...inTeam('Care', 'C', 20), ...inTeam('Sales', 'D', 30)]);
		expect(withholdRows(rows, 5).rows.map(nameOf)).toEqual(['all', 'Care', 'Care/C', 'Sales', 'Sales/D']);
	});

	it('go with all they hold where they are too small, and take another of their level along', () => {
		const { rows } = aggregateAnswers([...inTeam('Care', 'A', 2), ...inTeam('Sales', 'B', 9), ...inTeam('Sales', 'C', 11), ...inTeam('Shop', 'D', 30)]);
		expect(withholdRows(rows, 5).rows.map(nameOf)).toEqual(['all', 'Shop', 'Shop/D']);
	});

	it('let nobody compute a group of too few by any sums and differences', () => {
		const size = fc.record({ department: fc.constantFrom('X', 'Y', 'Z'), team: fc.constantFrom('1', '2', '3'), n: fc.integer({ min: 1, max: 14 }) });
		fc.assert(
			fc.property(fc.uniqueArray(size, { selector: ({ department, team }) => department + team, minLength: 1 }), (sizes) => {
				const { rows } = aggregateAnswers(sizes.flatMap(({ department, team, n }) => inTeam(department, `${department}${team}`, n)));
				const { places } = withholdRows(rows, 5);
				const shown = places.map((place) => rows[place] as AggregateRow);
				// Groups lie within one another, so all that can be computed are sums of what each shown one has beyond the
				// shown ones within it.
				for (const row of shown) {
					const within = shown.filter((other) => other !== row && holds(row, other));
					const nearest = within.filter((one) => !within.some((other) => other !== one && holds(other, one)));
					const rest = row.n - nearest.reduce((sum, { n }) => sum + n, 0);
					expect(rest === 0 || rest >= 5).toBe(true);
				}
			}),
		);
	});
});

const holds = (above: AggregateRow, below: AggregateRow): boolean =>
	Object.entries(above.group).every(([field, value]) => below.group[field] === value) &&
	Object.keys(below.group).length > Object.keys(above.group).length;

describe('What a score is compared with', () => {
	const range = { start: '2026-03-02', end: '2026-03-08' };
	const answers = (team: string, n: number, day: string): Answer[] =>
		Array.from({ length: n }, (_, index) => ({ score: toScore(index % 11), group: { team }, day }));

	it('is not told where it would tell of a group of too few in the period before', () => {
		const given = [
			...answers('a', 30, '2026-03-03'),
			...answers('b', 30, '2026-03-03'),
			...answers('a', 30, '2026-02-24'),
			...answers('b', 3, '2026-02-24'),
		];
		const rows = aggregateAnswers(given, { range }).rows;
		const whole = aggregateAnswers(given.map((one) => ({ ...one, group: {} })), { range }).rows;
		expect(withholdRows(rows, 5, whole).rows.map(({ previous }) => previous?.n)).toEqual([undefined, undefined]);
		expect(withholdRows(rows, 1, whole).rows.map(({ previous }) => previous?.n)).toEqual([30, 3]);
	});
});
