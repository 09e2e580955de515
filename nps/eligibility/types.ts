import type { ChannelName } from '../events/channels';
import type { SendWindow } from './sendWindow';

/** The rules a survey is sent under. Durations in days; 0 leaves of a quarantine only the day that always lies between two surveys. */
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
	/** When messages may go out, in the recipient's local time; absent: at any time. */
	readonly window?: SendWindow;
	/** IANA zone of customers of whom no other is known; absent: UTC. */
	readonly timeZone?: string;
	/** Share of customers to ask, 0 to 1, always the same ones; absent: all. */
	readonly sample?: number;
	/** Ask only customers who have consented to be contacted. */
	readonly requireConsent?: boolean;
	/** Most surveys to one person within 365 days, over all surveys; absent: no limit. */
	readonly maxPerYear?: number;
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
	/** Surveys that reached, or are on their way to, this person within the last 365 days. */
	readonly askedInYear?: number;
	/** The person's addresses (normalised) that must not be contacted, with the reason. */
	readonly suppressed?: ReadonlyMap<string, string>;
	/** Addresses (normalised) that bounced, with the reason: another address of the person may work. */
	readonly unreachable?: ReadonlyMap<string, string>;
}

export type SkipReason =
	| 'suppressed'
	| 'duplicateEvent'
	| 'openInvitation'
	| 'quarantined'
	| 'missingAddress'
	| 'invalidAddress'
	| 'bouncedAddress'
	| 'surveyEnded'
	| 'noConsent'
	| 'notSampled'
	| 'yearlyCap';

export type Decision =
	| {
			readonly ask: true;
			readonly channel: ChannelName;
			/** Normalised; absent for a web link. */
			readonly address?: string;
			/** When to send: the moment it is due, or the next at which the recipient's window is open. */
			readonly at: Date;
	  }
	| {
			readonly ask: false;
			readonly reason: SkipReason;
			readonly sentence: string;
			/** Of a quarantine: when it is over. */
			readonly until?: Date;
	  };

