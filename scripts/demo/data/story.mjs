import { VARIANT_AGO } from './surveys.mjs';

/**
 * What happens to the shop of the demonstration: a year and a half with a rhythm by weekday, a Christmas season, a new
 * courier that was a mistake and is replaced again, and a support team whose people differ.
 */

/** The new courier came and went, in days before today. */
const NEW_COURIER = { from: 76, to: 33, gone: 24 };
const GROWTH = 0.35;

/** Of the day's usual work, Monday to Sunday. */
const WEEK = { delivery: [1.15, 1.2, 1.15, 1.1, 1.15, 0.75, 0.2], support: [1.5, 1.25, 1.1, 1.05, 1, 0.25, 0.1] };

/** How busy the weeks before Christmas are: 0 to 1. @param {import('./days.mjs').Day} day */
export function season({ date }) {
	const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))];
	if (month === 11 && day >= 20) return (day - 19) / 12;
	if (month === 12 && day <= 23) return 1;
	return month === 12 && day <= 28 ? 0.4 : 0;
}

/** How many are asked on a day, on average. @param {'delivery' | 'support'} touchpoint @param {import('./days.mjs').Day} day @param {number} days */
export function volume(touchpoint, day, days) {
	const grown = 1 + GROWTH * (1 - day.ago / days);
	const rush = 1 + season(day) * (touchpoint === 'delivery' ? 0.9 : 0.5);
	const upset = touchpoint === 'support' ? 1 + 0.35 * newCourierShare(day) : 1;
	return (WEEK[touchpoint][day.weekday - 1] ?? 1) * grown * rush * upset;
}

/** Of the parcels, those the new courier takes. @param {import('./days.mjs').Day} day */
function newCourierShare({ ago }) {
	const { from, to, gone } = NEW_COURIER;
	if (ago > from || ago <= gone) return 0;
	if (ago > to) return Math.min(0.85, (from - ago + 1) / 8);
	return (0.85 * (ago - gone)) / (to - gone);
}

export const WAREHOUSES = { Leipzig: 0.1, Lyon: 0, Gdańsk: -0.35 };

/**
 * A parcel on its way.
 * @param {import('./dice.mjs').Dice} dice
 * @param {import('./days.mjs').Day} day
 */
export function parcel(dice, day) {
	const isNew = dice.chance(newCourierShare(day));
	const extra = (isNew ? 2.6 : 0) + 1.9 * season(day);
	const days = 1 + Math.min(13, Math.round(dice.wait(0.9) + dice.wait(0.5) + dice.wait(Math.max(0.01, extra)) * 0.6 + extra * 0.4));
	const team = dice.weighted({ Leipzig: 5, Lyon: 3, Gdańsk: 2 });
	// Nobody minds the third day; each one after it costs.
	const mood = WAREHOUSES[team] - 0.55 * Math.max(0, days - 3) - (isNew ? 0.35 : 0);
	return { courier: isNew ? 'Rapid Parcel' : 'Nordpost', days, team, mood };
}

/** Team, how often they solve something, and what customers make of it. */
const AGENTS = {
	'Amira Haddad': { team: 'First line', weight: 9, mood: 0.55 },
	'Jonas Weber': { team: 'First line', weight: 9, mood: 0 },
	'Claire Martin': { team: 'First line', weight: 8, mood: 0.15 },
	'Tom Hughes': { team: 'First line', weight: 7, mood: -0.9 },
	'Zofia Zielińska': { team: 'Returns', weight: 7, mood: 0.3 },
	'Diego Vega': { team: 'Returns', weight: 6, mood: -0.25 },
	'Elif Demir': { team: 'Technical', weight: 5, mood: 0.65 },
	'Sander Prins': { team: 'Technical', weight: 4, mood: -0.1 },
};
/** Has just begun: too few answers to say anything about. */
export const NEWCOMER = { agent: 'Lena Kraus', team: 'First line', mood: 0.2, answers: 4 };

