import type * as Charts from '../../../nps/charts';
import type { ChartKind, ChartSpec, Figure, HistogramChart } from '../../../nps/charts';
import { interval, npsOf, type Histogram } from '../../../nps/statistics';

/** The figure of answers that were counted. */
export function figure(detractors: number, passives: number, promoters: number): Figure {
	const counts = { detractors, passives, promoters };
	const { score, n } = npsOf(counts);
	return { score, n, interval: interval(counts) };
}

export const NONE: Figure = figure(0, 0, 0);

export function histogramChart(histogram: Histogram): HistogramChart {
	const sum = (from: number, to: number) =>
		histogram.slice(from, to + 1).reduce((total, n) => total + n, 0);
	return {
		kind: 'histogram',
		histogram,
		counts: { detractors: sum(0, 6), passives: sum(7, 8), promoters: sum(9, 10) },
	};
}

const gauge: Charts.GaugeChart = { kind: 'gauge', ...figure(67, 86, 165), target: 40 };

const trend: Charts.TrendChart = {
	kind: 'trend',
	target: 40,
	points: [
		{ label: 'Jan 2026', ...figure(40, 60, 60) },
		{ label: 'Feb 2026', ...figure(41, 50, 70) },
		{ label: 'Mar 2026', ...figure(30, 50, 120), change: 'higher' },
		{ label: 'Apr 2026', ...NONE },
		{ label: 'May 2026', ...figure(60, 50, 90), change: 'lower' },
	],
	marks: [{ point: 2, label: 'Version 2' }],
};

const forest: Charts.ForestChart = {
	kind: 'forest',
	overall: figure(200, 300, 500),
	rows: [
		{ label: 'Berlin', ...figure(20, 60, 120), verdict: 'higher' },
		{ label: 'Hamburg', ...figure(60, 60, 80), verdict: 'lower' },
		{ label: 'Köln', ...figure(1, 0, 2), shrunken: 31 },
		{ label: 'Ulm', ...NONE },
	],
};

const drivers: Charts.DriversChart = {
	kind: 'drivers',
	points: [
		{
			label: 'Delivery time',
			side: 'negative',
			share: 0.31,
			impact: -34,
			interval: { low: -46, high: -22 },
			n: 98,
			significant: true,
		},
		{
			label: 'Friendly staff',
			side: 'positive',
			share: 0.26,
			impact: 28,
			interval: { low: 15, high: 41 },
			n: 82,
			significant: true,
		},
		{
			label: 'Price',
			side: 'negative',
			share: 0.1,
			impact: -3,
			interval: { low: -20, high: 14 },
			n: 30,
			significant: false,
		},
	],
};

const heat: Charts.HeatChart = {
	kind: 'heat',
	rows: ['Berlin', 'Hamburg'],
	columns: ['E-mail', 'SMS'],
	cells: [
		[figure(20, 60, 120), figure(60, 60, 80)],
		[undefined, figure(100, 20, 30)],
	],
};

const funnel: Charts.FunnelChart = {
	kind: 'funnel',
	stages: [
		{ label: 'Invited', count: 2140 },
		{ label: 'Delivered', count: 2051 },
		{ label: 'Answered', count: 612 },
	],
};

/** One usual chart of each kind. */
export const USUAL: { readonly [Kind in ChartKind]: ChartSpec & { kind: Kind } } = {
	gauge,
	histogram: histogramChart([4, 2, 3, 5, 8, 18, 27, 38, 48, 70, 95]),
	trend,
	forest,
	drivers,
	heat,
	funnel,
};

/** One of each kind that has nothing to show. */
export const EMPTY: typeof USUAL = {
	gauge: { kind: 'gauge', ...NONE },
	histogram: histogramChart([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
	trend: { kind: 'trend', points: [] },
	forest: { kind: 'forest', rows: [], overall: NONE },
	drivers: { kind: 'drivers', points: [] },
	heat: { kind: 'heat', rows: [], columns: [], cells: [] },
	funnel: { kind: 'funnel', stages: [] },
};
