import type { Customer } from '../events/candidate';
import { identitiesOf } from '../events/identity';
import type { Invitation, InvitationStatus } from '../invitation';
import type { Deps } from './deps';
import { settled } from './deliver';

export interface CancelRequest {
	readonly surveyKey: string;
	readonly customer: Customer;
	/** Only the invitation to this event; left out, every open one of the survey. */
	readonly eventId?: string;
	/** Also those that went out and wait for an answer: their page says politely that the survey is over. */
	readonly includeSent: boolean;
	/** Why, for whoever looks at the record later. */
	readonly reason: string;
	readonly defaultCountry?: string;
}

/** No person has more open invitations to one survey. */
const LOOKED_AT = 100;
const UNSENT: readonly InvitationStatus[] = ['scheduled'];
const OPEN: readonly InvitationStatus[] = ['scheduled', 'sent', 'delivered'];

/**
 * Takes invitations back, because the order was refunded or the ticket reopened. One that is on its way at this moment
 * stays. Gives the cancelled ones, none where nothing was open.
 */
export async function cancel(deps: Deps, request: CancelRequest): Promise<readonly Invitation[]> {
	const { surveyKey, customer, eventId, includeSent, reason, defaultCountry } = request;
	const person = await deps.store.people.find(identitiesOf(customer, defaultCountry));
	if (!person) return [];
	const from = includeSent ? OPEN : UNSENT;
	const open = (await deps.store.invitations.ofPerson(person.id, LOOKED_AT)).filter(
		(invitation) =>
			invitation.surveyKey === surveyKey &&
			!invitation.test &&
			from.includes(invitation.status) &&
			(eventId === undefined || invitation.event.id === eventId),
	);
	const now = deps.clock.now();
	const cancelled: Invitation[] = [];
	for (const invitation of open) {
		const moved = await deps.store.invitations.move(invitation.id, 'cancelled', { reason }, { from }, now);
		if (moved) cancelled.push({ ...settled(invitation), status: 'cancelled', reason });
	}
	return cancelled;
}
