import type { Message, Sender, SendResult } from '../channels/channel';
import { MINUTE } from '../clock';
import { CHANNELS } from '../events/channels';
import type { FollowUp } from '../store/types';
import type { Senders } from './deliver';
import type { Deps } from './deps';
import { beginFollowUp, type Begun } from './followUpBegin';
import { skip } from './followUpDraft';
import { rehearseFollowUp } from './followUpTest';
import { suppressBounced, suppressRefused } from './suppress';
import type { FollowUpChannel, FollowUpOutcome, FollowUpRequest, SkippedFollowUp } from './followUpTypes';

type Failure = Extract<SendResult, { ok: false }>;

const RETRY_AFTER_MS = 10 * MINUTE;

/**
 * Writes to whoever gave an answer: once for each answer and purpose, whatever crashes. The intent is in the store before
 * the provider is called; one that was interrupted is looked up at its provider, and in doubt counts as sent. A channel
 * that refuses the customer for good is followed by the next one.
 */
export async function followUp(deps: Deps, senders: Senders, request: FollowUpRequest): Promise<FollowUpOutcome> {
	if ((await deps.store.responses.get(request.responseId))?.test) {
		return request.recipient ? await rehearseFollowUp(deps, senders, request, request.recipient) : TO_NOBODY;
	}
	const settledNow = await settleInterrupted(deps, senders, request);
	if (settledNow) return settledNow;
	const tried = new Set<FollowUpChannel>();
	let refusal: SkippedFollowUp | undefined;
	for (;;) {
		const begun = await deps.store.write((tx) => beginFollowUp(tx, deps, senders, request, tried));
		if (begun.kind !== 'begun') {
			const isExhausted = refusal && (begun.kind === 'blocked' || NOWHERE.has(begun.kind === 'skipped' ? begun.reason : ''));
			return isExhausted && refusal ? refusal : begun;
		}
		const result = await hand(senders, begun.message);
		if (result.ok) return await accepted(deps, begun, result.providerMessageId);
		const outcome = await FAILURES[result.kind](deps, begun, result);
		if (result.kind !== 'permanent' || outcome.kind !== 'skipped') return outcome;
		refusal ??= outcome;
		tried.add(begun.message.channel as FollowUpChannel);
	}
}

const TO_NOBODY = skip('test', 'This is an answer to a test, and the node has no Test Recipient.');

/** Why there is no other channel to go on with. */
const NOWHERE: ReadonlySet<string> = new Set(['missingAddress', 'invalidAddress', 'bouncedAddress']);

async function hand(senders: Senders, message: Message): Promise<SendResult> {
	const sender = senders[message.channel] as Sender | undefined;
	if (sender) return await sender.send(message);
	const { name, credential } = CHANNELS[message.channel];
	return {
		ok: false,
		kind: 'configuration',
		sentence: `The follow-up should go out by ${name}, but the node has no ${credential} credential.`,
	};
}

async function accepted(deps: Deps, { followUp: begun, number }: Begun, providerMessageId: string): Promise<FollowUpOutcome> {
	const now = deps.clock.now();
	await deps.store.followUps.finish(begun, { status: 'sent', providerMessageId }, now);
	return { kind: 'sent', followUp: { ...settled(begun), status: 'sent', sentAt: now, providerMessageId }, number };
}

/** What each kind of refusal means. Whatever certainly did not go out is free to be tried again, and is not counted. */
const FAILURES: Record<Failure['kind'], (deps: Deps, begun: Begun, failure: Failure) => Promise<FollowUpOutcome>> = {
	permanent: async (deps, begun, { sentence, noSuchAddress }) => {
		await free(deps, begun, sentence);
		if (noSuchAddress) await suppressBounced(deps.store, begun.followUp, sentence, deps.clock.now());
		return skip('undeliverable', sentence);
	},
	optOut: async (deps, begun, { sentence }) => {
		await free(deps, begun, sentence);
		await suppressRefused(deps.store, begun.followUp, 'provider', sentence, deps.clock.now());
		return skip('refused', sentence);
	},
	retry: async (deps, begun, { sentence, retryAfterMs }) => {
		await free(deps, begun, sentence);
		const retryAt = new Date(deps.clock.now().getTime() + (retryAfterMs ?? RETRY_AFTER_MS));
		return skip('notAccepted', sentence, retryAt);
	},
	configuration: async (deps, begun, { sentence, code }) => {
		await free(deps, begun, sentence);
		return { kind: 'blocked', sentence, ...(code !== undefined && { code }) };
	},
	unknown: async (_deps, { followUp: begun, number }, { sentence }) => ({
		kind: 'sent',
		followUp: begun,
		number,
		sentence: `${sentence} It counts as sent; run again, the provider is asked whether it was.`,
	}),
};

async function free(deps: Deps, { followUp: begun, charge }: Begun, reason: string): Promise<void> {
	await deps.store.write(async (tx) => {
		const isOurs = await tx.followUps.finish(begun, { status: 'failed', reason }, deps.clock.now());
		if (isOurs && charge) await tx.brakes.release(charge);
	});
}

/**
 * One that a crash, or a provider without an answer, left in `sending`: only a clear "never accepted" frees it, and
 * undefined is given so that everything is judged again.
 */
async function settleInterrupted(
	deps: Deps,
	senders: Senders,
	{ responseId, purpose }: FollowUpRequest,
): Promise<FollowUpOutcome | undefined> {
	const found = await deps.store.followUps.find(responseId, purpose);
	const now = deps.clock.now();
	if (found?.status !== 'sending' || (found.leaseUntil && found.leaseUntil > now)) return undefined;
	const { channel, address, id, begunAt } = found;
	const sender = senders[channel] as Sender | undefined;
	const verdict =
		sender && address
			? await sender.wasAccepted({ to: address, reference: id, since: begunAt })
			: ({ accepted: 'unknown' } as const);
	if (verdict.accepted === false) {
		await deps.store.followUps.finish(found, { status: 'failed', reason: NEVER_ACCEPTED }, now);
		return undefined;
	}
	const outcome =
		verdict.accepted === true
			? { status: 'sent' as const, providerMessageId: verdict.providerMessageId }
			: { status: 'sent' as const, reason: DOUBTFUL };
	const isOurs = await deps.store.followUps.finish(found, outcome, now);
	return isOurs
		? { kind: 'sent', followUp: { ...settled(found), ...outcome, sentAt: now }, sentence: outcome.reason ?? CONFIRMED }
		: skip('alreadyHandled', 'Another run has taken care of this message.');
}

const NEVER_ACCEPTED = 'Interrupted while sending; the provider never accepted it.';
const CONFIRMED = 'Interrupted while sending; the provider confirms that it went out.';
const DOUBTFUL = 'Interrupted while sending; the provider cannot tell whether it went out, so it counts as sent.';

function settled({ lease: _lease, leaseUntil: _until, ...followUp }: FollowUp): FollowUp {
	return followUp;
}
