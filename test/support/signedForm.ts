import { randomBytes } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import { ENGINE_URL } from './engine';
import { TWILIO_ACCOUNT_SID } from './twilioStandIn';

/** The form fields of a text message as Twilio posts them. */
export function inboundForm(body: string, from = '+15005550009'): Record<string, string> {
	return {
		MessageSid: `SM${randomBytes(16).toString('hex')}`,
		AccountSid: TWILIO_ACCOUNT_SID,
		From: from,
		To: '+15005550006',
		Body: body,
	};
}

/** The signature header Twilio would send with this form to the survey's address, made with Twilio's own code. */
export function signedBy(
	authToken: string,
	form: Record<string, string>,
	{ key = 'after-delivery', address = 'sms' } = {},
): Record<string, string> {
	const url = `${ENGINE_URL}/webhook/nps/${key}/${address}`;
	return { 'x-twilio-signature': getExpectedTwilioSignature(authToken, url, form) };
}
