import type { Result } from '../../../../result';
import type { InboundMail, MailPart } from '../types';
import { gmailApi, gmailSimple } from './gmail';
import { imapRaw, imapSimple } from './imap';
import { mailgun, postmark } from './inboundServices';
import { outlook, outlookSimple } from './outlook';
import { parsed } from './parsed';
import { isObject, own, type Item, type MailShape } from './shape';

/** Every kind of item that is understood as a mail; the first that matches is taken. */
export const MAIL_SHAPES = {
	imapSimple,
	gmailApi,
	gmailSimple,
	outlook,
	outlookSimple,
	postmark,
	mailgun,
	parsed,
	imapRaw,
} satisfies Record<string, MailShape>;

export type MailShapeName = keyof typeof MAIL_SHAPES;

const NAMES = Object.keys(MAIL_SHAPES) as MailShapeName[];
const REPORT_PARTS =
	/^(message\/(delivery-status|global-delivery-status|feedback-report|disposition-notification|rfc822|global)|text\/rfc822-headers)\b/i;

/**
 * The mail in an item, by the shape the item has, or by the one that is named. `parts` are the attachments that belong
 * to a report, which n8n keeps beside the item.
 */
export function readMailItem(
	item: Item,
	options: { readonly shape?: MailShapeName; readonly parts?: readonly MailPart[] } = {},
): Result<{ mail: InboundMail; shape: MailShapeName }, 'noMail'> {
	const { shape, parts = [] } = options;
	// The Webhook node puts what it was sent under `body`.
	const candidates = [item, own(item, 'body')].filter(isObject);
	for (const candidate of candidates) {
		const name = NAMES.find(
			(one) => (shape === undefined || one === shape) && MAIL_SHAPES[one].matches(candidate),
		);
		if (name === undefined) continue;
		const mail = MAIL_SHAPES[name].read(candidate);
		return {
			ok: true,
			shape: name,
			mail: parts.length > 0 ? { ...mail, parts: [...(mail.parts ?? []), ...parts] } : mail,
		};
	}
	return {
		ok: false,
		reason: 'noMail',
		sentence:
			shape === undefined
				? 'The item is no e-mail that we know.'
				: `The item is no e-mail of the kind "${MAIL_SHAPES[shape].label}".`,
	};
}

/** Whether an attachment of this media type is part of a bounce or a complaint, and worth reading. */
export function isReportPart(contentType: string): boolean {
	return REPORT_PARTS.test(contentType);
}
