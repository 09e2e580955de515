import { rangeBefore, shiftDay } from '../report/calendar';
import { reachedOf } from '../report/reached';
import type { DayRange } from '../report/types';
import { mergeHistograms, type Histogram } from '../statistics';
import type { DayFacts } from './types';

/** The days of a period added up. */
export interface PeriodFacts {
	readonly range: DayRange;
	readonly histogram: Histogram;
	readonly answered: number;
	readonly reached: number;
}

export type Days = ReadonlyMap<string, DayFacts>;

/** So many days, the last of them `lag` days before today, and as many before those. The two share no day. */
export function periodAndBefore(
	days: Days,
	{ today, length, lag }: { readonly today: string; readonly length: number; readonly lag: number },
): { readonly now: PeriodFacts; readonly before: PeriodFacts } {
	const range = { start: shiftDay(today, 1 - lag - length), end: shiftDay(today, -lag) };
	return { now: addUp(days, range), before: addUp(days, rangeBefore(range)) };
}

function addUp(days: Days, range: DayRange): PeriodFacts {
	const within = [...days.values()].filter(({ day }) => range.start <= day && day <= range.end);
	return {
		range,
		histogram: mergeHistograms(within.map(({ histogram }) => histogram)),
		answered: within.reduce((sum, { funnel }) => sum + funnel.answered, 0),
		reached: within.reduce((sum, { funnel }) => sum + reachedOf(funnel), 0),
	};
}
