import { normalisePhone } from '../events/identity';
import type { InboundSms } from '../channels/sms';
import { renderReply } from '../channels/sms/render';
import type { Invitation } from '../invitation';
import { parseReply } from '../reply';
import type { RegisteredSurvey, Repositories } from '../store/types';
import { wordingFor, type Response } from '../survey';
import { toComment } from '../survey/comment';
import type { Deps } from './deps';
import { OWN_WISH, retried, stepConversation, type Answered } from './takeTurn';
import { prepareToRead, understand } from './understand';

const SCOPE = 'sms';
const SOURCE = 'twilio';

/** What an inbound text message led to. */
export interface InboundOutcome {
	/** What the sender hears; absent where Twilio has already replied, or nothing is to be said. */
	readonly reply?: string;
	/** The answer that should start the workflow of `surveyKey` now. */
	readonly start?: { readonly surveyKey: string; readonly response: Response };
}

/**
 * Takes one text message in, once: it belongs to the sender's open conversation, whichever survey's endpoint received it.
 * A retry of Twilio's hears the same and changes nothing.
 */
export async function receiveSms(
	deps: Deps,
	endpoint: RegisteredSurvey,
	sms: InboundSms,
): Promise<InboundOutcome> {
	await prepareToRead();
	return await retried(() =>
		deps.store.write(async (tx): Promise<InboundOutcome> => {
			const now = deps.clock.now();
			const delivery = await tx.deliveries.receive({
				scope: SCOPE,
				source: SOURCE,
				deliveryId: sms.messageSid,
				payload: {},
				now,
			});
			if (delivery.known) return delivery.answer ? { reply: delivery.answer } : {};
			const outcome = await takeIn(tx, deps, endpoint, sms);
			if (outcome.reply) await tx.deliveries.setAnswer(delivery.id, outcome.reply);
			// The answer itself is what may stay behind from here on; the message has done its work.
			await tx.deliveries.markEmitted([delivery.id], now);
			return outcome;
		}),
	);
}

async function takeIn(
	tx: Repositories,
	deps: Deps,
	endpoint: RegisteredSurvey,
	sms: InboundSms,
): Promise<InboundOutcome> {
	const from = normalisePhone(sms.from) ?? sms.from;
	const invitation = await conversationOf(tx, from, deps.clock.now());
	if (!invitation) return await withoutConversation(tx, deps, endpoint, sms, from);

	const survey = (await tx.surveys.get(invitation.surveyKey)) ?? endpoint;
	const { locale } = invitation.customer;
	const parsed = parseReply(sms.body, { language: survey.definition.language, locale });
	const reply = sms.optOutType ? { ...parsed, ...OPT_OUT_TYPES[sms.optOutType] } : parsed;
	if (survey.definition.ended && !reply.optOut && !reply.optIn && !reply.help) {
		return sms.optOutType ? {} : { reply: wordingFor(survey.definition, locale, invitation.variant).sms.closed };
	}
	const answered = await stepConversation(tx, deps, survey, invitation, {
		kind: 'text',
		reply,
		text: sms.body,
	});
	const said = sms.optOutType ? undefined : wordsFor(survey, invitation, answered);
	return {
		...(said && { reply: said }),
		...(answered.startsWorkflow &&
			answered.response && { start: { surveyKey: invitation.surveyKey, response: answered.response } }),
	};
}

const UNEXPECTED = { reason: 'A message from a number that no open survey waits for' };

/** What Twilio's own opt-out handling has recognised, and already replied to. */
const OPT_OUT_TYPES = {
	STOP: { optOut: true, optIn: false, help: false },
	START: { optOut: false, optIn: true, help: false },
	HELP: { optOut: false, optIn: false, help: true },
} as const;

/** The sender's conversation: the newest one that waits for an answer, else the newest that may still be changed. */
async function conversationOf(
	tx: Repositories,
	from: string,
	now: Date,
): Promise<Invitation | undefined> {
	const open = await tx.invitations.awaitingReply(from, now);
	return open.find(({ status }) => status !== 'answered') ?? open[0];
}

function wordsFor(
	survey: RegisteredSurvey,
	{ customer, variant }: Invitation,
	{ say }: Answered,
): string | undefined {
	const wording = wordingFor(survey.definition, customer.locale, variant);
	return say.map((each) => renderReply(wording, each)).join(' ') || undefined;
}

/** Nobody waits for this number: an opt-out still counts, and other words are shown to a person rather than lost. */
async function withoutConversation(
	tx: Repositories,
	deps: Deps,
	{ definition, version }: RegisteredSurvey,
	sms: InboundSms,
	from: string,
): Promise<InboundOutcome> {
	const now = deps.clock.now();
	const parsed = parseReply(sms.body, { language: definition.language });
	if (parsed.optOut || sms.optOutType === 'STOP') {
		const suppression = { kind: 'phone', address: from, reason: 'Opted out', source: 'sms' } as const;
		await tx.suppressions.add(suppression, now);
		return {};
	}
	if (parsed.optIn || sms.optOutType === 'START') await tx.suppressions.remove(from, OWN_WISH);
	const comment = toComment(sms.body);
	if (sms.optOutType || parsed.help || parsed.optIn || comment === undefined) return {};

	const customer = { id: from, phone: from };
	const person = await tx.people.resolve(customer, [{ kind: 'phone', value: from }], now);
	const response: Response = {
		id: deps.random.id(),
		surveyKey: definition.key,
		surveyVersion: version,
		personId: person.id,
		customer: person.customer,
		score: null,
		comment,
		channel: 'sms',
		touchpoint: definition.touchpoint,
		answeredAt: now,
		updatedAt: now,
		editUntil: now,
		completeAt: now,
		confirmed: true,
		test: false,
		...(await understand({ score: null, comment }, definition.language, UNEXPECTED)),
		revision: 1,
		emittedRevision: definition.emission === 'collect' ? 1 : 0,
	};
	await tx.responses.insert(response, { source: SOURCE, id: sms.messageSid });
	return definition.emission === 'collect'
		? {}
		: { start: { surveyKey: definition.key, response } };
}
