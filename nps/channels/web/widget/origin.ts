/**
 * The origin as browsers send it, such as "https://shop.example" or "https://*.shop.example" for all of its subdomains;
 * undefined when the text names no website.
 */
export function originPattern(text: string): string | undefined {
	const any = /^(https?:\/\/)\*\.(?=[^*]+$)/i.exec(text.trim());
	const address = any ? text.trim().replace('*.', '') : text.trim();
	if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
	const { protocol, host, origin } = new URL(address);
	if (host.includes('*')) return undefined;
	return any ? `${protocol}//*.${host}` : origin;
}

const SUBDOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)*$/i;

/** Whether a browser on this website may use the widget. Not a proof of anything: programs send what they like. */
export function isAllowedOrigin(patterns: readonly string[], origin: unknown): origin is string {
	if (typeof origin !== 'string' || origin.length > 300) return false;
	return patterns.some((pattern) => {
		const [scheme = '', domain] = pattern.split('*');
		if (domain === undefined) return pattern === origin;
		const subdomain = origin.slice(scheme.length, -domain.length);
		return origin === scheme + subdomain + domain && SUBDOMAIN.test(subdomain);
	});
}
