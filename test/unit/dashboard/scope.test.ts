import { narrowed, readingOf } from '../../../nps/dashboard';
import { EVERYTHING, view } from './support';

const RANGE = { start: '2026-03-01', end: '2026-03-10' };

describe('what is read of a wish', () => {
	it('is the wish itself where everything is allowed', () => {
		expect(readingOf(EVERYTHING, view({ survey: ['shop', 'help'], team: 'North', segment: 'plan=pro' }), RANGE)).toMatchObject({
			surveyKeys: ['shop', 'help'],
			filters: [
				{ dimension: 'team', value: 'North' },
				{ dimension: 'segment', value: 'plan=pro' },
			],
		});
	});

	it('is never another survey, touchpoint, team or segment than the scope has', () => {
		const scope = { ...EVERYTHING, surveyKeys: ['shop'], touchpoints: ['delivery'], team: 'North', segment: 'plan=pro' };
		const wish = view({ survey: 'secret', touchpoint: 'support', team: 'South', segment: ['plan=free', 'country=DE'] });
		expect(readingOf(scope, wish, RANGE)).toMatchObject({
			surveyKeys: ['shop'],
			touchpoints: ['delivery'],
			filters: [
				{ dimension: 'team', value: 'North' },
				{ dimension: 'segment', value: 'plan=pro' },
				{ dimension: 'segment', value: 'country=DE' },
			],
		});
	});

	it('has no names where comments may not be seen', () => {
		expect(readingOf({ ...EVERYTHING, comments: false }, view(), RANGE)).toMatchObject({ comments: false, names: false });
	});
});

describe('two scopes together', () => {
	it('allow what both allow', () => {
		const until = new Date('2026-04-01');
		const one = { ...EVERYTHING, surveyKeys: ['a', 'b'], minimumN: 5, names: false };
		const other = { ...EVERYTHING, surveyKeys: ['b', 'c'], minimumN: 3, comments: false, team: 'North', until };
		expect(narrowed(one, other)).toEqual({
			surveyKeys: ['b'],
			team: 'North',
			minimumN: 5,
			comments: false,
			names: false,
			customers: true,
			exports: true,
			until,
		});
	});

	it.each([
		[{ team: 'North' }, { team: 'South' }],
		[{ segment: 'plan=pro' }, { segment: 'plan=free' }],
		[{ surveyKeys: ['a'] }, { surveyKeys: ['b'] }],
	])('%j and %j have nothing in common', (one, other) => {
		expect(narrowed({ ...EVERYTHING, ...one }, { ...EVERYTHING, ...other }).surveyKeys).toEqual([]);
	});
});
