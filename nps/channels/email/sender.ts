import type { MessageOf, Sender, SendResult } from '../channel';
import type { Result } from '../../result';
import type { SendMailOptions } from '../../vendor/nodemailer';
import type { SmtpConfig } from './config';
import { isAligned, readDkim } from './dkim';
import { INVITATION_HEADER, providerHeaders } from './identification';
import { failureOf } from './failure';
import { withTransport, type Handover } from './transport';

export interface PlainMail {
	/** Left out: the credential's own. */
	readonly from?: string;
	readonly to: readonly string[];
	readonly subject: string;
	readonly html: string;
	readonly text: string;
	readonly pictures?: readonly InlinePicture[];
}

/** A picture that the HTML shows by its Content-ID. */
export interface InlinePicture {
	/** Without brackets, as in `src="cid:…"`. */
	readonly cid: string;
	readonly fileName: string;
	readonly mimeType: string;
	readonly content: Uint8Array;
}

export interface EmailSender extends Sender<'email'> {
	/** Sends a mail that belongs to no survey, such as a report. */
	sendPlain(mail: PlainMail): Promise<SendResult>;
}

/** Marks mail no autoresponder should answer (RFC 3834, and Exchange's own header). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Hands surveys to a mail server over pooled connections. Never throws: what went wrong is in the result. */
export function createEmailSender(config: SmtpConfig): EmailSender {
	const ready = readyToSign(config);
	const hand = async (mail: SendMailOptions): Promise<SendResult> =>
		ready.ok ? await handTo(ready.config, mail) : { ok: false, kind: 'configuration', sentence: ready.sentence };
	return {
		channel: 'email',
		send: (message) => hand(surveyMail(config, message)),
		sendPlain: ({ from, to, subject, html, text, pictures = [] }) =>
			hand({
				...identity(config),
				...(from && { from }),
				to: [...to],
				subject,
				html,
				text,
				headers: AUTOMATIC,
				attachments: pictures.map(({ cid, fileName, mimeType, content }) => ({
					cid,
					filename: fileName,
					contentType: mimeType,
					contentDisposition: 'inline',
					content: Buffer.from(content),
				})),
			}),
		// SMTP cannot be asked about the past.
		wasAccepted: async () => ({ accepted: 'unknown' }),
	};
}

/** Connects and logs in; for the test of a credential. */
export async function verifySmtp(
	config: SmtpConfig,
): Promise<Result<{ sentence: string }, 'configuration' | 'unreachable'>> {
	const ready = readyToSign(config);
	if (!ready.ok) return ready;
	try {
		await withTransport(ready.config, async (transport) => await transport.verify());
		return { ok: true, sentence: `Connected to ${config.host}${signingOf(ready.config)}` };
	} catch (error) {
		const { kind, sentence } = failureOf(error, false);
		return {
			ok: false,
			reason: kind === 'configuration' ? 'configuration' : 'unreachable',
			sentence,
		};
	}
}

/** The Message-ID of a survey mail: the same after a crash, so that copies are recognisable as one. */
export function messageIdOf(config: SmtpConfig, reference: string): string {
	const domain = /@([\w.-]+)$/.exec(config.from.email.trim())?.[1] ?? 'localhost';
	return `<nps-${reference.replace(/[^\w.-]/g, '-')}@${domain}>`;
}

async function handTo(config: SmtpConfig, mail: SendMailOptions): Promise<SendResult> {
	const handover: Handover = { complete: false };
	try {
		const { messageId } = await withTransport(config, async (transport) => {
			const options: SendMailOptions & { handover: Handover } = { ...mail, handover };
			return (await transport.sendMail(options)) as { messageId: string };
		});
		return { ok: true, providerMessageId: messageId };
	} catch (error) {
		return failureOf(error, handover.complete);
	}
}

function surveyMail(config: SmtpConfig, message: MessageOf<'email'>): SendMailOptions {
	const { to, toName, subject, html, text, unsubscribeUrl, reference } = message;
	return {
		...identity(config, message),
		to: toName ? { name: toName, address: to } : to,
		subject,
		html,
		text,
		messageId: messageIdOf(config, reference),
		headers: {
			...AUTOMATIC,
			'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			[INVITATION_HEADER]: reference,
			...providerHeaders(config.host, reference),
		},
		// One header line; a flat list would become several, which RFC 8058 does not allow.
		list: { unsubscribe: [[unsubscribeUrl]] },
	};
}

/** The configuration with its DKIM key in the form it is used in. */
function readyToSign(
	config: SmtpConfig,
): Result<{ readonly config: SmtpConfig }, 'configuration'> {
	if (!config.dkim) return { ok: true, config };
	const read = readDkim(config.dkim);
	return read.ok ? { ok: true, config: { ...config, dkim: read.dkim } } : read;
}

function signingOf({ dkim, from }: SmtpConfig): string {
	if (!dkim) return '';
	const signed = `. Mails are signed with the DKIM key ${dkim.selector} of ${dkim.domain}`;
	return isAligned(dkim.domain, from.email)
		? signed
		: `${signed}, which is not the domain of the sender's address: DMARC will not count the signature`;
}

/** Who a mail is from: as the node says, else the survey's brand, else the mail server's settings. */
function identity(
	{ from, replyTo, own }: SmtpConfig,
	brand: Pick<MessageOf<'email'>, 'from' | 'replyTo'> = {},
): SendMailOptions {
	const name = own?.name ?? brand.from?.name ?? from.name;
	const address = own?.email ?? brand.from?.email ?? from.email;
	const answersTo = own?.replyTo ?? brand.replyTo ?? replyTo;
	return {
		from: name ? { name, address } : address,
		...(answersTo && { replyTo: answersTo }),
	};
}
