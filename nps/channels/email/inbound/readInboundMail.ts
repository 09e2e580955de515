import { autoReplyOf, hasAutomaticSender } from './autoReply';
import { contentTypeOf } from './headers';
import { originalMessageIdOf } from './invitationId';
import { visibleTextOf } from './reply/visibleText';
import { sentenceOfCause } from './report/cause';
import { complaintOf } from './report/complaint';
import { deliveryReportOf } from './report/deliveryReport';
import { isBounceSubject, plainBounceOf } from './report/plainBounce';
import type {
	AutoReplyMail,
	BouncedRecipient,
	BounceMail,
	ComplaintMail,
	InboundMail,
	MailReading,
	ReplyMail,
} from './types';

/** Feedback that is no complaint: RFC 6430's "this is not spam", and DMARC reports. */
const NO_COMPLAINT: ReadonlySet<string> = new Set(['not-spam', 'auth-failure', 'dkim']);

/**
 * What an inbound mail is: a person's reply with the text they wrote, an automatic answer, a bounce, or a complaint about
 * spam. Reports come first, then what RFC 3834 and autoresponders show; only what is left is a reply. Pure, linear in
 * the length of the mail, and never throws for whatever the fields hold.
 *
 * @example
 * readInboundMail({ from: 'anna@example.com', headers: {}, text: '9, fast\n\nOn 3 May 2026, Shop wrote:\n> How likely …' })
 * // { kind: 'reply', text: '9, fast', confidence: 1, sentence: 'A person wrote this mail.' }
 */
export function readInboundMail(mail: InboundMail): MailReading {
	return complaint(mail) ?? bounce(mail) ?? autoReplyOf(mail) ?? reply(mail);
}

function complaint(mail: InboundMail): ComplaintMail | AutoReplyMail | undefined {
	const found = complaintOf(mail, seemsFromMachine(mail));
	if (!found) return undefined;
	const { feedbackType, recipients } = found;
	if (NO_COMPLAINT.has(feedbackType)) {
		return automatic(
			'autoSubmitted',
			`A report of a mailbox provider about "${feedbackType}", which is no complaint.`,
		);
	}
	const who =
		recipients.map(({ address }) => address).join(', ') ||
		'A recipient the report does not name';
	return {
		kind: 'complaint',
		feedbackType,
		recipients,
		...original(mail),
		confidence: 1,
		sentence: `${who} reported our mail to their mailbox provider (${feedbackType}).`,
	};
}

function bounce(mail: InboundMail): BounceMail | AutoReplyMail | undefined {
	const fromMachine = seemsFromMachine(mail);
	const report = deliveryReportOf(mail, fromMachine || isBounceSubject(mail.subject ?? ''));
	if (report?.failed.length === 0) {
		return automatic('receipt', 'A report that a mail was delivered, not what anybody thinks.');
	}
	if (report) return bounced(mail, report.failed, 1, report.delayedOnly);
	const isReport = contentTypeOf(mail).report === 'delivery-status';
	const plain = plainBounceOf(mail, fromMachine || isReport);
	if (plain) return bounced(mail, plain.recipients, plain.mailer ? 0.9 : 0.7, plain.delayed);
	return isReport ? bounced(mail, [], 0.9) : undefined;
}

function bounced(
	mail: InboundMail,
	recipients: readonly BouncedRecipient[],
	confidence: number,
	delayed = false,
): BounceMail {
	const permanent = recipients.length > 0 && recipients.every((recipient) => recipient.permanent);
	return {
		kind: 'bounce',
		permanent,
		...(delayed && { delayed }),
		recipients,
		...original(mail),
		confidence,
		sentence: delayed ? sentenceOfDelay(recipients) : sentenceOf(recipients),
	};
}

const sentenceOfDelay = ([first]: readonly BouncedRecipient[]): string =>
	`The mail${first ? ` to ${first.address}` : ''} has not arrived yet: the mail server goes on trying.`;

function sentenceOf(recipients: readonly BouncedRecipient[]): string {
	const [first, ...others] = recipients;
	if (!first) return 'A mail came back; the report does not say whose.';
	const status = first.status ? ` (${first.status})` : '';
	const more = others.length > 0 ? `, and ${others.length} more` : '';
	return `The mail to ${first.address} came back: ${sentenceOfCause(first.cause)}${status}${more}.`;
}

function reply(mail: InboundMail): ReplyMail {
	const { text, truncated } = visibleTextOf(mail);
	return {
		kind: 'reply',
		text,
		...(truncated && { truncated }),
		// Without headers, an automatic answer may pass for a person's.
		confidence: Object.keys(mail.headers ?? {}).length > 0 ? 1 : 0.8,
		sentence:
			text === ''
				? 'Nothing is left of the mail without its quotes and its signature.'
				: 'A person wrote this mail.',
	};
}

/** Whether a mail may be a report at all: people forward and quote reports, too. */
function seemsFromMachine(mail: InboundMail): boolean {
	if (hasAutomaticSender(mail)) return true;
	const reason = autoReplyOf(mail)?.reason;
	return reason === 'autoSubmitted' || reason === 'nullSender';
}

const automatic = (reason: AutoReplyMail['reason'], sentence: string): AutoReplyMail => ({
	kind: 'autoReply',
	reason,
	confidence: 1,
	sentence,
});

function original(mail: InboundMail): { originalMessageId?: string } {
	const originalMessageId = originalMessageIdOf(mail);
	return originalMessageId === undefined ? {} : { originalMessageId };
}
