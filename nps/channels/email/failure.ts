import type { SendResult } from '../channel';
import { causeOf } from './inbound/report/cause';

export type Failure = Extract<SendResult, { ok: false }>;

interface SmtpError {
	readonly message: string;
	readonly code?: string;
	readonly command?: string;
	readonly responseCode?: number;
	readonly response?: string;
}

const LOGIN = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2']);
const SETTING = new Set(['ETLS', 'EREQUIRETLS', 'ECONFIG', 'EPROXY']);
const CERTIFICATE = /certificate|self[- ]signed|altname|wrong version number|SSL routines/i;
const RELAYING = /\brelay/i;
/** "Log in first" and "wrong password" mean our settings, not this recipient. */
const SETTING_CODES = new Set([530, 534, 535, 538]);

/**
 * What an error of the mail library means for the message. `handedOver` says that the server had all of the message:
 * without its answer nobody knows whether it was accepted.
 */
export function failureOf(error: unknown, handedOver: boolean): Failure {
	const { message, code, command, responseCode, response } = asSmtpError(error);
	const shown = response?.trim() || message;
	const named = { ...((code ?? responseCode) ? { code: String(responseCode ?? code) } : {}) };

	if ((code && LOGIN.has(code)) || (responseCode && SETTING_CODES.has(responseCode))) {
		return {
			ok: false,
			kind: 'configuration',
			sentence: `The mail server did not accept the login: ${shown}`,
			...named,
		};
	}
	if (responseCode === undefined && ((code && SETTING.has(code)) || CERTIFICATE.test(message))) {
		return {
			ok: false,
			kind: 'configuration',
			sentence: `No secure connection to the mail server: ${shown}`,
			...named,
		};
	}
	if (responseCode !== undefined) return refused(responseCode, command, shown);
	if (handedOver) {
		return {
			ok: false,
			kind: 'unknown',
			sentence: `The connection to the mail server was lost before it confirmed the message: ${shown}`,
			...named,
		};
	}
	if (code === 'EENVELOPE') {
		return {
			ok: false,
			kind: 'permanent',
			sentence: `This is not an address mail can be sent to: ${shown}`,
			...named,
		};
	}
	return {
		ok: false,
		kind: 'retry',
		sentence: `The mail server could not be reached: ${shown}`,
		...named,
	};
}

/** 4xx passes; 5xx at the recipient or the message stays; 5xx before that is about us. */
function refused(responseCode: number, command: string | undefined, shown: string): Failure {
	const code = String(responseCode);
	if (responseCode < 500) {
		return {
			ok: false,
			kind: 'retry',
			sentence: `The mail server asks to try again later: ${shown}`,
			code,
		};
	}
	const noSuchAddress = command === 'RCPT TO' && causeOf(undefined, shown).cause === 'address';
	const aboutThisMail = (command === 'RCPT TO' || command === 'DATA') && !RELAYING.test(shown);
	return aboutThisMail
		? {
				ok: false,
				kind: 'permanent',
				sentence: `The mail server refused the message for this address: ${shown}`,
				code,
				...(noSuchAddress && { noSuchAddress }),
			}
		: {
				ok: false,
				kind: 'configuration',
				sentence: `The mail server refused us: ${shown}`,
				code,
			};
}

function asSmtpError(error: unknown): SmtpError {
	return error instanceof Error ? error : { message: String(error) };
}
