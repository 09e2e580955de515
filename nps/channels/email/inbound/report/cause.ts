import { fold, foldAll } from '../fold';
import type { BounceCause } from '../types';

const ENHANCED = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;
const REPLY_CODE = /(?<![\d.#])([45]\d\d)(?=[\s-])/;

/** Codes of RFC 3463 and of the IANA registry that say what the words leave open; the longest prefix counts. */
const BY_STATUS: ReadonlyArray<readonly [prefix: string, cause: BounceCause]> = [
	['5.1.7', 'sender'],
	['5.1.8', 'sender'],
	['5.1.', 'address'],
	['5.2.1', 'address'],
	['5.2.2', 'mailboxFull'],
	['5.2.3', 'size'],
	['5.3.4', 'size'],
	['5.4.4', 'address'],
	['5.4.310', 'address'],
	['5.7.', 'policy'],
];

/** What servers say in words. Order matters: a refusal for spam may also mention the user. */
const BY_WORDS: ReadonlyArray<readonly [cause: BounceCause, phrases: readonly string[]]> = [
	[
		'mailboxFull',
		foldAll([
			'mailbox full',
			'mailbox is full',
			'over quota',
			'quota exceeded',
			'out of storage',
			'insufficient storage',
			'inbox is full',
			'exceeded storage',
		]),
	],
	[
		'policy',
		foldAll([
			'spam',
			'blocked',
			'blocklist',
			'blacklist',
			'block list',
			'reputation',
			'dmarc',
			'spf ',
			'policy',
			'banned',
			'content rejected',
			'relay access denied',
			'relaying denied',
			'unauthenticated',
		]),
	],
	['size', foldAll(['message too large', 'size limit', 'message size exceeds', 'too big'])],
	[
		'address',
		foldAll([
			'user unknown',
			'unknown user',
			'no such user',
			'unknown recipient',
			'no such recipient',
			'recipient unknown',
			'unknown address',
			'does not exist',
			"doesn't exist",
			'not exist',
			'no mailbox',
			'mailbox unavailable',
			'mailbox not found',
			'user not found',
			'recipient not found',
			'recipientnotfound',
			'address not found',
			'recipient address rejected',
			'recipient rejected',
			'invalid recipient',
			'invalid mailbox',
			'not a valid recipient',
			"couldn't be found",
			'could not be found',
			"wasn't found",
			'not found at',
			'no longer available',
			'account disabled',
			'account has been disabled',
			'is disabled',
			'mailbox disabled',
			'inactive user',
			'host or domain name not found',
			'domain not found',
			'nxdomain',
			'unrouteable address',
			'unroutable address',
			'does not like recipient',
			'no mail-box',
			'address unknown',
			'nullmx',
			'null mx',
		]),
	],
];

const SENTENCES: Record<BounceCause, string> = {
	address: 'the address does not exist any more or never did',
	mailboxFull: 'the mailbox is full',
	policy: "the recipient's server refused it by its rules",
	size: 'the mail was too large',
	sender: "the recipient's server does not accept our own address",
	temporary: 'it could not be delivered for now',
	unknown: 'the server gave no reason we know',
};

export interface Cause {
	readonly cause: BounceCause;
	readonly permanent: boolean;
	readonly status?: string;
}

/**
 * Why a mail came back, and whether the address is to blame for good. Class 4 and delays pass; of class 5 only what is not
 * about a full mailbox, a rule, the size or our own address counts against the address (RFC 3463).
 */
export function causeOf(given: string | undefined, words: string, delayed = false): Cause {
	const said = statusIn(words);
	const stated = given && statusIn(given);
	// 5.0.0 says nothing: what the remote server said is nearer to the truth.
	const status = stated && !/^\d\.0\.0$/.test(stated) ? stated : (said ?? stated);
	const shown = status === undefined ? {} : { status };
	const first = status?.[0] ?? REPLY_CODE.exec(words.slice(0, 4_000))?.[1]?.[0];
	if (delayed || first === '4') {
		const byWords = causeInWords(words);
		return {
			cause: byWords === 'mailboxFull' ? byWords : 'temporary',
			permanent: false,
			...shown,
		};
	}
	const cause = causeInStatus(status) ?? causeInWords(words) ?? 'unknown';
	const permanent = cause === 'address' || (cause === 'unknown' && first === '5');
	return { cause, permanent, ...shown };
}

export const sentenceOfCause = (cause: BounceCause): string => SENTENCES[cause];

/** The first enhanced status code in a text. */
export function statusIn(text: string): string | undefined {
	return ENHANCED.exec(text.slice(0, 4_000))?.[1];
}

/** Whether a text carries what a mail server answers when it refuses: a code of class 4 or 5 with its details. */
export function refusesIn(text: string): boolean {
	const status = statusIn(text);
	return status !== undefined && status[0] !== '2' && REPLY_CODE.test(text.slice(0, 64_000));
}

function causeInStatus(status: string | undefined): BounceCause | undefined {
	if (status === undefined) return undefined;
	const matching = BY_STATUS.filter(([prefix]) =>
		prefix.endsWith('.') ? status.startsWith(prefix) : status === prefix,
	);
	return matching.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

function causeInWords(words: string): BounceCause | undefined {
	const folded = fold(words.slice(0, 4_000));
	return BY_WORDS.find(([, phrases]) => phrases.some((phrase) => folded.includes(phrase)))?.[0];
}
