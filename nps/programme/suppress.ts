import { addressKindOf, bouncedName, type ChannelName } from '../events/channels';
import type { Repositories } from '../store/types';
import type { DeliveryFact } from './deliveryFacts';

interface Reached {
	readonly channel: ChannelName;
	readonly address?: string;
}

type Suppressions = Pick<Repositories, 'suppressions'>;

/** Lists an address that nothing reaches on this channel; false when that is nothing new. */
export async function suppressBounced(
	{ suppressions }: Suppressions,
	{ channel, address }: Reached,
	reason: string,
	now: Date,
): Promise<boolean> {
	if (!address) return false;
	const name = bouncedName(channel, address);
	if ((await suppressions.unreachable([name])).has(name)) return false;
	await suppressions.add({ kind: addressKindOf(channel), address: name, reason, source: 'bounce' }, now);
	return true;
}

/** Lists an address whose owner does not want to hear from us; false when that is nothing new. */
export async function suppressRefused(
	{ suppressions }: Suppressions,
	{ channel, address }: Reached,
	source: string,
	reason: string,
	now: Date,
): Promise<boolean> {
	if (!address || (await suppressions.find([address])).has(address)) return false;
	await suppressions.add({ kind: addressKindOf(channel), address, reason, source }, now);
	return true;
}

/** Lists the address a message went to where what was reported of it forbids the next one; false when that is nothing new. */
export async function leaveAlone(
	tx: Suppressions,
	to: Reached,
	fact: Exclude<DeliveryFact, { kind: 'delivered' }>,
	now: Date,
): Promise<boolean> {
	if (fact.kind === 'refused') return await suppressRefused(tx, to, fact.source, fact.sentence, now);
	return fact.permanent && (await suppressBounced(tx, to, fact.sentence, now));
}
