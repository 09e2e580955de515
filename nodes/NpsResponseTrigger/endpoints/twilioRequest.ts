import { twilioSignatureIsValid } from '../../../nps/channels/sms';
import { optionalCredential } from '../../shared/credentials';
import { twilioConfigFrom } from '../../shared/twilio';
import type { Call } from './endpoint';

/** Whether Twilio signed this call to one of the survey's addresses. Without a credential to check it with, it did not. */
export async function isTwilioRequest(call: Call, endpoint: string): Promise<boolean> {
	const { context } = call;
	const credential = await optionalCredential(context, 'npsTwilioApi');
	if (!credential) return false;
	return await twilioSignatureIsValid({
		authToken: twilioConfigFrom(credential).authToken,
		signature: context.getHeaderData()['x-twilio-signature'],
		url: requestedUrl(call, endpoint),
		params: context.getBodyData(),
	});
}

/** The address Twilio signed: ours as it is public, with the query as it came. */
function requestedUrl({ context, isTest }: Call, endpoint: string): string {
	const base = context.getNodeWebhookUrl('default') ?? '';
	const address = isTest ? base.replace('/webhook/', '/webhook-test/') : base;
	const { originalUrl = '' } = context.getRequestObject();
	const query = originalUrl.includes('?') ? originalUrl.slice(originalUrl.indexOf('?')) : '';
	return address.replace(/\/s$/, `/${endpoint}`) + query;
}
