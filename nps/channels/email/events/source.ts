import type { JsonRecord } from '../../../events/json';
import type { VerifyResult, WebhookRequest } from '../../../events/source';
import type { Result } from '../../../result';

/** What became of a mail. A bounce is `permanent` where writing to the address again is useless. */
export type MailFact =
	| { readonly kind: 'delivered' }
	/** Somebody opened the mail or followed its link, as far as the provider can tell people from programs. */
	| { readonly kind: 'opened' }
	| { readonly kind: 'bounced'; readonly permanent: boolean; readonly sentence: string }
	/** The provider did not even try: the recipient had complained or unsubscribed before. */
	| { readonly kind: 'refused'; readonly sentence: string }
	| { readonly kind: 'complained'; readonly sentence: string }
	| { readonly kind: 'unsubscribed'; readonly sentence: string };

/** One report of a provider about one mail of ours. */
export interface MailEvent {
	/** The provider's own, the same for every retry; at most 255 characters. */
	readonly id: string;
	/** What the mail was sent under: an invitation's ID, for reminders with their number behind it. */
	readonly reference: string;
	/** Whom the report is about, where it says so. */
	readonly address?: string;
	readonly fact: MailFact;
	/** ISO 8601; absent where the provider does not say. */
	readonly at?: string;
}

export type MailEventProblem = 'notJson' | 'tooLarge' | 'tooMany' | 'malformed';

/** The events that are about mails of ours; others, and those that tell nothing new, are left out. */
export type MailEventsResult = Result<{ readonly events: readonly MailEvent[] }, MailEventProblem>;

/** A provider that reports by webhook what became of mails. */
export interface MailEventSource {
	readonly name: string;
	readonly displayName: string;
	/** Fails closed: no secret, no header or an old timestamp is a refusal. Never throws. */
	verify(request: WebhookRequest, secret: string | undefined, now: Date): VerifyResult;
	/** Where a signature does not cover the body: what it does cover, which must never vouch for another body. */
	onceOnly?(request: WebhookRequest): string | undefined;
	/** Never throws, whatever the body holds. */
	map(request: WebhookRequest): MailEventsResult;
}

/** What a provider says about one mail, before it is known whether the mail is ours. */
export type ReadEvent = (event: JsonRecord) => MailEvent | undefined;
