import { TWILIO_ERRORS } from './errorCodes';

/** What Twilio reports about a message it accepted earlier. */
export interface SmsStatus {
	readonly messageSid: string;
	readonly outcome:
		| { readonly kind: 'delivered' }
		| { readonly kind: 'failed'; readonly permanent: boolean; readonly sentence: string }
		| { readonly kind: 'optOut'; readonly sentence: string }
		/** Queued, sent and the like: nothing is certain yet. */
		| { readonly kind: 'underWay' };
}

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
	if (DELIVERED.has(status)) return { messageSid, outcome: { kind: 'delivered' } };
	if (!FAILED.has(status)) return { messageSid, outcome: { kind: 'underWay' } };
	const code = field('ErrorCode');
	const known = /^\d{1,6}$/.test(code) ? TWILIO_ERRORS.get(Number(code)) : undefined;
	const sentence = `${known?.sentence ?? 'The message was not delivered.'}${known || !code ? '' : ` (Twilio: ${code.slice(0, 10)})`}`;
	return {
		messageSid,
		outcome:
			known?.kind === 'optOut'
				? { kind: 'optOut', sentence }
				: { kind: 'failed', permanent: known?.kind === 'permanent', sentence },
	};
}
