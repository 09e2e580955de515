import type { InboundSms } from '../channels/sms';
import { renderReply } from '../channels/sms/render';
import type { Invitation } from '../invitation';
import { parseReply } from '../reply';
import type { RegisteredSurvey, Repositories } from '../store/types';
import { wordingFor, type Response } from '../survey';
import { toComment } from '../survey/comment';
import { isAnonymous, NOBODY, withoutAddresses, withoutPerson } from './anonymity';
import { routingOf } from './completion';
import type { Deps } from './deps';
import { findConversation, findSender, noteWritten, type Sender } from './inboundSender';
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
 * Takes one text or WhatsApp message in, once: it belongs to the sender's open conversation, whichever survey's endpoint received it.
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
	const now = deps.clock.now();
	const sender = await findSender(tx, sms, now);
	const invitation = await findConversation(tx, sms, sender, now);
	// The moment somebody wrote would tell whose an answer is that is kept without its person and with its moment.
	if (invitation || !isAnonymous(endpoint)) await noteWritten(tx, sms, sender, now);
	if (!invitation) return await withoutConversation(tx, deps, endpoint, sms, sender);

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

function wordsFor(
	survey: RegisteredSurvey,
	{ customer, variant }: Invitation,
	{ say }: Answered,
): string | undefined {
	const wording = wordingFor(survey.definition, customer.locale, variant);
	return say.map((each) => renderReply(wording, each)).join(' ') || undefined;
}

/**
 * Nobody waits for this number: an opt-out still counts, and other words are shown to a person rather than lost. Unlike
 * with text messages, nobody but us answers STOP and HELP by WhatsApp.
 */
async function withoutConversation(
	tx: Repositories,
	deps: Deps,
	survey: RegisteredSurvey,
	sms: InboundSms,
	from: Sender,
): Promise<InboundOutcome> {
	const { definition, version } = survey;
	const { channel, address } = from;
	const answered = (text: 'optedOut' | 'optedIn' | 'help'): InboundOutcome =>
		channel === 'whatsapp' && !sms.optOutType ? { reply: renderReply(wordingFor(definition), { text }) } : {};
	const now = deps.clock.now();
	const parsed = parseReply(sms.body, { language: definition.language });
	if (parsed.optOut || sms.optOutType === 'STOP') {
		const suppression = { kind: 'phone', address, reason: 'Opted out', source: channel } as const;
		await tx.suppressions.add(suppression, now);
		return answered('optedOut');
	}
	if (parsed.optIn || sms.optOutType === 'START') {
		return (await tx.suppressions.remove(address, OWN_WISH)) ? answered('optedIn') : {};
	}
	if (parsed.help) return answered('help');
	const anonymous = isAnonymous(survey);
	const { comment } = (anonymous ? withoutAddresses : same)({ comment: toComment(sms.body) });
	if (sms.optOutType || comment === undefined) return {};

	const sender = anonymous ? { customer: NOBODY } : await senderOf(tx, from, now);
	const first: Response = {
		id: deps.random.id(),
		surveyKey: definition.key,
		surveyVersion: version,
		...sender,
		score: null,
		comment,
		channel,
		touchpoint: definition.touchpoint,
		answeredAt: now,
		updatedAt: now,
		editUntil: now,
		completeAt: now,
		confirmed: true,
		test: false,
		...(await understand({ score: null, comment }, definition.language, UNEXPECTED)),
		revision: 1,
		...routingOf(survey, 1),
	};
	const response = anonymous ? withoutPerson(first) : first;
	await tx.responses.insert(response, anonymous ? undefined : { source: SOURCE, id: sms.messageSid });
	return definition.emission === 'collect'
		? {}
		: { start: { surveyKey: definition.key, response } };
}

const same = <Value>(value: Value): Value => value;

/** Whoever has this number, known or not; a hidden one is known by its ID. */
async function senderOf(
	tx: Repositories,
	{ customer }: Sender,
	now: Date,
): Promise<Pick<Response, 'customer' | 'personId'>> {
	const { id, phone } = customer;
	const identity = phone ? ({ kind: 'phone', value: phone } as const) : ({ kind: 'id', value: id } as const);
	// Of somebody who is known, a message tells nothing new: their number is not their ID.
	const person = (await tx.people.find([identity])) ?? (await tx.people.resolve(customer, [identity], now));
	return { customer: person.customer, personId: person.id };
}
