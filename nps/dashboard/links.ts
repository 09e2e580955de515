import { escapeHtml } from '../report/escapeHtml';
import { writeCursor, type View, type ViewPeriod } from './view';

/** Who looks: whoever came by a link keeps it in every address. */
export interface Viewer {
	/** The token of the link; absent for somebody who has logged in. */
	readonly link?: string;
}

/** The query that shows this view, ready for `href`: readable back by `readView`, and with the link's token where there is one. */
export function queryOf(view: View, { link }: Viewer): string {
	const query = new URLSearchParams(fieldsOf(view));
	if (link !== undefined) query.set('k', link);
	return `?${query}`;
}

/** The same, escaped for an attribute. */
export function hrefOf(view: View, viewer: Viewer, page = ''): string {
	return escapeHtml(page + queryOf(view, viewer));
}

/** Name and value of every field of the query, for forms that change some of them. */
export function fieldsOf(view: View): Array<[string, string]> {
	const { surveyKeys, touchpoint, allTouchpoints, filters, by, segmentName, feed, tv, look } = view;
	return [
		...periodFields(view.period),
		...surveyKeys.map((key): [string, string] => ['survey', key]),
		...one('touchpoint', allTouchpoints ? '*' : touchpoint),
		...filters.map(({ dimension, value }): [string, string] => [dimension, value]),
		...one('by', by),
		...one('name', segmentName),
		...one('only', feed.category),
		...one('case', feed.case),
		...one('q', feed.search),
		...one('after', feed.after && writeCursor(feed.after)),
		...one('view', tv ? 'tv' : undefined),
		...one('look', look),
	];
}

/** Hidden fields of a form: the whole view but what the form itself asks for. */
export function hiddenFields(view: View, { link }: Viewer, except: readonly string[]): string {
	const fields = [...fieldsOf(view), ...one('k', link)];
	return fields
		.filter(([name]) => !except.includes(name))
		.map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
		.join('');
}

function periodFields(period: ViewPeriod | undefined): Array<[string, string]> {
	if (!period) return [];
	if ('preset' in period) return [['period', period.preset]];
	return [
		['from', period.start],
		['to', period.end],
	];
}

function one(name: string, value: string | undefined): Array<[string, string]> {
	return value === undefined ? [] : [[name, value]];
}

/** The view with other comments shown: from the newest on. */
export function withFeed(view: View, feed: View['feed']): View {
	return { ...view, feed };
}

/** The view, its feed from the newest comment on, with something else changed. */
export function changed(view: View, changes: Partial<View>): View {
	const { after: _after, ...feed } = view.feed;
	return { ...view, feed, ...changes };
}
