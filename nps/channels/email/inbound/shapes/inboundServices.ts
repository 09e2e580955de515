import { firstOf, has, headersFrom, known, own, textIn, type MailShape } from './shape';

/** The body of Postmark's inbound webhook. */
export const postmark: MailShape = {
	label: 'Postmark Inbound Webhook',
	matches: (item) =>
		has(item, 'MessageID', 'From', 'Headers') &&
		(has(item, 'TextBody') || has(item, 'HtmlBody')),
	read: (item) => {
		const headers = headersFrom(own(item, 'Headers'), 'Name', 'Value');
		return known({
			from: textIn(item, 'From'),
			to: textIn(item, 'To'),
			subject: textIn(item, 'Subject'),
			headers,
			text: textIn(item, 'TextBody'),
			html: textIn(item, 'HtmlBody'),
			// Postmark's MessageID is its own; the mail's stands in the headers.
			messageId: firstOf(headers, 'message-id') ?? textIn(item, 'MessageID'),
			inReplyTo: firstOf(headers, 'in-reply-to'),
			references: firstOf(headers, 'references'),
			date: textIn(item, 'Date'),
		});
	},
};

/** The form fields of Mailgun's inbound route; `message-headers` is JSON of [name, value] pairs. */
export const mailgun: MailShape = {
	label: 'Mailgun Inbound Route',
	matches: (item) =>
		has(item, 'recipient', 'sender') && (has(item, 'body-plain') || has(item, 'body-html')),
	read: (item) => {
		const headers = headersFrom(json(textIn(item, 'message-headers')));
		return known({
			from: textIn(item, 'from') ?? textIn(item, 'sender'),
			to: textIn(item, 'recipient'),
			subject: textIn(item, 'subject'),
			headers,
			text: textIn(item, 'body-plain'),
			html: textIn(item, 'body-html'),
			messageId: textIn(item, 'Message-Id') ?? firstOf(headers, 'message-id'),
			inReplyTo: textIn(item, 'In-Reply-To') ?? firstOf(headers, 'in-reply-to'),
			references: textIn(item, 'References') ?? firstOf(headers, 'references'),
			date: textIn(item, 'Date') ?? firstOf(headers, 'date'),
		});
	},
};

function json(text: string | undefined): unknown {
	try {
		return text === undefined ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}
