import { categoryOf, npsFactorOf, toScore, type Score } from '../../../nps/score';

describe('toScore', () => {
	it.each([0, 1, 9, 10, '0', ' 10 ', '7'])('takes %p as a score', (value) => {
		expect(toScore(value)).toBe(Number(value));
	});

	it('turns negative zero into zero', () => {
		expect(Object.is(toScore(-0), 0)).toBe(true);
	});

	it.each([-1, 11, 7.5, NaN, Infinity, '', '7.0', '07', '11', '9/10', 'nine', null, undefined, true, [9], {}])(
		'makes no score of %p',
		(value) => {
			expect(toScore(value)).toBeNull();
		},
	);
});

describe('categories', () => {
	it('partition the scale, with 0 among the detractors', () => {
		const categories = Array.from({ length: 11 }, (_, score) => categoryOf(score as Score));
		expect(categories).toEqual([
			...Array<string>(7).fill('detractor'),
			'passive',
			'passive',
			'promoter',
			'promoter',
		]);
	});

	it('have factors whose mean is the score, and none for an answer without a score', () => {
		expect([10, 8, 0].map((score) => npsFactorOf(score as Score))).toEqual([100, 0, -100]);
		expect(npsFactorOf(null)).toBeNull();
		expect(categoryOf(null)).toBe('unscored');
	});
});
