import type { Customer } from '../events/candidate';
import { channelNamed, type ChannelName } from '../events/channels';

/** What a record says where somebody refused or took consent back. */
const REFUSED: ReadonlySet<string> = new Set(['none', 'no', 'false', 'denied', 'refused', 'withdrawn', 'unsubscribed']);

/** Whether the customer may be contacted over the channel. Consent that names no channel is for all of them. */
export function hasConsent({ consent }: Customer, channel: ChannelName): boolean {
	if (!consent || REFUSED.has(consent.basis?.trim().toLowerCase() ?? '')) return false;
	return !consent.channel || channelNamed(consent.channel) === channel;
}
