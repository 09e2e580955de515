import { CHANNELS, type ChannelName } from '../events/channels';
import type { SkipReason } from './types';

export interface SkipFacts {
	readonly since?: Date;
	readonly until?: Date;
	readonly survey?: string;
	readonly why?: string;
	readonly given?: string;
	readonly channels?: readonly ChannelName[];
	readonly sample?: number;
	readonly asked?: number;
}

const NEEDED = { email: 'e-mail address', phone: 'phone number', none: 'link' } as const;

const day = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? 'an unknown day';

const SENTENCES: Record<SkipReason, (facts: SkipFacts) => string> = {
	suppressed: ({ why }) => `Must not be contacted: ${why ?? 'opted out'}.`,
	duplicateEvent: ({ since }) => `This event was already decided on ${day(since)}.`,
	openInvitation: ({ since }) =>
		`An invitation to this survey is already open (since ${day(since)}).`,
	quarantined: ({ since, until, survey }) =>
		`Was asked${survey ? ` (survey "${survey}")` : ''} on ${day(since)} and is left alone until ${day(until)}.`,
	missingAddress: ({ channels = [] }) =>
		`Has no ${[...new Set(channels.map((channel) => NEEDED[CHANNELS[channel].address]))].join(' or ') || 'address'}.`,
	invalidAddress: ({ given = '' }) =>
		`"${given.slice(0, 80)}" is not an address a message can be sent to.`,
	bouncedAddress: ({ given = '', why }) =>
		`Messages to ${given} do not arrive${why ? ` (${why})` : ''}.`,
	surveyEnded: () => 'The survey has ended.',
	noConsent: ({ channels = [] }) =>
		`Has not consented to be contacted${channels.length > 0 ? ` by ${channels.map((channel) => CHANNELS[channel].name).join(' or ')}` : ''}.`,
	notSampled: ({ sample = 1 }) =>
		`Is not among the ${Math.round(sample * 1000) / 10} % of customers this survey asks.`,
	yearlyCap: ({ asked = 0 }) => `Was asked ${asked} times within a year already.`,
};

/** Why somebody is not asked, in one sentence for the person who runs the programme. */
export function skipSentence(reason: SkipReason, facts: SkipFacts): string {
	return SENTENCES[reason](facts);
}
