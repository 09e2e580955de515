import { NodeOperationError, type INodeProperties } from 'n8n-workflow';
import { originPattern } from '../../nps/channels/web';
import type { WidgetSettings } from '../../nps/survey';
import type { DefinitionContext } from './definition';

/** Where and to whom the survey shows as a widget; off until a website is named. */
export const widgetField: INodeProperties = {
	displayName: 'Website Widget',
	name: 'widget',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	description:
		'Asks visitors of your website or web app in a small dialog. Name your website under Allowed Websites, publish, and put a script tag with the GET address above that ends in /widget into its pages.',
	options: [
		{
			displayName: 'Allowed Websites',
			name: 'allowedOrigins',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://shop.example.com, https://*.example.com',
			description: 'Where the widget may be used, separated by commas. Without one there is no widget.',
		},
		{
			displayName: 'Anonymous Visitors',
			name: 'anonymous',
			type: 'boolean',
			default: true,
			description:
				'Whether visitors are asked of whom the page does not say who they are. With an NPS Signing Secret chosen below, a visitor whose data-signature is missing or wrong is anonymous, too.',
		},
		{
			displayName: 'Delay (Seconds)',
			name: 'delaySeconds',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 3600 },
			default: 10,
			description: 'How long a visitor has been on the page when the question comes',
		},
		{
			displayName: 'Pages',
			name: 'pages',
			type: 'string',
			default: '',
			placeholder: 'e.g. /account/*, /orders',
			description:
				'Paths of the pages that ask, separated by commas; * stands for anything. Left empty, every page that has the script.',
		},
		{
			displayName: 'Share of Visitors (%)',
			name: 'share',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 100 },
			default: 100,
			description: 'Chosen by chance, and then the same visitors from page to page',
		},
		{
			displayName: 'Show Again After (Days)',
			name: 'againAfterDays',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 90,
			description:
				'How long a visitor who has seen or closed the question is left alone. A known customer also rests this long after any other survey.',
		},
	],
};

interface WidgetParameters {
	readonly allowedOrigins?: string;
	readonly anonymous?: boolean;
	readonly delaySeconds?: number;
	readonly pages?: string;
	readonly share?: number;
	readonly againAfterDays?: number;
}

/** The settings of the widget; undefined while no website is named. */
export function widgetOf(context: DefinitionContext): WidgetSettings | undefined {
	const given = context.getNodeParameter('widget', {}) as WidgetParameters;
	const websites = listed(given.allowedOrigins);
	if (websites.length === 0) return undefined;
	return {
		allowedOrigins: websites.map((website) => {
			const origin = originPattern(website);
			if (origin) return origin;
			throw new NodeOperationError(context.getNode(), `'Allowed Websites' has "${website.slice(0, 80)}"`, {
				description: 'Give addresses that start with https://, such as https://shop.example.com',
			});
		}),
		pages: listed(given.pages).map((page) => (/^[/*]/.test(page) ? page : `/${page}`)),
		delaySeconds: Math.max(0, given.delaySeconds ?? 10),
		share: Math.min(100, Math.max(0, given.share ?? 100)) / 100,
		againAfterDays: Math.max(1, given.againAfterDays ?? 90),
		anonymous: given.anonymous ?? true,
	};
}

function listed(text = ''): string[] {
	return text.split(/[,\n]/).flatMap((part) => part.trim() || []);
}
