import { DateTime } from '../vendor/luxon';
import { bucketStart, shiftDay } from '../report/calendar';
import type { ShownRange } from './range';

const EN = { locale: 'en' };

/** A moment as people of this zone read it: "12 Mar 2026, 14:05". */
export function momentText(at: Date, zone: string): string {
	const local = inZone(at, zone);
	return local.isValid ? local.toFormat('d LLL yyyy, HH:mm', EN) : 'unknown time';
}

/** "12 Mar 2026". */
export function dateText(at: Date, zone: string): string {
	const local = inZone(at, zone);
	return local.isValid ? local.toFormat('d LLL yyyy', EN) : 'unknown date';
}

/** "14:05", for a screen that is refreshed all day. */
export function timeText(at: Date, zone: string): string {
	const local = inZone(at, zone);
	return local.isValid ? local.toFormat('HH:mm', EN) : '';
}

function inZone(at: Date, zone: string) {
	const local = DateTime.fromJSDate(at, { zone });
	return local.isValid ? local : DateTime.fromJSDate(at, { zone: 'utc' });
}

const FORMATS = { day: 'd LLL', week: 'd LLL', month: 'LLL' } as const;

/** The steps of a range in order, with what they are called; the year stands where it begins, or may be doubted. */
export function stepsOf({ range, bucket }: Pick<ShownRange, 'range' | 'bucket'>): Array<{ start: string; label: string }> {
	const steps: Array<{ start: string; label: string }> = [];
	let year = '';
	for (let start = bucketStart(range.start, bucket); start !== '' && start <= range.end; start = next(start, bucket)) {
		const text = DateTime.fromISO(start, { zone: 'utc' }).toFormat(FORMATS[bucket], EN);
		const isNewYear = start.slice(0, 4) !== year && (year !== '' || bucket === 'month');
		steps.push({ start, label: isNewYear ? `${text} ${start.slice(0, 4)}` : text });
		year = start.slice(0, 4);
	}
	return steps;
}

const LONGER_THAN = { day: 1, week: 7, month: 31 } as const;

function next(start: string, bucket: ShownRange['bucket']): string {
	return bucketStart(shiftDay(start, LONGER_THAN[bucket]), bucket);
}
