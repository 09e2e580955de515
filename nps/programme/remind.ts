import type { SendResult } from '../channels/channel';
import { MINUTE } from '../clock';
import type { Policy } from '../eligibility';
import { surveyLink, writeReference, type Invitation } from '../invitation';
import { hashToken } from '../random';
import type { Charge, DueReminder, RegisteredSurvey, Reminder } from '../store/types';
import { brakesHold } from './brakes';
import { hand, SEND_LEASE_MS, settled, skipped, type Senders } from './deliver';
import type { Deps } from './deps';
import type { Outcome } from './outcome';
import { judgeReminder, type RemindBy, type RemindTerms } from './remindJudge';
import { suppressBounced, suppressRefused } from './suppress';
import { withThread } from './whatsAppThread';

const RETRY_AFTER_MS = 10 * MINUTE;
const BLOCKED_FOR_MS = 15 * MINUTE;

/** A reminder as the NPS Activity Trigger hands it out; without a lease where nobody has claimed it. */
export interface RemindRequest {
	readonly invitationId: string;
	readonly lease?: string;
	readonly by: RemindBy;
	/** Only while nobody is known to have opened the survey. */
	readonly onlyUnopened?: boolean;
}

type Held = Pick<RemindRequest, 'invitationId' | 'lease'>;
type Failure = Extract<SendResult, { ok: false }>;

interface Begun {
	readonly invitation: Invitation;
	readonly reminder: Reminder;
	/** The claim it is sent under. */
	readonly held: Held;
	/** What was counted for it. */
	readonly charge?: Charge;
}

/**
 * Reminds somebody who has not answered, once. Everything is judged at this moment; the intent is written down before the
 * provider is called, and one that a crash interrupted is looked up at its provider first. In doubt it counts as sent.
 */
export async function remind(
	deps: Deps,
	senders: Senders,
	survey: RegisteredSurvey,
	policy: Policy,
	{ by, onlyUnopened = false, ...held }: RemindRequest,
): Promise<Outcome> {
	const due = await deps.store.reminders.find(held.invitationId);
	if (!due) {
		return { kind: 'blocked', sentence: `There is no invitation ${held.invitationId} in this store.` };
	}
	if (due.lease !== held.lease) return taken(due.invitation);
	if (due.begun) {
		const settledNow = await reconcile(deps, senders, { ...due, reminder: due.begun, held });
		if (settledNow) return settledNow;
	}
	const begun = await begin(deps, survey, policy, due.invitation, held, { by, onlyUnopened });
	return 'kind' in begun ? begun : await deliverReminder(deps, senders, survey, begun);
}

/** Judges, and in the same transaction writes down what was decided: the intent, that it comes later, or that it never does. */
async function begin(
	deps: Deps,
	survey: RegisteredSurvey,
	policy: Policy,
	invitation: Invitation,
	held: Held,
	terms: RemindTerms,
): Promise<Begun | Outcome> {
	const now = deps.clock.now();
	return await deps.store.write(async (tx): Promise<Begun | Outcome> => {
		const verdict = await judgeReminder(tx, survey, policy, held, terms, now);
		switch (verdict.kind) {
			case 'taken':
				return taken(invitation);
			case 'never':
				await tx.reminders.stop(held);
				return skipped(verdict.invitation, verdict.reason, verdict.sentence);
			case 'later':
				await tx.reminders.putOff(held, verdict.at);
				return skipped(verdict.invitation, 'postponed', verdict.sentence);
			case 'now': {
				const own = { lease: deps.random.id(), until: new Date(now.getTime() + SEND_LEASE_MS) };
				const { channel } = verdict;
				const { customer, variant } = verdict.invitation;
				const { hold, charge } = await brakesHold(tx, { survey, channel, customer, variant, reminder: true, now });
				if (hold) {
					await tx.reminders.putOff(held, hold.until);
					return skipped(verdict.invitation, 'postponed', hold.sentence);
				}
				const reminder = await tx.reminders.begin(held, verdict, own, now);
				if (!reminder) {
					if (charge) await tx.brakes.release(charge);
					return taken(invitation);
				}
				return { invitation: verdict.invitation, reminder, held: { ...held, lease: own.lease }, charge };
			}
		}
	});
}

