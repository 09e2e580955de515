import { DEMO_STORE } from './data/store.mjs';

/** Opens the dashboards in the browser. */
export const DASHBOARD_LOGIN = { user: 'demo', password: 'survey-2-demo' };
const STORE = 'npsStoreApi';
/** Where real answers are: the store of nodes without a credential, too. Said all the same, because the editor gives a node that has none the newest one by itself. */
const OWN = 'NPS Store';
/** What holds the sample data. Only what is to show them gets it. */
const SAMPLES = 'Sample data';

/**
 * The credentials that workflows over the sample data are bound to, or all others.
 * @param {readonly import('../n8n/rest.mjs').StoredCredential[]} credentials
 * @param {boolean} samples
 */
export function credentialsFor(credentials, samples) {
	const store = samples ? SAMPLES : OWN;
	return credentials.filter(({ name, type }) => type !== STORE || name === store);
}

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
		{ name: 'NPS Dashboard', type: 'npsDashboardApi', data: DASHBOARD_LOGIN },
		{ name: SAMPLES, type: STORE, data: { type: 'embedded', name: DEMO_STORE } },
		// After the samples': the editor gives new nodes the credential that was changed last.
		{ name: OWN, type: STORE, data: { type: 'embedded', name: 'default' } },
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
