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
		63033: 'WhatsApp delivers nothing to this number.',
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
		63010: 'Twilio had a problem of its own with this channel.',
		63012: 'The provider of this channel had a problem of its own.',
		63018: 'The sending rate of this channel is exceeded.',
		63032: 'WhatsApp holds messages to this customer back at the moment.',
		63038: 'The daily limit of messages of this Twilio account is reached.',
		63049: 'WhatsApp chose not to deliver this message: the customer gets many of its kind.',
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
		21654: 'WhatsApp needs a template here: give its Content SID.',
		21655: "The Content SID of the WhatsApp template is not known to this account: copy it from Twilio's Content Template Builder.",
		21656: 'The variables do not fit the WhatsApp template: compare them with its {{1}}, {{2}} and so on.',
		21659: 'The number messages are sent from does not belong to this account.',
		21660: 'The number messages are sent from belongs to another account.',
		21703: 'The messaging service has no sender.',
		21704: 'The messaging service has no sender for this recipient.',
		21705: 'There is no such messaging service in this account.',
		30007: 'The carrier filtered the message: check its wording and the registration of the sender.',
		30032: 'The toll-free number messages are sent from is not verified.',
		30034: 'The number messages are sent from is not registered for A2P traffic.',
		30450: 'Twilio blocked the message as suspected SMS pumping.',
		63001: 'WhatsApp did not accept the login of the sender: check it under WhatsApp senders in the Twilio console.',
		63002: 'WhatsApp does not know the number messages are sent from: check WhatsApp senders in the Twilio console.',
		63005: 'WhatsApp did not accept what the message says.',
		63007: 'The number is no WhatsApp sender of this account: see WhatsApp senders in the Twilio console.',
		63013: "The message goes against WhatsApp's policies: check the template.",
		63015: "The WhatsApp sandbox only sends to phones that have joined it: use a sender of your own, or let the phone join.",
		63016: 'Outside the 24-hour window this channel takes approved templates only.',
		63020: 'The WhatsApp business account has not accepted the invitation of Twilio: accept it in the Meta Business Manager.',
		63021: 'WhatsApp did not accept what the message says.',
		63027: 'The WhatsApp template does not exist in this language.',
		63028: 'The number of variables is not that of the WhatsApp template: compare them with its {{1}}, {{2}} and so on.',
		63040: 'WhatsApp has rejected the template: see Content Template Builder in the Twilio console.',
		63041: 'WhatsApp has paused the template because customers reported it: see Content Template Builder in the Twilio console.',
		63042: 'WhatsApp has disabled the template: see Content Template Builder in the Twilio console.',
		63051: 'WhatsApp has locked the business account: see the Meta Business Manager.',
	}),
]);
