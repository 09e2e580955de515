import { MINUTE } from '../clock';
import { decide, type Policy } from '../eligibility';
import { identitiesOf } from '../events/identity';
import type { Invitation } from '../invitation';
import type { RegisteredSurvey } from '../store/types';
import { deliver, SEND_LEASE_MS, settled, skipped, type Senders } from './deliver';
import type { Deps } from './deps';
import type { Outcome } from './outcome';

/**
 * Sends an invitation whose time has come. Everything is judged again at this moment; one that another run has taken
 * meanwhile is left alone; one that a crash left in `sending` is looked up at its provider first.
 */
export async function sendDue(
	deps: Deps,
	senders: Senders,
	survey: RegisteredSurvey,
	policy: Policy,
	due: { readonly invitationId: string; readonly lease?: string },
): Promise<Outcome> {
	const found = await deps.store.invitations.get(due.invitationId);
	if (!found) return { kind: 'blocked', sentence: `There is no invitation ${due.invitationId} in this store.` };
	if (found.lease !== due.lease || !['scheduled', 'sending'].includes(found.status)) {
		return taken(found);
	}
	if (found.status === 'sending') {
		const settledNow = await reconcile(deps, senders, found);
		if (settledNow) return settledNow;
	}

	const now = deps.clock.now();
	if (found.expiresAt <= now) {
		await deps.store.invitations.move(found.id, 'expired', {}, { from: ['scheduled'], lease: due.lease }, now);
		return skipped(found, 'expired', 'Its answer window was over before it could be sent.');
	}
	const ready = await take(deps, survey, policy, found, now);
	return 'kind' in ready ? ready : await deliver(deps, senders, survey, ready, 'dueAttempt');
}

/** Judges again and, in the same transaction, moves to `sending` under our own lease. */
async function take(
	deps: Deps,
	survey: RegisteredSurvey,
	policy: Policy,
	invitation: Invitation,
	now: Date,
): Promise<Invitation | Outcome> {
	const identities = identitiesOf(invitation.customer, policy.defaultCountry);
	const terms = { ...policy, channels: [invitation.channel], surveyEnded: survey.definition.ended };
	return await deps.store.write(async (tx): Promise<Invitation | Outcome> => {
		const ledger = await tx.invitations.ledger({
			personId: invitation.personId,
			addresses: identities.filter(({ kind }) => kind !== 'id').map(({ value }) => value),
			surveyKey: invitation.surveyKey,
			eventId: invitation.event.id,
			exceptInvitation: invitation.id,
			now,
		});
		const decision = decide(terms, ledger, invitation, now);
		const guard = { from: ['scheduled'] as const, lease: invitation.lease };
		if (!decision.ask) {
			const { reason, sentence } = decision;
			await tx.invitations.move(invitation.id, 'cancelled', { reason: sentence }, guard, now);
			await tx.invitations.recordSkip({ ...invitation, reason, sentence, at: now });
			return skipped(invitation, reason, sentence);
		}
		const lease = deps.random.id();
		const { address } = decision;
		const patch = {
			lease,
			leaseUntil: new Date(now.getTime() + SEND_LEASE_MS),
			surveyVersion: survey.version,
			...(address && { address }),
		};
		const moved = await tx.invitations.move(invitation.id, 'sending', patch, guard, now);
		return moved
			? { ...invitation, ...patch, status: 'sending' }
			: taken(invitation);
	});
}

/**
 * After a crash between "sending" and "sent": ask the provider. Only a clear "never accepted" leads back to `scheduled`
 * (and undefined here), so that everything is judged again before another attempt; where the provider cannot tell, the
 * survey counts as sent, because being asked twice is worse than not at all.
 */
async function reconcile(
	deps: Deps,
	senders: Senders,
	invitation: Invitation,
): Promise<Outcome | undefined> {
	const now = deps.clock.now();
	const { id, lease, address, channel } = invitation;
	const sender = channel === 'web' ? undefined : senders[channel];
	const verdict =
		sender && address
			? await sender.wasAccepted({ to: address, reference: id, since: invitation.dueAt })
			: ({ accepted: 'unknown' } as const);
	const guard = { from: ['sending'] as const, lease };
	if (verdict.accepted === false) {
		const kept = { lease, leaseUntil: new Date(now.getTime() + SEND_LEASE_MS) };
		const back = await deps.store.invitations.move(id, 'scheduled', kept, guard, now);
		return back ? undefined : taken(invitation);
	}
	const patch = {
		sentAt: now,
		...(verdict.accepted === true
			? { providerMessageId: verdict.providerMessageId }
			: { reason: 'Interrupted while sending; the provider cannot tell whether it went out.' }),
	};
	const moved = await deps.store.invitations.move(id, 'sent', patch, guard, now);
	return moved
		? { kind: 'sent', invitation: { ...settled(invitation), ...patch, status: 'sent' } }
		: taken(invitation);
}

const PUT_OFF_MS = 15 * MINUTE;

/**
 * Gives a claimed invitation back unsent, because a setting stands in the way: it is due again in a quarter of an hour,
 * and the attempt does not count.
 */
export async function putOff(
	deps: Deps,
	due: { readonly invitationId: string; readonly lease?: string },
	reason: string,
): Promise<void> {
	const now = deps.clock.now();
	const patch = { reason, dueAt: new Date(now.getTime() + PUT_OFF_MS), emissions: 0 };
	const guard = { from: ['scheduled'] as const, lease: due.lease };
	await deps.store.invitations.move(due.invitationId, 'scheduled', patch, guard, now);
}

function taken(invitation: Invitation): Outcome {
	return skipped(invitation, 'alreadyHandled', 'Another run has taken care of this invitation.');
}
