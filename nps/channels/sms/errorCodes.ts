import type { SendResult } from '../channel';

type Kind = Extract<SendResult, { ok: false }>['kind'];

interface Meaning {
	readonly kind: Kind;
	readonly sentence: string;
}

const all = (kind: Kind, sentences: Readonly<Record<number, string>>) =>
	Object.entries(sentences).map(
		([code, sentence]) => [Number(code), { kind, sentence }] as const,
	);

/** Twilio's error codes that say more than their HTTP status: what to do, and what to tell people. */
export const TWILIO_ERRORS: ReadonlyMap<number, Meaning> = new Map([
	...all('permanent', {
		21211: 'This is not a valid phone number.',
		21217: 'This phone number does not seem to be valid.',
		21265: 'This number cannot be the same as the one the message is sent from.',
		21401: 'This is not a valid phone number.',
		21421: 'This phone number is invalid.',
		21614: 'This is not a mobile number.',
		30005: 'This number does not exist or is no longer in use.',
		30006: 'This is a landline, or its carrier takes no text messages.',
		63003: 'There is no such recipient on this channel.',
		63024: 'This is not a valid recipient on this channel.',
	}),
	...all('optOut', {
		21610: 'This person has replied STOP to this sender.',
		63014: 'This person has blocked the sender.',
	}),
	...all('retry', {
		20429: 'Twilio receives too many requests from this account.',
		21611: 'The queue of the sending number is full.',
		30001: 'The queue of the sending number is full.',
		30003: 'The phone cannot be reached at the moment.',
		30008: 'The carrier gave no reason for the failure.',
		30022: 'The sending rate of the A2P campaign is exceeded.',
		30023: 'The daily limit of the A2P brand is reached.',
		30610: 'It is quiet hours for this recipient.',
		63018: 'The sending rate of this channel is exceeded.',
	}),
	...all('configuration', {
		20003: 'Twilio did not accept the credentials.',
		20008: 'Test credentials cannot do this: use the live ones.',
		20404: 'Twilio does not know this account or resource.',
		21212: 'The number messages are sent from is not valid.',
		21408: "The account may not send to this country: allow it in Twilio's geographic permissions.",
		21602: 'The message has no text.',
		21603: 'No number to send from is set.',
		21606: 'The number messages are sent from does not belong to this account or cannot send texts.',
		21608: 'A trial account can only send to verified numbers.',
		21612: 'This sender cannot reach this recipient.',
		21617: 'The message is longer than 1,600 characters.',
		21659: 'The number messages are sent from does not belong to this account.',
		21660: 'The number messages are sent from belongs to another account.',
		21703: 'The messaging service has no sender.',
		21704: 'The messaging service has no sender for this recipient.',
		21705: 'There is no such messaging service in this account.',
		30007: 'The carrier filtered the message: check its wording and the registration of the sender.',
		30032: 'The toll-free number messages are sent from is not verified.',
		30034: 'The number messages are sent from is not registered for A2P traffic.',
		30450: 'Twilio blocked the message as suspected SMS pumping.',
		63016: 'Outside the 24-hour window this channel takes approved templates only.',
	}),
]);
