/** How a company shows itself to the people a survey asks. Only name and colour are always there. */
export interface SurveyBrand {
	readonly name: string;
	/** `#rrggbb`. */
	readonly colour: string;
	/** Key of the saved profile all of it comes from; absent where the survey says it itself. */
	readonly profile?: string;
	/** Address of an image, https only. */
	readonly logo?: string;
	/** Name and address mail comes from; the mail server's own where left out. */
	readonly senderName?: string;
	readonly senderAddress?: string;
	readonly replyTo?: string;
	/** E.164: whom text messages, WhatsApp messages and calls come from. */
	readonly number?: string;
	/** Text messages come from here instead: a Messaging Service SID, a short code, a sender's name or another number. */
	readonly smsSender?: string;
	/** WhatsApp messages come from here instead: another number (E.164) or a Messaging Service SID. */
	readonly whatsappSender?: string;
	/** A line under every mail: who sends it and from where. */
	readonly footer?: string;
	/** https only. */
	readonly website?: string;
}

/** A brand that is saved once and used by any number of surveys. */
export interface BrandProfile extends Omit<SurveyBrand, 'profile'> {
	/** Slug, as survey keys are. */
	readonly key: string;
}

export const DEFAULT_COLOUR = '#2f5bea';

/** What a survey holds of a saved profile: which one it is. The rest is looked up whenever it is needed. */
export function brandOfProfile(profile: string): SurveyBrand {
	return { name: '', colour: DEFAULT_COLOUR, profile };
}

/** The survey with what its profile says now; as it is where it has none, or one that is gone. */
export function withProfile<Definition extends { readonly brand: SurveyBrand }>(
	definition: Definition,
	profile: BrandProfile | undefined,
): Definition {
	if (!profile || definition.brand.profile !== profile.key) return definition;
	const { key, ...brand } = profile;
	return { ...definition, brand: { ...brand, profile: key } };
}

/** What of the brand is the survey's own: of a saved profile, nothing but its key. */
export function ownBrand(brand: SurveyBrand): Partial<SurveyBrand> {
	return brand.profile === undefined ? brand : { profile: brand.profile };
}

/** Whether the text is the SID of a Messaging Service, which chooses the number for each recipient. */
export const isMessagingService = (text: string): boolean => /^MG[0-9a-f]{32}$/i.test(text);

/**
 * The origin of an image's address, as a Content-Security-Policy can name it; undefined for anything but a plain https
 * address. Hosts may hold characters that would end or widen a policy, such as ";" and "*": those are none.
 */
export function imageOrigin(address: string | undefined): string | undefined {
	if (address === undefined || !URL.canParse(address)) return undefined;
	const { protocol, hostname, origin, username, password } = new URL(address);
	const isPlain = protocol === 'https:' && username === '' && password === '' && PLAIN_HOST.test(hostname);
	return isPlain ? origin : undefined;
}

const PLAIN_HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;
