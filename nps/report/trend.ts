import type { TrendChart, TrendPoint } from '../charts/types';
import { adjustPValues } from '../statistics';
import { DateTime } from '../vendor/luxon';
import { bucketBefore, daysIn, shiftDay, wholeUnit } from './calendar';
import type { AggregateOptions, AggregateRow, Bucket, DayRange, Rolling } from './types';

/** How many weeks, months or quarters a trend shows. */
const STEPS = { week: 13, month: 13, quarter: 9 } as const;

/**
 * How the way to a figure is shown: what time is cut up into already; else the weeks, months or quarters up to a whole one;
 * else rolling windows as long as the range. The newest point is the figure itself.
 */
export function trendOf(range: DayRange, counting: AggregateOptions): AggregateOptions {
	if ((counting.bucket ?? 'none') !== 'none') return { ...counting, range };
	const unit = wholeUnit(range);
	if (unit) {
		let { start } = range;
		for (let step = 1; step < STEPS[unit]; step++) start = bucketBefore(start, unit);
		return { ...counting, bucket: unit, range: { start, end: range.end } };
	}
	const days = daysIn(range);
	const rolling: Rolling = { days, step: days <= 7 ? 'day' : days <= 60 ? 'week' : 'month', apart: counting.rolling?.apart ?? false };
	const span = { day: 30, week: 182, month: 365 }[rolling.step];
	const back = rolling.apart ? Math.max(span, 12 * days) : span;
	return { ...counting, bucket: 'rolling', rolling, range: { start: shiftDay(range.end, -back), end: range.end } };
}

/** How fine to cut up the time between two days. */
export function bucketFor(range: DayRange): Exclude<Bucket, 'none'> {
	const days = daysIn(range);
	if (days <= 31) return 'day';
	if (days <= 200) return 'week';
	return days <= 1_200 ? 'month' : 'quarter';
}

/** Rows over time of one group as a line; undefined where fewer than two have a score. */
export function trendChart(rows: readonly AggregateRow[], target?: number): TrendChart | undefined {
	const timed = rows.filter(({ period, withheld }) => period && !withheld);
	if (timed.filter(({ score }) => score !== null).length < 2) return undefined;
	const changes = changesOf(timed);
	let year = '';
	const points = timed.map((row, index): TrendPoint => {
		const { score, n, interval: { low, high } } = row;
		const label = labelOf(row, year);
		year = yearOf(row);
		const change = changes[index];
		return { label, score, n, interval: { low, high }, ...(change && { change }) };
	});
	return { kind: 'trend', points, ...(target !== undefined && { target }) };
}

/** Which points differ from the one before by more than chance, corrected for looking at so many; windows that overlap cannot say. */
function changesOf(rows: readonly AggregateRow[]): Array<'higher' | 'lower' | undefined> {
	const tested = rows.filter(({ period, previous }) => period?.bucket !== 'rolling' && previous);
	const adjusted = adjustPValues(tested.map(({ previous }) => previous?.p ?? 1));
	return rows.map((row) => {
		const { previous, interval } = row;
		const p = adjusted[tested.indexOf(row)] ?? 1;
		if (!previous || previous.verdict === 'tooFew' || p >= 1 - interval.confidence) return undefined;
		return previous.difference > 0 ? 'higher' : 'lower';
	});
}

const dayOf = ({ period }: AggregateRow): string => (period?.bucket === 'rolling' ? period.end : (period?.start ?? ''));
const yearOf = (row: AggregateRow): string => dayOf(row).slice(0, 4);

const FORMATS: Readonly<Record<string, string>> = { month: 'LLL', quarter: "'Q'q" };

/** The year stands where it changes, and before months and quarters where they begin. */
function labelOf(row: AggregateRow, year: string): string {
	const bucket = row.period?.bucket ?? 'none';
	const format = FORMATS[bucket];
	const text = DateTime.fromISO(dayOf(row), { zone: 'utc', locale: 'en' }).toFormat(format ?? 'd LLL');
	const isNew = yearOf(row) !== year && (year !== '' || format !== undefined);
	return isNew ? `${text} ${yearOf(row)}` : text;
}

