import type { Repositories } from '../store/types';
import type { DeliveryFact } from './deliveryFacts';
import { leaveAlone } from './suppress';

/**
 * Notes what was reported about a message to somebody who has answered; undefined where the reference names none. What did
 * not arrive may be followed up again, over another channel or once the address works. A complaint says that it arrived.
 */
export async function noteFollowUp(
	tx: Repositories,
	reference: string,
	fact: DeliveryFact,
	now: Date,
): Promise<'changed' | 'unchanged' | undefined> {
	const followUp = await tx.followUps.get(reference);
	if (!followUp) return undefined;
	if (fact.kind === 'delivered') return 'unchanged';
	const arrived = fact.kind === 'refused' && fact.source === 'complaint';
	const failed = !arrived && (await tx.followUps.fail(followUp.id, fact.sentence));
	const listed = await leaveAlone(tx, followUp, fact, now);
	return failed || listed ? 'changed' : 'unchanged';
}
