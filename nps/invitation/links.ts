/** The pages of one invitation. `baseUrl` is the survey's, without a trailing slash; the token is the invitation's secret. */
export function surveyLink(baseUrl: string, token: string): string {
	return `${baseUrl}/s?t=${encodeURIComponent(token)}`;
}

/** The page that anybody may answer; `source` says where the link stands, such as "receipt". */
export function openLink(baseUrl: string, source?: string): string {
	return source ? `${baseUrl}/s?c=${encodeURIComponent(source)}` : `${baseUrl}/s`;
}

export function unsubscribeLink(baseUrl: string, token: string): string {
	return `${baseUrl}/u?t=${encodeURIComponent(token)}`;
}

/** Where a provider reports what became of the message with this invitation; undefined where no provider could reach us. */
export function statusUrl(baseUrl: string, invitationId: string): string | undefined {
	const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
	// Twilio refuses hosts that are local or carry an underscore, and the message with them.
	if (!url || LOCAL_HOST.test(url.hostname) || url.hostname.includes('_')) return undefined;
	return `${baseUrl}/status?i=${encodeURIComponent(invitationId)}`;
}

/** Opens the survey page as a preview: looks like the real one, records nothing. */
export const PREVIEW_TOKEN = 'preview';

const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;

/** What would keep a customer from opening links with this base, in a sentence; undefined when nothing would. */
export function linkWarning(baseUrl: string): string | undefined {
	const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
	if (!url) return `"${baseUrl}" is not an address, so no link in a survey can be opened.`;
	if (LOCAL_HOST.test(url.hostname)) {
		return `Survey links start with ${url.origin}, which only this machine can open. Set WEBHOOK_URL to the public address of n8n before real customers are asked.`;
	}
	if (url.protocol === 'http:') {
		return `Survey links start with http://${url.host}: browsers and mail clients warn about them. Use https.`;
	}
	return undefined;
}
