import { DateTime, IANAZone } from '../vendor/luxon';
import type { Bucket, DayRange } from './types';

type Unit = Exclude<Bucket, 'none'>;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** With room for any offset, so that every day has a four-digit year. */
const EARLIEST = Date.parse('0000-01-02T00:00:00Z');
const LATEST = Date.parse('9999-12-30T00:00:00Z');

/**
 * Tells on which ISO date a moment falls in an IANA zone; undefined for an impossible date and for years beyond 0000 to
 * 9999. Remembers offsets by the day, so that thousands of answers cost few look-ups.
 * @throws RangeError when there is no such zone.
 */
export function dayFinder(timeZone: string): (at: Date) => string | undefined {
	if (!IANAZone.isValidZone(timeZone)) {
		throw new RangeError(`There is no time zone '${timeZone.slice(0, 60)}'`);
	}
	const zone = IANAZone.create(timeZone);
	/** Offset of a whole UTC day; null where the clocks change within it. */
	const offsets = new Map<number, number | null>();
	const offsetAt = (time: number): number => {
		const day = Math.floor(time / DAY);
		let offset = offsets.get(day);
		if (offset === undefined) {
			const [first, last] = [zone.offset(day * DAY), zone.offset((day + 1) * DAY)];
			offset = first === last ? first : null;
			offsets.set(day, offset);
		}
		return offset ?? zone.offset(time);
	};
	/** By days since 1970: the same few for thousands of answers. */
	const texts = new Map<number, string>();
	return (at) => {
		const time = at.getTime();
		if (!(time > EARLIEST && time < LATEST)) return undefined;
		const day = Math.floor((time + offsetAt(time) * MINUTE) / DAY);
		const text = texts.get(day) ?? new Date(day * DAY).toISOString().slice(0, 10);
		texts.set(day, text);
		return text;
	};
}

/** Whether the text is an ISO date of a day that exists, in the years 0000 to 9999. */
export function isIsoDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && utc(text).isValid;
}

/** The first day of the bucket this day lies in. */
export function bucketStart(day: string, unit: Unit): string {
	return iso(utc(day).startOf(unit));
}

/** The last day of the bucket that starts on this day. */
export function bucketEnd(start: string, unit: Unit): string {
	return iso(utc(start).endOf(unit));
}

/** The first day of the bucket before the one that starts on this day. */
export function bucketBefore(start: string, unit: Unit): string {
	return iso(utc(start).minus({ [unit]: 1 }));
}

/** The equally long range that ends the day before this one starts. */
export function rangeBefore({ start, end }: DayRange): DayRange {
	const days = utc(end).diff(utc(start), 'days').days + 1;
	return { start: shiftDay(start, -days), end: shiftDay(start, -1) };
}

const CALENDAR = ['week', 'month', 'quarter'] as const;

/** The calendar unit the range is one whole of: 1 to 31 March is a month. */
export function wholeUnit({ start, end }: DayRange): (typeof CALENDAR)[number] | undefined {
	return CALENDAR.find((unit) => bucketStart(start, unit) === start && bucketEnd(start, unit) === end);
}

/** What a range is compared to: the month before a whole month, and so on; else equally many days. */
export function periodBefore(range: DayRange): DayRange {
	const unit = wholeUnit(range);
	if (!unit) return rangeBefore(range);
	return { start: bucketBefore(range.start, unit), end: shiftDay(range.start, -1) };
}

/** How many days the range has, both ends included. */
export function daysIn({ start, end }: DayRange): number {
	return Math.round(utc(end).diff(utc(start), 'days').days) + 1;
}

/** So many days, weeks or months before this one; the last day of a month that is too short. */
export function stepBack(day: string, unit: 'day' | 'week' | 'month', steps: number): string {
	return iso(utc(day).minus({ [unit]: steps }));
}

export function shiftDay(day: string, days: number): string {
	return iso(utc(day).plus({ days }));
}

const utc = (day: string) => DateTime.fromISO(day, { zone: 'utc' });
const iso = (date: ReturnType<typeof utc>): string => date.toISODate() ?? '';
