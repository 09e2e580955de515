import { normaliseEmail } from '../events/identity';
import { cleanLine, cleanText } from '../report/cleanText';
import type { Result } from '../result';
import { DEFAULT_COLOUR, imageOrigin, isMessagingService, type BrandProfile } from './brand';
import { isSurveyKey } from './definition';

/** A profile as somebody typed it; empty is the same as left out. */
export type BrandInput = Readonly<Partial<Record<keyof BrandProfile, string>>>;

interface Field {
	readonly displayName: string;
	readonly longest: number;
	/** The text as it is kept; undefined where it cannot be used. */
	read(text: string): string | undefined;
	/** What it has to be. */
	readonly rule: string;
}

const line: Pick<Field, 'read' | 'rule'> = {
	read: (text) => (cleanText(text) === text && !/[\r\n\t]/.test(text) ? cleanLine(text) : undefined),
	rule: 'Give one line of text',
};
const email: Pick<Field, 'read' | 'rule'> = {
	read: normaliseEmail,
	rule: 'Give one e-mail address, such as survey@example.com',
};
const web: Pick<Field, 'read' | 'rule'> = {
	read: (text) => (imageOrigin(text) === undefined ? undefined : new URL(text).href),
	rule: 'Give an address that starts with https://',
};

const NUMBER = /^\+[1-9]\d{6,14}$/;
/** A short code, or a name of at most eleven characters with a letter in it. */
const SMS_SENDER = /^(?:\d{5,6}|(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9 &+_-]{1,11})$/i;

const numberIn = (text: string): string | undefined => {
	const digits = text.replace(/[\s().-]/g, '');
	return NUMBER.test(digits) ? digits : undefined;
};

const FIELDS: Readonly<Record<keyof BrandProfile, Field>> = {
	key: {
		displayName: 'Brand Key',
		longest: 48,
		read: (text) => (isSurveyKey(text) ? text : undefined),
		rule: 'Use 1 to 48 lower-case letters, digits and inner dashes, such as main-brand',
	},
	name: { displayName: 'Name', longest: 80, ...line },
	colour: {
		displayName: 'Colour',
		longest: 7,
		read: (text) => (/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text) ? text.toLowerCase() : undefined),
		rule: 'Give a colour such as #2f5bea',
	},
	logo: { displayName: 'Logo', longest: 1_000, ...web },
	senderName: { displayName: 'Sender Name', longest: 80, ...line },
	senderAddress: { displayName: 'Sender Address', longest: 254, ...email },
	replyTo: { displayName: 'Reply-To', longest: 254, ...email },
	number: { displayName: 'Number', longest: 40, read: numberIn, rule: 'Give a number with its country code, such as +15005550006' },
	smsSender: {
		displayName: 'SMS Sender',
		longest: 40,
		read: (text) => (isMessagingService(text) || SMS_SENDER.test(text) ? text : numberIn(text)),
		rule: 'Give a number, a Messaging Service SID (MG…), or a name of at most 11 letters and digits',
	},
	whatsappSender: {
		displayName: 'WhatsApp Sender',
		longest: 40,
		read: (text) => (isMessagingService(text) ? text : numberIn(text.replace(/^whatsapp:/i, ''))),
		rule: 'Give a number with its country code, or a Messaging Service SID (MG…)',
	},
	footer: { displayName: 'Footer', longest: 300, ...line },
	website: { displayName: 'Website', longest: 500, ...web },
};

/** The profile as it is kept, or the field that cannot be used and what it has to be. Never throws, whatever it is given. */
export function checkBrand(given: BrandInput): Result<{ readonly brand: BrandProfile }, 'unusable'> {
	const read: Partial<Record<keyof BrandProfile, string>> = {};
	for (const [name, field] of Object.entries(FIELDS) as Array<[keyof BrandProfile, Field]>) {
		const text = String(given[name] ?? '').slice(0, field.longest * 2 + 100).trim();
		if (text === '') continue;
		const value = text.length > field.longest ? undefined : field.read(text);
		if (value === undefined) return unusable(field, text);
		read[name] = value;
	}
	const { key, name } = read;
	if (key === undefined) return { ok: false, reason: 'unusable', sentence: `'Brand Key' is empty. ${FIELDS.key.rule}.` };
	if (name === undefined) {
		return { ok: false, reason: 'unusable', sentence: "'Name' is empty. Give the name your customers know you by." };
	}
	return { ok: true, brand: { ...read, key, name, colour: read.colour ?? DEFAULT_COLOUR } };
}

function unusable({ displayName, longest, rule }: Field, text: string) {
	const sentence =
		text.length > longest
			? `'${displayName}' is longer than ${longest} characters.`
			: `'${displayName}' is "${cleanLine(text, 80)}", which cannot be used. ${rule}.`;
	return { ok: false, reason: 'unusable', sentence } as const;
}
