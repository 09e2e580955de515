import { skipSentence } from '../eligibility';
import type { Customer } from '../events/candidate';
import { bouncedName, CHANNELS } from '../events/channels';
import { normaliseEmail, normalisePhone } from '../events/identity';
import type { Response } from '../survey';
import type { Senders } from './deliver';
import { skip } from './followUpDraft';
import type { FollowUpChannel, FollowUpRequest, SkippedFollowUp } from './followUpTypes';

/** Where to write to whoever answered there: nobody is called, so calls are followed up by SMS. */
const AFTER_ANSWER: Readonly<Record<Response['channel'], readonly FollowUpChannel[]>> = {
	email: ['email', 'sms'],
	sms: ['sms', 'email'],
	voice: ['sms', 'email'],
	whatsapp: ['whatsapp', 'sms', 'email'],
	web: ['email', 'sms'],
	other: ['email', 'sms'],
};

/** The channels to try for an answer, first choice first. */
export function channelsFor(
	wanted: FollowUpRequest['channels'],
	answeredOn: Response['channel'],
	senders: Senders,
): readonly FollowUpChannel[] {
	if (wanted !== 'answer') return wanted;
	return AFTER_ANSWER[answeredOn].filter((channel) => senders[channel]);
}

export interface Reached {
	readonly channel: FollowUpChannel;
	/** Normalised. */
	readonly address: string;
}

/** The first channel for which the customer has an address that works. */
export function reachCustomer(
	channels: readonly FollowUpChannel[],
	customer: Customer,
	defaultCountry: string | undefined,
	unreachable: ReadonlyMap<string, string> = new Map(),
): Reached | SkippedFollowUp {
	let obstacle: SkippedFollowUp | undefined;
	for (const channel of channels) {
		const given = customer[CHANNELS[channel].address];
		if (!given) continue;
		const address = channel === 'email' ? normaliseEmail(given) : normalisePhone(given, defaultCountry);
		const why = address && unreachable.get(bouncedName(channel, address));
		if (address && why === undefined) return { channel, address };
		obstacle ??= address
			? skip('bouncedAddress', skipSentence('bouncedAddress', { given: address, why }))
			: skip('invalidAddress', skipSentence('invalidAddress', { given }));
	}
	return obstacle ?? skip('missingAddress', skipSentence('missingAddress', { channels }));
}
