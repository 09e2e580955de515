import { readAddress, readUserId } from './address';
import { TWILIO_ERRORS } from './errorCodes';

/** What Twilio reports about a message it accepted earlier. */
export interface SmsStatus {
	readonly messageSid: string;
	/** The ID the recipient of a WhatsApp message appears under where numbers are hidden. */
	readonly alias?: string;
	readonly outcome:
		| { readonly kind: 'delivered' }
		| { readonly kind: 'failed'; readonly permanent: boolean; readonly sentence: string; readonly windowClosed?: true }
		| { readonly kind: 'optOut'; readonly sentence: string }
		/** Queued, sent and the like: nothing is certain yet. */
		| { readonly kind: 'underWay' };
}

const LONGEST_ADDRESS = 320;
const MESSAGE_SID = /^(?:SM|MM)[0-9a-f]{32}$/i;
const DELIVERED: ReadonlySet<string> = new Set(['delivered', 'read']);
const FAILED: ReadonlySet<string> = new Set(['failed', 'undelivered', 'canceled']);

/** The report in a status callback's form fields; undefined when it is none. */
export function readStatus(body: unknown): SmsStatus | undefined {
	if (typeof body !== 'object' || body === null) return undefined;
	const field = (name: string): string => {
		const value: unknown = Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : '';
		return typeof value === 'string' ? value.trim() : '';
	};
	const messageSid = field('MessageSid') || field('SmsSid');
	const status = (field('MessageStatus') || field('SmsStatus')).toLowerCase();
	if (!MESSAGE_SID.test(messageSid) || status === '') return undefined;
	const alias = readUserId(field('ExternalUserId')) ?? readAddress(field('To').slice(0, LONGEST_ADDRESS)).alias;
	const about = { messageSid, ...(alias && { alias }) };
	if (DELIVERED.has(status)) return { ...about, outcome: { kind: 'delivered' } };
	if (!FAILED.has(status)) return { ...about, outcome: { kind: 'underWay' } };
	const code = field('ErrorCode');
	const known = /^\d{1,6}$/.test(code) ? TWILIO_ERRORS.get(Number(code)) : undefined;
	const sentence = `${known?.sentence ?? 'The message was not delivered.'}${known || !code ? '' : ` (Twilio: ${code.slice(0, 10)})`}`;
	return {
		...about,
		outcome:
			known?.kind === 'optOut'
				? { kind: 'optOut', sentence }
				: { kind: 'failed', permanent: known?.kind === 'permanent', sentence, ...windowOf(code) },
	};
}

/** Twilio's word that the 24 hours after the person's last WhatsApp message are over. */
const WINDOW_CLOSED = '63016';

const windowOf = (code: string): { windowClosed?: true } => (code === WINDOW_CLOSED ? { windowClosed: true } : {});
