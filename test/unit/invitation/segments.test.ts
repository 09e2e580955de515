import { segmentsFrom } from '../../../nps/invitation';

describe('segments of an invitation', () => {
	it('are named by the last part of the field, with numbers and yes or no as text', () => {
		expect(
			segmentsFrom([
				['event.data.country', 'DE'],
				['event.data.deliveryDays', 0],
				['customer.attributes.vip', false],
			]),
		).toEqual({ country: 'DE', deliveryDays: '0', vip: 'false' });
	});

	it('leave out what is missing, empty or no single value', () => {
		expect(
			segmentsFrom([
				['a', undefined],
				['b', null],
				['c', '  '],
				['d', { e: 1 }],
				['f', ['g']],
				['h', Number.NaN],
			]),
		).toBeUndefined();
	});

	it('are at most ten, and the first of two with one name stays', () => {
		const many = Array.from({ length: 15 }, (_, index) => [`field${index}`, index] as const);
		expect(Object.keys(segmentsFrom(many) ?? {})).toHaveLength(10);
		expect(segmentsFrom([['a.plan', 'x'], ['b.plan', 'y']])).toEqual({ plan: 'x' });
	});

	it('take no name or text that could be mistaken for something else', () => {
		const segments = segmentsFrom([
			['a=b', 'c\n\u202ed'],
			['__proto__', 'x'],
			['long', 'x'.repeat(500)],
		]);
		expect(Object.keys(segments ?? {})).toEqual(['a b', 'long']);
		expect(segments?.['a b']).toBe('c d');
		expect(segments?.long?.length).toBe(200);
		expect({}).not.toHaveProperty('x');
	});
});
