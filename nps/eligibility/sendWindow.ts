import { DateTime } from '../vendor/luxon';

/** When messages may go out, in the recipient's own time. */
export interface SendWindow {
	/** ISO weekdays: 1 is Monday, 7 Sunday. */
	readonly days: readonly number[];
	/** Minutes after midnight. A window whose end does not lie after its start reaches into the next day. */
	readonly from: number;
	readonly to: number;
}

/** Monday to Saturday, 9 to 20: inside every quiet-hours rule we know of. */
export const DEFAULT_WINDOW: SendWindow = { days: [1, 2, 3, 4, 5, 6], from: 9 * 60, to: 20 * 60 };

/** Two weeks hold every window that opens at all. */
const DAYS_AHEAD = 15;
/** Windows of many zones may meet late, or never. */
const MOST_ROUNDS = 64;

/**
 * The first moment from `at` on at which the window is open in every one of the zones: `at` itself where it is.
 * Wall-clock rules, so that a change of the clocks moves nothing. Where the zones' windows never meet, the first zone
 * decides alone; a window without days is always open.
 */
export function nextOpening(window: SendWindow, zones: readonly string[], at: Date): Date {
	if (window.days.length === 0) return at;
	let moment = at.getTime();
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const openings = zones.map((zone) => openingIn(window, zone, moment));
		const latest = Math.max(moment, ...openings);
		if (latest === moment) return new Date(moment);
		moment = latest;
	}
	return new Date(openingIn(window, zones[0] ?? 'utc', at.getTime()));
}

function openingIn(window: SendWindow, zone: string, moment: number): number {
	const local = DateTime.fromMillis(moment, { zone });
	if (isOpen(window, local)) return moment;
	for (let day = 0; day < DAYS_AHEAD; day++) {
		const opening = local.startOf('day').plus({ days: day }).set(wallTime(window.from));
		if (window.days.includes(opening.weekday) && opening.toMillis() > moment) {
			return opening.toMillis();
		}
	}
	return moment;
}

function isOpen({ days, from, to }: SendWindow, local: DateTime): boolean {
	const minute = local.hour * 60 + local.minute;
	const today = days.includes(local.weekday);
	if (from < to) return today && minute >= from && minute < to;
	const yesterday = days.includes(local.minus({ days: 1 }).weekday);
	return (today && minute >= from) || (yesterday && minute < to);
}

const wallTime = (minutes: number) => ({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

type DateTime = ReturnType<typeof DateTime.fromMillis>;
