import { escapeHtml } from '../report/escapeHtml';
import { SCRIPT } from './script';
import { dashboardStyles } from './styles';

export interface RenderedDashboard {
	readonly status: number;
	readonly html: string;
	/** All of them belong to the page: the policy names its style sheet and its script. */
	readonly headers: Readonly<Record<string, string>>;
}

export interface DocumentInput {
	readonly title: string;
	/** Escaped already. */
	readonly body: string;
	/** New for every page: only style sheets and scripts that carry it are taken for ours. */
	readonly nonce: string;
	readonly status?: number;
	readonly look?: 'light' | 'dark';
	readonly tv?: boolean;
	readonly demo?: boolean;
	readonly refreshToken?: string;
	/** Origins whose pages may show this one in a frame; none: nobody's. */
	readonly frameOrigins?: readonly string[];
	/** Without the script, for a page that only says something. */
	readonly still?: boolean;
}

/** A complete page: nothing comes from elsewhere, and nothing runs that is not ours. */
export function documentOf(input: DocumentInput): RenderedDashboard {
	const { title, body, nonce, look, tv = false, demo = false, refreshToken, still = false } = input;
	const banner = demo ? '<p class="demo" role="note">Demo data: made up to show what this looks like.</p>' : '';
	const refresh = refreshToken === undefined ? '' : ` data-refresh="${escapeHtml(refreshToken)}"`;
	const script = still ? '' : `<script nonce="${nonce}">${SCRIPT}</script>`;
	return {
		status: input.status ?? 200,
		headers: dashboardHeaders(nonce, input.frameOrigins ?? []),
		html: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${look ?? 'light dark'}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(title, 120)}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${dashboardStyles(look, tv)}</style>
</head>
<body${tv ? ' class="tv"' : ''}${refresh}>
<a class="skip" href="#main">To the figures</a>
${banner}
${body}
${script}
</body>
</html>
`,
	};
}

/**
 * What keeps the dashboard to itself: it lies on the origin of the n8n editor, so it runs sandboxed with an origin of its
 * own, takes only our style sheet and script, and is neither stored, indexed, framed by strangers nor named as a referrer.
 */
export function dashboardHeaders(nonce: string, frameOrigins: readonly string[]): Readonly<Record<string, string>> {
	const frames = frameOrigins.length > 0 ? frameOrigins.join(' ') : "'none'";
	return {
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Security-Policy': [
			"default-src 'none'",
			`style-src 'nonce-${nonce}'`,
			`script-src 'nonce-${nonce}'`,
			"connect-src 'self'",
			'img-src data:',
			"base-uri 'none'",
			"form-action 'self'",
			`frame-ancestors ${frames}`,
			'sandbox allow-forms allow-scripts allow-modals allow-downloads',
		].join('; '),
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cache-Control': 'no-store',
		'X-Robots-Tag': 'noindex, nofollow',
		...(frameOrigins.length === 0 && { 'X-Frame-Options': 'DENY' }),
	};
}
