import { addressKindOf, type ChannelName } from '../events/channels';
import { readReference, type Invitation } from '../invitation';
import type { Repositories, TroubleKind } from '../store/types';
import { watchChannel } from './brakesWatch';
import type { Deps } from './deps';
import { noteReminder } from './remindFacts';

/** What a provider or a mail server reported about a message, after it was handed over. */
export type DeliveryFact =
	| { readonly kind: 'delivered' }
	/** `permanent`: the address will never work. */
	| { readonly kind: 'bounced'; readonly permanent: boolean; readonly sentence: string }
	/** The recipient does not want to hear from us: a STOP, a complaint. */
	| { readonly kind: 'refused'; readonly source: 'provider' | 'complaint'; readonly sentence: string };

/** What became of the report. */
export type Noted = 'changed' | 'unchanged' | 'unknownInvitation';

/**
 * Writes down what became of a message: of an invitation, or of a reminder by its reference. Reports come late, twice and out of order: one that says nothing new changes
 * nothing, and an answer is never undone by a failure reported after it.
 */
export async function noteDelivery(
	deps: Deps,
	invitationId: string,
	fact: DeliveryFact,
	providerMessageId?: string,
): Promise<Noted> {
	const now = deps.clock.now();
	const { noted, troubled } = await deps.store.write(async (tx): Promise<NotedFact> => {
		const before = await tx.invitations.get(readReference(invitationId).invitationId);
		const noted = await note(tx, invitationId, fact, providerMessageId, now);
		return { noted, ...(before && { troubled: await noteTrouble(tx, before, fact, now) }) };
	});
	// Apart from the transaction, which would keep others waiting for the lock under which sending is paused.
	if (troubled) await watchChannel(deps, troubled);
	return noted;
}

interface NotedFact {
	readonly noted: Noted;
	/** The channel this is one more bounce or complaint of. */
	readonly troubled?: ChannelName;
}

async function note(
	tx: Repositories,
	invitationId: string,
	fact: DeliveryFact,
	providerMessageId: string | undefined,
	now: Date,
): Promise<Noted> {
	const ofReminder = await noteReminder(tx, invitationId, fact, now);
	if (ofReminder) return ofReminder;
	const invitation = await tx.invitations.get(invitationId);
	if (!invitation) return 'unknownInvitation';
	await settleSending(tx, invitation, providerMessageId, now);
	return (await NOTE[fact.kind](tx, invitation, fact as never, now)) ? 'changed' : 'unchanged';
}

/** Keeps the bounce or complaint for the brake that looks at their share; gives the channel when it is one that was not known. */
async function noteTrouble(
	tx: Repositories,
	{ id, channel, sentAt, test }: Invitation,
	fact: DeliveryFact,
	now: Date,
): Promise<ChannelName | undefined> {
	const kind = troubleOf(fact);
	if (!kind || test) return undefined;
	const trouble = { invitationId: id, kind, channel, sentAt: sentAt ?? now };
	return (await tx.brakes.noteTrouble(trouble, now)) ? channel : undefined;
}

function troubleOf(fact: DeliveryFact): TroubleKind | undefined {
	if (fact.kind === 'bounced') return fact.permanent ? 'bounce' : undefined;
	return fact.kind === 'refused' && fact.source === 'complaint' ? 'complaint' : undefined;
}

/** The report may be faster than the answer to our own request: whatever it says, the message was accepted. */
async function settleSending(
	tx: Repositories,
	{ id, status }: Invitation,
	providerMessageId: string | undefined,
	now: Date,
): Promise<void> {
	if (status !== 'sending') return;
	const patch = { sentAt: now, ...(providerMessageId && { providerMessageId }) };
	await tx.invitations.move(id, 'sent', patch, { from: ['sending'] }, now);
}

const REACHED = { from: ['sent', 'delivered'] } as const;

const NOTE: {
	readonly [Kind in DeliveryFact['kind']]: (
		tx: Repositories,
		invitation: Invitation,
		fact: Extract<DeliveryFact, { kind: Kind }>,
		now: Date,
	) => Promise<boolean>;
} = {
	delivered: async (tx, { id }, _fact, now) =>
		await tx.invitations.move(id, 'delivered', {}, { from: ['sent'] }, now),

	bounced: async (tx, invitation, { permanent, sentence }, now) => {
		const failed = await tx.invitations.move(invitation.id, 'failed', { reason: sentence }, REACHED, now);
		if (permanent && !invitation.test) await list(tx, invitation, 'bounce', sentence, now);
		return failed;
	},

	refused: async (tx, invitation, { source, sentence }, now) => {
		const failed =
			source === 'provider' &&
			(await tx.invitations.move(invitation.id, 'failed', { reason: sentence }, REACHED, now));
		if (!invitation.test) await list(tx, invitation, source, sentence, now);
		return failed || source === 'complaint';
	},
};

async function list(
	tx: Repositories,
	{ channel, address }: Invitation,
	source: string,
	reason: string,
	now: Date,
): Promise<void> {
	if (!address) return;
	const kind = addressKindOf(channel);
	await tx.suppressions.add({ kind, address, reason, source }, now);
}
