import { escapeHtml } from '../../report/escapeHtml';
import { imageOrigin } from '../../survey';
import { pageHeaders } from './headers';
import { OPENED_SCRIPT, OPENED_SCRIPT_SOURCE } from './opened';
import { pageStyles } from './styles';
import type { PageView } from './view';
import { contentOf, link } from './views';

export interface RenderedPage {
	readonly status: number;
	readonly html: string;
	/** All of them belong to the page: the policy names its style sheet by hash. */
	readonly headers: Readonly<Record<string, string>>;
}

/** A survey page as it is sent: complete, working without its script, and asking nobody else for anything but the logo. */
export function renderPage(view: PageView): RenderedPage {
	const { wording, colour, logo, test, unsubscribeUrl } = view;
	const tells = view.page === 'score' && tellsOpened(view);
	const { status, title, html } = contentOf(view);
	const styles = pageStyles(colour);
	const images = imageOrigin(logo);
	const brand = wording.brand === '' ? '' : `<p class="brand">${markOf(wording.brand, images && logo)}</p>`;
	const banner = test
		? `<p class="test" role="note">${escapeHtml(wording.page.testBanner)}</p>`
		: '';
	const footer = unsubscribeUrl
		? `<footer>${link(unsubscribeUrl, wording.mail.unsubscribe)}</footer>`
		: '';
	return {
		status,
		headers: {
			...pageHeaders(styles, { images, ...(tells && { script: OPENED_SCRIPT_SOURCE }) }),
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
${footer}${tells ? `\n<script>${OPENED_SCRIPT}</script>` : ''}
</body>
</html>
`,
	};
}

/** A program that came by the hidden link is no person. */
const tellsOpened = ({ tellsOpened: tells, trapped, action, servedAt }: PageView): boolean =>
	tells === true && trapped !== true && action !== undefined && servedAt !== undefined;

const markOf = (brand: string, logo: string | undefined): string =>
	logo === undefined
		? escapeHtml(brand)
		: `<img class="logo" src="${escapeHtml(logo)}" alt="${escapeHtml(brand)}" referrerpolicy="no-referrer">`;
