import { DAY } from '../clock';
import { CHANNELS, type ChannelName } from '../events/channels';
import type { Pause, TroubleKind } from '../store/types';
import { brakeSettings, type BrakeSettings } from './brakesSettings';
import { pauseChange } from './brakesPause';
import { noteChanges } from './changeLog';
import type { Deps } from './deps';

/** Who pauses, where nobody did. */
const BY = 'the automatic brake';

const KINDS: Readonly<
	Record<TroubleKind, { limit(settings: BrakeSettings): number; said: string }>
> = {
	bounce: { limit: ({ bounceLimit }) => bounceLimit, said: 'bounced for good' },
	complaint: { limit: ({ complaintLimit }) => complaintLimit, said: 'were reported as spam' },
};

/** How a channel did within the last 24 hours, or since it was last resumed. */
export interface ChannelHealth {
	readonly channel: ChannelName;
	readonly sent: number;
	readonly bounced: number;
	readonly complained: number;
}

/** Since when messages count: a day, but not what led to a pause that somebody has ended since. */
async function since({ store, clock }: Deps, channel: ChannelName): Promise<Date> {
	const dayAgo = new Date(clock.now().getTime() - DAY);
	const resumed = await store.brakes.lastResumed(`channel:${channel}`);
	return resumed && resumed > dayAgo ? resumed : dayAgo;
}

const MOST_COUNTED = 1_000_000;

export async function channelHealth(deps: Deps, channel: ChannelName): Promise<ChannelHealth> {
	const { brakes } = deps.store;
	const from = await since(deps, channel);
	return {
		channel,
		sent: await brakes.sent(channel, from, MOST_COUNTED),
		bounced: await brakes.troubles(channel, 'bounce', from),
		complained: await brakes.troubles(channel, 'complaint', from),
	};
}

/**
 * Pauses a channel of whose messages of the last 24 hours too large a share bounced or was complained about: mail
 * providers stop taking mail from senders that go on. Once; resuming takes a person. Gives the pause when it made one.
 */
export async function watchChannel(deps: Deps, channel: ChannelName): Promise<Omit<Pause, 'id'> | undefined> {
	const { brakes } = deps.store;
	const settings = await brakeSettings(deps.store);
	const from = await since(deps, channel);
	for (const kind of ['bounce', 'complaint'] as const) {
		const limit = KINDS[kind].limit(settings);
		const found = limit > 0 ? await brakes.troubles(channel, kind, from) : 0;
		if (found < 1) continue;
		// With so many messages the share would be within the limit: no need to count on.
		const harmless = Math.max(Math.ceil(found / limit), settings.leastSent);
		const sent = await brakes.sent(channel, from, harmless);
		if (sent < settings.leastSent || found / sent <= limit) continue;
		const pause = {
			scope: `channel:${channel}` as const,
			reason: `${found} of ${sent} messages by ${CHANNELS[channel].name} within 24 hours ${KINDS[kind].said} (${percent(found / sent)}, limit ${percent(limit)}). Check the addresses, then resume in NPS Records.`,
			by: BY,
			at: deps.clock.now(),
			automatic: true,
		};
		return await deps.store.write(async (tx) => {
			if (!(await tx.brakes.pause(pause))) return undefined;
			await noteChanges(tx, deps, [pauseChange(pause)]);
			return pause;
		});
	}
	return undefined;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
