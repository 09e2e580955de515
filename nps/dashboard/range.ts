import { DateTime } from '../vendor/luxon';
import { rangeBefore, shiftDay } from '../report/calendar';
import { periodText } from '../report/periodText';
import type { Bucket, DayRange } from '../report/types';
import { PRESETS, type Preset, type ViewPeriod } from './view';

/** The days that are shown, and in what steps. */
export interface ShownRange {
	readonly range: DayRange;
	/** The equally long range before it, which shares no day with it. */
	readonly before: DayRange;
	readonly bucket: Exclude<Bucket, 'none' | 'quarter'>;
	/** "Last 30 days", "1 to 31 March 2026". */
	readonly label: string;
	readonly preset?: Preset;
}

const PRESET_LABEL: Readonly<Record<Preset, string>> = {
	'7d': 'Last 7 days',
	'30d': 'Last 30 days',
	'90d': 'Last 90 days',
	'365d': 'Last 12 months',
};

/** Longer than this nobody has asked anybody anything. */
const MOST_DAYS = 3_660;
const EARLIEST = '1990-01-01';

/** The days a viewer means, in the zone in which "today" is said; days to come and endless ranges are cut. */
export function shownRange(period: ViewPeriod, zone: string, now: Date): ShownRange {
	const today = dayIn(zone, now);
	const range = 'preset' in period ? { start: shiftDay(today, 1 - PRESETS[period.preset]), end: today } : cut(period, today);
	const days = daysIn(range);
	return {
		range,
		before: rangeBefore(range),
		bucket: days <= 31 ? 'day' : days <= 26 * 7 ? 'week' : 'month',
		label: 'preset' in period ? PRESET_LABEL[period.preset] : periodText({ ...range, bucket: days === 1 ? 'day' : 'none' }),
		...('preset' in period && { preset: period.preset }),
	};
}

function cut({ start, end }: DayRange, today: string): DayRange {
	const last = within(EARLIEST, end, today);
	return { start: within(latest(EARLIEST, shiftDay(last, -MOST_DAYS)), start, last), end: last };
}

// ISO dates are in order as texts.
const latest = (one: string, other: string): string => (one > other ? one : other);
const within = (first: string, day: string, last: string): string => (day > last ? last : latest(first, day));

function daysIn({ start, end }: DayRange): number {
	const at = (day: string) => DateTime.fromISO(day, { zone: 'utc' });
	return Math.round(at(end).diff(at(start), 'days').days) + 1;
}

/** The ISO date of a moment in an IANA zone; in UTC when there is no such zone. */
function dayIn(zone: string, at: Date): string {
	const local = DateTime.fromJSDate(at, { zone });
	return (local.isValid ? local : DateTime.fromJSDate(at, { zone: 'utc' })).toISODate() ?? '1990-01-01';
}
