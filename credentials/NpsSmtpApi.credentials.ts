import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

export class NpsSmtpApi implements ICredentialType {
	name = 'npsSmtpApi';

	displayName = 'NPS SMTP API';

	icon: Icon = { light: 'file:../icons/smtp.svg', dark: 'file:../icons/smtp.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-nps/n8n-nodes-nps#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'Host',
			name: 'host',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. smtp.example.com',
		},
		{
			displayName: 'Port',
			name: 'port',
			type: 'number',
			default: 465,
		},
		{
			displayName: 'SSL/TLS',
			name: 'secure',
			type: 'boolean',
			default: true,
			description:
				'Whether the connection is encrypted from the first byte (port 465). When off, STARTTLS is used where the server offers it.',
		},
		{
			displayName: 'User',
			name: 'user',
			type: 'string',
			default: '',
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'Accept Any Certificate',
			name: 'allowUnauthorized',
			type: 'boolean',
			default: false,
			description: 'Whether to connect even if the certificate of the server cannot be verified',
		},
		{
			displayName: 'From Email',
			name: 'fromEmail',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. feedback@example.com',
			description: 'Address surveys come from',
		},
		{
			displayName: 'From Name',
			name: 'fromName',
			type: 'string',
			default: '',
			placeholder: 'e.g. Example Shop',
		},
		{
			displayName: 'Reply To',
			name: 'replyTo',
			type: 'string',
			default: '',
			placeholder: 'e.g. care@example.com',
			description: 'Address replies go to, if another than the sender',
		},
		{
			displayName: 'DKIM Domain',
			name: 'dkimDomain',
			type: 'string',
			default: '',
			placeholder: 'e.g. example.com',
			description:
				'Optional: sign mails in the name of this domain, that of the sender’s address or one above it. Leave the three DKIM fields empty where your mail server or provider signs already.',
		},
		{
			displayName: 'DKIM Selector',
			name: 'dkimSelector',
			type: 'string',
			default: '',
			placeholder: 'e.g. s1',
			description:
				'Name of the key: its public half stands in DNS as TXT record at selector._domainkey.domain',
		},
		{
			displayName: 'DKIM Private Key',
			name: 'dkimPrivateKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			placeholder: 'e.g. -----BEGIN PRIVATE KEY-----…',
			description: 'RSA key in PEM form, without a passphrase; line breaks may be lost',
		},
	];
}
