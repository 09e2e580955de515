import type { SendResult } from '../channel';

interface Meaning {
	readonly kind: Extract<SendResult, { ok: false }>['kind'];
	readonly sentence: string;
}

const all = (kind: Meaning['kind'], sentences: Readonly<Record<number, string>>) =>
	Object.entries(sentences).map(([code, sentence]) => [Number(code), { kind, sentence }] as const);

/** Twilio's error codes about calls that say more than their HTTP status; those it shares with messages are in `sms`. */
export const CALL_ERRORS: ReadonlyMap<number, Meaning> = new Map([
	...all('permanent', {
		13223: 'This is not a valid phone number.',
		13224: 'This is not a valid phone number.',
		13225: "Twilio's rules do not let this number be called.",
		21202: 'This is a premium-rate number.',
		21211: 'This is not a valid phone number.',
		21214: 'This number cannot be reached.',
		21216: "Twilio's rules do not let this number be called.",
		21217: 'This phone number does not seem to be valid.',
		21401: 'This is not a valid phone number.',
	}),
	...all('retry', {
		10004: 'The account has as many calls at once as it may have.',
		20429: 'Twilio receives too many requests from this account.',
	}),
	...all('configuration', {
		10001: 'The Twilio account is not active.',
		10002: 'A trial account cannot do this.',
		13227: "The account may not call this country: allow it in Twilio's geographic permissions.",
		21203: "The account may not call abroad: allow it in Twilio's geographic permissions.",
		21205: 'Twilio cannot call the address of this n8n: set WEBHOOK_URL to its public address.',
		21210: 'The number to call from does not belong to this account and is not verified.',
		21212: 'The number to call from is not valid.',
		21213: 'No number to call from is set.',
		21215: "The account may not call this number: allow its country in Twilio's geographic permissions.",
		21219: 'A trial account can only call verified numbers.',
	}),
]);
