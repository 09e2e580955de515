import {
	ANSWERED_BY_MACHINE,
	inputOf,
	type CallRequest,
	type CallStep,
	type Transcription,
} from '../channels/voice';
import type { SendingChannel } from '../events/channels';
import type { Invitation } from '../invitation';
import { categoryOf } from '../score';
import type { RegisteredSurvey, Repositories } from '../store/types';
import { callSettings, type Response } from '../survey';
import type { Deps } from './deps';
import { retried, stepConversation, type Answered } from './takeTurn';
import { prepareToRead } from './understand';
import { noteNoContact } from './voiceMissed';
import { onceInCall } from './voiceOnce';

/** What the person on the phone hears, and what it led to. */
export interface CallOutcome {
	readonly step: CallStep;
	readonly locale?: string;
	/** Which wording of the survey is spoken. */
	readonly variant?: string;
	readonly test: boolean;
	/** The answer that should start the survey's workflow now. */
	readonly start?: Response;
}

export interface CallContext {
	readonly invitationId: string;
	/** Which question of this call it is about; a retry is about the same one. */
	readonly turn: number;
	/** The channel for those whom no call reaches. */
	readonly otherwise?: Exclude<SendingChannel, 'voice'>;
}

/** Whoever keeps asking for help hears goodbye at last. */
const MOST_TURNS = 8;
const GOODBYE: CallStep = { step: 'leave', words: 'goodbye' };

/** What a request means inside its transaction; the reply is kept, so that a retry hears the same. */
type Act = (
	tx: Repositories,
	invitation: Invitation,
) => Promise<{ readonly step: CallStep; readonly start?: Response }>;

/** Somebody, or something, has picked up. */
export async function greetCaller(
	deps: Deps,
	survey: RegisteredSurvey,
	{ invitationId, otherwise }: CallContext,
	{ callSid, answeredBy }: CallRequest,
): Promise<CallOutcome> {
	return await inCall(deps, survey, invitationId, `${callSid}:answered`, async (tx, invitation) => {
		if (answeredBy === 'machine') {
			const missed = { permanent: false, mayCallAgain: true, sentence: ANSWERED_BY_MACHINE, otherwise };
			await noteNoContact(tx, deps, survey, invitation, callSid, missed);
			return { step: { step: 'hangUp' } };
		}
		if (survey.definition.ended || !(await noteReached(tx, deps, invitation, callSid))) {
			return { step: { step: 'leave', words: 'closed' } };
		}
		const { address } = invitation;
		if (address && (await tx.suppressions.find([address])).size > 0) {
			return { step: { step: 'leave', words: 'optedOut' } };
		}
		return { step: { step: 'askScore', opening: 'greeting', turn: 1 } };
	});
}

/** What was keyed or said, after the question or after the follow-up. It is in the store before anything more is said. */
export async function hearCaller(
	deps: Deps,
	survey: RegisteredSurvey,
	{ invitationId, turn }: CallContext,
	{ callSid, heard }: CallRequest,
	listening: { readonly awaited: 'score' | 'comment'; readonly languageOf: (locale?: string) => string },
): Promise<CallOutcome> {
	const { awaited, languageOf } = listening;
	const key = `${callSid}:${awaited}:${turn}`;
	return await inCall(deps, survey, invitationId, key, async (tx, invitation) => {
		if (survey.definition.ended) return { step: { step: 'leave', words: 'closed' } };
		await noteReached(tx, deps, invitation, callSid);
		const { locale } = invitation.customer;
		const input = inputOf(heard, { awaited, language: languageOf(locale), locale });
		if (input === 'later') return { step: await thanksFor(tx, invitation) };
		const asked = await stepConversation(tx, deps, survey, invitation, input);
		const answered = await withoutFollowUp(tx, deps, survey, invitation, asked);
		return { step: nextStep(answered, turn + 1), start: startOf(answered) };
	});
}

