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

/** Microsoft Outlook Trigger with output "Simplified": plain addresses and the first 255 characters. */
export const outlookSimple: MailShape = {
	label: 'Microsoft Outlook Trigger (Simplified)',
	matches: (item) => has(item, 'bodyPreview') && !isObject(own(item, 'body')),
	read: (item) =>
		known({
			...common(item),
			text: textIn(item, 'bodyPreview'),
			partial: true,
		}),
};

/** A message of Microsoft Graph, as the trigger emits it with output "Raw" or with chosen fields. */
export const outlook: MailShape = {
	label: 'Microsoft Outlook Trigger (Raw)',
	matches: (item) => typeof own(own(item, 'body'), 'content') === 'string',
	read: (item) => {
		const body = own(item, 'body');
		const isHtml = textIn(body, 'contentType')?.toLowerCase() === 'html';
		const headers = headersFrom(own(item, 'internetMessageHeaders'));
		const content = textIn(body, 'content');
		return known({
			...common(item),
			headers,
			...(isHtml ? { html: content } : { text: content }),
			inReplyTo: firstOf(headers, 'in-reply-to'),
			references: firstOf(headers, 'references'),
		});
	},
};

function common(item: Item) {
	return {
		from: personIn(own(item, 'from')) ?? personIn(own(item, 'sender')),
		to: peopleIn(own(item, 'toRecipients') ?? own(item, 'to')),
		subject: textIn(item, 'subject'),
		messageId: textIn(item, 'internetMessageId'),
		date: textIn(item, 'receivedDateTime') ?? textIn(item, 'sentDateTime'),
	};
}

function personIn(value: unknown): string | undefined {
	if (typeof value === 'string') return value || undefined;
	const person = own(value, 'emailAddress');
	const [name, address] = [textIn(person, 'name'), textIn(person, 'address')];
	return name && address && name !== address ? `${name} <${address}>` : (address ?? name);
}

function peopleIn(value: unknown): string | undefined {
	const people = (Array.isArray(value) ? value.slice(0, 100) : [])
		.map(personIn)
		.filter((person) => person !== undefined);
	return people.length > 0 ? people.join(', ') : undefined;
}
