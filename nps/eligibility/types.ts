import type { ChannelName } from '../events/candidate';

/** The rules a survey is sent under. Durations in days; 0 switches a quarantine off. */
export interface Policy {
	readonly surveyKey: string;
	readonly surveyEnded?: boolean;
	/** Days after an answer, to any survey on any channel, during which the person is left alone. */
	readonly quarantineAnsweredDays: number;
	/** Days after a survey without an answer during which the person is left alone. */
	readonly quarantineUnansweredDays: number;
	/** Channels to try, first choice first. The first for which the customer has a usable address wins. */
	readonly channels: readonly ChannelName[];
	/** ISO 3166 region for phone numbers without a country code. */
	readonly defaultCountry?: string;
}

/** What the store knows that matters for asking one person one survey about one event. */
export interface Ledger {
	/** The latest survey that reached, or is on its way to, this person or these addresses, on any survey and channel. */
	readonly lastAsked?: { readonly surveyKey: string; readonly at: Date; readonly answeredAt?: Date };
	/** The survey answered last, where that is another one than `lastAsked`. */
	readonly lastAnswered?: { readonly surveyKey: string; readonly at: Date; readonly answeredAt?: Date };
	/** An invitation of this survey which is scheduled, on its way, or waiting for an answer. */
	readonly openInvitation?: { readonly id: string; readonly at: Date };
	/** This event was already decided for this survey. */
	readonly duplicateEvent?: { readonly id: string; readonly at: Date };
	/** The person's addresses (normalised) that must not be contacted, with the reason. */
	readonly suppressed?: ReadonlyMap<string, string>;
}

export type SkipReason =
	| 'suppressed'
	| 'duplicateEvent'
	| 'openInvitation'
	| 'quarantined'
	| 'missingAddress'
	| 'invalidAddress'
	| 'surveyEnded';

export type Decision =
	| {
			readonly ask: true;
			readonly channel: ChannelName;
			/** Normalised; absent for a web link. */
			readonly address?: string;
			readonly at: Date;
	  }
	| { readonly ask: false; readonly reason: SkipReason; readonly sentence: string };

