const WHATSAPP = /^whatsapp:/i;
const NUMBER = /^\+\d{5,15}$/;

/** An address as Twilio writes it. */
export interface TwilioAddress {
	readonly isWhatsApp: boolean;
	/** The number without what stands before it; "whatsapp:" and the ID where WhatsApp hides the number. */
	readonly address: string;
	/** The ID that stands in for a hidden number. */
	readonly alias?: string;
}

export function readAddress(text: string): TwilioAddress {
	if (!WHATSAPP.test(text)) return { isWhatsApp: false, address: text };
	const rest = text.replace(WHATSAPP, '').trim();
	return NUMBER.test(rest)
		? { isWhatsApp: true, address: rest }
		: { isWhatsApp: true, address: `whatsapp:${rest}`, ...(rest && { alias: rest }) };
}

/** The ID WhatsApp knows somebody by for one business: the country, a dot and what is said of nobody else. */
const USER_ID = /^[A-Z]{2}\.[A-Za-z0-9.]{1,128}$/;

export const readUserId = (text: string): string | undefined => (USER_ID.test(text) ? text : undefined);
