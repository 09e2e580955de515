import { DateTime } from 'luxon';
import fc from 'fast-check';
import { nextOpening, zonesOf, type SendWindow } from '../../../nps/eligibility';

const DAYS = [1, 2, 3, 4, 5, 6];
const window: SendWindow = { days: DAYS, from: 9 * 60, to: 20 * 60 };
const opening = (at: string, zones = ['Europe/Berlin'], rules = window) =>
	nextOpening(rules, zones, new Date(at)).toISOString();

test.each([
	['inside the window is at once', '2026-03-10T12:00:00Z', '2026-03-10T12:00:00.000Z'],
	['before it opens', '2026-03-10T04:00:00Z', '2026-03-10T08:00:00.000Z'],
	['the minute it closes', '2026-03-10T19:00:00Z', '2026-03-11T08:00:00.000Z'],
	['Saturday night waits for Monday', '2026-03-14T20:00:00Z', '2026-03-16T08:00:00.000Z'],
	['the night the clocks go forward', '2026-03-28T21:00:00Z', '2026-03-30T07:00:00.000Z'],
	['the night they go back', '2026-10-24T21:00:00Z', '2026-10-26T08:00:00.000Z'],
])('%s', (_name, at, expected) => {
	expect(opening(at)).toBe(expected);
});

test('a window may reach over midnight', () => {
	const night: SendWindow = { days: [5], from: 22 * 60, to: 2 * 60 };
	expect(opening('2026-03-13T21:30:00Z', ['Europe/Berlin'], night)).toBe('2026-03-13T21:30:00.000Z');
	expect(opening('2026-03-14T00:30:00Z', ['Europe/Berlin'], night)).toBe('2026-03-14T00:30:00.000Z');
	expect(opening('2026-03-14T01:30:00Z', ['Europe/Berlin'], night)).toBe('2026-03-20T21:00:00.000Z');
});

test('a window that ends when it begins is open all day on its days', () => {
	const weekdays: SendWindow = { days: [1, 2, 3, 4, 5], from: 0, to: 0 };
	expect(opening('2026-03-13T22:30:00Z', ['Europe/Berlin'], weekdays)).toBe('2026-03-13T22:30:00.000Z');
	expect(opening('2026-03-14T12:00:00Z', ['Europe/Berlin'], weekdays)).toBe('2026-03-15T23:00:00.000Z');
});

test('somebody who may be anywhere in a country is reached when it is day in all of it', () => {
	const us = zonesOf({ id: 'c', attributes: { country: 'US' } }, 'utc', new Date('2026-03-10T12:00:00Z'));
	expect(opening('2026-03-10T14:00:00Z', [...us])).toBe('2026-03-10T19:00:00.000Z');
	expect(opening('2026-03-10T23:30:00Z', [...us])).toBe('2026-03-10T23:30:00.000Z');
	expect(opening('2026-03-11T00:30:00Z', [...us])).toBe('2026-03-11T19:00:00.000Z');
});

test('zones whose days never meet are judged by the first', () => {
	const short: SendWindow = { days: DAYS, from: 9 * 60, to: 10 * 60 };
	expect(opening('2026-03-10T00:00:00Z', ['Europe/Berlin', 'Asia/Tokyo'], short)).toBe('2026-03-10T08:00:00.000Z');
});

test('is never before the moment asked about, always inside the window, whatever the zone and the day', () => {
	const zones = fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Africa/Cairo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns');
	const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
	const minutes = fc.integer({ min: 0, max: 1439 });
	const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
	fc.assert(
		fc.property(zones, moments, days, minutes, minutes, (zone, moment, weekdays, from, to) => {
			fc.pre(from < to);
			const open = nextOpening({ days: weekdays, from, to }, [zone], moment);
			expect(open.getTime()).toBeGreaterThanOrEqual(moment.getTime());
			expect(open.getTime() - moment.getTime()).toBeLessThan(8 * 86_400_000);
			const local = DateTime.fromJSDate(open, { zone });
			expect(weekdays).toContain(local.weekday);
			// A clock that jumps over the opening starts the day at the first minute there is.
			expect(local.hour * 60 + local.minute).toBeGreaterThanOrEqual(from);
		}),
	);
});

describe('the time zone of a customer', () => {
	const at = new Date('2026-03-10T12:00:00Z');
	const zones = (customer: object) => zonesOf({ id: 'c', ...customer }, 'Europe/Vienna', at);

	test.each([
		['their own', { timeZone: 'Asia/Tokyo', phone: '+49 30 901820' }, ['Asia/Tokyo']],
		['that of their state', { attributes: { country: 'us', state: 'ca' } }, ['America/Los_Angeles']],
		['that of their state without a change of the clocks', { attributes: { country: 'CA', province: 'YT' } }, ['America/Whitehorse']],
		['that of their country', { attributes: { countryCode: 'JP' } }, ['Asia/Tokyo']],
		['that of their phone number', { phone: '+81 3 1234 5678' }, ['Asia/Tokyo']],
		['the survey’s, where nothing tells', {}, ['Europe/Vienna']],
		['the survey’s, where only nonsense does', { timeZone: 'Mars/Base', attributes: { country: 'Utopia' } }, ['Europe/Vienna']],
	])('is %s', (_name, customer, expected) => {
		expect(zones(customer)).toEqual(expected);
	});

	test('is one of several in a wide country, each rule once', () => {
		expect(zones({ attributes: { country: 'CA', province: 'NL' } }).length).toBeGreaterThanOrEqual(5);
		expect(zones({ attributes: { country: 'DE' } })).toHaveLength(1);
		expect(zones({ attributes: { country: 'US' } }).length).toBeGreaterThanOrEqual(6);
		expect(zones({ attributes: { country: 'US' } }).length).toBeLessThan(10);
		expect(zones({ phone: '+1 212 555 0123' }).length).toBeGreaterThanOrEqual(6);
	});
});
