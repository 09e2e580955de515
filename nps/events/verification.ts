import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { MINUTE } from '../clock';
import { headerOf } from './request';
import type {
	DigestEncoding,
	HashAlgorithm,
	Refusal,
	VerifiedRequest,
	VerifyResult,
	WebhookRequest,
} from './source';

/** How far the sender's clock may be from ours. */
export const TIMESTAMP_TOLERANCE_MS = 5 * MINUTE;

const SENTENCES: Record<Refusal, (header: string) => string> = {
	missingSecret: () => 'No signing secret is set, so no call is accepted.',
	unusableSecret: () => 'The signing secret is not base64, which this source requires.',
	missingHeader: (header) => `The header ${header} is missing.`,
	malformedHeader: (header) => `The header ${header} does not have the expected form.`,
	missingBody: () => 'The call has no raw body whose signature could be checked.',
	staleTimestamp: (header) => `The time in ${header} is more than five minutes away from now.`,
	wrongSignature: (header) => `What ${header} says does not match the secret.`,
};

export function refuse(reason: Refusal, header = ''): VerifyResult {
	return { ok: false, reason, sentence: SENTENCES[reason](header) };
}

/** The one place that makes a verified request. */
export function accept(request: WebhookRequest): VerifyResult {
	return { ok: true, request: request as VerifiedRequest };
}

export function isSecret(secret: string | undefined): secret is string {
	return typeof secret === 'string' && secret.trim() !== '';
}

export function isStale(at: string | number | Date, now: Date): boolean {
	return !(Math.abs(now.getTime() - new Date(at).getTime()) <= TIMESTAMP_TOLERANCE_MS);
}

/** Whether two secrets are the same, in a time that says nothing about where they differ. */
export function sameSecret(given: string, expected: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(given), digest(expected));
}

export interface HmacScheme {
	readonly header: string;
	readonly algorithm: HashAlgorithm;
	readonly encoding: DigestEncoding;
	/** Stands before the signature in the header. */
	readonly prefix?: string;
	/** Signed in front of the body. */
	readonly preamble?: string;
}

/** Checks the HMAC of the raw body that a header carries. */
export function verifyHmac(
	request: WebhookRequest,
	secret: string | undefined,
	{ header, algorithm, encoding, prefix = '', preamble = '' }: HmacScheme,
): VerifyResult {
	if (!isSecret(secret)) return refuse('missingSecret');
	const given = headerOf(request, header);
	if (given === undefined) return refuse('missingHeader', header);
	if (!hasRawBody(request)) return refuse('missingBody');
	const expected = createHmac(algorithm, secret)
		.update(preamble)
		.update(request.rawBody)
		.digest();
	const signature = given.startsWith(prefix)
		? decodeDigest(given.slice(prefix.length), encoding, expected.length)
		: undefined;
	if (!signature) return refuse('malformedHeader', header);
	return timingSafeEqual(signature, expected)
		? accept(request)
		: refuse('wrongSignature', header);
}

export function hasRawBody(
	request: WebhookRequest,
): request is WebhookRequest & { readonly rawBody: Buffer } {
	return Buffer.isBuffer(request.rawBody);
}

/** The bytes of a signature of this length; undefined for any other text, of which Node would decode a part. */
export function decodeDigest(
	text: string,
	encoding: DigestEncoding,
	length: number,
): Buffer | undefined {
	if (text.length > 2 * length + 4) return undefined;
	const canonical = encoding === 'hex' ? text.toLowerCase() : text;
	const bytes = Buffer.from(canonical, encoding);
	return bytes.length === length && bytes.toString(encoding) === canonical ? bytes : undefined;
}
