import { createHash } from 'node:crypto';
import type { Result } from '../result';
import { idText, isRecord } from './json';
import { MAX_BODY } from './limits';
import type { WebhookRequest } from './source';

/** The header, however its name is written, if it was sent exactly once and is not empty. */
export function headerOf({ headers }: WebhookRequest, name: string): string | undefined {
	const wanted = name.toLowerCase();
	const values: unknown[] = Object.keys(headers)
		.filter((key) => key.toLowerCase() === wanted)
		.flatMap((key) => headers[key] ?? []);
	const [single] = values;
	return values.length === 1 && typeof single === 'string' && single !== '' ? single : undefined;
}

/** The sender's own id of the delivery (the first that is given), else the SHA-256 of the body. */
export function deliveryIdOf(request: WebhookRequest, ...given: unknown[]): string {
	for (const value of given) {
		const id = idText(value);
		if (id) return id;
	}
	return bodyDigest(request);
}

/** SHA-256 of the body in hex: the same for every retry that repeats the bytes. */
export function bodyDigest({ rawBody, body }: WebhookRequest): string {
	const bytes = rawBody?.length ? rawBody : (JSON.stringify(body) ?? '');
	return createHash('sha256').update(bytes).digest('hex');
}

type SourceTextReviver = (key: string, value: unknown, context?: { source?: string }) => unknown;
const parseWith = JSON.parse as (text: string, reviver: SourceTextReviver) => unknown;

/** JSON whose whole numbers above 2^53 are kept as text, digit by digit: ids of shops are that long. */
function parseLosslessly(text: string): unknown {
	return parseWith(text, (_key, value, context) =>
		typeof value === 'number' && !Number.isSafeInteger(value) && isWhole(context?.source)
			? context?.source
			: value,
	);
}

const isWhole = (source = '') => /^-?\d+$/.test(source);

/** The body as data, read from the signed bytes; what is not JSON (a form) is taken as the server parsed it. */
export function bodyOf(
	request: WebhookRequest,
): Result<{ readonly body: unknown }, 'notJson' | 'tooLarge'> {
	const { rawBody, body } = request;
	if (rawBody && rawBody.length > MAX_BODY) {
		return { ok: false, reason: 'tooLarge', sentence: 'The body is larger than 2 MB.' };
	}
	if (rawBody?.length) {
		try {
			return { ok: true, body: parseLosslessly(rawBody.toString('utf8')) };
		} catch {
			// Not JSON, or nested too deeply to read: what the server made of it decides.
		}
	}
	if (isRecord(body) || Array.isArray(body)) return { ok: true, body };
	return { ok: false, reason: 'notJson', sentence: 'The body is not JSON.' };
}
