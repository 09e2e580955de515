import type { InboundMail } from '../types';
import {
	firstOf,
	has,
	headersIn,
	isObject,
	known,
	own,
	textIn,
	type Item,
	type MailShape,
} from './shape';

/**
 * What n8n makes of a whole mail with mailparser: Email Trigger (IMAP) with format "Resolved" and Gmail Trigger without
 * "Simplify". `from.value[]` holds addresses; a header's value is its whole line, "Subject: …".
 */
export const parsed: MailShape = {
	label: 'Email Trigger (Resolved), Gmail Trigger (Not Simplified)',
	matches: (item) =>
		isObject(own(item, 'headers')) &&
		(has(item, 'from') ? isObject(own(item, 'from')) : has(item, 'headers')) &&
		['text', 'html', 'textAsHtml', 'messageId'].some((name) => Object.hasOwn(item, name)),
	read: readParsed,
};

function readParsed(item: Item): InboundMail {
	const headers = headersIn(own(item, 'headers'));
	const lines = Object.entries(headers).map(([name, values]) => [
		name,
		[values].flat().map((line) => withoutName(line, name)),
	]);
	const named: Record<string, string[]> = Object.fromEntries(lines);
	return known({
		from: peopleIn(own(item, 'from')) ?? firstOf(named, 'from'),
		to: peopleIn(own(item, 'to')) ?? firstOf(named, 'to'),
		subject: textIn(item, 'subject') ?? firstOf(named, 'subject'),
		headers: named,
		text: textIn(item, 'text'),
		html:
			textIn(item, 'html') ??
			(textIn(item, 'text') === undefined ? textIn(item, 'textAsHtml') : undefined),
		messageId: textIn(item, 'messageId') ?? firstOf(named, 'message-id'),
		inReplyTo: textIn(item, 'inReplyTo') ?? firstOf(named, 'in-reply-to'),
		references: referencesIn(own(item, 'references')) ?? firstOf(named, 'references'),
		date: dateIn(own(item, 'date')) ?? firstOf(named, 'date'),
	});
}

function withoutName(line: string, name: string): string {
	return line.slice(0, name.length + 1).toLowerCase() === `${name}:`
		? line.slice(name.length + 1).trim()
		: line;
}

/** "Anna <anna@example.com>" out of mailparser's `{ value: [{ name, address }], text }`, or a list of those. */
function peopleIn(value: unknown): string | undefined {
	if (typeof value === 'string') return value || undefined;
	const people = (Array.isArray(value) ? value.slice(0, 20) : [value])
		.flatMap((group) => {
			const listed = own(group, 'value');
			return Array.isArray(listed) ? listed.slice(0, 100) : [];
		})
		.map((person) => {
			const [name, address] = [textIn(person, 'name'), textIn(person, 'address')];
			return name && address ? `${name} <${address}>` : (address ?? name ?? '');
		})
		.filter((person) => person !== '');
	return people.length > 0 ? people.join(', ') : textIn(value, 'text');
}

function referencesIn(value: unknown): string | readonly string[] | undefined {
	if (typeof value === 'string') return value;
	return Array.isArray(value)
		? value.slice(0, 200).filter((one) => typeof one === 'string')
		: undefined;
}

function dateIn(value: unknown): string | undefined {
	if (value instanceof Date)
		return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
	return typeof value === 'string' ? value : undefined;
}
