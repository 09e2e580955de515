import type { ChannelName, SendingChannel } from '../events/channels';
import { readReference, type Invitation } from '../invitation';
import type { Reminder, Repositories, TroubleKind } from '../store/types';
import { watchChannel } from './brakesWatch';
import { askOtherwise } from './askOtherwise';
import type { Deps } from './deps';
import { noteFollowUp } from './followUpFacts';
import { noteReminder } from './remindFacts';
import { leaveAlone } from './suppress';

/** What a provider or a mail server reported about a message, after it was handed over. */
export type DeliveryFact =
	| { readonly kind: 'delivered' }
	/** `permanent`: the address will never work. */
	| {
			readonly kind: 'bounced';
			readonly permanent: boolean;
			readonly sentence: string;
			/** The channel chosen for those whom this one does not reach. */
			readonly otherwise?: SendingChannel;
	  }
	/** The recipient does not want to hear from us: a STOP, a complaint. */
	| { readonly kind: 'refused'; readonly source: 'provider' | 'complaint'; readonly sentence: string };

/** What became of the report. */
export type Noted = 'changed' | 'unchanged' | 'unknownInvitation';

/**
 * Writes down what became of a message, known by its reference: of an invitation, a reminder or a follow-up. Reports come
 * late, twice and out of order: one that says nothing new changes nothing, and an answer is never undone by a failure
 * reported after it.
 */
export async function noteDelivery(
	deps: Deps,
	reference: string,
	fact: DeliveryFact,
	providerMessageId?: string,
): Promise<Noted> {
	const now = deps.clock.now();
	const { noted, troubled } = await deps.store.write(async (tx): Promise<NotedFact> => {
		const { invitationId, reminder: number } = readReference(reference);
		const before = await tx.invitations.get(invitationId);
		const reminder = number === undefined ? undefined : await tx.reminders.get(invitationId, number);
		const noted = await note(tx, reference, fact, providerMessageId, now);
		if (before && noted === 'changed') await goOn(tx, deps, before, reference, fact);
		if (!before || noted === 'unknownInvitation') return { noted };
		return { noted, troubled: await noteTrouble(tx, before, reminder, fact, now) };
	});
	// Apart from the transaction, which would keep others waiting for the lock under which sending is paused.
	if (troubled) await watchChannel(deps, troubled);
	return noted;
}

/** A survey that did not arrive goes on to the channel chosen for that; a reminder does not. */
async function goOn(
	tx: Repositories,
	deps: Deps,
	invitation: Invitation,
	reference: string,
	fact: DeliveryFact,
): Promise<void> {
	if (fact.kind !== 'bounced' || !fact.otherwise || readReference(reference).reminder !== undefined) return;
	await askOtherwise(tx, deps, invitation, fact.otherwise);
}

interface NotedFact {
	readonly noted: Noted;
	/** The channel this is one more bounce or complaint of. */
	readonly troubled?: ChannelName;
}

async function note(
	tx: Repositories,
	reference: string,
	fact: DeliveryFact,
	providerMessageId: string | undefined,
	now: Date,
): Promise<Noted> {
	const ofReminder = await noteReminder(tx, reference, fact, now);
	if (ofReminder) return ofReminder;
	const invitation = await tx.invitations.get(reference);
	if (!invitation) return (await noteFollowUp(tx, reference, fact, now)) ?? 'unknownInvitation';
	await settleSending(tx, invitation, providerMessageId, now);
	return (await NOTE[fact.kind](tx, invitation, fact as never, now)) ? 'changed' : 'unchanged';
}

/** Keeps the bounce or complaint for the brake that looks at their share; gives the channel when it is one that was not known. */
async function noteTrouble(
	tx: Repositories,
	{ id, test, ...survey }: Invitation,
	reminder: Reminder | undefined,
	fact: DeliveryFact,
	now: Date,
): Promise<ChannelName | undefined> {
	const { channel, sentAt } = reminder ?? survey;
	const kind = troubleOf(fact, channel);
	if (!kind || test) return undefined;
	const trouble = { invitationId: id, kind, channel, sentAt: sentAt ?? now };
	return (await tx.brakes.noteTrouble(trouble, now)) ? channel : undefined;
}

/** Of the customers many have no WhatsApp: that is no list of dead addresses. */
function troubleOf(fact: DeliveryFact, channel: ChannelName): TroubleKind | undefined {
	if (fact.kind === 'bounced') return fact.permanent && channel !== 'whatsapp' ? 'bounce' : undefined;
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

	bounced: async (tx, invitation, fact, now) => {
		const failed = await tx.invitations.move(invitation.id, 'failed', { reason: fact.sentence }, REACHED, now);
		if (!invitation.test) await leaveAlone(tx, invitation, fact, now);
		return failed;
	},

	refused: async (tx, invitation, fact, now) => {
		const { source, sentence } = fact;
		const failed =
			source === 'provider' &&
			(await tx.invitations.move(invitation.id, 'failed', { reason: sentence }, REACHED, now));
		if (!invitation.test) await leaveAlone(tx, invitation, fact, now);
		return failed || source === 'complaint';
	},
};
