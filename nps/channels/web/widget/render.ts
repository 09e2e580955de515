import type { SurveyDefinition, WidgetSettings, Wording } from '../../../survey';
import { brandColours } from '../../colour';
import { SCRIPT } from './script.generated';

/** May be cached for ten minutes: it is the same for everybody. */
export const WIDGET_HEADERS: Readonly<Record<string, string>> = {
	'Content-Type': 'text/javascript; charset=utf-8',
	'Cache-Control': 'public, max-age=600',
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Access-Control-Allow-Origin': '*',
	'X-Robots-Tag': 'noindex',
};

/** The widget's script with the survey's display rules in it. */
export function renderWidget({ key }: SurveyDefinition, settings: WidgetSettings): string {
	const { pages, delaySeconds: delay, share, againAfterDays: again } = settings;
	const rules = JSON.stringify({ key, pages, delay, share, again });
	return SCRIPT.replace('NPS_SETTINGS', () => rules.replace(/[<\u2028\u2029]/g, escapeUnicode));
}

const escapeUnicode = (character: string): string =>
	`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const LIGHT_CARD = '#ffffff';
const DARK_CARD = '#1a1d23';

/** What the widget says and in which colours. */
export function widgetTexts(wording: Wording, colour: string) {
	const { language, direction, question, low, high, page } = wording;
	const light = brandColours(colour, LIGHT_CARD);
	const dark = brandColours(colour, DARK_CARD);
	return {
		...{ language, direction, question, low, high },
		...{ send: page.send, skip: page.skip, close: page.close, error: page.error.text },
		...{ commentLabel: page.commentLabel, commentPlaceholder: page.commentPlaceholder },
		colours: {
			...{ fill: light.fill, on: light.onFill, accent: light.text },
			...{ dfill: dark.fill, don: dark.onFill, daccent: dark.text },
		},
	};
}
