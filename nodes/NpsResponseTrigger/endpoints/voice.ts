import type { IDataObject, IWebhookResponseData } from 'n8n-workflow';
import {
	CALL_EVENTS,
	callUrl,
	callWording,
	readCall,
	readCallReport,
	readTranscription,
	renderCall,
	type CallEvent,
	type CallRequest,
} from '../../../nps/channels/voice';
import {
	greetCaller,
	hearCaller,
	hearTranscription,
	noteCall,
	type CallContext,
	type CallOutcome,
} from '../../../nps/programme';
import { callSettings } from '../../../nps/survey';
import { startWith } from '../../shared/startWith';
import { reply } from '../../shared/webhookReply';
import type { Call, Endpoint } from './endpoint';
import { isTwilioRequest } from './twilioRequest';

const XML = { 'Content-Type': 'text/xml; charset=utf-8' };
const NO_CALL = 'This is no call: CallSid, CallStatus or the invitation is missing.';

/** Everything Twilio asks and reports about a call to a customer: verified, taken in once, answered with what to say next. */
export const voice: Endpoint = async (call) => {
	const { context } = call;
	if (!(await isTwilioRequest(call, 'voice'))) {
		return reply(context, 401, 'The signature is missing or wrong.');
	}
	const { e, n, i: invitationId, then } = context.getQueryData() as Readonly<Record<string, unknown>>;
	const event = CALL_EVENTS.find((known) => known === e);
	if (!event || typeof invitationId !== 'string') return reply(context, 400, NO_CALL);
	const turn = typeof n === 'string' && /^\d{1,2}$/.test(n) ? Number(n) : 0;
	const otherwise = OTHERWISE.find((channel) => channel === then);
	return await EVENTS[event](call, { invitationId, turn, otherwise }, context.getBodyData());
};

const OTHERWISE = ['email', 'sms'] as const;

type Handler = (call: Call, about: CallContext, body: IDataObject) => Promise<IWebhookResponseData>;

const EVENTS: Readonly<Record<CallEvent, Handler>> = {
	answered: asked(async ({ deps, survey }, about, request) => await greetCaller(deps, survey, about, request)),
	score: asked(async (call, about, request) => await hear(call, about, request, 'score')),
	comment: asked(async (call, about, request) => await hear(call, about, request, 'comment')),

	async words(call, about, body) {
		const { context, deps, survey } = call;
		const transcription = readTranscription(body);
		if (!transcription) return reply(context, 400, NO_CALL);
		const { start } = await hearTranscription(deps, survey, about, transcription, languageIn(call));
		return start ? { ...startWith(start), webhookResponse: '' } : reply(context, 200, '');
	},

	async status({ context, deps, survey }, about, body) {
		const report = readCallReport(body);
		if (!report) return reply(context, 400, NO_CALL);
		await noteCall(deps, survey, about, report);
		return reply(context, 200, '');
	},
};

/** A request that wants to know what to say next. */
function asked(
	next: (call: Call, about: CallContext, request: CallRequest) => Promise<CallOutcome>,
): Handler {
	return async (call, about, body) => {
		const request = readCall(body);
		if (!request) return reply(call.context, 400, NO_CALL);
		return await say(call, about.invitationId, await next(call, about, request));
	};
}

async function hear(
	call: Call,
	about: CallContext,
	request: CallRequest,
	awaited: 'score' | 'comment',
): Promise<CallOutcome> {
	const { deps, survey } = call;
	return await hearCaller(deps, survey, about, request, { awaited, languageOf: languageIn(call) });
}

/** The language of a call to a customer of this locale. */
function languageIn({ survey }: Call): (locale?: string) => string {
	return (locale) => callWording(survey.definition, locale).wording.language;
}

async function say(
	{ context, survey: { definition, baseUrl } }: Call,
	invitationId: string,
	{ step, locale, variant, test, start }: CallOutcome,
): Promise<IWebhookResponseData> {
	const twiml = await renderCall({
		step,
		test,
		wording: callWording(definition, locale, variant),
		settings: callSettings(definition),
		urlOf: (event, turn) => callUrl(baseUrl, { invitationId, event, turn }),
	});
	if (!start) return reply(context, 200, twiml, XML);
	context.getResponseObject().type('text/xml');
	return { ...startWith(start), webhookResponse: twiml };
}