const TOPICS = {
	'First line': { Order: 5, Payment: 2, Sizing: 2 },
	Returns: { Return: 6, Refund: 4 },
	Technical: { 'Product fault': 5, Care: 2 },
};

/**
 * A ticket that was solved.
 * @param {import('./dice.mjs').Dice} dice
 * @param {import('./days.mjs').Day} day
 */
export function ticket(dice, day) {
	const agent = dice.weighted(/** @type {Record<string, number>} */ (Object.fromEntries(Object.entries(AGENTS).map(([name, { weight }]) => [name, weight]))));
	const { team, mood } = /** @type {{ team: keyof typeof TOPICS, mood: number }} */ (AGENTS[agent]);
	const hours = Math.min(96, Math.round(1 + dice.wait(7) * (1 + season(day) + 0.8 * newCourierShare(day))));
	return { agent, team, topic: dice.weighted(/** @type {Record<string, number>} */ (TOPICS[team])), hours, mood: mood - 0.035 * Math.max(0, hours - 6) };
}

/** What customers think of the shop as a whole. @param {{ membership: 'Plus' | 'Basic' }} person @param {import('./days.mjs').Day} day */
export const standing = ({ membership }, day) => (membership === 'Plus' ? 0.75 : -0.2) - 0.9 * newCourierShare(day);

const SPREAD = 1.75;
const DISASTERS = 0.05;

/** What somebody in this mood answers, 0 to 10. @param {import('./dice.mjs').Dice} dice @param {number} mood */
export function scoreOf(dice, mood) {
	if (dice.chance(DISASTERS)) return dice.between(0, 6);
	return Math.max(0, Math.min(10, Math.round(dice.normal(9.15 + mood, SPREAD))));
}

/** Hours at which surveys go out, and how gladly they are answered then. */
const HOURS = { 9: [3, 0.88], 10: [5, 0.92], 11: [4, 0.95], 12: [3, 1.05], 13: [2, 1], 15: [3, 0.95], 17: [5, 1.12], 18: [5, 1.22], 19: [3, 1.18] };

/** @param {import('./dice.mjs').Dice} dice */
export function sendingHour(dice) {
	const weights = Object.fromEntries(Object.entries(HOURS).map(([hour, [weight]]) => [hour, weight]));
	return Number(dice.weighted(/** @type {Record<string, number>} */ (weights)));
}

/** Of those reached, who answers where nothing else matters; and who of them reads it without answering. */
export const CHANNELS = {
	email: { answers: 0.27, opens: 0.42, bounces: 0.012, optsOut: 0.004, patience: 14 },
	sms: { answers: 0.38, opens: 0, bounces: 0.02, optsOut: 0.006, patience: 3 },
	whatsapp: { answers: 0.46, opens: 0.35, bounces: 0.015, optsOut: 0.004, patience: 4 },
	voice: { answers: 0.2, opens: 0, bounces: 0.05, optsOut: 0.002, patience: 0.1 },
};

const VARIANT_HELPS = 1.22;

/**
 * How likely somebody answers who was reached.
 * @param {{ channel: keyof typeof CHANNELS, hour: number, weekday: number, variant?: string, score: number }} asked
 */
export function answerShare({ channel, hour, weekday, variant, score }) {
	const [, gladly = 1] = HOURS[/** @type {keyof typeof HOURS} */ (hour)] ?? [];
	// The angry and the happy answer more than the indifferent.
	const moved = score <= 4 || score >= 9 ? 1.08 : 0.88;
	return CHANNELS[channel].answers * gladly * moved * (weekday === 7 ? 0.85 : 1) * (variant === 'B' ? VARIANT_HELPS : 1);
}

/** Which wording somebody gets. @param {import('./dice.mjs').Dice} dice @param {import('./days.mjs').Day} day */
export const variantOn = (dice, { ago }) => (ago < VARIANT_AGO ? (dice.chance(0.5) ? 'B' : 'A') : undefined);
