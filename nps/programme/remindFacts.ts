import type { ChannelName } from '../events/channels';
import { readReference, writeReference, type Invitation } from '../invitation';
import type { Repositories } from '../store/types';
import type { DeliveryFact, Noted } from './deliveryFacts';
import { leaveAlone } from './suppress';

/**
 * Notes what a provider reported about a reminder; undefined where the report is about the survey itself. The invitation
 * stays open whatever became of the reminder: the survey did arrive, and its link works.
 */
export async function noteReminder(
	tx: Repositories,
	reference: string,
	fact: DeliveryFact,
	now: Date,
): Promise<Noted | undefined> {
	const { invitationId, reminder: number } = readReference(reference);
	if (number === undefined) return undefined;
	const reminder = await tx.reminders.get(invitationId, number);
	const invitation = await tx.invitations.get(invitationId);
	if (!reminder || !invitation) return 'unknownInvitation';
	if (fact.kind === 'delivered') {
		const changed = await tx.reminders.note(invitationId, number, 'delivered', undefined, now);
		return changed ? 'changed' : 'unchanged';
	}
	const isComplaint = fact.kind === 'refused' && fact.source === 'complaint';
	const changed =
		!isComplaint && (await tx.reminders.note(invitationId, number, 'failed', fact.sentence, now));
	if (!invitation.test) await leaveAlone(tx, reminder, fact, now);
	return changed || isComplaint ? 'changed' : 'unchanged';
}

/** The invitation as its last reminder on this channel reached the customer; undefined where none did. */
export async function asReminded(
	tx: Repositories,
	invitation: Invitation,
	channel: ChannelName,
): Promise<{ readonly invitation: Invitation; readonly reference: string } | undefined> {
	for (let number = invitation.reminders ?? 0; number > 0; number--) {
		const reminder = await tx.reminders.get(invitation.id, number);
		if (reminder?.channel !== channel) continue;
		const { address } = reminder;
		return {
			invitation: { ...invitation, channel, ...(address && { address }) },
			reference: writeReference({ invitationId: invitation.id, reminder: number }),
		};
	}
	return undefined;
}
