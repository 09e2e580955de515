import { NodeOperationError, type IWebhookFunctions } from 'n8n-workflow';
import type { Preset, Scope, ViewPeriod } from '../../nps/dashboard';
import { isSurveyKey } from '../../nps/survey';

interface Options {
	readonly answeredRest?: number;
	readonly comments?: boolean;
	readonly country?: string;
	readonly frameOrigins?: string;
	readonly includePersonalData?: boolean;
	readonly linkSeries?: number;
	readonly maxLinkDays?: number;
	readonly minimumGroup?: number;
	readonly names?: boolean;
	readonly period?: Preset;
	readonly shareLinks?: boolean;
	readonly timeZone?: string;
	readonly unansweredRest?: number;
}

/** What the user set on the node. */
export interface Settings {
	/** Part of every address, and of what links are signed for. */
	readonly key: string;
	readonly title: string;
	/** What somebody who has logged in sees; no link sees more. */
	readonly scope: Scope;
	readonly period: ViewPeriod;
	/** Whether exports name the customers, where the scope shows comments and names. */
	readonly personalExports: boolean;
	readonly timeZone: string;
	/** Origins whose pages may show badge and customer card in a frame. */
	readonly frameOrigins: readonly string[];
	readonly links: { readonly allowed: boolean; readonly mostDays: number; readonly series: number };
	readonly rests: {
		readonly quarantineAnsweredDays: number;
		readonly quarantineUnansweredDays: number;
		readonly defaultCountry?: string;
	};
}

const ORIGIN = /^https?:\/\/(?:\*\.)?[a-z0-9.-]{1,200}(?::\d{1,5})?$/i;
const MOST_ORIGINS = 20;

export function readSettings(context: IWebhookFunctions): Settings {
	const options = context.getNodeParameter('options', {}) as Options;
	const key = String(context.getNodeParameter('dashboardKey', '')).trim();
	const surveyKeys = (context.getNodeParameter('surveys', []) as unknown[]).map(String).filter(isSurveyKey);
	const country = options.country?.trim().toUpperCase();
	return {
		key,
		title: String(context.getNodeParameter('title', '')).trim() || 'Customer feedback',
		scope: {
			...(surveyKeys.length > 0 && { surveyKeys }),
			minimumN: whole(options.minimumGroup, 1, 1),
			comments: options.comments ?? true,
			names: (options.comments ?? true) && (options.names ?? true),
			customers: true,
			exports: true,
		},
		period: { preset: options.period ?? '30d' },
		personalExports: options.includePersonalData ?? false,
		timeZone: options.timeZone?.trim() || context.getTimezone(),
		frameOrigins: originsOf(context, options.frameOrigins ?? ''),
		links: {
			allowed: options.shareLinks ?? true,
			mostDays: whole(options.maxLinkDays, 90, 1),
			series: whole(options.linkSeries, 1, 1),
		},
		rests: {
			quarantineAnsweredDays: whole(options.answeredRest, 90, 0),
			quarantineUnansweredDays: whole(options.unansweredRest, 30, 0),
			...(country && { defaultCountry: country }),
		},
	};
}

function whole(value: number | undefined, usual: number, least: number): number {
	return Math.max(least, Math.floor(Number(value ?? usual)) || (value === 0 ? 0 : usual));
}

/** Anything but an origin would let more into the policy of the page than was meant. */
function originsOf(context: IWebhookFunctions, text: string): string[] {
	const origins = text.split(/[\s,]+/).filter(Boolean).slice(0, MOST_ORIGINS);
	const wrong = origins.find((origin) => !ORIGIN.test(origin));
	if (wrong !== undefined) {
		throw new NodeOperationError(context.getNode(), `"${wrong.slice(0, 80)}" is no origin`, {
			description: 'Give origins such as https://example.zendesk.com, without a path',
		});
	}
	return origins;
}
