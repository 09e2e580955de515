import type { MailEventSource } from '../source';
import { mailgun } from './mailgun';
import { postmark } from './postmark';
import { sendgrid } from './sendgrid';

/** The providers that can tell us what became of mails. Adding one is adding a file and a line. */
export const mailEventSources = {
	mailgun,
	postmark,
	sendgrid,
} as const satisfies Record<string, MailEventSource>;

export type MailEventSourceName = keyof typeof mailEventSources;
