import { readMime } from '../mime';
import { firstOf, has, headersIn, known, own, textIn, type MailShape } from './shape';

/**
 * Email Trigger (IMAP) with format "Simple": the texts as `textPlain` and `textHtml`, five headers beside them, the
 * others, decoded, in `metadata`.
 */
export const imapSimple: MailShape = {
	label: 'Email Trigger (Simple)',
	matches: (item) => has(item, 'metadata') && (has(item, 'textPlain') || has(item, 'textHtml')),
	read: (item) => {
		const headers = headersIn(own(item, 'metadata'));
		return known({
			from: textIn(item, 'from') ?? firstOf(headers, 'from'),
			to: textIn(item, 'to') ?? firstOf(headers, 'to'),
			subject: textIn(item, 'subject'),
			headers,
			text: textIn(item, 'textPlain'),
			html: textIn(item, 'textHtml'),
			messageId: firstOf(headers, 'message-id'),
			inReplyTo: firstOf(headers, 'in-reply-to'),
			references: firstOf(headers, 'references'),
			date: textIn(item, 'date'),
		});
	},
};

/** Email Trigger (IMAP) with format "RAW": the mail's body as it was sent, without its head. */
export const imapRaw: MailShape = {
	label: 'Email Trigger (RAW)',
	matches: (item) => typeof own(item, 'raw') === 'string',
	read: (item) => readMime(textIn(item, 'raw') ?? ''),
};
