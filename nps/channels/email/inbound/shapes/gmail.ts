import { decodeEntities } from '../reply/entities';
import {
	firstOf,
	has,
	headersFrom,
	isObject,
	known,
	own,
	textIn,
	type Item,
	type MailShape,
} from './shape';

const MOST_PARTS = 50;
const DEEPEST = 6;

/** Gmail Trigger with "Simplify": the headers From, To, Cc, Bcc and Subject beside a preview of the text. */
export const gmailSimple: MailShape = {
	label: 'Gmail Trigger (Simplified)',
	matches: (item) =>
		has(item, 'threadId', 'snippet') &&
		!isObject(own(item, 'headers')) &&
		!Array.isArray(own(own(item, 'payload'), 'headers')),
	read: (item) =>
		known({
			from: textIn(item, 'From'),
			to: textIn(item, 'To'),
			subject: textIn(item, 'Subject'),
			text: decodeEntities(textIn(item, 'snippet') ?? ''),
			// Without the header, Gmail's own ID tells that a mail comes twice.
			messageId: textIn(item, 'Message-ID') ?? textIn(item, 'Message-Id') ?? textIn(item, 'id'),
			date: textIn(item, 'Date') ?? instantOf(item),
			partial: true,
		}),
};

/** A message as Gmail's own interface gives it: `payload.headers` and nested `payload.parts` in base64url. */
export const gmailApi: MailShape = {
	label: 'Gmail API',
	matches: (item) => Array.isArray(own(own(item, 'payload'), 'headers')),
	read: (item) => {
		const payload = own(item, 'payload');
		const headers = headersFrom(own(payload, 'headers'));
		const texts = bodiesOf(payload);
		const text = texts.get('text/plain');
		const html = texts.get('text/html');
		const partial = text === undefined && html === undefined;
		return known({
			from: firstOf(headers, 'from'),
			to: firstOf(headers, 'to'),
			subject: firstOf(headers, 'subject'),
			headers,
			text: partial ? decodeEntities(textIn(item, 'snippet') ?? '') : text,
			html,
			parts: [...texts]
				.filter(([type]) => !/^text\/(plain|html)/.test(type))
				.map(([contentType, body]) => ({ contentType, text: body })),
			messageId: firstOf(headers, 'message-id'),
			inReplyTo: firstOf(headers, 'in-reply-to'),
			references: firstOf(headers, 'references'),
			date: firstOf(headers, 'date') ?? instantOf(item),
			partial: partial || undefined,
		});
	},
};

/** The first body of each media type, breadth first. */
function bodiesOf(payload: unknown): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	let level: unknown[] = [payload];
	for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
		for (const part of level) {
			const type = textIn(part, 'mimeType')?.toLowerCase();
			const data = textIn(own(part, 'body'), 'data');
			if (type && data && !texts.has(type))
				texts.set(type, Buffer.from(data, 'base64url').toString('utf8'));
		}
		level = level
			.flatMap((part) => {
				const parts = own(part, 'parts');
				return Array.isArray(parts) ? parts.slice(0, MOST_PARTS) : [];
			})
			.slice(0, MOST_PARTS);
	}
	return texts;
}

/** Gmail's `internalDate`, milliseconds since 1970 as text. */
function instantOf(item: Item): string | undefined {
	const milliseconds = Number(own(item, 'internalDate') ?? Number.NaN);
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
