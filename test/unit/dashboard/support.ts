import type { DashboardData, PageInput, Part, Scope, View } from '../../../nps/dashboard';
import { readView, shownRange } from '../../../nps/dashboard';
import { emptyHistogram } from '../../../nps/statistics';

export const NOW = new Date('2026-03-10T12:00:00Z');
export const EVERYTHING: Scope = { minimumN: 1, comments: true, names: true, customers: true, exports: true };

export const NO_FUNNEL = { invited: 0, sent: 0, delivered: 0, opened: 0, answered: 0, commented: 0, optedOut: 0 };

/** Answers by score: `{ 9: 12, 0: 3 }`. */
export function part(answers: Readonly<Record<number, number>>, more: Partial<Part> = {}): Part {
	const histogram = emptyHistogram();
	for (const [score, count] of Object.entries(answers)) histogram[Number(score)] = count;
	return { histogram, unscored: 0, funnel: NO_FUNNEL, ...more };
}

export function data(changes: Partial<DashboardData> = {}): DashboardData {
	const shown = shownRange({ preset: '30d' }, 'UTC', NOW);
	return {
		now: NOW,
		zone: 'UTC',
		shown,
		reading: { filters: [], range: shown.range, minimumN: 1, comments: true, names: true },
		surveys: [{ key: 'shop', name: 'Shop', anonymous: false, demo: false, active: true }],
		touchpoints: ['delivery'],
		touchpoint: 'delivery',
		current: [],
		before: [],
		trend: [],
		groups: { by: 'team', rows: [], segmentNames: [] },
		themes: [],
		commented: emptyHistogram(),
		feed: { items: [] },
		changes: [],
		withheld: false,
		...changes,
	};
}

export const view = (query: Readonly<Record<string, unknown>> = {}): View => readView(query);

export function page(changes: Partial<DashboardData> = {}, more: Partial<PageInput> = {}): PageInput {
	return {
		title: 'Customer feedback',
		data: data(changes),
		view: view(),
		scope: EVERYTHING,
		viewer: {},
		mayShare: true,
		...more,
	};
}
