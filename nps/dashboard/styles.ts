import { CHART_COLOURS } from '../charts/palette';
import { PRINT_RULES, RULES, TV_RULES } from './styleRules';

type Side = 'light' | 'dark';

const PAGE_COLOURS: Readonly<Record<string, Readonly<Record<Side, string>>>> = {
	back: { light: '#f3f5f7', dark: '#14171b' },
	card: { light: '#ffffff', dark: '#1e2329' },
	ink: { light: '#171a20', dark: '#f1f3f6' },
	soft: { light: '#565e6c', dark: '#a8b0bd' },
	line: { light: '#dfe3e8', dark: '#363e48' },
	edge: { light: '#868e9b', dark: '#717987' },
	tint: { light: '#e9ecf1', dark: '#2b313a' },
	pill: { light: '#ffffff', dark: '#48525f' },
	accent: { light: '#4338ca', dark: '#a9b4ff' },
	'on-accent': { light: '#ffffff', dark: '#14162b' },
	promoter: CHART_COLOURS['--nps-promoter'],
	passive: CHART_COLOURS['--nps-passive'],
	detractor: CHART_COLOURS['--nps-detractor'],
	'on-badge': { light: '#ffffff', dark: '#14171c' },
	note: { light: '#fdecc8', dark: '#4a3208' },
	'on-note': { light: '#4a2c02', dark: '#fde7b4' },
};

/** The style sheet of the dashboard: light or dark as the system or the viewer wants it, and light on paper. */
export function dashboardStyles(look: Side | undefined, tv: boolean): string {
	const light = `:root{color-scheme:light;${properties('light')}}`;
	const dark = (selector: string) => `${selector}{color-scheme:dark;${properties('dark')}}`;
	const themed =
		look === 'light' ? light : look === 'dark' ? dark(':root') : `${light}@media (prefers-color-scheme:dark){${dark(':root')}}`;
	return `@media screen{${themed}}@media print{${light}}${RULES}${tv ? TV_RULES : ''}${PRINT_RULES}`;
}

function properties(side: Side): string {
	const own = Object.entries(PAGE_COLOURS).map(([name, colours]) => `--${name}:${colours[side]}`);
	const charts = Object.entries(CHART_COLOURS).map(([name, colours]) => `${name}:${colours[side]}`);
	return [...own, ...charts].join(';');
}
