import type { IExecuteFunctions } from 'n8n-workflow';
import type { Policy } from '../../nps/eligibility';
import { CHANNEL_ORDERS } from './fields';

interface Options {
	readonly quarantineAnswered?: number;
	readonly quarantineUnanswered?: number;
	readonly defaultCountry?: string;
}

/** The rules a survey is sent under. */
export function policyOf(context: IExecuteFunctions, surveyKey: string): Policy {
	const channel = context.getNodeParameter('channel', 0) as keyof typeof CHANNEL_ORDERS;
	return { ...basicPolicyOf(context, surveyKey), channels: CHANNEL_ORDERS[channel] };
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
