import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { TwilioConfig } from '../../nps/channels/sms';
import { optionalText, secret, text } from './credentials';

/** What an NPS Twilio credential says; the number or service to send from belongs to the node. */
export function twilioConfigFrom(data: ICredentialDataDecryptedObject): TwilioConfig {
	return {
		accountSid: text(data, 'accountSid'),
		authToken: secret(data, 'authToken'),
		apiKeySid: optionalText(data, 'apiKeySid'),
		apiKeySecret: secret(data, 'apiKeySecret') || undefined,
		baseUrl: optionalText(data, 'baseUrl'),
	};
}
