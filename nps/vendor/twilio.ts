import type { Twilio, RequestClient } from 'twilio';
import type { validateRequest } from 'twilio/lib/webhooks/webhooks';
import type MessagingResponse from 'twilio/lib/twiml/MessagingResponse';
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse';

export type { VoiceResponse };

/** Checks the signature of a Twilio request (19 ms to load). */
export async function twilioWebhooks(): Promise<{ validateRequest: typeof validateRequest }> {
	return (await import('./twilio-webhooks.bundle.js')) as unknown as {
		validateRequest: typeof validateRequest;
	};
}

/** Writes TwiML, escaping whatever text it is given. */
export async function twilioTwiml(): Promise<{
	MessagingResponse: typeof MessagingResponse;
	VoiceResponse: typeof VoiceResponse;
}> {
	return (await import('./twilio-twiml.bundle.js')) as unknown as {
		MessagingResponse: typeof MessagingResponse;
		VoiceResponse: typeof VoiceResponse;
	};
}

/** The REST client: 200 ms and 35 MB, so only where something is sent. */
export async function twilioRest(): Promise<{
	Twilio: typeof Twilio;
	RequestClient: typeof RequestClient;
}> {
	return (await import('./twilio-rest.bundle.js')) as unknown as {
		Twilio: typeof Twilio;
		RequestClient: typeof RequestClient;
	};
}
