import type { CallReport, NoContact } from '../channels/voice';
import { HOUR } from '../clock';
import type { SendingChannel } from '../events/channels';
import { normaliseEmail } from '../events/identity';
import type { Invitation, InvitationStatus } from '../invitation';
import type { RegisteredSurvey, Repositories } from '../store/types';
import { callSettings, startConversation, type ConversationState } from '../survey';
import type { Deps } from './deps';
import { retried, TurnConflict } from './takeTurn';
import { onceInCall } from './voiceOnce';

/** A call that reached nobody, and the channel for those whom no call reaches. */
export interface Missed extends NoContact {
	readonly otherwise?: Exclude<SendingChannel, 'voice'>;
}

const NEVER_ASKED = 'The call was taken, but Twilio could not ask this n8n what to say.';

/**
 * Writes down what the provider reported about a call. Until a person has picked up, the invitation is on its way; a call
 * that nobody took is tried again, then another channel, then it has failed. Repeated and late reports change nothing.
 */
export async function noteCall(
	deps: Deps,
	survey: RegisteredSurvey,
	context: { readonly invitationId: string; readonly otherwise?: Missed['otherwise'] },
	{ callSid, outcome }: CallReport,
): Promise<void> {
	const { invitationId, otherwise } = context;
	if (outcome.kind === 'underWay') return;
	await retried(() =>
		deps.store.write(async (tx) => {
			const invitation = await tx.invitations.get(invitationId);
			if (!invitation || invitation.surveyKey !== survey.definition.key) return;
			const missed: NoContact =
				outcome.kind === 'noContact'
					? outcome
					: { permanent: false, mayCallAgain: true, sentence: NEVER_ASKED };
			await noteNoContact(tx, deps, survey, invitation, callSid, { ...missed, otherwise });
		}),
	);
}

/** Takes a call that reached nobody into account, once; one that did reach somebody is left alone. */
export async function noteNoContact(
	tx: Repositories,
	deps: Deps,
	survey: RegisteredSurvey,
	invitation: Invitation,
	callSid: string,
	missed: Missed,
): Promise<void> {
	if (!ON_ITS_WAY.includes(invitation.status)) return;
	// A report about an earlier call is late.
	if (invitation.status === 'sent' && invitation.providerMessageId !== callSid) return;
	if ((await onceInCall(tx, deps, `${callSid}:ended`)).known) return;
	const calls = await countMissed(tx, deps, invitation);
	const next = nextTry(deps, survey, invitation, calls, missed);
	const now = deps.clock.now();
	if (next) {
		const { channel, dueAt } = next;
		const patch = { reason: missed.sentence, channel, dueAt, emissions: 0 };
		if (await tx.invitations.move(invitation.id, 'scheduled', patch, { from: ['sending'] }, now)) return;
	}
	const reason = calls > 1 ? `${missed.sentence} ${calls} calls reached nobody.` : missed.sentence;
	await tx.invitations.move(invitation.id, 'failed', { reason }, { from: ON_ITS_WAY }, now);
	const { address, test } = invitation;
	if (missed.permanent && address && !test) {
		await tx.suppressions.add({ kind: 'phone', address, reason: missed.sentence, source: 'bounce' }, now);
	}
}

/** Not taken by anybody yet; `sent` is one that a crash kept us from following. */
const ON_ITS_WAY: readonly InvitationStatus[] = ['sending', 'sent'];

/** When and how this person is tried next; undefined when it is over. A test is never tried twice. */
function nextTry(
	{ clock }: Deps,
	{ definition }: RegisteredSurvey,
	{ test, expiresAt, customer }: Invitation,
	calls: number,
	{ permanent, mayCallAgain, otherwise }: Missed,
): { readonly channel: SendingChannel; readonly dueAt: Date } | undefined {
	if (test) return undefined;
	const now = clock.now();
	const { moreCalls, hoursBetweenCalls } = callSettings(definition);
	const again = new Date(now.getTime() + hoursBetweenCalls * HOUR);
	if (!permanent && mayCallAgain && calls <= moreCalls && again < expiresAt) {
		return { channel: 'voice', dueAt: again };
	}
	const isReachable = otherwise === 'email' ? hasEmail(customer.email) : otherwise !== undefined && !permanent;
	return otherwise && isReachable && now < expiresAt ? { channel: otherwise, dueAt: now } : undefined;
}

const hasEmail = (email: string | undefined): boolean => email !== undefined && normaliseEmail(email) !== undefined;

/** How many calls to this person reached nobody, this one included. */
async function countMissed(tx: Repositories, { clock }: Deps, { id }: Invitation): Promise<number> {
	const now = clock.now();
	const stored = await tx.conversations.get(id);
	const state = (stored?.state as ConversationState | undefined) ?? startConversation(now);
	const missedCalls = (state.missedCalls ?? 0) + 1;
	const kept = await tx.conversations.put(id, { ...state, missedCalls }, stored?.revision ?? 0, now);
	if (!kept) throw new TurnConflict();
	return missedCalls;
}
