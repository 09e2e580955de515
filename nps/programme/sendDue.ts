import { DAY, MINUTE } from '../clock';
import { decide, type Policy } from '../eligibility';
import { identitiesOf } from '../events/identity';
import type { Invitation } from '../invitation';
import { hashToken } from '../random';
import type { RegisteredSurvey } from '../store/types';
import { brakesHold, pauseFor, type Hold } from './brakes';
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
	if (found.held === 'approval') {
		return { kind: 'scheduled', invitation: settled(found), sentence: found.reason };
	}
	if (found.status === 'sending') {
		const settledNow = await reconcile(deps, senders, found);
		if (settledNow) return settledNow;
	}

	const now = deps.clock.now();
	const paused = pauseFor(await deps.store.brakes.pauses(), found.surveyKey, found.channel);
	if (found.expiresAt <= now && !paused) {
		await deps.store.invitations.move(found.id, 'expired', {}, { from: ['scheduled'], lease: due.lease }, now);
		return skipped(found, 'expired', 'Its answer window was over before it could be sent.');
	}
	const ready = await take(deps, survey, policy, found, now);
	return 'kind' in ready ? ready : await deliver(deps, senders, survey, ready.invitation, ready.token, 'dueAttempt');
}

const OUTSIDE_WINDOW = 'Waits for a time of day at which the recipient may be written to.';

/** In `sending` under our own lease, with the token of its links. */
interface Ready {
	readonly invitation: Invitation;
	readonly token: string;
}

/** Judges again and, in the same transaction, moves to `sending` under our own lease. */
async function take(
	deps: Deps,
	survey: RegisteredSurvey,
	policy: Policy,
	invitation: Invitation,
	now: Date,
): Promise<Ready | Outcome> {
	const identities = identitiesOf(invitation.customer, policy.defaultCountry);
	const terms = { ...policy, channels: [invitation.channel], surveyEnded: survey.definition.ended };
	const { personId, event } = invitation;
	return await deps.store.write(async (tx): Promise<Ready | Outcome> => {
		const ledger = await tx.invitations.ledger({
			personId,
			addresses: identities.filter(({ kind }) => kind !== 'id').map(({ value }) => value),
			surveyKey: invitation.surveyKey,
			eventId: event.id,
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
		if (decision.at > now) {
			const put = { dueAt: decision.at, reason: OUTSIDE_WINDOW, emissions: 0 };
			const moved = await tx.invitations.move(invitation.id, 'scheduled', put, guard, now);
			if (!moved) return taken(invitation);
			const later = { ...settled(invitation), ...put, status: 'scheduled' } as const;
			return { kind: 'scheduled', invitation: later, sentence: OUTSIDE_WINDOW };
		}
		const { channel, customer, variant } = invitation;
		const message = { survey, channel, customer, variant, now, waited: true };
		const { hold, charge } = await brakesHold(tx, message);
		if (hold) {
			const put = heldBack(hold, survey, invitation);
			const moved = await tx.invitations.move(invitation.id, 'scheduled', put, guard, now);
			if (!moved) return taken(invitation);
			const { reason: sentence, held } = put;
			const later = { ...settled(invitation), reason: sentence, held, status: 'scheduled' } as const;
			return { kind: 'scheduled', invitation: later, sentence };
		}
		const lease = deps.random.id();
		const { address } = decision;
		const patch = {
			lease,
			leaseUntil: new Date(now.getTime() + SEND_LEASE_MS),
			surveyVersion: survey.version,
			...(address && { address }),
		};
		const counted = { ...patch, ...(charge && { charge }) };
		const moved = await tx.invitations.move(invitation.id, 'sending', counted, guard, now);
		if (!moved) {
			if (charge) await tx.brakes.release(charge);
			return taken(invitation);
		}
		const token = deps.random.token();
		await tx.invitations.addToken(invitation.id, hashToken(token), now);
		const { reason: _waited, held: _by, ...rest } = invitation;
		return { invitation: { ...rest, ...patch, status: 'sending' }, token };
	}, { identities, personId, eventId: event.id });
}

/** What a pause holds stays due and is handed out when the pause is over; what a cap holds has its time, and may be answered from then on. */
function heldBack({ kind, sentence, until }: Hold, survey: RegisteredSurvey, { expiresAt }: Invitation) {
	const put = { reason: sentence, held: kind, emissions: 0 };
	if (kind === 'pause') return put;
	const openUntil = new Date(until.getTime() + survey.definition.answerWindowDays * DAY);
	return { ...put, notBefore: until, expiresAt: openUntil > expiresAt ? openUntil : expiresAt };
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
