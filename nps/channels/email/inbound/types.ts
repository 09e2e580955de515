/** A mail as far as it can be had. Only what is there is given; header names are lower-case. */
export interface InboundMail {
	/** As written: "Anna Berg <anna@example.com>". */
	readonly from?: string;
	readonly to?: string;
	readonly subject?: string;
	readonly headers?: Readonly<Record<string, string | readonly string[]>>;
	readonly text?: string;
	readonly html?: string;
	readonly messageId?: string;
	readonly inReplyTo?: string;
	readonly references?: string | readonly string[];
	readonly date?: string;
	/** The machine-readable parts of a report: message/delivery-status, message/rfc822 and the like. */
	readonly parts?: readonly MailPart[];
	/** Set where only the first lines of the mail are known, as in a preview. */
	readonly partial?: boolean;
}

export interface MailPart {
	readonly contentType: string;
	readonly text: string;
}

/** What showed that a machine wrote the mail. */
export type AutoReplyReason =
	| 'autoSubmitted'
	| 'autoReplyHeader'
	| 'nullSender'
	| 'receipt'
	| 'subject'
	| 'automaticSender'
	| 'precedence'
	| 'mailingList'
	| 'suppressHeader';

/** Why a mail came back; only `address` says that writing again is useless. */
export type BounceCause =
	| 'address'
	| 'mailboxFull'
	| 'policy'
	| 'size'
	| 'sender'
	| 'temporary'
	| 'unknown';

export interface BouncedRecipient {
	/** Lower-case. */
	readonly address: string;
	/** Enhanced status code of RFC 3463, such as 5.1.1. */
	readonly status?: string;
	readonly diagnostic?: string;
	readonly cause: BounceCause;
	/** Whether writing to this address again is useless. */
	readonly permanent: boolean;
}

interface Verdict {
	/** How sure the kind is, 0 to 1. */
	readonly confidence: number;
	/** Why, in words an ops person understands. */
	readonly sentence: string;
}

export interface ReplyMail extends Verdict {
	readonly kind: 'reply';
	/** What the writer wrote, without quotes, signatures and notices; empty where nothing is left. */
	readonly text: string;
	/** Set where the text was longer than any answer and was cut. */
	readonly truncated?: true;
}

export interface AutoReplyMail extends Verdict {
	readonly kind: 'autoReply';
	readonly reason: AutoReplyReason;
}

export interface BounceMail extends Verdict {
	readonly kind: 'bounce';
	/** Whether writing to any of these addresses again is useless; false where no address could be read. */
	readonly permanent: boolean;
	/** Nothing came back yet: the server goes on trying. */
	readonly delayed?: true;
	readonly recipients: readonly BouncedRecipient[];
	/** The Message-ID of the mail that came back, with its angle brackets. */
	readonly originalMessageId?: string;
}

export interface ComplaintMail extends Verdict {
	readonly kind: 'complaint';
	/** The Feedback-Type of RFC 5965: abuse, fraud, virus, opt-out, other. */
	readonly feedbackType: string;
	readonly recipients: ReadonlyArray<{ readonly address: string }>;
	readonly originalMessageId?: string;
}

/** What an inbound mail is. Only a `reply` can be an answer. */
export type MailReading = ReplyMail | AutoReplyMail | BounceMail | ComplaintMail;
