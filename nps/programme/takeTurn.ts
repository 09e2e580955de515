import { HOUR, MINUTE } from '../clock';
import type { Invitation } from '../invitation';
import type { RegisteredSurvey, Repositories } from '../store/types';
import {
	advance,
	startConversation,
	type ConversationInput,
	type ConversationState,
	type Response,
	type Say,
} from '../survey';
import type { Deps } from './deps';

/** What one message or click of a respondent led to. */
export interface Answered {
	readonly say: readonly Say[];
	/** The answer as it is stored now; absent while there is none. */
	readonly response?: Response;
	/** Whether the answer should start its workflow now. */
	readonly startsWorkflow: boolean;
}

/** Two messages of one person met in the store; the later one is taken again from the start. */
class TurnConflict extends Error {}

const MOST_TRIES = 5;

/** Opt-outs that the person themselves may take back by text; what staff has entered stays. */
export const OWN_WISH = ['sms', 'provider'] as const;

/** Takes one step of a conversation, whole or not at all: the answer is in the store before anybody is told so. */
export async function takeTurn(
	deps: Deps,
	survey: RegisteredSurvey,
	invitation: Invitation,
	input: ConversationInput,
): Promise<Answered> {
	return await retried(() =>
		deps.store.write((tx) => stepConversation(tx, deps, survey, invitation, input)),
	);
}

/** Runs the work again when another process moved the same conversation on meanwhile. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof TurnConflict) || attempt === MOST_TRIES) throw error;
		}
	}
}

/** One step inside a transaction of the caller's. Throws TurnConflict, for `retried` to catch. */
export async function stepConversation(
	tx: Repositories,
	deps: Deps,
	survey: RegisteredSurvey,
	invitation: Invitation,
	input: ConversationInput,
): Promise<Answered> {
	const now = deps.clock.now();
	const stored = await tx.conversations.get(invitation.id);
	const before = (stored?.state as ConversationState | undefined) ?? startConversation(now);
	const editWindowMs = survey.definition.editWindowHours * HOUR;
	const { state, effects } = advance(before, input, { now, editWindowMs });

	const kept = await tx.conversations.put(invitation.id, state, stored?.revision ?? 0, now);
	if (!kept) throw new TurnConflict();
	const { response, changed } = await keepAnswer(tx, deps, survey, invitation, state, now);

	const kinds = new Set(effects.map(({ kind }) => kind));
	if (kinds.has('optOut')) await suppress(tx, invitation, now);
	if (kinds.has('optIn') && invitation.address && !invitation.test) {
		await tx.suppressions.remove(invitation.address, OWN_WISH);
	}
	return {
		say: effects.flatMap((effect) => (effect.kind === 'say' ? [effect.say] : [])),
		...(response && { response }),
		// A second click on the same button neither changes nor completes anything, and starts nothing.
		startsWorkflow:
			(changed || kinds.has('complete')) &&
			response !== undefined &&
			isReady(survey, response, now),
	};
}

/** Writes what the conversation now amounts to, if that has changed. */
async function keepAnswer(
	tx: Repositories,
	deps: Deps,
	survey: RegisteredSurvey,
	invitation: Invitation,
	state: ConversationState,
	now: Date,
): Promise<{ readonly response?: Response; readonly changed: boolean }> {
	const existing = await tx.responses.byInvitation(invitation.id);
	if (state.score === null && state.comment === undefined) {
		return { response: existing, changed: false };
	}
	const completeAt = completionOf(survey, state, existing?.answeredAt ?? now, now);
	if (!existing) {
		const response = firstAnswer(deps, survey, invitation, state, completeAt, now);
		const outcome = await tx.responses.insert(response);
		if (!outcome.inserted) throw new TurnConflict();
		const open = ['sending', 'sent', 'delivered', 'expired'] as const;
		await tx.invitations.move(invitation.id, 'answered', { answeredAt: now }, { from: open }, now);
		return { response, changed: true };
	}
	const isSame =
		existing.score === state.score &&
		existing.comment === state.comment &&
		(existing.completeAt <= now) === (completeAt <= now);
	if (isSame) return { response: existing, changed: false };
	const revision = existing.revision + 1;
	const changed: Response = {
		...existing,
		score: state.score,
		comment: state.comment,
		quality: qualityOf(state),
		updatedAt: now,
		completeAt: existing.completeAt <= now ? existing.completeAt : completeAt,
		revision,
		...(survey.definition.emission === 'collect' && { emittedRevision: revision }),
	};
	if (!(await tx.responses.update(changed, existing.revision))) throw new TurnConflict();
	return { response: changed, changed: true };
}

function firstAnswer(
	{ random }: Deps,
	{ definition, version }: RegisteredSurvey,
	invitation: Invitation,
	state: ConversationState,
	completeAt: Date,
	now: Date,
): Response {
	const { agent, team } = invitation.event;
	return {
		id: random.id(),
		surveyKey: invitation.surveyKey,
		surveyVersion: version,
		invitationId: invitation.id,
		invitationSentAt: invitation.sentAt,
		personId: invitation.personId,
		customer: invitation.customer,
		score: state.score,
		comment: state.comment,
		channel: invitation.channel,
		touchpoint: invitation.touchpoint,
		agent,
		team,
		segments: invitation.segments,
		answeredAt: now,
		updatedAt: now,
		editUntil: new Date(now.getTime() + definition.editWindowHours * HOUR),
		completeAt,
		confirmed: true,
		test: invitation.test,
		quality: qualityOf(state),
		revision: 1,
		emittedRevision: definition.emission === 'collect' ? 1 : 0,
	};
}

/** When the answer counts as complete: at once where every answer starts the workflow or nothing more is expected. */
function completionOf(
	{ definition }: RegisteredSurvey,
	state: ConversationState,
	answeredAt: Date,
	now: Date,
): Date {
	const isScored = state.score !== null;
	if (state.step === 'done' || (definition.emission === 'each' && isScored)) return now;
	return new Date(answeredAt.getTime() + definition.commentWaitMinutes * MINUTE);
}

function qualityOf({ score }: ConversationState): Response['quality'] {
	return score === null ? { ambiguous: true, reason: 'No score could be read' } : undefined;
}

function isReady({ definition }: RegisteredSurvey, response: Response, now: Date): boolean {
	return (
		definition.emission !== 'collect' &&
		response.completeAt <= now &&
		response.emittedRevision < response.revision
	);
}

async function suppress(tx: Repositories, invitation: Invitation, now: Date): Promise<void> {
	const kind = invitation.channel === 'sms' ? 'phone' : 'email';
	const { address } = invitation;
	if (!address || invitation.test) return;
	await tx.suppressions.add({ kind, address, reason: 'Opted out', source: invitation.channel }, now);
}
