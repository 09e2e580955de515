/** Opens the report in the browser. */
export const REPORT_LOGIN = { user: 'demo', password: 'Survey2demo' };

/**
 * The credentials of the demonstration: made at the first start, brought up to date at the next ones, because the mail server
 * may have moved to another port.
 * @param {import('../n8n/rest.mjs').RestClient} rest
 * @param {{ smtpPort: number, signingSecret: string }} demo
 */
export async function ensureCredentials(rest, { smtpPort, signingSecret }) {
	const mailServer = { host: '127.0.0.1', port: smtpPort, secure: false, user: '', password: '' };
	const wanted = [
		{
			name: 'NPS SMTP',
			type: 'npsSmtpApi',
			data: {
				...mailServer,
				allowUnauthorized: true,
				fromEmail: 'survey@example.com',
				fromName: 'Example Shop',
				replyTo: '',
			},
		},
		{
			name: 'SMTP account',
			type: 'smtp',
			data: { ...mailServer, disableStartTls: true, hostName: '' },
		},
		{
			name: 'NPS Signing Secret',
			type: 'npsSigningSecretApi',
			data: { secret: signingSecret },
		},
		{ name: 'NPS report', type: 'httpBasicAuth', data: REPORT_LOGIN },
	];
	const stored = await rest.credentials();
	for (const credential of wanted) {
		const found = stored.find(
			({ name, type }) => name === credential.name && type === credential.type,
		);
		if (found) await rest.request('PATCH', `/credentials/${found.id}`, credential);
		else await rest.createCredential(credential);
	}
}
