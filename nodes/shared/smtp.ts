import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { DkimSettings, SmtpConfig } from '../../nps/channels/email';
import { optionalText, secret, text, type CredentialContext } from './credentials';

/** What an NPS SMTP credential says. */
export function smtpConfigFrom(data: ICredentialDataDecryptedObject): SmtpConfig {
	const password = secret(data, 'password');
	const dkim = dkimFrom(data);
	return {
		host: text(data, 'host'),
		port: Number(data.port) || 465,
		secure: data.secure !== false,
		user: optionalText(data, 'user'),
		...(password && { password }),
		allowUnauthorized: data.allowUnauthorized === true,
		from: { name: optionalText(data, 'fromName'), email: text(data, 'fromEmail') },
		replyTo: optionalText(data, 'replyTo'),
		...(dkim && { dkim }),
	};
}

/** Half a setting counts as one: what is missing is then said instead of sending unsigned mail. */
function dkimFrom(data: ICredentialDataDecryptedObject): DkimSettings | undefined {
	const dkim = {
		domain: text(data, 'dkimDomain'),
		selector: text(data, 'dkimSelector'),
		privateKey: secret(data, 'dkimPrivateKey'),
	};
	return Object.values(dkim).some((value) => value.trim() !== '') ? dkim : undefined;
}

/** The mail server of this node's NPS SMTP credential. */
export async function smtpConfigOf(
	context: CredentialContext,
	itemIndex?: number,
): Promise<SmtpConfig> {
	return smtpConfigFrom(await context.getCredentials('npsSmtpApi', itemIndex));
}
