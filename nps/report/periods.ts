import { bucketBefore, bucketEnd, bucketStart, periodBefore } from './calendar';
import type { Bucket, DayRange, Period } from './types';

/** How days become periods. A period goes by its first day; '' stands for all of time. */
export interface Periods {
	/** The period of a day; undefined when the day is not asked for, or none. */
	of(day: string): string | undefined;
	/** The period just before, which shares no day with this one. */
	before(start: string): string | undefined;
	/** What the row says about it. */
	describe(start: string): Period | undefined;
	/** Whether it is a row of its own, rather than only something to compare with. */
	shown(start: string): boolean;
}

export function periodsOf(bucket: Bucket, range: DayRange | undefined): Periods {
	if (bucket !== 'none') return bucketed(bucket, range);
	return range ? oneRange(range) : ALL_OF_TIME;
}

const ALL_OF_TIME: Periods = {
	of: () => '',
	before: () => undefined,
	describe: () => undefined,
	shown: () => true,
};

const lies = (day: string, { start, end }: DayRange): boolean => start <= day && day <= end;

function oneRange(range: DayRange): Periods {
	const earlier = periodBefore(range);
	return {
		of: (day) => [range, earlier].find((one) => lies(day, one))?.start,
		before: (start) => (start === range.start ? earlier.start : undefined),
		describe: (start) => ({ ...(start === range.start ? range : earlier), bucket: 'none' }),
		shown: (start) => start === range.start,
	};
}

function bucketed(bucket: Exclude<Bucket, 'none'>, range: DayRange | undefined): Periods {
	const startOf = remembered((day) => bucketStart(day, bucket));
	const beforeOf = remembered((start) => bucketBefore(start, bucket));
	const endOf = remembered((start) => bucketEnd(start, bucket));
	return {
		of: (day) => (range && !lies(day, range) ? undefined : startOf(day) || undefined),
		before: (start) => beforeOf(start) || undefined,
		describe: (start) => (start ? { start, end: endOf(start), bucket } : undefined),
		shown: () => true,
	};
}

/** The same few days are asked for again for every group. */
function remembered(find: (day: string) => string): (day: string) => string {
	const found = new Map<string, string>();
	return (day) => {
		const known = found.get(day) ?? find(day);
		found.set(day, known);
		return known;
	};
}
