import { createHash } from 'node:crypto';
import { normaliseEmail } from '../../../events/identity';
import { toInstant } from '../../../events/instant';
import { idText, isRecord, shortText, type JsonRecord } from '../../../events/json';
import { bodyOf } from '../../../events/request';
import type { WebhookRequest } from '../../../events/source';
import { MINUTE } from '../../../clock';
import { PROVIDER_FIELD, referenceIn } from '../identification';
import { referenceOfMessageId } from '../inbound/invitationId';
import { causeOf, sentenceOfCause } from '../inbound/report/cause';
import type { MailEvent, MailEventsResult, MailFact, ReadEvent } from './source';

/** Events one call may bring; SendGrid, which sends most, stops at 768 kB. */
export const MOST_EVENTS = 5_000;
const LONGEST_REASON = 300;
/** How far ahead of ours a provider's clock may be. */
const AHEAD_MS = 5 * MINUTE;

/** The events of a call, one object or a list of them, as `read` understands each. */
export function readEvents(
	request: WebhookRequest,
	read: ReadEvent,
	itemsOf: (body: unknown) => unknown = (body) => body,
): MailEventsResult {
	const parsed = bodyOf(request);
	if (!parsed.ok) return parsed;
	const items = itemsOf(parsed.body);
	const list: readonly unknown[] = Array.isArray(items) ? items : [items];
	if (list.length > MOST_EVENTS) {
		return { ok: false, reason: 'tooMany', sentence: `A call may bring ${MOST_EVENTS} events.` };
	}
	if (!list.every(isRecord)) {
		return { ok: false, reason: 'malformed', sentence: 'An event must be an object.' };
	}
	return { ok: true, events: list.flatMap((event) => read(event) ?? []) };
}

/** The event, where the mail is one of ours: by what we gave the provider to repeat, else by our Message-ID. Never by the address. */
export function eventOf(
	given: {
		readonly id: unknown;
		readonly tags?: unknown;
		readonly messageId?: unknown;
		readonly address?: unknown;
		readonly at?: unknown;
	},
	fact: MailFact | undefined,
): MailEvent | undefined {
	const id = idText(given.id);
	const reference = referenceInTags(given.tags) ?? referenceInMessageId(given.messageId);
	if (!fact || !id || !reference) return undefined;
	const address = typeof given.address === 'string' ? normaliseEmail(given.address) : undefined;
	const at = toInstant(given.at);
	// A mail may be opened a hundred times: once is all there is to know.
	if (fact.kind === 'opened') return { id: `opened ${reference}`, reference, ...(address && { address }), fact };
	return { id, reference, ...(address && { address }), fact, ...(at && { at }) };
}

/** Providers may change the case of names they repeat. */
function referenceInTags(tags: unknown): string | undefined {
	if (!isRecord(tags)) return undefined;
	const name = Object.keys(tags).find((key) => key.toLowerCase() === PROVIDER_FIELD);
	return name === undefined ? undefined : referenceIn(tags[name]);
}

function referenceInMessageId(messageId: unknown): string | undefined {
	return typeof messageId === 'string' ? referenceOfMessageId(messageId) : undefined;
}

/**
 * A mail that came back. The recipient's server says best whether its address is to blame; where its words tell nothing,
 * the provider's own verdict counts.
 */
export function bounce(
	provider: string,
	said: { readonly status?: unknown; readonly reason?: unknown },
	isHard: boolean,
): MailFact {
	const words = (shortText(said.reason) ?? '').slice(0, LONGEST_REASON);
	const status = typeof said.status === 'string' ? said.status.slice(0, 100) : undefined;
	const { cause, permanent } = causeOf(status, words);
	const why = words || sentenceOfCause(cause);
	return {
		kind: 'bounced',
		permanent: isHard && (permanent || cause === 'unknown'),
		sentence: `The mail came back, says ${provider}: ${why}`,
	};
}

export const complaint = (provider: string): MailFact => ({
	kind: 'complained',
	sentence: `The recipient reported the mail as spam, says ${provider}.`,
});

export const unsubscribed = (provider: string): MailFact => ({
	kind: 'unsubscribed',
	sentence: `The recipient unsubscribed at ${provider}.`,
});

export const refused = (provider: string): MailFact => ({
	kind: 'refused',
	sentence: `${provider} did not send the mail: the recipient had complained or unsubscribed before.`,
});

/** An ID for events that have none of their own: the same for the same facts. */
export function digestOf(...parts: readonly unknown[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Whether a signed time lies within the span in which this provider repeats a call it had no answer to. */
export function isWithin(at: number, now: Date, spanMs: number): boolean {
	const age = now.getTime() - at;
	return age <= spanMs && age >= -AHEAD_MS;
}

export const textOf = (event: JsonRecord, field: string): string =>
	(typeof event[field] === 'string' ? event[field] : '').toLowerCase();
