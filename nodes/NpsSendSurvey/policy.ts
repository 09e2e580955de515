import type { IExecuteFunctions } from 'n8n-workflow';
import type { Policy } from '../../nps/eligibility';
import type { SurveyDefinition } from '../../nps/survey';
import { CHANNEL_ORDERS } from './fields';
import { sendWindowOf } from './sendWindow';

interface Options {
	readonly quarantineAnswered?: number;
	readonly quarantineUnanswered?: number;
	readonly defaultCountry?: string;
	readonly sample?: number;
	readonly requireConsent?: boolean;
	readonly maxPerYear?: number;
}

/** The rules a survey is sent under. */
export function policyOf(
	context: IExecuteFunctions,
	{ key, timeZone }: Pick<SurveyDefinition, 'key' | 'timeZone'>,
): Policy {
	const channel = context.getNodeParameter('channel', 0) as keyof typeof CHANNEL_ORDERS;
	const { sample, requireConsent, maxPerYear } = context.getNodeParameter('options', 0, {}) as Options;
	const window = sendWindowOf(context);
	return {
		...basicPolicyOf(context, key),
		channels: CHANNEL_ORDERS[channel],
		timeZone,
		...(window && { window }),
		...(sample !== undefined && { sample: sample / 100 }),
		...(requireConsent === true && { requireConsent }),
		...(maxPerYear !== undefined && maxPerYear > 0 && { maxPerYear }),
	};
}

/** The same without a channel, for operations that do not ask for one. */
export function basicPolicyOf(
	context: IExecuteFunctions,
	surveyKey: string,
): Omit<Policy, 'channels'> {
	const { quarantineAnswered, quarantineUnanswered, defaultCountry } = context.getNodeParameter(
		'options',
		0,
		{},
	) as Options;
	return {
		surveyKey,
		quarantineAnsweredDays: quarantineAnswered ?? 90,
		quarantineUnansweredDays: quarantineUnanswered ?? 30,
		...(defaultCountry && { defaultCountry: defaultCountry.trim().toUpperCase() }),
	};
}
