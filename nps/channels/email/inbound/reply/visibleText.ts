import { replyLines } from '../../../../vendor/email-reply-parser';
import type { InboundMail } from '../types';
import { readHtml } from './htmlToText';
import { beforeInlineHeader } from './quoteHeaders';
import { withoutSignatures } from './signatures';
import { withoutQuotes } from './withoutQuotes';

/** No answer to a survey is longer. */
export const MAX_TEXT_LENGTH = 10_000;
const LONGEST_BODY = 1_000_000;
/** The library's expressions take cubic time on hostile text: 2 s for 10,000 characters, 20 ms for these. */
const LONGEST_FOR_LIBRARY = 2_000;
const LONGEST_LINE_FOR_LIBRARY = 300;

/** Line breaks of every kind become "\n"; characters without width, which break patterns up, go. */
function plain(text: string): string {
	return text
		.slice(0, LONGEST_BODY)
		.toWellFormed()
		.replace(/\r\n?|\u2028|\u2029/g, '\n')
		.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\u0000]/g, '')
		.replace(/\u00a0/g, ' ');
}

/**
 * What the writer of a mail wrote: its text without quotes, signatures and notices, and whether it was cut at the
 * 10,000 characters that an answer may have. HTML is read where it says itself what is quoted, or where there is no text.
 */
export function visibleTextOf(mail: InboundMail): { text: string; truncated: boolean } {
	const html = mail.html ? readHtml(mail.html) : undefined;
	const given = mail.text?.trim() ? mail.text : undefined;
	const marked = html?.quoteMarked || given === undefined ? html?.text : undefined;
	// Markup may call everything a quote, as where an answer was indented.
	const text = [marked, given].reduce<string>(
		(found, body) => found || (body ? ownWordsIn(body, mail.partial === true) : ''),
		'',
	);
	return {
		text: text.slice(0, MAX_TEXT_LENGTH).toWellFormed(),
		truncated: text.length > MAX_TEXT_LENGTH,
	};
}

function ownWordsIn(given: string, partial: boolean): string {
	const body = plain(given);
	const own = withoutSignatures(withoutQuotes(partial ? beforeInlineHeader(body) : body));
	return byLibrary(withoutRuns(own)).trim();
}

/** At most one empty line in a row: the library is slow on more. */
function withoutRuns(lines: readonly string[]): string {
	return lines
		.map((line) => line.trimEnd())
		.filter((line, at, all) => line !== '' || (all[at - 1] ?? '') !== '')
		.join('\n')
		.trim();
}

/** What the library leaves of a text that is short enough for it; it knows headers and signatures our tables may not. */
function byLibrary(text: string): string {
	const suits =
		text.length <= LONGEST_FOR_LIBRARY &&
		text.split('\n').every((line) => line.length <= LONGEST_LINE_FOR_LIBRARY);
	if (!suits) return text;
	const visible = replyLines(text);
	return visible.trim() === '' ? text : visible;
}
