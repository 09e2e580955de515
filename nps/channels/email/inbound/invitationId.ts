import { readReference } from '../../../invitation/reference';
import { INVITATION_HEADER, referenceIn } from '../identification';
import { fieldGroupsOf, fieldOf, valuesOf } from './headers';
import { bodyTextOf } from './reply/htmlToText';
import type { InboundMail } from './types';

/** What `messageIdOf` makes of an invitation or a reminder of it: "<nps-…@our domain>". */
const OURS = /^nps-([\w.-]{1,200})@[\w.-]{1,253}$/;
const RETURNED_HEADER = INVITATION_HEADER.toLowerCase();
const LONGEST_SEARCHED = 64_000;
const MOST_IDS = 200;

/**
 * The invitation that a Message-ID of ours names; undefined for other mails. Some providers (Amazon SES, for one) give
 * mails an id of their own: then the header of ours in what came back tells, or else the recipient's address.
 *
 * @example
 * invitationIdOf('<nps-3f0c9d2e-7f51-4a6e-9c39-5b1d9a0e6f11@shop.example>') // '3f0c9d2e-7f51-4a6e-9c39-5b1d9a0e6f11'
 */
export function invitationIdOf(messageId: string | undefined): string | undefined {
	const reference = referenceOfMessageId(messageId);
	return reference === undefined ? undefined : readReference(reference).invitationId;
}

/** What a Message-ID of ours was made of: the invitation's ID, for reminders with their number behind it. */
export function referenceOfMessageId(messageId: string | undefined): string | undefined {
	const bare = (messageId ?? '').slice(0, 600).trim().replace(/^</, '').replace(/>$/, '');
	return OURS.exec(bare)?.[1];
}

/** The Message-IDs that the mail answers, the nearest first. */
export function answeredIdsOf(mail: InboundMail): readonly string[] {
	const { inReplyTo = '', references = [] } = mail;
	const named = typeof references === 'string' ? [references] : [...references];
	const older = [...named, ...valuesOf(mail, 'references')].flatMap(messageIdsIn).reverse();
	const direct = [inReplyTo, ...valuesOf(mail, 'in-reply-to')].flatMap(messageIdsIn);
	return [...new Set([...direct, ...older])].slice(0, MOST_IDS);
}

/** The invitation whose mail this one answers or brings back; undefined where it is none of ours. */
export function answeredInvitationOf(mail: InboundMail): string | undefined {
	const answered = answeredIdsOf(mail)
		.map(invitationIdOf)
		.find((id) => id !== undefined);
	return answered ?? returnedInvitationOf(mail);
}

/** The invitation that our own header names in the mail that came back, whatever Message-ID it travelled under. */
function returnedInvitationOf(mail: InboundMail): string | undefined {
	const returned = [...(mail.parts ?? []).map(({ text }) => text), bodyTextOf(mail)]
		.flatMap((text) => fieldGroupsOf(text.slice(0, LONGEST_SEARCHED)))
		.map((fields) => referenceIn(fieldOf(fields, RETURNED_HEADER)))
		.find((reference) => reference !== undefined);
	return returned === undefined ? undefined : readReference(returned).invitationId;
}

/** The Message-ID of the mail a report is about: one of ours wherever it stands, otherwise the one the report names. */
export function originalMessageIdOf(mail: InboundMail): string | undefined {
	const parts = (mail.parts ?? []).map(({ text }) => text);
	const all = [...parts, bodyTextOf(mail)].map((text) => text.slice(0, LONGEST_SEARCHED));
	const named = all
		.flatMap(fieldGroupsOf)
		.flatMap((fields) => messageIdsIn(fieldOf(fields, 'message-id') ?? ''));
	const candidates = [...named, ...answeredIdsOf(mail)];
	return [...candidates, ...all.flatMap(messageIdsIn)].find(invitationIdOf) ?? candidates[0];
}

/** Everything in angle brackets that has the form of an id; a bare id where there are no brackets. */
function messageIdsIn(text: string): readonly string[] {
	const searched = text.slice(0, LONGEST_SEARCHED);
	const ids: string[] = [];
	for (let at = searched.indexOf('<'); at >= 0 && ids.length < MOST_IDS; ) {
		const next = searched.indexOf('<', at + 1);
		const inside = searched.slice(at + 1, next < 0 ? at + 600 : Math.min(next, at + 600));
		const end = inside.indexOf('>');
		const id = end < 0 ? '' : inside.slice(0, end).trim();
		if (isId(id)) ids.push(`<${id}>`);
		at = next;
	}
	const bare = searched.length < 600 ? searched.trim() : '';
	return ids.length === 0 && isId(bare) ? [`<${bare}>`] : ids;
}

const isId = (text: string): boolean => /^[^\s<>@]{1,300}@[^\s<>@]{1,255}$/.test(text);
