/** The pages of one invitation. `baseUrl` is the survey's, without a trailing slash; the token is the invitation's secret. */
export function surveyLink(baseUrl: string, token: string): string {
	return `${baseUrl}/s?t=${encodeURIComponent(token)}`;
}

export function unsubscribeLink(baseUrl: string, token: string): string {
	return `${baseUrl}/u?t=${encodeURIComponent(token)}`;
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
