import { queryOf, readView, shownRange } from '../../../nps/dashboard';
import { NOW } from './support';

const read = (address: string) => {
	const query: Record<string, unknown> = {};
	for (const [name, value] of new URLSearchParams(address)) {
		query[name] = name in query ? [query[name], value].flat() : value;
	}
	return readView(query);
};

it.each([
	'?period=90d&survey=shop&survey=help&touchpoint=delivery&channel=sms&team=North&segment=plan%3Dpro&by=agent&only=detractor&case=overdue&q=late',
	'?from=2026-01-01&to=2026-01-31&touchpoint=*&by=segment&name=plan&after=1773144000000.abc-1&view=tv&look=dark',
])('an address is read and written back: %s', (address) => {
	expect(queryOf(read(address), {})).toBe(address);
});

it('a link keeps its token in every address', () => {
	expect(queryOf(read('?period=7d'), { link: 'token' })).toBe('?period=7d&k=token');
});

it('one value per dimension holds, and one per segment', () => {
	expect(read('?team=A&team=B&segment=plan%3Da&segment=plan%3Db&segment=size%3D1').filters).toEqual([
		{ dimension: 'team', value: 'B' },
		{ dimension: 'segment', value: 'plan=b' },
		{ dimension: 'segment', value: 'size=1' },
	]);
});

describe('the days of a period', () => {
	const days = (address: string, zone = 'UTC') => shownRange(read(address).period ?? { preset: '30d' }, zone, NOW);

	it.each([
		['?period=7d', '2026-03-04', '2026-03-10', 'day'],
		['?period=30d', '2026-02-09', '2026-03-10', 'day'],
		['?period=90d', '2025-12-11', '2026-03-10', 'week'],
		['?period=365d', '2025-03-11', '2026-03-10', 'month'],
		['?from=2026-01-31&to=2026-01-01', '2026-01-01', '2026-01-31', 'day'],
		['?from=2026-03-05&to=2099-01-01', '2026-03-05', '2026-03-10', 'day'],
		['?from=2026-02-30&to=2026-03-01', '2026-02-09', '2026-03-10', 'day'],
		['?from=0000-01-01&to=2026-03-10', '2016-03-02', '2026-03-10', 'month'],
		['?from=0000-01-01&to=0000-02-01', '1990-01-01', '1990-01-01', 'day'],
		['?from=2090-01-01&to=2099-01-01', '2026-03-10', '2026-03-10', 'day'],
	])('%s', (address, start, end, bucket) => {
		expect(days(address)).toMatchObject({ range: { start, end }, bucket });
	});

	it('end today in the zone of the survey', () => {
		expect(shownRange({ preset: '7d' }, 'Pacific/Kiritimati', NOW).range.end).toBe('2026-03-11');
	});

	it('are compared with as many days before, none of them the same', () => {
		expect(days('?period=30d').before).toEqual({ start: '2026-01-10', end: '2026-02-08' });
	});
});
