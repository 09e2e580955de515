import { addressKindOf, CHANNELS, type SendingChannel } from '../events/channels';
import { normaliseEmail } from '../events/identity';
import type { Sender, SendResult } from '../channels/channel';
import { MINUTE } from '../clock';
import { surveyLink, unsubscribeLink, type Invitation } from '../invitation';
import type { RegisteredSurvey } from '../store/types';
import { compose, type Addressed } from './compose';
import type { Deps } from './deps';
import type { Outcome } from './outcome';
import { suppressBounced } from './suppress';
import { withThread } from './whatsAppThread';

/** How long one process may be at work on a send before another may look after it. */
export const SEND_LEASE_MS = 5 * MINUTE;

const RETRY_AFTER_MS = 10 * MINUTE;
const RETRY_BLOCKED_AFTER_MS = 15 * MINUTE;

/** The providers a node has credentials for. */
export type Senders = { readonly [Name in SendingChannel]?: Sender<Name> };

type Attempt = 'firstAttempt' | 'dueAttempt';
type Failure = Extract<SendResult, { ok: false }>;

/**
 * Sends an invitation that is already in `sending` under our lease, with the token that was kept for its links, and writes
 * down what the provider said. Whatever happens in between, it stays in `sending` and is never simply sent again.
 */
export async function deliver(
	deps: Deps,
	senders: Senders,
	survey: RegisteredSurvey,
	invitation: Invitation & Pick<Addressed, 'reminder'>,
	token: string,
	attempt: Attempt,
): Promise<Outcome> {
	const link = surveyLink(survey.baseUrl, token);
	const message = await withThread(deps.store, invitation.channel, invitation, deps.clock.now());
	const result = await hand(senders, survey, message, token);
	return result.ok
		? await accepted(deps, invitation, result, link)
		: await FAILURES[result.kind](deps, invitation, result, attempt);
}

/** Gives the message to its provider. A web link needs none: whoever asked for it hands it over. */
export async function hand(
	senders: Senders,
	survey: RegisteredSurvey,
	invitation: Addressed & Pick<Invitation, 'channel'>,
	token: string,
): Promise<SendResult> {
	const links = {
		survey: surveyLink(survey.baseUrl, token),
		unsubscribe: unsubscribeLink(survey.baseUrl, token),
	};
	const { channel } = invitation;
	if (channel === 'web') return { ok: true, providerMessageId: '' };
	const sender = senders[channel] as Sender | undefined;
	return sender
		? await sender.send(compose(channel, survey, invitation, links))
		: missingCredential(CHANNELS[channel]);
}

function missingCredential({ name, credential }: { name: string; credential: string }): SendResult {
	return {
		ok: false,
		kind: 'configuration',
		sentence: `The survey should go out by ${name}, but the node has no ${credential} credential.`,
	};
}

async function accepted(
	deps: Deps,
	invitation: Invitation,
	{ providerMessageId, reportedWithinMs }: Extract<SendResult, { ok: true }>,
	link: string,
): Promise<Outcome> {
	const sentAt = deps.clock.now();
	if (reportedWithinMs !== undefined) {
		const { lease } = invitation;
		const patch = { providerMessageId, lease, leaseUntil: new Date(sentAt.getTime() + reportedWithinMs) };
		await deps.store.invitations.move(invitation.id, 'sending', patch, ours(invitation), sentAt);
		return { kind: 'sent', invitation: { ...settled(invitation), providerMessageId } };
	}
	const patch = { sentAt, ...(providerMessageId && { providerMessageId }) };
	await deps.store.invitations.move(invitation.id, 'sent', patch, ours(invitation), sentAt);
	return { kind: 'sent', invitation: { ...settled(invitation), status: 'sent', ...patch }, link };
}

/** What each kind of refusal means for the invitation. */
const FAILURES: Record<
	Failure['kind'],
	(deps: Deps, invitation: Invitation, failure: Failure, attempt: Attempt) => Promise<Outcome>
