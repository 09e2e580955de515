import { addressOf } from '../channels/email/inbound/addresses';
import { normaliseEmail } from '../events/identity';
import type { Invitation } from '../invitation';
import { parseReply } from '../reply';
import type { Repositories } from '../store/types';
import type { Response } from '../survey';
import { noteDelivery, type DeliveryFact } from './deliveryFacts';
import type { Deps } from './deps';
import { asReminded } from './remindFacts';
import { suppressBounced, suppressRefused } from './suppress';
import { retried, stepConversation } from './takeTurn';
import { prepareToRead } from './understand';

/** A mail that came back to a survey, as NPS Parse Reply has read it. */
export type SurveyMail = {
	/** Of the mail itself: what it is known by when it comes twice. */
	readonly messageId?: string;
	/** Of the invitation it answers or reports on, where its headers name one. */
	readonly invitationId?: string;
} & (
	| { readonly kind: 'reply'; readonly from?: string; readonly text: string }
	| {
			readonly kind: 'bounce' | 'complaint';
			readonly permanent: boolean;
			/** The mail is still on its way: nothing came back yet. */
			readonly delayed?: true;
			readonly recipients: readonly string[];
			readonly sentence: string;
	  }
	| { readonly kind: 'autoReply' }
);

export interface RecordedMail {
	/** recorded: an answer · noted: what became of a mail of ours · ignored: a machine wrote it, or nothing new · unmatched: of no invitation. */
	readonly status: 'recorded' | 'noted' | 'ignored' | 'unmatched';
	readonly sentence: string;
	readonly invitationId?: string;
	/** Of the answer whose follow-up it is about. */
	readonly responseId?: string;
	readonly response?: Response;
}

export interface RecordMailOptions {
	/** Go by the sender's or recipient's address where no header names the invitation; anybody can write any sender. */
	readonly matchByAddress: boolean;
}

const SCOPE = 'email';
const SOURCE = 'mail';

const IGNORED: RecordedMail = { status: 'ignored', sentence: 'A machine wrote this mail.' };
const EMPTY: RecordedMail = { status: 'ignored', sentence: 'This mail has no words of its own.' };
const UNMATCHED: RecordedMail = { status: 'unmatched', sentence: 'This mail belongs to no invitation of this store.' };

/**
 * Takes a mail in, once: an answer goes into the conversation it belongs to and is routed by the NPS Activity Trigger
 * ("answer complete"), a bounce or a complaint is noted on the invitation. Automatic answers change nothing.
 */
export async function recordMail(
	deps: Deps,
	mail: SurveyMail,
	options: RecordMailOptions,
): Promise<RecordedMail> {
	switch (mail.kind) {
		case 'autoReply':
			return IGNORED;
		case 'bounce':
		case 'complaint':
			if (mail.delayed) return { status: 'ignored', sentence: mail.sentence };
			return await noteReport(deps, mail, options);
		case 'reply':
			if (mail.text.trim() === '') return EMPTY;
			await prepareToRead();
			return await retried(() =>
				deps.store.write(async (tx) => await takeReply(tx, deps, mail, options)),
			);
	}
}

type Report = Extract<SurveyMail, { kind: 'bounce' | 'complaint' }>;

async function noteReport(
	deps: Deps,
	report: Report,
	{ matchByAddress }: RecordMailOptions,
): Promise<RecordedMail> {
	const fact: DeliveryFact =
		report.kind === 'complaint'
			? { kind: 'refused', source: 'complaint', sentence: report.sentence }
			: { kind: 'bounced', permanent: report.permanent, sentence: report.sentence };
	const followUp = report.invitationId === undefined ? undefined : await deps.store.followUps.get(report.invitationId);
	if (followUp) {
		const isNews = (await noteDelivery(deps, followUp.id, fact)) === 'changed';
		return { ...reported(report, isNews), responseId: followUp.responseId };
	}
	const recipients = matchByAddress ? report.recipients : [];
	const invitation = await sentInvitation(deps.store, deps, report.invitationId, recipients);
	if (!invitation) return (await noteByAddress(deps, report, recipients)) ?? UNMATCHED;
	const reminded = await asReminded(deps.store, invitation, 'email');
	const noted = await noteDelivery(deps, reminded?.reference ?? invitation.id, fact);
	return { ...reported(report, noted === 'changed'), invitationId: invitation.id };
}

const reported = ({ sentence }: Report, isNews: boolean): RecordedMail =>
	isNews
		? { status: 'noted', sentence }
		: { status: 'ignored', sentence: 'This was known, or an answer has come meanwhile.' };

