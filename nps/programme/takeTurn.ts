import { mostClarificationsOn } from '../events/channels';
import { HOUR } from '../clock';
import type { Invitation } from '../invitation';
import type { RegisteredSurvey, Repositories } from '../store/types';
import {
	advance,
	type ConversationInput,
	type ConversationState,
	type Response,
	type Say,
	type Sending,
} from '../survey';
import { isAnonymous, withoutAddresses, withoutPerson } from './anonymity';
import { completionOf, editEnd, isReady, routingOf } from './completion';
import type { Deps } from './deps';
import { standingOf, stateBefore, type Standing } from './standing';
import { suppressRefused } from './suppress';
import { prepareToUnderstand, understand } from './understand';

/** What one message or click of a respondent led to. */
export interface Answered {
	readonly say: readonly Say[];
	/** The answer as it is stored now; absent while there is none. */
	readonly response?: Response;
	/** Whether the answer should start its workflow now. */
	readonly startsWorkflow: boolean;
	/** A robot seems to have sent this; the answer that a person gave stays as it is. */
	readonly refused?: true;
}

/** Two messages of one person met in the store; the later one is taken again from the start. */
export class TurnConflict extends Error {}

const MOST_TRIES = 5;

/** Opt-outs that the person themselves may take back by text; what staff has entered stays. */
export const OWN_WISH = ['sms', 'voice', 'whatsapp', 'provider'] as const;

/** Takes one step of a conversation, whole or not at all: the answer is in the store before anybody is told so. */
export async function takeTurn(
	deps: Deps,
	survey: RegisteredSurvey,
	invitation: Invitation,
	input: ConversationInput,
	sending?: Sending,
): Promise<Answered> {
	await prepareToUnderstand();
	return await retried(() =>
		deps.store.write((tx) => stepConversation(tx, deps, survey, invitation, input, sending)),
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
	sending?: Sending,
): Promise<Answered> {
	const now = deps.clock.now();
	const stored = await tx.conversations.get(invitation.id);
	const existing = await tx.responses.byInvitation(invitation.id);
	const anonymous = isAnonymous(survey, existing);
	if (anonymous) await tx.responses.cutAnonymous(now);
	if (anonymous && !existing && (await isAnswered(tx, invitation))) {
		return { say: [{ text: 'closed' }], startsWorkflow: false };
	}
	const standing = standingOf(sending, input, existing, invitation.test, now);
	if (standing === 'refused') {
		return { say: [], response: existing, startsWorkflow: false, refused: true };
	}
	const before = stateBefore(stored?.state as ConversationState | undefined, standing, input, now);
	const editWindowMs = survey.definition.editWindowHours * HOUR;
	const mostClarifications = mostClarificationsOn(invitation.channel);
	const turn = advance(before, input, { now, editWindowMs, mostClarifications });
	const { effects } = turn;
	const state = anonymous ? withoutAddresses(turn.state) : turn.state;

	const kept = await tx.conversations.put(invitation.id, state, stored?.revision ?? 0, now);
	if (!kept) throw new TurnConflict();
	const { response, changed } = await keepAnswer(
		tx,
		deps,
		survey,
		invitation,
		{ state, existing, standing },
		now,
	);

	const kinds = new Set(effects.map(({ kind }) => kind));
	if (kinds.has('optOut') && !invitation.test) {
		await suppressRefused(tx, invitation, invitation.channel, 'Opted out', now);
	}
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

/** Whether it was answered and the answer knows nothing of it any more: a second one would count twice. */
async function isAnswered({ invitations }: Repositories, { id }: Invitation): Promise<boolean> {
	return (await invitations.get(id))?.status === 'answered';
}

interface Step {
	readonly state: ConversationState;
	/** The answer as it was before. */
	readonly existing: Response | undefined;
	readonly standing: Standing;
}

/** Writes what the conversation now amounts to, if that has changed. */
async function keepAnswer(
	tx: Repositories,
	deps: Deps,
	survey: RegisteredSurvey,
	invitation: Invitation,
	{ state, existing, standing }: Step,
	now: Date,
): Promise<{ readonly response?: Response; readonly changed: boolean }> {
	if (state.score === null && state.comment === undefined) {
		return { response: existing, changed: false };
	}
	const { confirmed, renewed } = standing;
	const begun = renewed ? now : (existing?.answeredAt ?? now);
	const progress = { isDone: state.step === 'done', isScored: state.score !== null };
	const completeAt = completionOf(survey, progress, begun, now);
	const language = invitation.customer.locale ?? survey.definition.language;
	const quality = qualityOf(state) ?? standing.quality;
	const noteAnswer = async () => {
		const open = ['sending', 'sent', 'delivered', 'expired'] as const;
		await tx.invitations.move(invitation.id, 'answered', { answeredAt: now }, { from: open }, now);
	};
	if (!existing) {
		const understanding = await understand(state, language, quality);
		const first = {
			...firstAnswer(deps, survey, invitation, state, completeAt, now),
			...understanding,
			confirmed,
		};
		const response = isAnonymous(survey) ? withoutPerson(first) : first;
		const outcome = await tx.responses.insert(response);
		if (!outcome.inserted) throw new TurnConflict();
		if (confirmed) await noteAnswer();
		return { response, changed: true };
	}
	const isSame =
		existing.score === state.score &&
		existing.comment === state.comment &&
		existing.confirmed === confirmed &&
		(existing.completeAt <= now) === (completeAt <= now);
	if (isSame) return { response: existing, changed: false };
	const revision = existing.revision + 1;
	const { language: _language, quality: _quality, analysis: _analysis, ...rest } = existing;
	const understanding = await understand(state, language, quality);
	const isComplete = existing.completeAt <= now && !renewed;
	const changed: Response = {
		...rest,
		...understanding,
		score: state.score,
		comment: state.comment,
		updatedAt: now,
		...(renewed && { answeredAt: now, editUntil: editEnd(survey, now) }),
		completeAt: isComplete ? existing.completeAt : completeAt,
		confirmed,
		revision,
		...routingOf(survey, revision, existing),
	};
	if (!(await tx.responses.update(changed, existing.revision))) throw new TurnConflict();
	if (confirmed && !existing.confirmed) await noteAnswer();
	return { response: changed, changed: true };
}

function firstAnswer(
	{ random }: Deps,
	survey: RegisteredSurvey,
	invitation: Invitation,
	state: ConversationState,
	completeAt: Date,
	now: Date,
): Response {
	const { agent, team } = invitation.event;
	return {
		id: random.id(),
		surveyKey: invitation.surveyKey,
		surveyVersion: survey.version,
		variant: invitation.variant,
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
		editUntil: editEnd(survey, now),
		completeAt,
		confirmed: true,
		test: invitation.test,
		revision: 1,
		...routingOf(survey, 1),
	};
}

function qualityOf({ score }: ConversationState): Response['quality'] {
	return score === null ? { ambiguous: true, reason: 'No score could be read' } : undefined;
}
