import { cleanText } from '../../report/cleanText';
import { twilioTwiml, twilioWebhooks } from '../../vendor/twilio';

/** A text message as Twilio hands it over. */
export interface InboundSms {
	readonly messageSid: string;
	readonly accountSid: string;
	readonly from: string;
	readonly to: string;
	readonly body: string;
	/** Set where Twilio's own opt-out handling has already replied. */
	readonly optOutType?: 'STOP' | 'START' | 'HELP';
}

const LONGEST_ID = 320;
const LONGEST_BODY = 10_000;
const OPT_OUT_TYPES = ['STOP', 'START', 'HELP'] as const;

/** The message in a webhook's form fields; undefined when it is none. Fields it does not know are left alone. */
export function readInbound(body: unknown): InboundSms | undefined {
	if (typeof body !== 'object' || body === null) return undefined;
	const field = (name: string, longest = LONGEST_ID) => {
		const value: unknown = Object.hasOwn(body, name)
			? (body as Readonly<Record<string, unknown>>)[name]
			: undefined;
		return typeof value === 'string' ? cleanText(value.slice(0, longest)) : '';
	};
	const messageSid = field('MessageSid') || field('SmsMessageSid');
	const [accountSid, from, to] = [field('AccountSid'), field('From'), field('To')];
	if (!messageSid || !accountSid || !from || !to) return undefined;
	const said = field('OptOutType').toUpperCase();
	const optOutType = OPT_OUT_TYPES.find((type) => type === said);
	const text = field('Body', LONGEST_BODY);
	return { messageSid, accountSid, from, to, body: text, ...(optOutType && { optOutType }) };
}

/**
 * Whether Twilio signed this request: `url` as Twilio called it, query included, `params` its form fields. Anything
 * missing or malformed is a no.
 */
export async function twilioSignatureIsValid(request: {
	readonly authToken: string;
	readonly signature: unknown;
	readonly url: string;
	readonly params: unknown;
}): Promise<boolean> {
	const { authToken, signature, url, params } = request;
	if (!authToken || typeof signature !== 'string' || signature === '') return false;
	if (typeof params !== 'object' || params === null || !URL.canParse(url)) return false;
	try {
		const { validateRequest } = await twilioWebhooks();
		return validateRequest(authToken, signature, url, params as Record<string, unknown>);
	} catch {
		return false;
	}
}

/** TwiML that answers in the thread; without a text, TwiML that says nothing. */
export async function twimlReply(text?: string): Promise<string> {
	const { MessagingResponse } = await twilioTwiml();
	const response = new MessagingResponse();
	if (text) response.message(cleanText(text));
	return response.toString();
}
