import { createPrivateKey, type KeyObject } from 'node:crypto';
import { domainToASCII } from 'node:url';
import type { Result } from '../../result';

/** With what outgoing mail is signed (RFC 6376); the public half of the key stands in DNS. */
export interface DkimSettings {
	/** Whose name is vouched for: that of the sender's address, or one above it. */
	readonly domain: string;
	/** Under which name the public key stands in DNS: `<selector>._domainkey.<domain>`. */
	readonly selector: string;
	/** PEM or plain base64, with or without line breaks. */
	readonly privateKey: string;
}

/**
 * What the signature covers where a mail has it. RFC 8058 wants both unsubscribe headers in it. Message-ID is left out,
 * because some providers put their own in its place after we have signed.
 */
export const SIGNED_FIELDS = [
	'from',
	'reply-to',
	'subject',
	'date',
	'to',
	'mime-version',
	'content-type',
	'list-unsubscribe',
	'list-unsubscribe-post',
	'auto-submitted',
	'x-nps-invitation',
] as const;

const DOMAIN = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,20}$/;
const SELECTOR = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,5}$/i;
/** Verifiers take no notice of shorter keys (RFC 8301). */
const FEWEST_BITS = 1024;
const LONGEST_KEY = 20_000;

/**
 * The settings in the form mail is signed with, or what is wrong with them in a sentence that never shows the key. A mail
 * library that cannot use a key sends the mail unsigned, so this looks first.
 */
export function readDkim(
	given: DkimSettings,
): Result<{ readonly dkim: DkimSettings }, 'configuration'> {
	const missing = (
		[
			['domain', given.domain],
			['selector', given.selector],
			['private key', given.privateKey],
		] as const
	).filter(([, value]) => value.trim() === '');
	if (missing.length > 0) {
		const names = missing.map(([name]) => name).join(' and ');
		return wrong(`DKIM needs a domain, a selector and a private key: its ${names} is not set.`);
	}
	const domain = domainToASCII(given.domain.trim());
	const selector = given.selector.trim();
	if (!DOMAIN.test(domain)) return wrong('The DKIM domain is no domain such as example.com.');
	if (!SELECTOR.test(selector)) {
		return wrong('The DKIM selector is not the name of a key, such as s1, without the domain.');
	}
	const key = keyIn(given.privateKey);
	if (typeof key === 'string') return wrong(key);
	const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
	return { ok: true, dkim: { domain, selector, privateKey } };
}

/** Whether mail from this address is vouched for by its own domain, which is what DMARC asks for. */
export function isAligned(domain: string, from: string): boolean {
	const own = domainToASCII(from.slice(from.lastIndexOf('@') + 1).trim());
	return own === domain || own.endsWith(`.${domain}`);
}

/** The RSA key in a text that editors and form fields may have broken or joined; else what is wrong with it. */
function keyIn(text: string): KeyObject | string {
	const pem = text.slice(0, LONGEST_KEY).replaceAll('\\n', '\n');
	if (/ENCRYPTED/.test(pem)) {
		return 'The DKIM private key is protected by a passphrase: give it without one.';
	}
	if (/-----BEGIN (?:RSA )?PUBLIC KEY-----/.test(pem)) {
		return 'The DKIM private key is a public key: that one belongs into DNS, its private half here.';
	}
	const der = Buffer.from(pem.replace(/-----[A-Z ]{1,40}-----/g, '').replace(/\s+/g, ''), 'base64');
	const key = privateKeyOf(der, 'pkcs8') ?? privateKeyOf(der, 'pkcs1');
	if (!key) return 'The DKIM private key cannot be read: give an RSA key in PEM form, complete from BEGIN to END.';
	if (key.asymmetricKeyType !== 'rsa') return 'The DKIM private key must be an RSA key.';
	const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
	return bits < FEWEST_BITS
		? `The DKIM private key has ${bits} bits; mail servers take no notice of fewer than ${FEWEST_BITS}.`
		: key;
}

function privateKeyOf(key: Buffer, type: 'pkcs8' | 'pkcs1'): KeyObject | undefined {
	try {
		return createPrivateKey({ key, format: 'der', type });
	} catch {
		return undefined;
	}
}

const wrong = (sentence: string) => ({ ok: false, reason: 'configuration', sentence }) as const;
