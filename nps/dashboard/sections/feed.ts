import { escapeHtml } from '../../report/escapeHtml';
import { categoryOf, type Category, type ScoredCategory } from '../../score';
import type { FeedItem } from '../data';
import { momentText } from '../dates';
import { card, choices, icon, nothing } from '../html';
import { channelName, label, shortened, valueName } from '../labels';
import { changed, hiddenFields, hrefOf, withFeed } from '../links';
import type { SectionInput } from '../pageTypes';
import type { CaseView } from '../view';

const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
	promoter: 'Promoter',
	passive: 'Passive',
	detractor: 'Detractor',
	unscored: 'Without a score',
};

const TABS: ReadonlyArray<readonly [ScoredCategory | undefined, string]> = [
	[undefined, 'All'],
	['detractor', 'Detractors'],
	['passive', 'Passives'],
	['promoter', 'Promoters'],
];

const LONGEST_COMMENT = 4_000;
const LONGEST_OWNER = 40;

/** What customers wrote, newest first, to be filtered, searched and paged through. */
export function feedCard(input: SectionInput): string {
	const { data, figures } = input;
	if (!data.feed) {
		const why = !data.reading.comments
			? 'Comments are not part of this link.'
			: figures.withheld
				? 'Too few answers to show comments without telling who wrote them.'
				: 'Comments cannot be narrowed down by the hour of sending.';
		return card({ id: 'feed', title: 'In their own words', html: nothing(why) });
	}
	const { items } = data.feed;
	const list =
		items.length === 0
			? nothing(isFiltered(input) ? 'No comment fits.' : 'No comments in this period yet.')
			: `<ol class="feed">${items.map((item) => entry(input, item)).join('')}</ol>`;
	return card({ id: 'feed', title: 'In their own words', controls: tabs(input), html: `${search(input)}${caseTabs(input)}${list}${pages(input)}` });
}

const isFiltered = ({ view }: SectionInput): boolean =>
	view.feed.category !== undefined || view.feed.case !== undefined || view.feed.search !== undefined || view.feed.after !== undefined;

function tabs({ view, viewer }: SectionInput): string {
	return choices(
		'Whose comments',
		TABS.map(([category, name]) => {
			const { category: _category, after: _after, ...feed } = view.feed;
			return {
				name,
				href: `${hrefOf(withFeed(view, { ...feed, ...(category && { category }) }), viewer)}#feed`,
				chosen: view.feed.category === category,
			};
		}),
		'pills small',
	);
}

const CASE_TABS: ReadonlyArray<readonly [CaseView | undefined, string]> = [
	[undefined, 'Any case or none'],
	['none', 'No case'],
	['open', 'Case open'],
	['overdue', 'Case overdue'],
	['closed', 'Case closed'],
];

/** By the case of their writers, where there are cases. */
function caseTabs({ data, view, viewer }: SectionInput): string {
	const hasCases = data.cases !== undefined || data.feed?.items.some((item) => item.case);
	if (!hasCases && view.feed.case === undefined) return '';
	return choices(
		'By their case',
		CASE_TABS.map(([is, name]) => {
			const { case: _case, after: _after, ...feed } = view.feed;
			return {
				name,
				href: `${hrefOf(withFeed(view, { ...feed, ...(is && { case: is }) }), viewer)}#feed`,
				chosen: view.feed.case === is,
			};
		}),
		'pills small second',
	);
}

function search({ view, viewer }: SectionInput): string {
	const { search: given = '' } = view.feed;
	return `<form class="search" method="get" role="search" action="#feed">${hiddenFields(changed(view, {}), viewer, ['q'])}<label class="sr" for="q">Search in comments</label><span>${icon('search')}<input type="search" id="q" name="q" value="${escapeHtml(given)}" placeholder="Search in comments" maxlength="200" autocomplete="off"></span><button>Search</button></form>`;
}

function pages({ data, view, viewer }: SectionInput): string {
	const { after: _after, ...newest } = view.feed;
	const links = [
		...(view.feed.after ? [`<a class="button" href="${hrefOf(withFeed(view, newest), viewer)}#feed">Newest</a>`] : []),
		...(data.feed?.next
			? [`<a class="button" href="${hrefOf(withFeed(view, { ...newest, after: data.feed.next }), viewer)}#feed">Older comments</a>`]
			: []),
	];
	return links.length === 0 ? '' : `<nav class="pages" aria-label="Pages of comments">${links.join('')}</nav>`;
}

function entry(input: SectionInput, item: FeedItem): string {
	const { data, view, viewer } = input;
	const themes = item.themes.slice(0, 6).map(({ theme, sentiment }) => {
		const filter = { dimension: 'theme' as const, value: `${theme}=${sentiment}` };
		const filters = [...view.filters.filter(({ dimension }) => dimension !== 'theme'), filter];
		const name = shortened(valueName('theme', filter.value), 40);
		return `<a class="theme ${sentimentClass(sentiment)}" href="${hrefOf(changed(view, { filters }), viewer)}" title="Only answers about this">${escapeHtml(name)}</a>`;
	});
	const marks = [...caseChip(item), ...themes];
	const chips = marks.length > 0 ? `<p class="themes">${marks.join('')}</p>` : '';
	return `<li class="entry">${badge(item)}<div class="said"><blockquote${languageOf(item)} dir="auto">${escapeHtml(item.comment ?? '', LONGEST_COMMENT)}</blockquote>${chips}<p class="meta">${metaOf(item, data.zone, data.surveys.length > 1)}</p></div></li>`;
}

/** "Case: open · overdue · Ada Lovelace". */
function caseChip({ case: one }: FeedItem): string[] {
	if (!one) return [];
	const { status, overdue, owner } = one;
	const state = `Case: ${status}${overdue ? ' · overdue' : ''}`;
	const who = owner === undefined ? '' : ` · <bdi>${label(owner, LONGEST_OWNER)}</bdi>`;
	return [`<span class="case ${overdue ? 'overdue' : status}">${state}${who}</span>`];
}

/** The score, coloured and named by its category. */
export function badge({ score }: Pick<FeedItem, 'score'>): string {
	const category = categoryOf(score);
	return `<span class="badge ${category}"><span class="sr">${CATEGORY_NAMES[category]}, score </span>${score ?? '–'}</span>`;
}

function metaOf(item: FeedItem, zone: string, manySurveys: boolean): string {
	const parts = [
		...(item.name === undefined ? [] : [`<b>${label(item.name)}</b>`]),
		`<time datetime="${isoOf(item.at)}">${escapeHtml(momentText(item.at, zone))}</time>`,
		escapeHtml(channelName(item.channel)),
		...(manySurveys ? [label(item.survey)] : []),
		...(item.team === undefined ? [] : [label(item.team)]),
		...(item.agent === undefined ? [] : [label(item.agent)]),
		...(item.mismatch ? ['<span class="flag">score and words contradict each other</span>'] : []),
	];
	return parts.join(' <span aria-hidden="true">·</span> ');
}

const isoOf = (at: Date): string => (Number.isNaN(at.getTime()) ? '' : at.toISOString());

function languageOf({ language }: FeedItem): string {
	return language !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? ` lang="${language}"` : '';
}

function sentimentClass(sentiment: string): string {
	return sentiment === 'positive' || sentiment === 'negative' ? sentiment : 'neutral';
}