async function deliverReminder(
	deps: Deps,
	senders: Senders,
	survey: RegisteredSurvey,
	begun: Begun,
): Promise<Outcome> {
	const { invitation, reminder, held } = begun;
	const token = deps.random.token();
	await deps.store.invitations.addToken(invitation.id, hashToken(token), deps.clock.now());
	const { channel, address, number } = reminder;
	const addressed = { ...invitation, channel, address, reminder: number };
	const message = await withThread(deps.store, channel, addressed, deps.clock.now());
	const result = await hand(senders, survey, message, token);
	if (!result.ok) {
		// What certainly did not go out is not counted.
		if (begun.charge && result.kind !== 'unknown') await deps.store.brakes.release(begun.charge);
		return await FAILURES[result.kind](deps, begun, result);
	}
	const { providerMessageId } = result;
	const now = deps.clock.now();
	await deps.store.reminders.finish(held, { status: 'sent', providerMessageId }, now);
	return sent(begun, providerMessageId, now, surveyLink(survey.baseUrl, token));
}

/** What each kind of refusal means for the reminder; the invitation itself stays as it is, because it did arrive. */
const FAILURES: Record<Failure['kind'], (deps: Deps, begun: Begun, failure: Failure) => Promise<Outcome>> = {
	permanent: async (deps, { invitation, reminder, held }, { sentence, noSuchAddress }) => {
		await deps.store.reminders.finish(held, { status: 'failed', reason: sentence }, deps.clock.now());
		if (noSuchAddress) await suppressBounced(deps.store, reminder, sentence, deps.clock.now());
		return skipped(invitation, 'undeliverable', sentence);
	},
	optOut: async (deps, { invitation, reminder, held }, { sentence }) => {
		const now = deps.clock.now();
		await deps.store.reminders.finish(held, { status: 'failed', reason: sentence }, now);
		await suppressRefused(deps.store, reminder, 'provider', sentence, now);
		return skipped(invitation, 'refused', sentence);
	},
	retry: async (deps, { invitation, held }, { sentence, retryAfterMs }) => {
		await deps.store.reminders.putOff(held, inMs(deps, retryAfterMs ?? RETRY_AFTER_MS));
		return skipped(invitation, 'postponed', sentence);
	},
	configuration: async (deps, { held }, { sentence, code }) => {
		await deps.store.reminders.putOff(held, inMs(deps, BLOCKED_FOR_MS));
		return { kind: 'blocked', sentence, ...(code !== undefined && { code }) };
	},
	unknown: async (_deps, { invitation }, { sentence }) =>
		skipped(
			invitation,
			'postponed',
			`${sentence} The provider is asked before anything is sent again.`,
		),
};

/** After a crash between intent and answer. Only a clear "never accepted" leads to another attempt (and undefined here). */
async function reconcile(
	deps: Deps,
	senders: Senders,
	begun: Begun,
): Promise<Outcome | undefined> {
	const { invitation, reminder, held } = begun;
	const { channel, address, number, begunAt } = reminder;
	const sender = channel === 'web' ? undefined : senders[channel];
	const reference = writeReference({ invitationId: invitation.id, reminder: number });
	const verdict =
		sender && address
			? await sender.wasAccepted({ to: address, reference, since: begunAt })
			: ({ accepted: 'unknown' } as const);
	if (verdict.accepted === false) {
		const back = await deps.store.reminders.takeBack(held, inMs(deps, SEND_LEASE_MS));
		return back ? undefined : taken(invitation);
	}
	const now = deps.clock.now();
	const finished = await deps.store.reminders.finish(
		held,
		verdict.accepted === true
			? { status: 'sent', providerMessageId: verdict.providerMessageId }
			: { status: 'sent', reason: 'Interrupted while sending; the provider cannot tell whether it went out.' },
		now,
	);
	const id = verdict.accepted === true ? verdict.providerMessageId : undefined;
	return finished ? sent(begun, id, now) : taken(invitation);
}

/** Gives a claimed reminder back unsent, because a setting stands in the way; the attempt does not count. */
export async function putOffReminder(deps: Deps, held: Held): Promise<void> {
	const due = await deps.store.reminders.find(held.invitationId);
	// One that may be on its way is not forgotten: its provider is asked once the lease is over.
	if (due && !due.begun) await deps.store.reminders.putOff(held, inMs(deps, BLOCKED_FOR_MS));
}

const inMs = ({ clock }: Deps, ms: number): Date => new Date(clock.now().getTime() + ms);

function sent(
	{ invitation, reminder: { channel, address, number } }: Begun,
	providerMessageId: string | undefined,
	remindedAt: Date,
	link?: string,
): Outcome {
	const { providerMessageId: _first, ...rest } = settled(invitation);
	return {
		kind: 'sent',
		invitation: {
			...rest,
			channel,
			...(address && { address }),
			...(providerMessageId && { providerMessageId }),
			reminders: number,
			remindedAt,
		},
		...(link && { link }),
	};
}

function taken(invitation: DueReminder['invitation']): Outcome {
	return skipped(invitation, 'alreadyHandled', 'Another run has taken care of this reminder.');
}
