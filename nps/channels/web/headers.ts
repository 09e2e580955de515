import { createHash } from 'node:crypto';

/** What a page needs beside its style sheet. */
export interface PageNeeds {
	/** The one origin that pictures may come from. */
	readonly images?: string;
	/** The one script, as a policy names it; it may talk to the page's own address. */
	readonly script?: string;
}

/**
 * What keeps a page to itself: it lies on the origin of the n8n editor, so it runs sandboxed, without scripts but one known
 * by its hash, with one style sheet known by its hash, and is neither stored, indexed, framed nor named as a referrer. The
 * sandbox makes its origin opaque, so its forms arrive with `Origin: null`.
 */
export function pageHeaders(styles: string, { images, script }: PageNeeds = {}): Readonly<Record<string, string>> {
	const hash = createHash('sha256').update(styles).digest('base64');
	return {
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Security-Policy': [
			"default-src 'none'",
			`style-src 'sha256-${hash}'`,
			...(script === undefined ? [] : [`script-src ${script}`, "connect-src 'self'"]),
			['img-src data:', ...(images === undefined ? [] : [images])].join(' '),
			"base-uri 'none'",
			"form-action 'self'",
			"frame-ancestors 'none'",
			`sandbox allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation${
				script === undefined ? '' : ' allow-scripts'
			}`,
		].join('; '),
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cache-Control': 'no-store',
		'X-Robots-Tag': 'noindex, nofollow',
		'X-Frame-Options': 'DENY',
	};
}
