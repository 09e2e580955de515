import { escapeHtml } from '../report/escapeHtml';
import { documentOf, type RenderedDashboard } from './document';
import { icon } from './html';
import { label } from './labels';
import { hrefOf } from './links';
import type { Scope } from './scope';
import type { View } from './view';
import { readView } from './view';

/** What a link is to show, as somebody fills it in. */
export interface ShareWish {
	readonly scope: Scope & { readonly until: Date };
	readonly days: number;
}

/** For programs: a file by its address, and a feed that asks for the user "link" and this password. */
export interface ExportLinks {
	readonly csv: string;
	readonly odata: string;
	readonly password: string;
}

export interface SharePage {
	readonly title: string;
	readonly view: View;
	readonly surveys: ReadonlyArray<{ readonly key: string; readonly name: string }>;
	readonly wish: ShareWish;
	readonly mostDays: number;
	/** The least number of answers of a group that the dashboard itself asks for. */
	readonly leastN: number;
	/** Addresses with the new link's token; absent until one was made. */
	readonly made?: { readonly view: string; readonly tv: string; readonly badge: string; readonly customer?: string; readonly exports?: ExportLinks };
	/** Whether names and single customers may be shown at all. */
	readonly offers: { readonly comments: boolean; readonly names: boolean; readonly customers: boolean; readonly exports: boolean };
}

const USUAL_DAYS = 30;

/** Reads the form of the share page; nothing is stored, the link itself carries what it allows. */
export function readShare(
	query: Readonly<Record<string, unknown>>,
	{ mostDays, leastN, now }: { readonly mostDays: number; readonly leastN: number; readonly now: Date },
): ShareWish & { readonly make: boolean } {
	const view = readView(query);
	const make = query.make === '1';
	const team = view.filters.find(({ dimension }) => dimension === 'team')?.value;
	const segment = view.filters.find(({ dimension }) => dimension === 'segment')?.value;
	const days = whole(query.days, USUAL_DAYS, 1, mostDays);
	return {
		make,
		days,
		scope: {
			...(view.surveyKeys.length > 0 && { surveyKeys: view.surveyKeys }),
			...(view.touchpoint !== undefined && { touchpoints: [view.touchpoint] }),
			...(team !== undefined && { team }),
			...(segment !== undefined && { segment }),
			minimumN: whole(query.least, leastN, leastN, 1_000),
			comments: make ? query.comments === '1' : true,
			names: query.names === '1',
			customers: query.customers === '1',
			exports: query.exports === '1',
			until: new Date(now.getTime() + days * 86_400_000),
		},
	};
}

function whole(value: unknown, usual: number, least: number, most: number): number {
	const number = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : usual;
	return Math.min(Math.max(number, least), Math.max(least, most));
}

/** Where somebody who has logged in makes links for others. */
export function sharePage(page: SharePage, nonce: string): RenderedDashboard {
	const { title, view, made } = page;
	return documentOf({
		title: `Share: ${title}`,
		nonce,
		...(view.look && { look: view.look }),
		body: `<div class="page narrow-page"><header class="top"><div class="masthead"><span class="mark">${icon('share')}</span><div><h1>Share this dashboard</h1><p class="sub">${label(title, 120)}</p></div><nav class="tools" aria-label="This page"><a class="tool" href="${hrefOf(view, {}, 'view')}">Back</a></nav></div></header>
<main id="main" class="single">${made ? result(made) : ''}${form(page)}</main></div>`,
	});
}

function result({ view, tv, badge, customer, exports }: NonNullable<SharePage['made']>): string {
	const rows: ReadonlyArray<readonly [id: string, name: string, link: string]> = [
		['made-view', 'Dashboard', view],
		['made-tv', 'Screen on the wall', tv],
		['made-badge', 'Badge (picture)', badge],
		...(customer === undefined ? [] : [['made-customer', 'Customer card for a helpdesk', customer] as const]),
		...(exports === undefined
			? []
			: [
					['made-csv', 'Answers as CSV', exports.csv] as const,
					['made-odata', 'OData for BI tools, as the user “link”', exports.odata] as const,
					['made-password', 'The password of “link”', exports.password] as const,
				]),
	];
	const fields = rows.map(
		([id, name, link]) =>
			`<div class="field"><label for="${id}">${name}</label><span class="copy"><input id="${id}" readonly value="${escapeHtml(link)}"><button class="button" type="button" data-act="copy" data-of="${id}" hidden>Copy</button></span></div>`,
	);
	return `<section class="card" aria-labelledby="made"><div class="card-head"><div><h2 id="made">Your links</h2><p class="note">Whoever has one sees what it allows, without a password, until it ends. They are not kept anywhere: copy them now.</p></div></div>${fields.join('')}</section>`;
}

function form({ view, surveys, wish, mostDays, leastN, offers }: SharePage): string {
	const { scope, days } = wish;
	const boxes = surveys.map(({ key, name }) => check('survey', key, name, scope.surveyKeys?.includes(key) ?? false));
	const look = view.look ? `<input type="hidden" name="look" value="${view.look}">` : '';
	return `<form class="card form" method="get">${look}<input type="hidden" name="make" value="1">
<div class="card-head"><div><h2>What the link shows</h2><p class="note">Nothing outside of this can be reached with it, whatever is added to its address.</p></div></div>
<fieldset><legend>Surveys (none chosen: all)</legend>${boxes.join('') || '<p class="small">No survey is registered yet.</p>'}</fieldset>
${field('touchpoint', 'Touchpoint', scope.touchpoints?.[0] ?? '', 'Empty: all')}
${field('team', 'Team', scope.team ?? '', 'Empty: all')}
${field('segment', 'Segment, as name=value', scope.segment ?? '', 'e.g. plan=pro')}
<div class="field"><label for="least">Least answers of a group</label><input type="number" id="least" name="least" min="${leastN}" max="1000" value="${scope.minimumN}"></div>
<div class="field"><label for="days">Days it holds, at most ${mostDays}</label><input type="number" id="days" name="days" min="1" max="${mostDays}" value="${days}"></div>
<fieldset><legend>With it</legend>${offers.comments ? check('comments', '1', 'Comments', scope.comments) : ''}${offers.names ? check('names', '1', 'Names beside comments', scope.names) : ''}${offers.customers ? check('customers', '1', 'Customer cards, for helpdesks', scope.customers) : ''}${offers.exports ? check('exports', '1', 'Downloads, and feeds for BI tools', scope.exports) : ''}</fieldset>
<button>Make a link</button></form>`;
}

function field(name: string, title: string, value: string, placeholder: string): string {
	return `<div class="field"><label for="${name}">${escapeHtml(title)}</label><input id="${name}" name="${name}" value="${escapeHtml(value)}" placeholder="${escapeHtml(placeholder)}" maxlength="200" autocomplete="off"></div>`;
}

function check(name: string, value: string, title: string, checked: boolean): string {
	return `<label class="check"><input type="checkbox" name="${name}" value="${escapeHtml(value)}"${checked ? ' checked' : ''}> ${label(title)}</label>`;
}
