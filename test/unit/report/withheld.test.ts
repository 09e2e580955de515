import fc from 'fast-check';
import { aggregateAnswers, withheldSentence, withholdRow, withholdRows, withholdSmall, type Answer } from '../../../nps/report';
import type { Score } from '../../../nps/score';

const shownOf = (counts: readonly number[], minimum: number, rest?: number) =>
	withholdSmall(
		counts.map((n) => ({ n })),
		{ minimum, answers: ({ n }) => n, ...(rest !== undefined && { rest: new Map([['', rest]]) }) },
	).shown.map(({ n }) => n);

describe('groups with few answers', () => {
	it.each([
		['are all shown where nothing is too little', [3, 1, 2], 1, [3, 1, 2]],
		['take the next smallest with them, so that the total tells nothing', [40, 9, 2], 5, [40]],
		['need no company when together they are many enough', [40, 3, 9, 2], 5, [40, 9]],
		['are shown when they hold exactly the minimum', [5, 5], 5, [5, 5]],
		['stay where nobody has answered at all: there is nothing to tell', [40, 30, 0], 5, [40, 30, 0]],
		['may leave nothing to show', [4], 5, []],
	])('%s', (_rule, counts, minimum, shown) => {
		expect(shownOf(counts, minimum)).toEqual(shown);
	});

	it('protect those who are in no group, too', () => {
		expect(shownOf([40, 9], 5, 2)).toEqual([40]);
		expect(shownOf([40, 9], 5, 6)).toEqual([40, 9]);
		expect(shownOf([40, 9], 5, 0)).toEqual([40, 9]);
	});

	it('are never told by a total minus what is shown', () => {
		const groups = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
		fc.assert(
			fc.property(groups, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 }), (counts, minimum, rest) => {
				const shown = shownOf(counts, minimum, rest);
				const total = counts.reduce((sum, n) => sum + n, rest);
				const left = total - shown.reduce((sum, n) => sum + n, 0);
				const somethingToHide = shown.some((n) => n > 0);
				expect(shown.every((n) => n === 0 || n >= minimum)).toBe(true);
				if (somethingToHide) expect(left === 0 || left >= minimum).toBe(true);
			}),
		);
	});

	it('are never told in a table of two dimensions either, by its rows or by its columns', () => {
		const cell = fc.record({ row: fc.integer({ min: 0, max: 3 }), column: fc.integer({ min: 0, max: 3 }), n: fc.integer({ min: 1, max: 12 }) });
		fc.assert(
			fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}` }), (cells) => {
				const { shown, withheld } = withholdSmall(cells, {
					minimum: 5,
					answers: ({ n }) => n,
					totals: ({ row, column }) => [`row ${row}`, `column ${column}`],
				});
				for (const { row, column } of withheld) {
					for (const line of [cells.filter((one) => one.row === row), cells.filter((one) => one.column === column)]) {
						const left = line.filter((one) => !shown.includes(one)).reduce((sum, { n }) => sum + n, 0);
						expect(left >= 5 || line.every((one) => !shown.includes(one))).toBe(true);
					}
				}
			}),
		);
	});
});

const answers = (team: string, n: number, day = '2026-03-02'): Answer[] =>
	Array.from({ length: n }, (_, index) => ({
		score: (index % 11) as Score,
		group: { team },
		at: new Date(`${day}T10:00:00Z`),
	}));

describe('rows of figures', () => {
	it('leave out the small ones, in the order they had', () => {
		const { rows } = aggregateAnswers([...answers('a', 12), ...answers('b', 3), ...answers('c', 2), ...answers('d', 8)]);
		const shown = withholdRows(rows, 5);
		expect(shown.rows.map(({ group }) => group.team)).toEqual(['a', 'd']);
		expect(shown.places).toEqual([0, 3]);
		expect(shown.withheld).toBe(2);
	});

	it('say so where nothing may be shown, without a number that tells', () => {
		const { rows } = aggregateAnswers(answers('a', 3));
		const [only] = withholdRows(rows, 5).rows;
		expect(only).toMatchObject({ group: {}, score: null, n: 0, withheld: true });
		expect(only.sentence).toBe('Not shown: fewer than 5 answers.');
		expect(withholdRow(rows[0], 5)).toMatchObject({ n: 0, withheld: true });
	});

	it('withhold a small period next to the whole', () => {
		const { rows } = aggregateAnswers(
			[...answers('a', 20, '2026-01-10'), ...answers('a', 9, '2026-02-10'), ...answers('a', 2, '2026-03-10')],
			{ bucket: 'month', timeZone: 'UTC' },
		);
		expect(withholdRows(rows, 5).rows.map(({ period }) => period?.start)).toEqual(['2026-01-01']);
	});

	it('say nothing of the period before when that is withheld', () => {
		const { rows } = aggregateAnswers(
			[...answers('a', 2, '2026-01-10'), ...answers('a', 3, '2026-02-10'), ...answers('a', 20, '2026-03-10')],
			{ bucket: 'month', timeZone: 'UTC' },
		);
		const [march] = withholdRows(rows, 5).rows;
		expect(march).toMatchObject({ n: 20 });
		expect(march).not.toHaveProperty('previous');
		expect(march.sentence).not.toContain('before');
	});

	it('keep different segments apart: one is no part of another', () => {
		const segment = (value: string, n: number) => answers(value, n).map((answer) => ({ ...answer, group: { segment: value } }));
		const { rows } = aggregateAnswers([
			...segment('plan=pro', 20),
			...segment('plan=free', 2),
			...segment('plan=team', 9),
			...segment('country=DE', 7),
		]);
		expect(withholdRows(rows, 5).rows.map(({ group }) => group.segment)).toEqual(['country=DE', 'plan=pro']);
	});

	it('leave out another when those without a group are few', () => {
		const { rows } = aggregateAnswers([...answers('a', 20), ...answers('b', 9)]);
		const whole = aggregateAnswers([...answers('a', 20), ...answers('b', 9), ...answers('', 2)].map((answer) => ({ ...answer, group: {} })));
		expect(withholdRows(rows, 5, whole.rows).rows.map(({ group }) => group.team)).toEqual(['a']);
		expect(withholdRows(rows, 5).rows).toHaveLength(2);
	});

	it('are told in a sentence', () => {
		expect(withheldSentence(0, 5)).toBe('');
		expect(withheldSentence(1, 5)).toContain('1 row with too few answers is not shown');
	});
});
