import { CHANNELS, type SendingChannel } from '../events/channels';
import type { Invitation } from '../invitation';
import type { Repositories } from '../store/types';
import { addressOn } from './deliver';
import type { Deps } from './deps';

/**
 * Asks somebody on another channel whom the first one did not reach: a new invitation for the same event, due at once, for
 * the one that failed reached nobody. What speaks against it is judged when it is sent. A test is not tried again.
 */
export async function askOtherwise(
	tx: Repositories,
	{ clock, random }: Deps,
	failed: Invitation,
	channel: SendingChannel,
): Promise<void> {
	const now = clock.now();
	const address = addressOn(channel, failed);
	if (failed.test || !address || failed.expiresAt <= now) return;
	const { surveyKey, surveyVersion, variant, personId, customer, event, touchpoint, segments, batch } = failed;
	await tx.invitations.create({
		id: random.id(),
		surveyKey,
		surveyVersion,
		variant,
		personId,
		customer,
		event,
		touchpoint,
		segments,
		channel,
		address,
		status: 'scheduled',
		reason: `${CHANNELS[failed.channel].name} did not reach the customer.`,
		dueAt: now,
		createdAt: now,
		expiresAt: failed.expiresAt,
		test: false,
		...(batch !== undefined && { batch }),
	});
}
