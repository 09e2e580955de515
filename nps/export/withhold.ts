import { withholdSmall } from '../report/withheld';
import { npsOf, type Histogram } from '../statistics';
import type { Counted, CountedValue } from './sets/figures';

/** Answers of a survey's touchpoint in a month, everything together. */
export interface MonthTotal {
	readonly surveyKey: string;
	readonly touchpoint: string;
	/** First day of the month. */
	readonly start: string;
	readonly histogram: Histogram;
}

export interface WithholdRules {
	/** The least answers of a row of this survey. */
	minimum(surveyKey: string): number;
	/** As the reader could see them elsewhere, whatever the rows are narrowed down to. */
	readonly months: readonly MonthTotal[];
}

/**
 * Figures by day or month, and by value, without rows that have fewer answers than their survey allows, and without those
 * that would give such a row away: within each month, over all values of a dimension, and over all touchpoints.
 */
export function withholdCounted<Figures extends Counted | CountedValue>(
	rows: readonly Figures[],
	{ minimum, months }: WithholdRules,
): Figures[] {
	const bySurvey = Map.groupBy(rows, ({ surveyKey }) => surveyKey);
	const shown = new Set<Figures>();
	for (const [surveyKey, own] of bySurvey) {
		const least = minimum(surveyKey);
		const kept =
			least <= 1
				? own
				: withholdSmall<Figures>(own, { minimum: least, answers, totals: totalsOf, rest: restOf(own, months) }).shown;
		for (const row of kept) shown.add(row);
	}
	return rows.filter((row) => shown.has(row));
}

const answers = ({ histogram }: Pick<Counted, 'histogram'>): number => npsOf(histogram).n;
const monthOf = (start: string): string => start.slice(0, 7);

/** What a row's values are of: segments are told apart by their name. */
function fieldOf(row: Counted | CountedValue): string {
	if (!('dimension' in row)) return '';
	return row.dimension === 'segment' ? `segment ${row.value.split('=', 1)[0] ?? ''}` : row.dimension;
}

const inMonth = (row: Counted | CountedValue): string =>
	JSON.stringify(['month', row.touchpoint, fieldOf(row), monthOf(row.start)]);

function totalsOf(row: Counted | CountedValue): string[] {
	const value = 'value' in row ? row.value : '';
	const acrossTouchpoints = JSON.stringify(['touchpoints', fieldOf(row), value, row.start]);
	const overTime = JSON.stringify(['time', row.touchpoint, fieldOf(row), value]);
	return [inMonth(row), acrossTouchpoints, ...(value === '' ? [] : [overTime])];
}

/** Answers of a month that are in none of the rows, such as those without a team. */
function restOf(rows: ReadonlyArray<Counted | CountedValue>, months: readonly MonthTotal[]): Map<string, number> {
	const wholes = new Map(
		months.map((month) => [JSON.stringify([month.surveyKey, month.touchpoint, monthOf(month.start)]), answers(month)]),
	);
	const rest = new Map<string, number>();
	for (const row of rows) {
		const total = inMonth(row);
		const whole = wholes.get(JSON.stringify([row.surveyKey, row.touchpoint, monthOf(row.start)]));
		if (whole !== undefined) rest.set(total, (rest.get(total) ?? whole) - answers(row));
	}
	return rest;
}
