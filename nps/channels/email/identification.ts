/**
 * Names the invitation in the mail itself. A bounce brings the headers back, and this one also where a provider has put a
 * Message-ID of its own in the place of ours.
 */
export const INVITATION_HEADER = 'X-NPS-Invitation';

const REFERENCE = /^[\w.-]{1,200}$/;

/** The reference in a value that came from outside; undefined for anything that is none. */
export function referenceIn(value: unknown): string | undefined {
	return typeof value === 'string' && REFERENCE.test(value.trim()) ? value.trim() : undefined;
}

/** Under which name a provider's reports give our reference back. */
export const PROVIDER_FIELD = 'nps-invitation';

interface Provider {
	/** Ends the name of its mail servers. */
	readonly domain: string;
	/** What its servers take off the mail and repeat in their reports. */
	headers(reference: string): Readonly<Record<string, string>>;
}

const PROVIDERS: readonly Provider[] = [
	{
		domain: 'sendgrid.net',
		headers: (reference) => ({
			'X-SMTPAPI': JSON.stringify({ unique_args: { [PROVIDER_FIELD]: reference } }),
		}),
	},
	{
		domain: 'mailgun.org',
		headers: (reference) => ({
			'X-Mailgun-Variables': JSON.stringify({ [PROVIDER_FIELD]: reference }),
		}),
	},
	{
		domain: 'postmarkapp.com',
		headers: (reference) => ({ [`X-PM-Metadata-${PROVIDER_FIELD}`]: reference }),
	},
];

/** What tells the provider behind this mail server to name the invitation in its reports; nothing for other servers. */
export function providerHeaders(
	host: string,
	reference: string,
): Readonly<Record<string, string>> {
	const name = host.trim().toLowerCase();
	const provider = PROVIDERS.find(({ domain }) => name === domain || name.endsWith(`.${domain}`));
	return provider?.headers(reference) ?? {};
}
