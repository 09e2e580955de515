import { receiveSms, signHandoff } from '../../../nps/programme';
import { readInbound, twimlReply } from '../../../nps/channels/sms';
import { startWith } from '../../shared/startWith';
import { reply } from '../../shared/webhookReply';
import type { Call, Endpoint } from './endpoint';
import { isTwilioRequest } from './twilioRequest';

/** Twilio gives up after 15 seconds, and the other survey's answer is safe in the store anyway. */
const HANDOFF_TIMEOUT_MS = 5000;

/** An incoming text message: verified, taken in once, and answered in the thread. */
export const sms: Endpoint = async (call) => {
	const { context, deps, survey } = call;
	const params = context.getBodyData() as Record<string, unknown>;
	if (!(await isTwilioRequest(call, 'sms'))) return reply(context, 401, 'The signature is missing or wrong.');

	const inbound = readInbound(params);
	if (!inbound) return reply(context, 400, 'This is no text message: MessageSid, AccountSid, From or To is missing.');
	const { reply: words, start } = await receiveSms(deps, survey, inbound);
	const twiml = await twimlReply(words);
	if (start && start.surveyKey !== survey.definition.key) {
		await handOver(call, start.surveyKey, start.response.id);
		return reply(context, 200, twiml, { 'Content-Type': 'text/xml; charset=utf-8' });
	}
	if (!start) return reply(context, 200, twiml, { 'Content-Type': 'text/xml; charset=utf-8' });
	context.getResponseObject().type('text/xml');
	return { ...startWith(start.response), webhookResponse: twiml };
};

/** Tells the workflow of another survey that an answer of its own has come in here. What fails is made up for by its Activity Trigger. */
async function handOver({ context, deps }: Call, surveyKey: string, responseId: string): Promise<void> {
	const owner = await deps.store.surveys.get(surveyKey);
	if (!owner?.active) return;
	const { body, signature } = await signHandoff(deps, { responseId });
	try {
		await context.helpers.httpRequest({
			method: 'POST',
			url: `${owner.baseUrl}/handoff`,
			headers: { 'Content-Type': 'application/json', 'X-Nps-Signature': signature },
			body,
			timeout: HANDOFF_TIMEOUT_MS,
		});
	} catch (error) {
		context.logger.warn(
			`The answer ${responseId} could not be handed to survey "${surveyKey}" and waits for its NPS Activity Trigger: ${
				error instanceof Error ? error.message : String(error)
			}`,
		);
	}
}
