import type { IWebhookResponseData } from 'n8n-workflow';
import { readForm, renderPage, type PageState } from '../../../nps/channels/web';
import { unsubscribeLink } from '../../../nps/invitation';
import { showPage, submitPage, testVisit, type PageResult } from '../../../nps/programme';
import { toScore } from '../../../nps/score';
import { wordingFor, type SurveyDefinition } from '../../../nps/survey';
import { startWith } from '../../shared/startWith';
import { reply } from '../../shared/webhookReply';
import type { Call, Endpoint } from './endpoint';

/** The survey page, with the score of the clicked link already chosen. Records nothing. */
export const showSurvey: Endpoint = async (call) => {
	const { context, deps, survey, isTest } = call;
	const { score } = context.getQueryData() as { score?: unknown };
	// The bare test address is how the survey is tried out in the editor.
	const token = tokenOf(call) || (isTest ? await testVisit(deps, survey) : '');
	return sendResult(call, token, await showPage(deps, survey, token, toScore(score)));
};

/** What was sent from the page: stored first, then thanked for. */
export const submitSurvey: Endpoint = async (call) => {
	const { context, deps, survey } = call;
	const token = tokenOf(call);
	const { input, suspectedRobot } = readForm(context.getBodyData());
	// A robot gets a page like everybody else, so that it learns nothing; what it sent is not an answer.
	const result = suspectedRobot
		? await showPage(deps, survey, token, null)
		: await submitPage(deps, survey, token, input);
	return { ...sendResult(call, token, result), ...(result.start && startWith(result.start)) };
};

/** The token of the link; empty where there is none. */
export function tokenOf({ context }: Call): string {
	const { t } = context.getQueryData() as { t?: unknown };
	return typeof t === 'string' ? t.slice(0, 200) : '';
}

function sendResult(call: Call, token: string, result: PageResult): IWebhookResponseData {
	const { state, locale, test, mayChange } = result;
	const { survey, isTest } = call;
	const here = `?t=${encodeURIComponent(token)}`;
	return sendPage(call, state, locale, {
		test: test || isTest,
		action: here,
		...(mayChange && { changeUrl: 'score' in state ? `${here}&score=${state.score}` : here }),
		reviewLink: survey.definition.reviewLink,
		...(token && { unsubscribeUrl: unsubscribeLink(survey.baseUrl, token) }),
	});
}

interface PageExtras {
	readonly test?: boolean;
	readonly action?: string;
	readonly changeUrl?: string;
	readonly reviewLink?: SurveyDefinition['reviewLink'];
	readonly unsubscribeUrl?: string;
}

/** Answers with a page of the survey, in the respondent's language. */
export function sendPage(
	{ context, survey: { definition } }: Pick<Call, 'context' | 'survey'>,
	state: PageState,
	locale: string | undefined,
	extras: PageExtras = {},
): IWebhookResponseData {
	const { status, html, headers } = renderPage({
		...state,
		...extras,
		wording: wordingFor(definition, locale),
		colour: definition.brand.colour,
	});
	return reply(context, status, html, headers);
}
