import type { IDataObject, IWebhookResponseData } from 'n8n-workflow';
import { FIELDS, pressOf, readForm, type PageState } from '../../../nps/channels/web';
import { submitOpenPage, type PageResult } from '../../../nps/programme';
import { toScore, type Score } from '../../../nps/score';
import { anonymousNotice } from '../../../nps/survey';
import { startWith } from '../../shared/startWith';
import type { Call } from './endpoint';
import { sendPage } from './sendPage';

/** Names of the open link's query: the form that answers, and where it comes from. */
const QUERY = { form: 'f', source: 'c', agent: 'agent', team: 'team', language: 'lang' } as const;
const FORM_ID = /^[\w-]{16,64}$/;

/** Whether somebody came by the survey's open link: without a token of their own. */
export function isOpenVisit({ context, survey, isTest }: Call): boolean {
	const query = context.getQueryData() as IDataObject;
	const isOpen = survey.definition.openLink === true && typeof query.t !== 'string';
	// At the bare test address the survey is tried out with a personal link.
	return isOpen && (!isTest || QUERY.source in query || QUERY.form in query);
}

/** The survey page for anybody; each page that is opened makes one answer. Records nothing. */
export function showOpenSurvey(call: Call): IWebhookResponseData {
	const selected = toScore(textOf(call, 'score'));
	const state: PageState = call.survey.definition.ended
		? { page: 'ended' }
		: { page: 'score', ...(selected !== null && { selected }) };
	return sendOpenPage(call, formOf(call) ?? call.deps.random.token(), { state, test: false });
}

export async function submitOpenSurvey(call: Call): Promise<IWebhookResponseData> {
	const { context, deps, survey, isTest } = call;
	const { input, suspectedRobot, servedAt } = readForm(context.getBodyData());
	const form = formOf(call);
	if (suspectedRobot || form === undefined) return showOpenSurvey(call);
	const result = await submitOpenPage(deps, survey, input, {
		formId: form,
		scoreBefore: toScore(textOf(call, 'score')),
		source: textOf(call, QUERY.source),
		agent: textOf(call, QUERY.agent),
		team: textOf(call, QUERY.team),
		locale: textOf(call, QUERY.language),
		sending: { servedAt, press: pressOf(context.getHeaderData()) },
		test: isTest,
	});
	return { ...sendOpenPage(call, form, result), ...(result.start && startWith(result.start)) };
}

function sendOpenPage(call: Call, form: string, { state, mayChange }: PageResult): IWebhookResponseData {
	const { context, deps, survey, isTest } = call;
	const kept = [QUERY.source, QUERY.agent, QUERY.team, QUERY.language].flatMap((name) => {
		const text = textOf(call, name);
		return text === undefined ? [] : [[name, text] as [string, string]];
	});
	const here = `?${new URLSearchParams([[QUERY.form, form] as [string, string], ...kept])}`;
	const withScore = (score: Score) => `${here}&score=${score}`;
	const language = textOf(call, QUERY.language) ?? browserLanguage(call);
	const { anonymous } = survey.definition;
	return sendPage(call, state, language, {
		...(anonymous && { notice: anonymousNotice(language, survey.definition.language) }),
		test: isTest,
		action: state.page === 'followUp' ? withScore(state.score) : here,
		servedAt: deps.clock.now(),
		trapUrl: `${here}&${FIELDS.trap}=1`,
		trapped: FIELDS.trap in context.getQueryData(),
		...(mayChange && { changeUrl: 'score' in state ? withScore(state.score) : here }),
		reviewLink: survey.definition.reviewLink,
	});
}

const formOf = (call: Call): string | undefined => {
	const form = textOf(call, QUERY.form);
	return form && FORM_ID.test(form) ? form : undefined;
};

function textOf({ context }: Call, name: string): string | undefined {
	const value = (context.getQueryData() as IDataObject)[name];
	return typeof value === 'string' ? value.slice(0, 200).trim() || undefined : undefined;
}

/** What the browser asks for first. */
function browserLanguage({ context }: Call): string | undefined {
	const { 'accept-language': accepted } = context.getHeaderData();
	return /^[a-z]{2,3}/i.exec(String(accepted ?? ''))?.[0];
}
