import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { SmtpConfig } from '../../nps/channels/email';
import { optionalText, secret, text, type CredentialContext } from './credentials';

/** What an NPS SMTP credential says. */
export function smtpConfigFrom(data: ICredentialDataDecryptedObject): SmtpConfig {
	const password = secret(data, 'password');
	return {
		host: text(data, 'host'),
		port: Number(data.port) || 465,
		secure: data.secure !== false,
		user: optionalText(data, 'user'),
		...(password && { password }),
		allowUnauthorized: data.allowUnauthorized === true,
		from: { name: optionalText(data, 'fromName'), email: text(data, 'fromEmail') },
		replyTo: optionalText(data, 'replyTo'),
	};
}

/** The mail server of this node's NPS SMTP credential. */
export async function smtpConfigOf(
	context: CredentialContext,
	itemIndex?: number,
): Promise<SmtpConfig> {
	return smtpConfigFrom(await context.getCredentials('npsSmtpApi', itemIndex));
}