/**
 * A report that names none of our mails, about somebody no invitation is open for any more: whoever has complained, or whose
 * mailbox is gone, is left alone all the same. Strangers are not: nobody here ever wrote to them.
 */
async function noteByAddress(
	deps: Deps,
	report: Report,
	recipients: readonly string[],
): Promise<RecordedMail | undefined> {
	if (report.kind === 'bounce' && !report.permanent) return undefined;
	return await deps.store.write(async (tx) => {
		for (const given of recipients) {
			const address = normaliseEmail(given);
			if (!address || !(await tx.people.find([{ kind: 'email', value: address }]))) continue;
			const [to, now] = [{ channel: 'email' as const, address }, deps.clock.now()];
			const isNews =
				report.kind === 'complaint'
					? await suppressRefused(tx, to, 'complaint', report.sentence, now)
					: await suppressBounced(tx, to, report.sentence, now);
			return reported(report, isNews);
		}
		return undefined;
	});
}

async function takeReply(
	tx: Repositories,
	deps: Deps,
	mail: Extract<SurveyMail, { kind: 'reply' }>,
	{ matchByAddress }: RecordMailOptions,
): Promise<RecordedMail> {
	const { from, text, messageId, invitationId } = mail;
	const invitation = await sentInvitation(tx, deps, invitationId, matchByAddress && from ? [from] : []);
	const survey = invitation && (await tx.surveys.get(invitation.surveyKey));
	if (!invitation || !survey) return UNMATCHED;
	const now = deps.clock.now();
	if (messageId) {
		const delivery = { scope: SCOPE, source: SOURCE, deliveryId: messageId, payload: {}, now };
		const received = await tx.deliveries.receive(delivery);
		if (received.known) {
			return { status: 'ignored', sentence: 'This mail was taken in before.', invitationId: invitation.id };
		}
		await tx.deliveries.markEmitted([received.id], now);
	}
	const { locale } = invitation.customer;
	const reply = parseReply(text, { language: survey.definition.language, locale });
	const open = await tx.invitations.awaitingReply(invitation.address ?? '', now);
	const isOpen = !survey.definition.ended && open.some(({ id }) => id === invitation.id);
	if (!isOpen && !reply.optOut) {
		const sentence = 'The survey this mail answers takes no more answers.';
		return { status: 'ignored', sentence, invitationId: invitation.id };
	}
	const isOthers = isFromElsewhere(from, invitation) && !reply.optOut;
	if (isOthers && (await tx.responses.byInvitation(invitation.id))) {
		const sentence = 'This mail comes from another address than the survey went to, and an answer is there already.';
		return { status: 'ignored', sentence, invitationId: invitation.id };
	}
	const { response } = await stepConversation(tx, deps, survey, invitation, { kind: 'text', reply, text });
	return {
		status: 'recorded',
		sentence: reply.reason,
		invitationId: invitation.id,
		...(response && { response }),
	};
}

/**
 * Whether another mailbox wrote than the one that was asked: somebody it was forwarded to, or an agent in the same thread,
 * who may not change the customer's answer. What follows a "+" is the same mailbox; an address nobody can read is not told.
 */
function isFromElsewhere(from: string | undefined, { address, customer }: Invitation): boolean {
	const sender = mailboxOf(addressOf(from));
	const asked = [address, customer.email].map(mailboxOf).filter((mailbox) => mailbox !== undefined);
	return sender !== undefined && asked.length > 0 && !asked.includes(sender);
}

function mailboxOf(address: string | undefined): string | undefined {
	return address && normaliseEmail(address)?.replace(/\+[^@]*@/, '@');
}

/** The invitation that went out by e-mail and is meant: by its ID, else the newest open one of one of the addresses. */
async function sentInvitation(
	tx: Repositories,
	deps: Deps,
	id: string | undefined,
	addresses: readonly string[],
): Promise<Invitation | undefined> {
	const named = id === undefined ? undefined : await tx.invitations.get(id);
	if (named?.channel === 'email' && named.sentAt) return named;
	if (named) return (await asReminded(tx, named, 'email'))?.invitation;
	for (const given of addresses) {
		const address = normaliseEmail(given);
		const open = address ? await tx.invitations.awaitingReply(address, deps.clock.now()) : [];
		const found = open.find(({ channel }) => channel === 'email');
		if (found) return found;
	}
	return undefined;
}
