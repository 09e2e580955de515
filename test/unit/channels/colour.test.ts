import fc from 'fast-check';
import { brandColours, contrastOf } from '../../../nps/channels/colour';

const hex = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

it.each([
	['#000000', '#ffffff', 21],
	['#777777', '#ffffff', 4.48],
	['#fff', '#ffffff', 1],
	['red', '#ffffff', 1],
])('contrast of %s on %s is %d', (one, other, ratio) => {
	expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
});

it.each(['#ffffff', '#1a1d23'])('every brand colour becomes readable on %s', (background) => {
	fc.assert(
		fc.property(hex, (colour) => {
			const { fill, onFill, text } = brandColours(colour, background);
			expect(contrastOf(fill, background)).toBeGreaterThanOrEqual(3);
			expect(contrastOf(fill, onFill)).toBeGreaterThanOrEqual(4.5);
			expect(contrastOf(text, background)).toBeGreaterThanOrEqual(4.5);
		}),
	);
});

it('a colour that is readable stays as it is', () => {
	expect(brandColours('#0f766e', '#ffffff')).toEqual({
		fill: '#0f766e',
		onFill: '#ffffff',
		text: '#0f766e',
	});
});

it.each(['', 'red', '#12', 'url(x)', '#12345g', '#fff;} body{'])(
	'"%s" is no colour and becomes indigo',
	(colour) => {
		expect(brandColours(colour, '#ffffff').fill).toBe('#4f46e5');
	},
);
