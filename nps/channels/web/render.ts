import { escapeHtml } from '../../report/escapeHtml';
import { pageHeaders } from './headers';
import { pageStyles } from './styles';
import type { PageView } from './view';
import { contentOf, link } from './views';

export interface RenderedPage {
	readonly status: number;
	readonly html: string;
	/** All of them belong to the page: the policy names its style sheet by hash. */
	readonly headers: Readonly<Record<string, string>>;
}

/** A survey page as it is sent: complete, without scripts, asking nobody else for anything. */
export function renderPage(view: PageView): RenderedPage {
	const { wording, colour, test, unsubscribeUrl } = view;
	const { status, title, html } = contentOf(view);
	const styles = pageStyles(colour);
	const brand = wording.brand === '' ? '' : `<p class="brand">${escapeHtml(wording.brand)}</p>`;
	const banner = test
		? `<p class="test" role="note">${escapeHtml(wording.page.testBanner)}</p>`
		: '';
	const footer = unsubscribeUrl
		? `<footer>${link(unsubscribeUrl, wording.mail.unsubscribe)}</footer>`
		: '';
	return {
		status,
		headers: {
			...pageHeaders(styles),
			...(status === 503 && { 'Retry-After': '60' }),
		},
		html: `<!DOCTYPE html>
<html lang="${wording.language}" dir="${wording.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml([title, wording.brand].filter(Boolean).join(' – '))}</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
${banner}
<main>
${brand}
${html}
</main>
${footer}
</body>
</html>
`,
	};
}
