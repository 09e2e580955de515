import { escapeHtml } from '../report/escapeHtml';
import type { Score } from '../score';
import { dateText } from './dates';
import { documentOf, type RenderedDashboard } from './document';
import { nothing } from './html';
import { channelName, label } from './labels';
import { badge } from './sections/feed';

/** What an agent wants to know of a customer at a glance. */
export interface CustomerCard {
	/** Absent where nobody is known, or names are not shown. */
	readonly name?: string;
	/** Newest first. */
	readonly answers: ReadonlyArray<{
		readonly score: Score | null;
		readonly comment?: string;
		readonly at: Date;
		readonly channel: string;
		readonly survey: string;
		readonly touchpoint: string;
	}>;
	/** When and how they were asked last. */
	readonly lastAsked?: { readonly at: Date; readonly channel: string; readonly survey: string };
	/** Whether they may be asked now, and why not. */
	readonly next?: string;
}

/** The card as a narrow page for the side panel of a helpdesk. */
export function customerPage(
	card: CustomerCard,
	{ nonce, zone, frameOrigins }: { readonly nonce: string; readonly zone: string; readonly frameOrigins: readonly string[] },
): RenderedDashboard {
	const { name, answers, lastAsked, next } = card;
	const list = answers.map(
		({ score, comment, at, channel, survey }) =>
			`<li class="entry">${badge({ score })}<div class="said">${comment === undefined ? '' : `<blockquote dir="auto">${escapeHtml(comment, 1_000)}</blockquote>`}<p class="meta">${escapeHtml(dateText(at, zone))} · ${escapeHtml(channelName(channel))} · ${label(survey)}</p></div></li>`,
	);
	const asked = lastAsked
		? `<div><dt>Last asked</dt><dd>${escapeHtml(dateText(lastAsked.at, zone))}, ${escapeHtml(channelName(lastAsked.channel))}, ${label(lastAsked.survey)}</dd></div>`
		: '';
	const allowed = next === undefined ? '' : `<div><dt>Next survey</dt><dd>${escapeHtml(next, 300)}</dd></div>`;
	const facts = asked + allowed === '' ? '' : `<dl class="facts">${asked}${allowed}</dl>`;
	return documentOf({
		title: 'Last scores of a customer',
		nonce,
		frameOrigins,
		still: true,
		body: `<main id="main" class="slip"><h1>${name === undefined ? 'This customer' : label(name)}</h1>${list.length > 0 ? `<ol class="feed">${list.join('')}</ol>` : nothing('No answers of this customer are known here.')}${facts}</main>`,
	});
}
