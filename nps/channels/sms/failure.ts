import type { SendResult } from '../channel';
import { TWILIO_ERRORS } from './errorCodes';

export type Failure = Extract<SendResult, { ok: false }>;

interface TwilioError {
	readonly message: string;
	/** Twilio's number, or the name of a network error. */
	readonly code?: number | string;
	/** HTTP. */
	readonly status?: number;
	readonly details?: { readonly retryAfterMs?: number };
}

/** Network errors after which certainly nothing was accepted. */
const NEVER_SENT = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
]);

const BY_STATUS: ReadonlyArray<{
	readonly matches: (status: number) => boolean;
	readonly kind: Failure['kind'];
	readonly sentence: string;
}> = [
	{
		matches: (status) => status === 429,
		kind: 'retry',
		sentence: 'Twilio receives too many requests from this account.',
	},
	{
		matches: (status) => status === 401 || status === 403,
		kind: 'configuration',
		sentence: 'Twilio did not accept the credentials.',
	},
	{
		matches: (status) => status >= 500,
		kind: 'unknown',
		sentence: 'Twilio had a problem of its own and may have accepted the message.',
	},
	{ matches: () => true, kind: 'configuration', sentence: 'Twilio refused the request.' },
];

/** What an error of the Twilio library means for the message. */
export function failureOf(error: unknown): Failure {
	const { message, code, status, details } = asTwilioError(error);
	if (status === undefined) return networkFailure(message, code);
	const known = typeof code === 'number' ? TWILIO_ERRORS.get(code) : undefined;
	const meaning =
		(status < 500 ? known : undefined) ?? BY_STATUS.find(({ matches }) => matches(status));
	return {
		ok: false,
		kind: meaning?.kind ?? 'unknown',
		sentence: `${meaning?.sentence ?? 'Twilio refused the request.'} (Twilio: ${message})`,
		code: String(code ?? status),
		...(details?.retryAfterMs !== undefined && { retryAfterMs: details.retryAfterMs }),
	};
}

function networkFailure(message: string, code: number | string | undefined): Failure {
	const named = code === undefined ? {} : { code: String(code) };
	if (code === undefined) {
		// The library checks what it is given before it calls anybody.
		return { ok: false, kind: 'configuration', sentence: `Twilio cannot be used: ${message}` };
	}
	return NEVER_SENT.has(String(code))
		? {
				ok: false,
				kind: 'retry',
				sentence: `Twilio could not be reached: ${message}`,
				...named,
			}
		: {
				ok: false,
				kind: 'unknown',
				sentence: `Twilio did not answer and may have accepted the message: ${message}`,
				...named,
			};
}

function asTwilioError(error: unknown): TwilioError {
	return error instanceof Error ? error : { message: String(error) };
}
