import type { IWebhookResponseData } from 'n8n-workflow';
import { FIELDS, pressOf, readForm } from '../../../nps/channels/web';
import { unsubscribeLink } from '../../../nps/invitation';
import { noteOpenedPage, showPage, submitPage, testVisit, type PageResult } from '../../../nps/programme';
import { toScore } from '../../../nps/score';
import { anonymousNotice } from '../../../nps/survey';
import { startWith } from '../../shared/startWith';
import { reply } from '../../shared/webhookReply';
import type { Call, Endpoint } from './endpoint';
import { isOpenVisit, showOpenSurvey, submitOpenSurvey } from './openPage';
import { sendPage } from './sendPage';

/** The survey page, with the score of the clicked link already chosen. Records nothing. */
export const showSurvey: Endpoint = async (call) => {
	const { context, deps, survey, isTest } = call;
	if (isOpenVisit(call)) return showOpenSurvey(call);
	const { score } = context.getQueryData() as { score?: unknown };
	// The bare test address is how the survey is tried out in the editor.
	const token = tokenOf(call) || (isTest ? await testVisit(deps, survey) : '');
	return sendResult(call, token, await showPage(deps, survey, token, toScore(score)));
};

/** What was sent from the page: stored first, then thanked for. */
export const submitSurvey: Endpoint = async (call) => {
	const { context, deps, survey } = call;
	if (isOpenVisit(call)) return await submitOpenSurvey(call);
	const token = tokenOf(call);
	const { input, opened, suspectedRobot, servedAt } = readForm(context.getBodyData());
	if (opened) {
		if (!suspectedRobot) await noteOpenedPage(deps, survey, token, servedAt);
		return reply(context, 204, '');
	}
	const press = pressOf(context.getHeaderData());
	// A robot gets a page like everybody else, so that it learns nothing; what it sent is not an answer.
	const result = suspectedRobot
		? await showPage(deps, survey, token, null)
		: await submitPage(deps, survey, token, input, { servedAt, press });
	return { ...sendResult(call, token, result), ...(result.start && startWith(result.start)) };
};

/** The token of the link; empty where there is none. */
export function tokenOf({ context }: Call): string {
	const { t } = context.getQueryData() as { t?: unknown };
	return typeof t === 'string' ? t.slice(0, 200) : '';
}

function sendResult(call: Call, token: string, result: PageResult): IWebhookResponseData {
	const { state, locale, variant, test, mayChange, anonymous, unopened } = result;
	const { context, deps, survey, isTest } = call;
	const here = `?t=${encodeURIComponent(token)}`;
	const extras = {
		test: test || isTest,
		action: here,
		servedAt: deps.clock.now(),
		...(unopened && !isTest && { tellsOpened: true }),
		...(anonymous && { notice: anonymousNotice(locale, survey.definition.language) }),
		trapUrl: `${here}&${FIELDS.trap}=1`,
		trapped: FIELDS.trap in context.getQueryData(),
		...(mayChange && { changeUrl: 'score' in state ? `${here}&score=${state.score}` : here }),
		reviewLink: survey.definition.reviewLink,
		...(token && { unsubscribeUrl: unsubscribeLink(survey.baseUrl, token) }),
	};
	return sendPage(call, state, locale, extras, variant);
}
