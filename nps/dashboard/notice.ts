import { escapeHtml } from '../report/escapeHtml';
import { documentOf, type RenderedDashboard } from './document';

/** A page that only says why there is nothing else. */
export function noticePage(
	{ status, title, text }: { readonly status: number; readonly title: string; readonly text: string },
	nonce: string,
): RenderedDashboard {
	return documentOf({
		title,
		status,
		nonce,
		still: true,
		body: `<main id="main" class="slip wide-slip"><h1>${escapeHtml(title)}</h1><p class="nothing">${escapeHtml(text)}</p></main>`,
	});
}
