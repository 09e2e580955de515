import type { AggregateRows } from './aggregate';
import { emptyCell } from './cells';
import { counted } from './format';
import { rowOf } from './row';
import { levelsAbove } from './levels';
import { sentenceOf } from './sentence';
import type { AggregateRow, Group } from './types';
import { withholdSmall } from './withheld';

export interface ShownRows {
	/** Never empty: where all is withheld, one row says so. */
	readonly rows: AggregateRows;
	/** For each of them, its place among the rows given; none for a row that says that all is withheld. */
	readonly places: readonly number[];
	/** How many rows are not shown. */
	readonly withheld: number;
}

/**
 * The rows that hold enough answers, by group and by period. `whole` are the same figures without the group, so that
 * those who belong to no group cannot be computed either. What lies below a group that is not shown goes with it, because
 * the group is their sum. A comparison with a period that is not shown goes, too.
 */
export function withholdRows(
	rows: AggregateRows,
	minimum: number,
	whole: readonly AggregateRow[] = [],
): ShownRows {
	const wholes = [...whole, ...rows.filter(({ subtotal }) => subtotal)];
	const { withheld } = withholdSmall(rows, {
		minimum,
		answers: ({ n }) => n,
		totals: (row) => totalsOf(row).map(({ name }) => name),
		rest: restOf(rows, wholes, ({ n }) => n),
	});
	const gone = withThoseBelow(rows, new Set(withheld));
	const incomparable = hiddenPrevious(rows, minimum, wholes);
	const places = [...rows.keys()].filter((index) => !gone.has(rows[index] as AggregateRow));
	const told = places.map((index) => {
		const [row, before] = [rows[index] as AggregateRow, rows[index - 1]];
		const hidesBefore = before !== undefined && gone.has(before) && isSame(before.group, row.group);
		return hidesBefore || incomparable.has(row) ? withoutPrevious(row) : row;
	});
	const [first, ...others] = told;
	return {
		rows: first ? [first, ...others] : [nothingShown(rows[0], minimum)],
		places,
		withheld: gone.size,
	};
}

/** A group that is not shown is the sum of those below it: they go, too. */
function withThoseBelow(rows: readonly AggregateRow[], withheld: ReadonlySet<AggregateRow>): Set<AggregateRow> {
	const above = new Set(
		[...withheld].filter(({ subtotal }) => subtotal).map(({ group, period }) => keyOf(period?.start ?? '', group)),
	);
	if (above.size === 0) return new Set(withheld);
	const isBelow = ({ group, period }: AggregateRow) =>
		levelsAbove(group).some((level) => above.has(keyOf(period?.start ?? '', level)));
	return new Set(rows.filter((row) => withheld.has(row) || isBelow(row)));
}

/** Rows whose period before holds too few, or would tell of one that does. */
function hiddenPrevious(
	rows: readonly AggregateRow[],
	minimum: number,
	wholes: readonly AggregateRow[],
): ReadonlySet<AggregateRow> {
	const then = ({ previous }: AggregateRow) => previous?.n ?? 0;
	const { withheld } = withholdSmall(rows, {
		minimum,
		answers: then,
		totals: (row) => totalsOf(row).flatMap(({ name, over }) => (over === '' ? [] : [name])),
		rest: restOf(rows, wholes, then),
	});
	return new Set(withheld);
}

/** The figures over everything, where they hold enough answers. */
export function withholdRow(row: AggregateRow, minimum: number): AggregateRow {
	if (row.n > 0 && row.n < minimum) return nothingShown(row, minimum);
	return row.previous && row.previous.n < minimum ? withoutPrevious(row) : row;
}

/** "3 groups with too few answers are not shown; the least is 5." */
export function withheldSentence(withheld: number, minimum: number): string {
	if (withheld === 0) return '';
	return `${counted(withheld, 'row')} with too few answers ${withheld === 1 ? 'is' : 'are'} not shown: at least ${minimum} are needed, and a row that could be computed from the others is left out, too.`;
}

/** Why rolling windows do not overlap although their step is shorter. */
export const APART = 'The windows do not overlap, because the difference of two would show what few have answered.';

interface Total {
	readonly name: string;
	/** What the total is over, without the group it adds up. */
	readonly over: string;
}

/** Over all periods of a group, and over all values of each field of it; segments by their own name only. */
function totalsOf({ group, period }: AggregateRow): Total[] {
	const start = period?.start ?? '';
	const acrossTime = period && period.bucket !== 'none' ? [{ name: JSON.stringify(['time', group]), over: '' }] : [];
	return [
		...acrossTime,
		...Object.entries(group).map(([field, value]) => {
			const { [field]: _added, ...others } = group;
			const of = field === 'segment' ? `${field}:${value.split('=', 1)[0]}` : field;
			return { name: JSON.stringify([start, of, others]), over: keyOf(start, others) };
		}),
	];
}

const keyOf = (start: string, group: Group): string => JSON.stringify([start, group]);
const isSame = (a: Group, b: Group): boolean => keyOf('', a) === keyOf('', b);

/** Answers of the totals shown that are in none of the rows. */
function restOf(
	rows: readonly AggregateRow[],
	wholes: readonly AggregateRow[],
	answers: (row: AggregateRow) => number,
): Map<string, number> {
	const known = new Map(wholes.map((row) => [keyOf(row.period?.start ?? '', row.group), answers(row)]));
	const rest = new Map<string, number>();
	for (const row of rows) {
		for (const { name, over } of totalsOf(row)) {
			const n = known.get(over);
			if (n !== undefined) rest.set(name, (rest.get(name) ?? n) - answers(row));
		}
	}
	return rest;
}

function withoutPrevious({ previous: _previous, sentence: _sentence, ...row }: AggregateRow): AggregateRow {
	return { ...row, sentence: sentenceOf(row) };
}

/** As if there were no answers, but for the sentence. */
function nothingShown({ period, interval }: AggregateRow, minimum: number): AggregateRow {
	const { confidence, method } = interval;
	const empty = rowOf(emptyCell({}, ''), period, undefined, { confidence, method });
	return { ...empty, withheld: true, sentence: `Not shown: fewer than ${counted(minimum, 'answer')}.` };
}
