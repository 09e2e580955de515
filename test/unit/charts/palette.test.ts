import { CHART_COLOURS, chartCss, type ColourName, type Shades } from '../../../nps/charts';

const THEMES: ReadonlyArray<keyof Shades> = ['light', 'dark'];

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
		const value = parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: ColourName, b: ColourName, theme: keyof Shades): number {
	const [light = 0, dark = 0] = [a, b]
		.map((name) => luminance(CHART_COLOURS[name][theme]))
		.sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const SHADES = [1, 2, 3, 4, 5, 6, 7] as const;

describe.each(THEMES)('the colours in %s', (theme) => {
	it.each([
		['--nps-ink', '--nps-paper'],
		['--nps-soft', '--nps-paper'],
		['--nps-soft', '--nps-track'],
		['--nps-note-ink', '--nps-note'],
		...SHADES.map((step) => [`--nps-heat-${step}-ink`, `--nps-heat-${step}`] as const),
	] as const)('let %s be read on %s', (ink, ground) => {
		expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
	});

	it.each([
		['--nps-mark', '--nps-paper'],
		['--nps-interval', '--nps-paper'],
		['--nps-interval', '--nps-track'],
		['--nps-rule', '--nps-paper'],
		['--nps-promoter', '--nps-paper'],
		['--nps-passive', '--nps-paper'],
		['--nps-detractor', '--nps-paper'],
	] as const)('let %s be told from %s', (mark, ground) => {
		expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(3);
	});
});

it('come as CSS for both themes', () => {
	const [light = '', dark = ''] = chartCss().split('@media');
	for (const [name, shades] of Object.entries(CHART_COLOURS)) {
		expect(light).toContain(`${name}:${shades.light}`);
		expect(dark).toContain(`${name}:${shades.dark}`);
	}
});
