import { NodeOperationError, type INode } from 'n8n-workflow';
import { isSurveyKey, type EmissionPolicy, type PerCategory, type SurveyDefinition } from '../../nps/survey';
import { brandOf } from './brandFields';
import { reportingOf } from './reportingFields';
import { variantsOf } from './variantFields';
import { callsOf } from './voiceFields';
import { widgetOf } from './widgetFields';

/** What reads the survey's parameters: hooks and webhooks have the same three abilities. */
export interface DefinitionContext {
	getNode(): INode;
	getNodeParameter(name: string, fallback?: unknown): unknown;
	getTimezone(): string;
}

interface Options {
	readonly accept?: boolean;
	readonly answerWindowDays?: number;
	readonly brandColour?: string;
	readonly editWindowHours?: number;
	readonly openLink?: boolean;
	readonly reviewLink?: string;
	readonly commentWaitMinutes?: number;
}

/** The survey as the panel describes it. Throws a NodeOperationError that names the parameter to change. */
export function definitionOf(context: DefinitionContext): SurveyDefinition {
	const text = (name: string) => String(context.getNodeParameter(name, '') ?? '').trim();
	const key = text('surveyKey');
	const fail = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, { description });
	if (!isSurveyKey(key)) {
		throw fail(
			`'Survey Key' is "${key.slice(0, 80)}"`,
			'Use 1 to 48 lower-case letters, digits and inner dashes, such as after-delivery',
		);
	}
	const options = context.getNodeParameter('options', {}) as Options;
	const brand = brandOf(context, options.brandColour);
	const reviewUrl = options.reviewLink?.trim();
	if (reviewUrl && !/^https?:\/\//i.test(reviewUrl)) {
		throw fail(`'Review Link' is "${reviewUrl.slice(0, 80)}"`, 'Give an address that starts with https://');
	}
	const question = text('question');
	const calls = callsOf(context);
	const variants = variantsOf(context);
	const widget = widgetOf(context);
	return {
		schema: 1,
		key,
		name: text('surveyName') || key,
		metric: 'nps',
		touchpoint: text('touchpoint') || 'relationship',
		brand,
		language: text('language') || 'en',
		timeZone: context.getTimezone(),
		...(question && { question }),
		followUp: context.getNodeParameter('followUp', {}) as Partial<PerCategory<string>>,
		thanks: context.getNodeParameter('thanks', {}) as Partial<PerCategory<string>>,
		...(variants && { variants }),
		...(reviewUrl && { reviewLink: { url: reviewUrl } }),
		editWindowHours: options.editWindowHours ?? 24,
		answerWindowDays: options.answerWindowDays ?? 30,
		commentWaitMinutes: options.commentWaitMinutes ?? 15,
		emission: context.getNodeParameter('emission', 'complete') as EmissionPolicy,
		...(calls && { calls }),
		...(widget && { widget }),
		...(options.openLink === true && { openLink: true }),
		...reportingOf(context),
		ended: options.accept === false,
	};
}
