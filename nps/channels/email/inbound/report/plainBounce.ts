import { addressesOf, addressOf, asAddress } from '../addresses';
import { fold } from '../fold';
import { linesOf, valuesOf } from '../headers';
import { bodyTextOf } from '../reply/htmlToText';
import type { BouncedRecipient, InboundMail } from '../types';
import { causeOf, refusesIn } from './cause';
import { BOUNCE_SUBJECTS, MAILERS } from './mailers';

const MOST_RECIPIENTS = 50;
const LONGEST_DIAGNOSTIC = 500;
const MOST_DIAGNOSTIC_LINES = 8;
const LONGEST_NOTICE = 16_000;
/** Where the notice ends and the mail that came back begins. */
const RETURNED =
	/^(-+ *(this is a copy of the message|below this line is a copy|original message|the header|return message|transcript of session follows)|original message headers|message-id:|-{3,}\s*this is a copy)/;

export interface PlainBounce {
	readonly recipients: readonly BouncedRecipient[];
	/** Whose words were recognised; absent where only the codes gave it away. */
	readonly mailer?: string;
	/** The server goes on trying. */
	readonly delayed: boolean;
}

/**
 * A bounce that is written for people only. Of a machine's mails, known words of a mail server make one, or a subject of
 * bounces with an SMTP refusal or with a preview too short for one. Of others only subject and refusal together:
 * "Delivery failed" is also what a customer writes about a parcel.
 */
export function plainBounceOf(mail: InboundMail, fromMachine: boolean): PlainBounce | undefined {
	const titled = isBounceSubject(mail.subject ?? '');
	if (!fromMachine && !titled) return undefined;
	const notice = bodyTextOf(mail).slice(0, LONGEST_NOTICE);
	const folded = fold(notice);
	const mailer = MAILERS.find(({ says }) => says.some((phrase) => folded.includes(phrase)));
	const failed = valuesOf(mail, 'x-failed-recipients').flatMap(addressesOf);
	const told = mailer !== undefined || failed.length > 0 || (titled && mail.partial === true);
	if (!(fromMachine && told) && !(titled && refusesIn(notice))) return undefined;
	const delayed =
		/\b(delayed?|will (keep trying|be retried)|not yet been delivered)\b/.test(
			fold(mail.subject ?? ''),
		) || folded.includes('has not yet been delivered');
	return {
		recipients: recipientsIn(notice, failed, ownAddresses(mail), delayed),
		...(mailer && { mailer: mailer.name }),
		delayed,
	};
}

export function isBounceSubject(subject: string): boolean {
	const folded = fold(subject.slice(0, 300));
	return BOUNCE_SUBJECTS.some((phrase) => folded.startsWith(phrase));
}

function recipientsIn(
	notice: string,
	failed: readonly string[],
	own: ReadonlySet<string>,
	delayed: boolean,
): readonly BouncedRecipient[] {
	const lines = beforeTheReturned(linesOf(notice));
	const found = new Map<string, string>();
	lines.forEach((line, at) => {
		const address = recipientIn(line);
		if (address === undefined || own.has(address) || found.size >= MOST_RECIPIENTS) return;
		if (!found.has(address)) found.set(address, diagnosticAt(lines, at));
	});
	const all =
		failed.length > 0 ? failed.filter((address) => !own.has(address)) : [...found.keys()];
	return all.slice(0, MOST_RECIPIENTS).map((address) => {
		const near = found.get(address) ?? '';
		// Some mailers give the server's answer far below the address.
		const words =
			refusesIn(near) || found.size > 1 ? near : `${near} ${lines.join(' ')}`.slice(0, 4_000);
		const diagnostic = refusalIn(lines, near);
		return {
			address,
			...causeOf(undefined, words, delayed),
			...(diagnostic && { diagnostic }),
		};
	});
}

/** The address a line is about: alone, in brackets before its story, with a name, or in "wasn't delivered to …". */
function recipientIn(line: string): string | undefined {
	const shown = line.slice(0, 1_000).trim();
	if (shown === '' || !shown.includes('@')) return undefined;
	const alone = asAddress(shown.replace(/^<|>[:,]?$/g, ''));
	if (alone !== undefined) return alone;
	if (/^<[^\s<>]+>/.test(shown)) return asAddress(shown.slice(1, shown.indexOf('>')));
	const folded = shown.toLowerCase();
	const story = [
		' delivered to ',
		'message to ',
		'delivering your message to ',
		'recipient failed',
	].find((words) => folded.includes(words));
	if (story !== undefined)
		return addressOf(shown.slice(folded.indexOf(story) + story.length).replace(/ .*$/, ''));
	const named = /^[^@<>()]{1,200}[<(](?:mailto:)?([^\s<>()]{3,320})[>)]\s*$/i.exec(shown)?.[1];
	return named === undefined ? asAddress(shown.split(/[\s<(]/, 1)[0] ?? '') : asAddress(named);
}

function beforeTheReturned(lines: readonly string[]): readonly string[] {
	const end = lines.findIndex((line) => RETURNED.test(line.slice(0, 200).trim().toLowerCase()));
	return end < 0 ? lines : lines.slice(0, end);
}

/** What is said about the recipient: the rest of its line and the lines up to the next recipient. */
function diagnosticAt(lines: readonly string[], at: number): string {
	const own = lines[at]?.trim() ?? '';
	const said = [own.replace(/^<[^<>]*>:?/, '')];
	for (const line of lines.slice(at + 1, at + 1 + MOST_DIAGNOSTIC_LINES)) {
		if (recipientIn(line) !== undefined) break;
		said.push(line.trim());
	}
	return said.join(' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_DIAGNOSTIC);
}

/** The words shown as the reason: those beside the address, otherwise the line with the server's answer. */
function refusalIn(lines: readonly string[], near: string): string {
	if (refusesIn(near) || near.length > 60) return near;
	return (lines.find(refusesIn)?.trim() ?? near).slice(0, LONGEST_DIAGNOSTIC);
}

function ownAddresses(mail: InboundMail): ReadonlySet<string> {
	return new Set([mail.to, mail.from].flatMap((value) => addressesOf(value ?? '')));
}