> = {
	permanent: async (deps, invitation, failure) => {
		const { sentence, noSuchAddress } = failure;
		const next = await goOtherwise(deps, invitation, failure);
		if (!next) await fail(deps, invitation, sentence);
		// The next survey is not tried there again.
		if (noSuchAddress && !invitation.test) await suppressBounced(deps.store, invitation, sentence, deps.clock.now());
		return next ?? skipped(invitation, 'undeliverable', sentence);
	},
	optOut: async (deps, invitation, { sentence }) => {
		await fail(deps, invitation, sentence);
		if (invitation.address && !invitation.test) {
			const kind = addressKindOf(invitation.channel);
			await deps.store.suppressions.add(
				{ kind, address: invitation.address, reason: sentence, source: 'provider' },
				deps.clock.now(),
			);
		}
		return skipped(invitation, 'refused', sentence);
	},
	retry: async (deps, invitation, { sentence, retryAfterMs }) =>
		await postpone(deps, invitation, sentence, retryAfterMs ?? RETRY_AFTER_MS),
	configuration: async (deps, invitation, { sentence, code }, attempt) => {
		if (attempt === 'firstAttempt') await fail(deps, invitation, sentence);
		else await postpone(deps, invitation, sentence, RETRY_BLOCKED_AFTER_MS);
		return { kind: 'blocked', sentence, ...(code !== undefined && { code }) };
	},
	unknown: async (_deps, invitation, { sentence }) => ({
		kind: 'scheduled',
		invitation,
		sentence: `${sentence} The provider is asked before anything is sent again.`,
	}),
};

/** Only while it is still ours: a claim that has run out may be somebody else's by now. */
const ours = ({ lease }: Invitation) => ({ from: ['sending'], lease }) as const;

/** Leaves the invitation to the channel chosen for those whom this one does not reach; undefined where there is none. */
async function goOtherwise(
	deps: Deps,
	invitation: Invitation,
	{ sentence, otherwise }: Failure,
): Promise<Outcome | undefined> {
	const address = otherwise && addressOn(otherwise, invitation);
	if (!otherwise || !address || invitation.test) return undefined;
	const now = deps.clock.now();
	const reason = `${sentence} It goes out by ${CHANNELS[otherwise].name} instead.`;
	const patch = { channel: otherwise, address, dueAt: now, reason, emissions: 0 };
	const moved = await deps.store.invitations.move(invitation.id, 'scheduled', patch, ours(invitation), now);
	if (!moved) return undefined;
	return { kind: 'scheduled', invitation: { ...settled(invitation), ...patch, status: 'scheduled' }, sentence: reason };
}

/** Where the customer of an invitation is reached on another channel. */
export function addressOn(
	channel: SendingChannel,
	{ channel: used, address, customer }: Pick<Invitation, 'channel' | 'address' | 'customer'>,
): string | undefined {
	if (addressKindOf(channel) === addressKindOf(used)) return address;
	return addressKindOf(channel) === 'email' ? customer.email && normaliseEmail(customer.email) : undefined;
}

async function fail(deps: Deps, invitation: Invitation, reason: string): Promise<void> {
	await deps.store.invitations.move(
		invitation.id,
		'failed',
		{ reason },
		ours(invitation),
		deps.clock.now(),
	);
}

async function postpone(
	deps: Deps,
	invitation: Invitation,
	reason: string,
	delayMs: number,
): Promise<Outcome> {
	const now = deps.clock.now();
	const due = new Date(now.getTime() + delayMs);
	const patch = { reason, dueAt: due, emissions: 0 };
	await deps.store.invitations.move(invitation.id, 'scheduled', patch, ours(invitation), now);
	return {
		kind: 'scheduled',
		invitation: { ...settled(invitation), status: 'scheduled', reason, dueAt: due },
		sentence: reason,
	};
}

export function skipped(
	{ id, customer, event, touchpoint }: Invitation,
	reason: Extract<Outcome, { kind: 'skipped' }>['reason'],
	sentence: string,
): Outcome {
	return { kind: 'skipped', reason, sentence, customer, event, touchpoint, invitationId: id };
}

/** The invitation without the claim it was worked on under. */
export function settled(invitation: Invitation): Invitation {
	const { lease: _lease, ...rest } = invitation;
	return rest;
}
