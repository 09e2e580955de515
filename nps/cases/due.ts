import { HOUR } from '../clock';
import type { Result } from '../result';

export const DEFAULT_DUE_HOURS = 48;
const MOST_DUE_HOURS = 8_760;

/** When a case that is opened now is due: plain hours later, nights and weekends included. At most a year. */
export function dueAfter(
	now: Date,
	hours: number = DEFAULT_DUE_HOURS,
): Result<{ readonly dueAt: Date }, 'badDueHours'> {
	if (hours > 0 && hours <= MOST_DUE_HOURS) return { ok: true, dueAt: new Date(now.getTime() + hours * HOUR) };
	return {
		ok: false,
		reason: 'badDueHours',
		sentence: `A case is due within more than 0 and at most ${MOST_DUE_HOURS} hours`,
	};
}
