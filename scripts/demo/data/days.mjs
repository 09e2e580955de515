const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * A day of the story.
 * @typedef {object} Day
 * @property {string} date ISO date in the zone of the story.
 * @property {number} ago Days before today; 0 is today.
 * @property {number} weekday 1 for Monday to 7.
 * @property {(hour: number) => Date} at The moment at which the clock on the wall shows this hour; fractions are minutes.
 */

/**
 * The days up to today, oldest first.
 * @param {Date} now
 * @param {string} zone IANA.
 * @param {number} count
 * @returns {Day[]}
 */
export function daysUpTo(now, zone, count) {
	const today = Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now));
	return Array.from({ length: count }, (_, index) => {
		const ago = count - 1 - index;
		const midnight = today - ago * DAY;
		const date = new Date(midnight).toISOString().slice(0, 10);
		// The clocks change at night, and nobody is asked then.
		const offset = offsetOf(zone, midnight + DAY / 2);
		return {
			date,
			ago,
			weekday: new Date(midnight).getUTCDay() || 7,
			at: (hour) => new Date(midnight - offset + Math.round(hour * 60) * MINUTE),
		};
	});
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. @param {string} zone @param {number} at */
function offsetOf(zone, at) {
	const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
	const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
	const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):?(\d+)?/.exec(name) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