/** The words of a recording, after the call. */
export async function hearTranscription(
	deps: Deps,
	survey: RegisteredSurvey,
	{ invitationId, turn }: CallContext,
	{ callSid, text }: Transcription,
	languageOf: (locale?: string) => string,
): Promise<CallOutcome> {
	return await inCall(deps, survey, invitationId, `${callSid}:words:${turn}`, async (tx, invitation) => {
		const { locale } = invitation.customer;
		const heard = text === '' ? ({ kind: 'nothing' } as const) : ({ kind: 'speech', text } as const);
		const input = inputOf(heard, { awaited: 'comment', language: languageOf(locale), locale });
		if (input === 'later') return { step: GOODBYE };
		return { step: GOODBYE, start: startOf(await stepConversation(tx, deps, survey, invitation, input)) };
	});
}

async function inCall(
	deps: Deps,
	survey: RegisteredSurvey,
	invitationId: string,
	key: string,
	act: Act,
): Promise<CallOutcome> {
	await prepareToRead();
	return await retried(() =>
		deps.store.write(async (tx): Promise<CallOutcome> => {
			const invitation = await tx.invitations.get(invitationId);
			if (invitation?.surveyKey !== survey.definition.key) return { step: GOODBYE, test: false };
			const { test, customer, variant } = invitation;
			const about = { test, variant, ...(customer.locale && { locale: customer.locale }) };
			const delivery = await onceInCall(tx, deps, key);
			if (delivery.answer) return { step: JSON.parse(delivery.answer) as CallStep, ...about };
			if (delivery.known) return { step: GOODBYE, ...about };
			const outcome = await act(tx, invitation);
			await tx.deliveries.setAnswer(delivery.id, JSON.stringify(outcome.step));
			return { ...outcome, ...about };
		}),
	);
}

/** A person listens: the survey has reached them. False when it is no longer theirs to answer. */
async function noteReached(
	tx: Repositories,
	{ clock }: Deps,
	{ id }: Invitation,
	callSid: string,
): Promise<boolean> {
	const now = clock.now();
	await tx.invitations.move(id, 'sent', { sentAt: now, providerMessageId: callSid }, { from: ['sending'] }, now);
	await tx.invitations.move(id, 'delivered', {}, { from: ['sent'] }, now);
	return (await tx.invitations.get(id))?.status === 'delivered';
}

/** Where the survey does not ask why, the score is the whole answer. */
async function withoutFollowUp(
	tx: Repositories,
	deps: Deps,
	survey: RegisteredSurvey,
	invitation: Invitation,
	asked: Answered,
): Promise<Answered> {
	const asksWhy = asked.say.some(({ text }) => text === 'followUp');
	if (!asksWhy || callSettings(survey.definition).comment !== 'none') return asked;
	const done = await stepConversation(tx, deps, survey, invitation, { kind: 'skipComment' });
	return { ...done, startsWorkflow: done.startsWorkflow || asked.startsWorkflow };
}

/** How what the conversation says next is said on the phone. */
function nextStep({ say, response }: Answered, turn: number): CallStep {
	const last = say.at(-1);
	if (!last) return GOODBYE;
	if (turn > MOST_TURNS && last.text !== 'thanks' && last.text !== 'optedOut') return GOODBYE;
	switch (last.text) {
		case 'followUp':
			return response && response.score !== null
				? { step: 'askComment', score: response.score, category: last.category, turn }
				: GOODBYE;
		case 'thanks':
			return { step: 'thank', category: last.category };
		case 'clarify':
			return { step: 'askScore', opening: 'clarify', turn };
		case 'question':
		case 'help':
		case 'optedIn':
			return { step: 'askScore', opening: 'instruction', turn };
		default:
			return { step: 'leave', words: last.text };
	}
}

async function thanksFor(tx: Repositories, { id }: Invitation): Promise<CallStep> {
	const score = (await tx.responses.byInvitation(id))?.score ?? null;
	return score === null ? GOODBYE : { step: 'thank', category: categoryOf(score) };
}

const startOf = ({ startsWorkflow, response }: Answered): Response | undefined =>
	startsWorkflow ? response : undefined;
