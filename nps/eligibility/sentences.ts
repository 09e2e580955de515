import type { ChannelName } from '../events/candidate';
import type { SkipReason } from './types';

export interface SkipFacts {
	readonly since?: Date;
	readonly until?: Date;
	readonly survey?: string;
	readonly why?: string;
	readonly given?: string;
	readonly channels?: readonly ChannelName[];
}

const NEEDED: Record<ChannelName, string> = { email: 'e-mail address', sms: 'phone number', web: 'link' };

const day = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? 'an unknown day';

const SENTENCES: Record<SkipReason, (facts: SkipFacts) => string> = {
	suppressed: ({ why }) => `Must not be contacted: ${why ?? 'opted out'}.`,
	duplicateEvent: ({ since }) => `This event was already decided on ${day(since)}.`,
	openInvitation: ({ since }) =>
		`An invitation to this survey is already open (since ${day(since)}).`,
	quarantined: ({ since, until, survey }) =>
		`Was asked${survey ? ` (survey "${survey}")` : ''} on ${day(since)} and is left alone until ${day(until)}.`,
	missingAddress: ({ channels = [] }) =>
		`Has no ${channels.map((channel) => NEEDED[channel]).join(' or ') || 'address'}.`,
	invalidAddress: ({ given = '' }) =>
		`"${given.slice(0, 80)}" is not an address a message can be sent to.`,
	surveyEnded: () => 'The survey has ended.',
};

/** Why somebody is not asked, in one sentence for the person who runs the programme. */
export function skipSentence(reason: SkipReason, facts: SkipFacts): string {
	return SENTENCES[reason](facts);
}
