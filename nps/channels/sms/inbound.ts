import { cleanText } from '../../report/cleanText';
import { twilioTwiml, twilioWebhooks } from '../../vendor/twilio';
import { readAddress, readUserId } from './address';

/** A text message as Twilio hands it over. */
export interface InboundSms {
	readonly messageSid: string;
	readonly accountSid: string;
	/** E.164; of somebody whose number WhatsApp hides, "whatsapp:" and an ID. */
	readonly from: string;
	readonly to: string;
	readonly body: string;
	/** Only of a WhatsApp message. */
	readonly whatsApp?: WhatsAppFields;
	/** Set where Twilio's own opt-out handling has already replied. */
	readonly optOutType?: 'STOP' | 'START' | 'HELP';
}

/** What WhatsApp says of a message beyond its words. */
export interface WhatsAppFields {
	/** The ID the sender appears under where the number is hidden. */
	readonly alias?: string;
	/** Our message it replies to, by the provider's ID. */
	readonly repliedTo?: string;
	/** What the pressed button carries, where that is no score. */
	readonly payload?: string;
}

const LONGEST_ID = 320;
const LONGEST_BODY = 10_000;
const OPT_OUT_TYPES = ['STOP', 'START', 'HELP'] as const;

/** The message in a webhook's form fields; undefined when it is none. Fields it does not know are left alone. */
export function readInbound(form: unknown): InboundSms | undefined {
	if (typeof form !== 'object' || form === null) return undefined;
	const field = (name: string, longest = LONGEST_ID) => {
		const value: unknown = Object.hasOwn(form, name)
			? (form as Readonly<Record<string, unknown>>)[name]
			: undefined;
		return typeof value === 'string' ? cleanText(value.slice(0, longest)) : '';
	};
	const messageSid = field('MessageSid') || field('SmsMessageSid');
	const accountSid = field('AccountSid');
	const sender = readAddress(field('From'));
	const from = sender.address;
	const to = readAddress(field('To')).address;
	if (!messageSid || !accountSid || !from || !to || from === 'whatsapp:') return undefined;
	const said = field('OptOutType').toUpperCase();
	const optOutType = OPT_OUT_TYPES.find((type) => type === said);
	const body = field('Body', LONGEST_BODY);
	const message = { messageSid, accountSid, from, to, ...(optOutType && { optOutType }) };
	if (!sender.isWhatsApp) return { ...message, body };
	const pressed = field('ButtonPayload') || field('ListId');
	const isScore = SCORE.test(pressed.trim());
	const alias = sender.alias ?? readUserId(field('ExternalUserId'));
	const repliedTo = field('OriginalRepliedMessageSid');
	return {
		...message,
		body: isScore ? pressed.trim() : body || field('ButtonText') || field('ListTitle'),
		whatsApp: {
			...(alias && { alias }),
			...(repliedTo && { repliedTo }),
			...(pressed && !isScore && { payload: pressed }),
		},
	};
}

/** A button or a row of a list that stands for a score says so in what it carries, whatever it reads. */
const SCORE = /^(?:\d|10)$/;

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
