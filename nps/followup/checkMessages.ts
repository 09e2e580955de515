import { isSendableLink } from './link';
import type { FollowUpMessage } from './message';
import { PLACEHOLDERS, placeholdersIn, unknownIn } from './placeholders';
import { longestSms, LONGEST_SMS } from './smsText';

export interface CheckedAgainst {
	readonly link?: string;
	/** Whether any message may go out by e-mail, which needs a subject. */
	readonly byEmail: boolean;
	/** Whether any may go out as a text message, which has a longest length. */
	readonly bySms: boolean;
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;
const ALL = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');

/** What is wrong with the table, in a sentence that names the row; undefined when all of it can be sent. */
export function checkMessages(
	messages: readonly FollowUpMessage[],
	{ link, byEmail, bySms }: CheckedAgainst,
): string | undefined {
	if (messages.length === 0) return 'There is no message: add at least one.';
	if (link && !isSendableLink(link)) return `'Link' is "${link.slice(0, 80)}": give an address that starts with https://`;
	for (const [index, message] of messages.entries()) {
		const problem =
			problemOf(message, byEmail) ?? linkProblem(message, link) ?? (bySms ? lengthProblem(message, link) : undefined);
		if (problem) return `Message ${index + 1} ${problem}`;
	}
	return undefined;
}

function problemOf({ language, subject, text }: FollowUpMessage, byEmail: boolean): string | undefined {
	if (text.trim() === '') return 'has no text.';
	if (byEmail && subject.trim() === '') return 'has no subject, and an e-mail needs one.';
	if (language.trim() !== '' && !LANGUAGE.test(language.trim())) {
		return `is for the language "${language.slice(0, 40)}": give a code such as de or pt-BR, or leave it blank.`;
	}
	for (const part of [subject, text]) {
		const [unknown] = unknownIn(part);
		if (unknown !== undefined) return `mentions {${unknown}}, which stands for nothing. Known are ${ALL}.`;
		if (part.includes('{{') || part.includes('}}')) return `has double braces: write {name}, not {{name}}. Known are ${ALL}.`;
	}
	return undefined;
}

function linkProblem({ subject, text }: FollowUpMessage, link: string | undefined): string | undefined {
	if (link || !placeholdersIn(`${subject}\n${text}`).includes('link')) return undefined;
	return "mentions {link}, but 'Link' is empty.";
}

function lengthProblem({ text }: FollowUpMessage, link: string | undefined): string | undefined {
	return longestSms(text, link) > LONGEST_SMS
		? `can become longer than the ${LONGEST_SMS} characters of a text message.`
		: undefined;
}
