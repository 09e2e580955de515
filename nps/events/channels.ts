/** What the programme must know of a channel before anything is sent on it. */
interface ChannelFacts {
	/** Which address of the customer it takes; none where somebody else hands the survey over. */
	readonly address: 'email' | 'phone' | 'none';
	/** In a sentence: "could not go out by …". */
	readonly name: string;
	/** The credential whose provider it goes through. */
	readonly credential?: string;
	/** How often an unclear answer is asked back; once where nothing is said. */
	readonly mostClarifications?: number;
	/** Stands before an address that nothing reaches on this channel, where it may well be reached on others. */
	readonly bouncesAs?: string;
}

/** The channels a survey can go out on. Adding one is an entry here, a folder in `nps/channels` and its message in `nps/programme/compose`. */
export const CHANNELS = {
	email: { address: 'email', name: 'e-mail', credential: 'NPS SMTP' },
	sms: { address: 'phone', name: 'SMS', credential: 'NPS Twilio' },
	voice: { address: 'phone', name: 'phone call', credential: 'NPS Twilio', mostClarifications: 2 },
	whatsapp: { address: 'phone', name: 'WhatsApp', credential: 'NPS Twilio', bouncesAs: 'whatsapp:' },
	web: { address: 'none', name: 'link' },
} as const satisfies Readonly<Record<string, ChannelFacts>>;

export type ChannelName = keyof typeof CHANNELS;

/** The channels on which we send something ourselves. */
export type SendingChannel = {
	[Name in ChannelName]: (typeof CHANNELS)[Name]['address'] extends 'none' ? never : Name;
}[ChannelName];

/** What shops and CRMs call a channel. */
const OTHER_NAMES: Readonly<Record<string, ChannelName>> = {
	mail: 'email',
	'e-mail': 'email',
	text: 'sms',
	'text message': 'sms',
	phone: 'voice',
	call: 'voice',
	'phone call': 'voice',
	telephone: 'voice',
	wa: 'whatsapp',
	'whats app': 'whatsapp',
	link: 'web',
};

/** The channel that a customer record names; undefined for a name nobody knows. */
export function channelNamed(name: string | undefined): ChannelName | undefined {
	const key = name?.trim().toLowerCase() ?? '';
	if (Object.hasOwn(CHANNELS, key)) return key as ChannelName;
	return Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined;
}

/** The kind under which an address of this channel is known and suppressed. */
export const addressKindOf = (channel: ChannelName): 'email' | 'phone' =>
	CHANNELS[channel].address === 'phone' ? 'phone' : 'email';

/** How often an unclear answer is asked back on this channel. */
export const mostClarificationsOn = (channel: ChannelName): number | undefined => {
	const facts: ChannelFacts = CHANNELS[channel];
	return facts.mostClarifications;
};

/** What an address is known as once nothing reaches it on this channel: a number without WhatsApp still takes text messages. */
export const bouncedName = (channel: ChannelName, address: string): string => {
	const facts: ChannelFacts = CHANNELS[channel];
	return `${facts.bouncesAs ?? ''}${address}`;
};

const PREFIXES: readonly string[] = Object.values(CHANNELS).flatMap((facts: ChannelFacts) => facts.bouncesAs ?? []);

/** Every name under which an address may be known as one that nothing reaches. */
export const bouncedNames = (address: string): string[] => [
	address,
	...(address.startsWith('+') ? PREFIXES.map((prefix) => `${prefix}${address}`) : []),
];
