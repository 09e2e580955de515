import { DateTime } from '../vendor/luxon';
import { daysIn, wholeUnit } from './calendar';
import type { Period } from './types';

/** A period as people name it: "March 2026", "Q1 2026", "week 11, 2026", "9 March 2026", "1 to 15 March 2026",
 * "90 days to 31 Mar 2026". */
export function periodText({ start, end, bucket }: Period): string {
	const from = DateTime.fromISO(start, { zone: 'utc', locale: 'en' });
	const to = DateTime.fromISO(end, { zone: 'utc', locale: 'en' });
	if (!from.isValid || !to.isValid) return '';
	switch (bucket === 'none' ? (wholeUnit({ start, end }) ?? bucket) : bucket) {
		case 'day':
			return from.toFormat('d LLLL yyyy');
		case 'week':
			return from.toFormat("'week' W, kkkk");
		case 'month':
			return from.toFormat('LLLL yyyy');
		case 'quarter':
			return from.toFormat("'Q'q yyyy");
		case 'rolling':
			return `${daysIn({ start, end })} days to ${to.toFormat('d LLL yyyy')}`;
		case 'none':
			return `${from.toFormat(firstFormat(from, to))} to ${to.toFormat('d LLLL yyyy')}`;
	}
}

type Moment = ReturnType<typeof DateTime.utc>;

/** Leaves out of the first date what the second says anyway. */
function firstFormat(from: Moment, to: Moment): string {
	if (from.year !== to.year) return 'd LLLL yyyy';
	return from.month === to.month ? 'd' : 'd LLLL';
}

/** What a period is compared with, as the words say it: "the month before", "the 30 days before". */
export function periodBeforeText(period: Period | undefined): string {
	if (!period) return 'the period before';
	const { bucket } = period;
	const unit = bucket === 'none' ? wholeUnit(period) : bucket === 'rolling' ? undefined : bucket;
	const days = daysIn(period);
	if (unit) return `the ${unit} before`;
	return days === 1 ? 'the day before' : `the ${days} days before`;
}
