import { BAND, CATEGORY_COLOUR, INK, LINE, MARK, PAPER, SOFT, TRACK } from '../report/palette';

export interface Shades {
	readonly light: string;
	readonly dark: string;
}

/**
 * The colours of all pictures, named as the CSS custom properties that theme `page` takes them from. One language with
 * the mails: blue promoters, grey passives, orange detractors, which stay apart for every kind of colour blindness.
 * Text reads on the paper at 4.5 : 1, marks at 3 : 1; `line`, `track` and `band` carry no meaning alone.
 */
export const CHART_COLOURS = {
	'--nps-paper': { light: PAPER, dark: '#1e2329' },
	'--nps-ink': { light: INK, dark: '#eef1f4' },
	'--nps-soft': { light: SOFT, dark: '#a9b3bf' },
	'--nps-line': { light: LINE, dark: '#3a424c' },
	'--nps-track': { light: TRACK, dark: '#343b44' },
	'--nps-rule': { light: '#7b8592', dark: '#87929f' },
	'--nps-band': { light: BAND, dark: '#3f6ea6' },
	'--nps-interval': { light: '#4a7fbf', dark: '#5f93d1' },
	'--nps-mark': { light: MARK, dark: '#ffffff' },
	'--nps-promoter': { light: CATEGORY_COLOUR.promoter, dark: '#6aa9f0' },
	'--nps-passive': { light: CATEGORY_COLOUR.passive, dark: '#9aa4af' },
	'--nps-detractor': { light: CATEGORY_COLOUR.detractor, dark: '#f0924a' },
	'--nps-note': { light: '#fff3cf', dark: '#3a3115' },
	'--nps-note-ink': { light: '#6b4a00', dark: '#ffe9a8' },
	'--nps-heat-1': { light: '#a84a0a', dark: '#f0924a' },
	'--nps-heat-1-ink': { light: '#ffffff', dark: '#14171b' },
	'--nps-heat-2': { light: '#e0965a', dark: '#a65d22' },
	'--nps-heat-2-ink': { light: INK, dark: '#ffffff' },
	'--nps-heat-3': { light: '#f7dcc5', dark: '#5c3e2a' },
	'--nps-heat-3-ink': { light: INK, dark: '#ffffff' },
	'--nps-heat-4': { light: '#eef0f3', dark: '#343b44' },
	'--nps-heat-4-ink': { light: INK, dark: '#ffffff' },
	'--nps-heat-5': { light: '#cfe0f3', dark: '#2c4a6e' },
	'--nps-heat-5-ink': { light: INK, dark: '#ffffff' },
	'--nps-heat-6': { light: '#7fabdc', dark: '#336cab' },
	'--nps-heat-6-ink': { light: INK, dark: '#ffffff' },
	'--nps-heat-7': { light: CATEGORY_COLOUR.promoter, dark: '#7ab4f5' },
	'--nps-heat-7-ink': { light: '#ffffff', dark: '#14171b' },
} as const satisfies Readonly<Record<`--nps-${string}`, Shades>>;

export type ColourName = keyof typeof CHART_COLOURS;

/** Whether the text names one of our colours. */
export function isColourName(text: string): text is ColourName {
	return Object.hasOwn(CHART_COLOURS, text);
}

/** The two themes as CSS, for the style element of a page with pictures of theme `page`; other colours of the page may join in. */
export function chartCss(): string {
	const rules = (theme: keyof Shades): string =>
		Object.entries(CHART_COLOURS)
			.map(([name, shades]) => `${name}:${shades[theme]}`)
			.join(';');
	return `:root{color-scheme:light dark;${rules('light')}}
@media (prefers-color-scheme:dark){:root{${rules('dark')}}}
.nps-chart{display:block;max-width:100%;height:auto}`;
}
