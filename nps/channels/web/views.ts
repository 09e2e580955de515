import { escapeHtml } from '../../report/escapeHtml';
import type { Score } from '../../score';
import { fill, LONGEST_COMMENT, type Notice } from '../../survey';
import { FIELDS, stampOf } from './form';
import type { Page, PageView, StaticPage } from './view';

/** One page's own part: its title, and what stands inside the card. */
export interface Content {
	readonly status: number;
	readonly title: string;
	readonly html: string;
}

const SCORES = Array.from({ length: 11 }, (_, score) => score as Score);

export function contentOf(view: PageView): Content {
	switch (view.page) {
		case 'score':
			return scorePage(view);
		case 'followUp':
			return followUpPage(view);
		case 'thanks':
			return thanksPage(view);
		case 'unsubscribeConfirm':
			return unsubscribePage(view);
		default:
			return staticPage(view, view.page);
	}
}

function scorePage(view: Page<'score'>): Content {
	const { wording, selected, missing } = view;
	const { page, question, low, high } = wording;
	const meaning = (score: Score) => (score === 0 ? low : score === 10 ? high : undefined);
	const tile = (score: Score) => {
		const spoken = meaning(score);
		const checked = score === selected ? ' checked' : '';
		return `<label class="tile"><input type="radio" name="${FIELDS.score}" value="${score}" required${checked}><b>${score}</b>${spoken ? `<span class="hidden"> ${escapeHtml(spoken)}</span>` : ''}</label>`;
	};
	return {
		status: 200,
		title: question,
		html: form(
			view,
			'score',
			`${missing ? `<p class="alert" role="alert">${escapeHtml(page.missingScore)}</p>` : ''}
<fieldset><legend><h1>${escapeHtml(question)}</h1></legend>
<div class="scale">${SCORES.map(tile).join('')}</div></fieldset>
<p class="ends" aria-hidden="true"><span>0 – ${escapeHtml(low)}</span><span>10 – ${escapeHtml(high)}</span></p>
${selected === undefined ? '' : `<p class="hint soft">${escapeHtml(page.confirmScore)}</p>`}
<div class="actions"><button class="button">${escapeHtml(page.send)}</button></div>${noticeOf(view)}`,
		),
	};
}

function followUpPage(view: Page<'followUp'>): Content {
	const { wording, score, category, comment = '', changeUrl } = view;
	const { page } = wording;
	const question = wording.followUp[category];
	const saved = escapeHtml(fill(page.scoreSaved, { score: String(score) }));
	const change = changeUrl ? link(changeUrl, page.changeScore) : '';
	return {
		status: 200,
		title: question,
		html: `<p class="saved" role="status"><span>${tick('mark')}${saved}</span>${change}</p>
${form(
	view,
	'comment',
	`<h1>${escapeHtml(question)}</h1>
<label class="field" for="comment">${escapeHtml(page.commentLabel)}</label>
<textarea id="comment" name="${FIELDS.comment}" rows="5" maxlength="${LONGEST_COMMENT}" placeholder="${escapeHtml(page.commentPlaceholder)}">
${escapeHtml(comment)}</textarea>
<div class="actions"><button class="button">${escapeHtml(page.send)}</button><button class="button plain" name="${FIELDS.skip}" value="1">${escapeHtml(page.skip)}</button></div>${noticeOf(view)}`,
)}`,
	};
}

const noticeOf = ({ notice }: PageView): string =>
	notice === undefined ? '' : `<p class="hint soft">${escapeHtml(notice)}</p>`;

function thanksPage(view: Page<'thanks'>): Content {
	const { wording, category, reviewLink, changeUrl } = view;
	const { page } = wording;
	const title = wording.thanks[category];
	// The same for everybody: a link for promoters alone would be review gating.
	const review = reviewLink
		? `<div class="actions">${link(reviewLink.url, reviewLink.label?.trim() || page.reviewLink, 'button')}</div>`
		: '';
	const change = changeUrl
		? `<p class="links">${escapeHtml(page.editNotice)} ${link(changeUrl, page.changeScore)}</p>`
		: '';
	return {
		status: 200,
		title,
		html: `<div class="statement">${tick('big')}<h1>${escapeHtml(title)}</h1>${review}${change}</div>`,
	};
}

function unsubscribePage(view: PageView): Content {
	const { title, text, button } = view.wording.page.unsubscribe;
	return {
		status: 200,
		title,
		html: form(
			view,
			'unsubscribe',
			`${statement({ title, text })}<div class="actions"><button class="button">${escapeHtml(button)}</button></div>`,
		),
	};
}

const STATUS: Readonly<Record<StaticPage, number>> = {
	closed: 200,
	ended: 410,
	expired: 410,
	notFound: 404,
	error: 503,
	unsubscribeConfirm: 200,
	unsubscribed: 200,
};

function staticPage(
	{ wording }: PageView,
	page: Exclude<StaticPage, 'unsubscribeConfirm'>,
): Content {
	const notice = wording.page[page];
	const mark = page === 'unsubscribed' || page === 'closed' ? tick('big') : '';
	return { status: STATUS[page], title: notice.title, html: `${mark}${statement(notice)}` };
}

function statement({ title, text }: Notice): string {
	return `<div class="statement"><h1>${escapeHtml(title)}</h1><p class="soft">${escapeHtml(text)}</p></div>`;
}

/** A plain form: what browsers send without a script, to the page's own address where none is given. */
function form({ action, servedAt, trapUrl, trapped }: PageView, step: string, inner: string): string {
	const target = action === undefined ? '' : ` action="${escapeHtml(action)}"`;
	const served = servedAt ? `<input type="hidden" name="${FIELDS.served}" value="${stampOf(servedAt)}">` : '';
	const bait = trapUrl?.startsWith('?') ? `<a href="${escapeHtml(trapUrl)}" rel="nofollow" tabindex="-1"></a>` : '';
	return `<form method="post"${target}>
<input type="hidden" name="${FIELDS.step}" value="${step}">${served}
<div class="trap" aria-hidden="true"><input name="${FIELDS.trap}" tabindex="-1" autocomplete="off"${trapped ? ' value="1"' : ''}>${bait}</div>
${inner}
</form>`;
}

/** A link in the same tab; anything but a web address or a query of this page becomes plain text. */
export function link(url: string, label: string, className = ''): string {
	if (!/^(?:https?:\/\/|\?)/i.test(url)) return escapeHtml(label);
	const styled = className && ` class="${className}"`;
	return `<a${styled} href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
}

function tick(className: string): string {
	return `<svg class="${className}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/></svg>`;
}
