import { createHash, randomUUID } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } from './twilioStandIn';

export interface InboundSms {
	/** The inbound address configured at the number. */
	readonly url: string;
	readonly from: string;
	readonly to: string;
	readonly body: string;
	readonly authToken?: string;
	/** The same message again is a retry. */
	readonly sid?: string;
	/** More form fields: OptOutType … */
	readonly fields?: Readonly<Record<string, string>>;
	/** Instead of the right one. */
	readonly signature?: string;
}

export interface TwimlAnswer {
	readonly status: number;
	readonly contentType: string;
	readonly xml: string;
	/** What the sender would read on their phone. */
	readonly replies: readonly string[];
}

/** Delivers a text message the way Twilio does, signed by Twilio's own code. */
export async function inboundSms(sms: InboundSms): Promise<TwimlAnswer> {
	const sid = sms.sid ?? newMessageSid();
	const form: Record<string, string> = {
		ToCountry: 'US',
		MessageSid: sid,
		SmsSid: sid,
		SmsMessageSid: sid,
		SmsStatus: 'received',
		AccountSid: TWILIO_ACCOUNT_SID,
		ApiVersion: '2010-04-01',
		NumMedia: '0',
		NumSegments: '1',
		From: sms.from,
		To: sms.to,
		Body: sms.body,
		...sms.fields,
	};
	const right = getExpectedTwilioSignature(sms.authToken ?? TWILIO_AUTH_TOKEN, sms.url, form);
	const response = await fetch(sms.url, {
		method: 'POST',
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			'user-agent': 'TwilioProxy/1.1',
			'i-twilio-idempotency-token': randomUUID(),
			'x-twilio-signature': sms.signature ?? right,
		},
		body: new URLSearchParams(form).toString(),
	});
	const xml = await response.text();
	return {
		status: response.status,
		contentType: response.headers.get('content-type') ?? '',
		xml,
		replies: [...xml.matchAll(/<Message\b[^>]*>([^]*?)<\/Message>/g)].map(([, text = '']) =>
			plain(text),
		),
	};
}

/** A new message's SID. */
export function newMessageSid(): string {
	return `SM${createHash('md5').update(randomUUID()).digest('hex')}`;
}

function plain(xml: string): string {
	return xml
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
