import { DAY, MINUTE } from '../clock';
import { stableShare } from '../eligibility';
import { IANAZone } from '../vendor/luxon';

/** How often a list asks the same person, and over how many days of each period the people are spread. */
export interface Recurrence {
	/** Length of a period in days; absent: the calendar month. */
	readonly everyDays?: number;
	/** Absent: everybody is asked when the list runs. */
	readonly spreadDays?: number;
}

/** A customer's turn: once per period. */
export interface Turn {
	/** Names the period, the same on every run: "2026-03" or "2026-03-02/P90D". */
	readonly period: string;
	/** 0 is today. */
	readonly daysAhead: number;
	/** When the customer is asked: now where nothing is spread. */
	readonly at: Date;
	/** The day of the turn after this one begins: what belongs to this one is over by then. */
	readonly before: Date;
}

/**
 * How far ahead a run plans: a list that runs on the first Monday of a month reaches everybody, and nobody is asked longer
 * than that after they have left the list.
 */
export const PLANNED_DAYS = 35;

/** Every month has so many. */
const SHORTEST_MONTH = 28;

interface Period {
	readonly name: string;
	readonly start: number;
}

/**
 * The customer's next turn from now on. Everybody has a fixed day, by a hash of survey and customer, counted from the
 * start of each period: however often the list runs, in whatever order, and whoever else is on it, it is always the
 * same one. Periods are counted from 1 January 1970 in the survey's zone, so that no run has to remember where it began.
 */
export function nextTurn(
	{ everyDays, spreadDays }: Recurrence,
	survey: { readonly key: string; readonly timeZone: string },
	customerId: string,
	now: Date,
): Turn {
	const days = daysIn(survey.timeZone, now);
	const { today } = days;
	const periods = everyDays ? daysLong(Math.max(1, Math.floor(everyDays))) : MONTHS;
	const current = periods.at(today);
	if (!spreadDays || spreadDays <= 1) {
		const before = days.midnight(periods.after(current).start);
		return { period: current.name, daysAhead: 0, at: now, before };
	}

	const spread = Math.min(Math.floor(spreadDays), everyDays ? Math.floor(everyDays) : SHORTEST_MONTH);
	const offset = Math.floor(stableShare('turn', survey.key, customerId) * spread);
	const period = current.start + offset >= today ? current : periods.after(current);
	const day = period.start + offset;
	return {
		period: period.name,
		daysAhead: day - today,
		// Worked out only where somebody wants to know: most rows of a daily list are not.
		get at() {
			// The survey goes out at the time of day at which the list runs.
			return days.sameTime(day);
		},
		get before() {
			return days.midnight(periods.after(period).start + offset);
		},
	};
}

/** Whether the turn is near enough to be planned now. */
export const isPlanned = ({ daysAhead }: Turn): boolean => daysAhead < PLANNED_DAYS;

interface Periods {
	/** The period a day (days since 1970-01-01) lies in. */
	at(day: number): Period;
	after(period: Period): Period;
}

function daysLong(length: number): Periods {
	const starting = (start: number): Period => ({ name: `${isoDay(start)}/P${length}D`, start });
	return {
		at: (day) => starting(Math.floor(day / length) * length),
		after: ({ start }) => starting(start + length),
	};
}

const MONTHS: Periods = {
	at: (day) => {
		const name = isoDay(day).slice(0, 7);
		return { name, start: Date.parse(`${name}-01T00:00:00Z`) / DAY };
	},
	after: ({ start }) => MONTHS.at(start + 31),
};

const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Days of a zone, as numbers since 1970-01-01. Offsets alone: this is worked out for every row of a list. */
function daysIn(timeZone: string, now: Date) {
	const named = IANAZone.create(timeZone);
	const zone = named.isValid ? named : IANAZone.create('UTC');
	const offsetAt = (time: number): number => zone.offset(time) * MINUTE;
	const localNow = now.getTime() + offsetAt(now.getTime());
	const today = Math.floor(localNow / DAY);
	/** The moment at which clocks show this many milliseconds since 1970. */
	const whenClocksShow = (local: number): Date => {
		const guess = local - offsetAt(now.getTime());
		return new Date(local - offsetAt(guess));
	};
	return {
		today,
		midnight: (day: number): Date => whenClocksShow(day * DAY),
		/** On that day, at the time of day it is now. */
		sameTime: (day: number): Date => (day === today ? now : whenClocksShow(localNow + (day - today) * DAY)),
	};
}
