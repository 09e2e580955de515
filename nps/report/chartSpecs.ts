import type { ChartKind, ChartSpec, DriversChart, Figure, ForestChart, FunnelChart, HeatChart } from '../charts/types';
import { compareGroups, interval, mergeHistograms, npsOf, shrink, type ThemeDriver } from '../statistics';
import { cleanLine } from './cleanText';
import { reachedOf } from './reached';
import { trendChart } from './trend';
import type { AggregateRow } from './types';

/** What charts are drawn from. */
export interface ChartFacts {
	readonly overall: AggregateRow & { readonly drivers?: readonly ThemeDriver[] };
	/** By group, perhaps over time. */
	readonly rows: readonly AggregateRow[];
	/** Of everything, over time. */
	readonly trend: readonly AggregateRow[];
}

interface ChartSource {
	readonly title: string;
	/** Undefined where there is too little to draw. */
	readonly spec: (facts: ChartFacts) => ChartSpec | undefined;
	/** What it would take. */
	readonly needs: string;
}

/** More lines or cells than this nobody compares at a glance. */
const MOST_LINES = 24;
const MOST_CELLS = 12;
const MOST_DRIVERS = 24;
const LONGEST_LABEL = 60;

export const CHARTS: Readonly<Record<ChartKind, ChartSource>> = {
	drivers: {
		title: 'What goes together with the score',
		needs: 'comments with themes, at least five on either side of a theme',
		spec: ({ overall }) => driversChart(overall.drivers ?? []),
	},
	forest: {
		title: 'Score by group',
		needs: 'a field to group by',
		spec: ({ rows, overall }) => forestChart(groupsOf(rows), overall),
	},
	funnel: {
		title: 'What became of the surveys sent',
		needs: 'the NPS Store as source, without filters',
		spec: ({ overall }) => funnelChart(overall),
	},
	gauge: {
		title: 'Net Promoter Score',
		needs: 'answers',
		spec: ({ overall }) => ({
			kind: 'gauge',
			...figureOf(overall),
			...(overall.target && { target: overall.target.value }),
		}),
	},
	heat: {
		title: 'Score by two fields',
		needs: 'two fields to group by',
		spec: ({ rows }) => heatChart(groupsOf(rows)),
	},
	histogram: {
		title: 'How often each score was given',
		needs: 'answers',
		spec: ({ overall: { histogram, counts } }) => ({ kind: 'histogram', histogram, counts }),
	},
	trend: {
		title: 'Score over time',
		needs: 'answers from at least two periods',
		spec: ({ trend, overall }) => trendChart(trend, overall.target?.value),
	},
};

/** Rows of groups without subtotals; where they run over time, those of the newest period. */
export function groupsOf(rows: readonly AggregateRow[]): AggregateRow[] {
	const groups = rows.filter(({ group, subtotal, withheld }) => !subtotal && !withheld && Object.keys(group).length > 0);
	const newest = groups.reduce((last, { period }) => (period && period.start > last ? period.start : last), '');
	return groups.filter(({ period }) => (period?.start ?? '') === newest);
}

function figureOf({ score, n, interval: { low, high } }: AggregateRow): Figure {
	return { score, n, interval: { low, high } };
}

function forestChart(rows: readonly AggregateRow[], overall: AggregateRow): ForestChart | undefined {
	const most = [...rows].sort((a, b) => b.n - a.n).slice(0, MOST_LINES).filter(({ n }) => n > 0);
	if (most.length === 0) return undefined;
	const given = most.map((row) => ({ key: nameOf(row.group), counts: row.histogram }));
	const shrunken = shrink(given);
	const compared = compareGroups(given);
	return {
		kind: 'forest',
		overall: figureOf(overall),
		rows: most
			.map((row, index) => {
				const towards = shrunken[index]?.shrunken;
				const verdict = compared[index]?.verdict;
				return {
					label: nameOf(row.group),
					...figureOf(row),
					...(towards !== undefined && towards !== null && { shrunken: towards }),
					...(verdict && { verdict }),
				};
			})
			.sort((a, b) => (b.score ?? 0) - (a.score ?? 0)),
	};
}

/** The two first fields against each other; what differs in further ones is added up. */
function heatChart(rows: readonly AggregateRow[]): HeatChart | undefined {
	const cells = new Map<string, AggregateRow[]>();
	const [down, across] = [new Map<string, number>(), new Map<string, number>()];
	for (const row of rows) {
		const [first, second] = Object.values(row.group).map((value) => cleanLine(value, LONGEST_LABEL) || '(empty)');
		if (first === undefined || second === undefined) continue;
		const key = JSON.stringify([first, second]);
		cells.set(key, [...(cells.get(key) ?? []), row]);
		down.set(first, (down.get(first) ?? 0) + row.n);
		across.set(second, (across.get(second) ?? 0) + row.n);
	}
	const [names, columns] = [biggest(down), biggest(across)];
	if (names.length === 0) return undefined;
	return {
		kind: 'heat',
		rows: names,
		columns,
		cells: names.map((name) => columns.map((column) => together(cells.get(JSON.stringify([name, column]))))),
	};
}

function biggest(sizes: ReadonlyMap<string, number>): string[] {
	const kept = [...sizes].sort(([, a], [, b]) => b - a).slice(0, MOST_CELLS);
	return kept.map(([name]) => name).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

function together(rows: readonly AggregateRow[] | undefined): Figure | undefined {
	const [first] = rows ?? [];
	if (!rows || !first) return undefined;
	const histogram = mergeHistograms(rows.map((row) => row.histogram));
	const { score, n } = npsOf(histogram);
	const { low, high } = interval(histogram, { confidence: first.interval.confidence, method: first.interval.method });
	return { score, n, interval: { low, high } };
}

function driversChart(drivers: readonly ThemeDriver[]): DriversChart | undefined {
	if (drivers.length === 0) return undefined;
	const points = [...drivers]
		.sort((a, b) => Number(b.significant) - Number(a.significant) || b.n - a.n)
		.slice(0, MOST_DRIVERS)
		.map(({ theme, side, share, impact, interval: { low, high }, n, significant }) => ({
			label: cleanLine(theme, LONGEST_LABEL) || '(unnamed)',
			side,
			share,
			impact,
			interval: { low, high },
			n,
			significant,
		}));
	return { kind: 'drivers', points };
}

function funnelChart({ funnel }: AggregateRow): FunnelChart | undefined {
	if (!funnel || funnel.sent === 0) return undefined;
	const { sent, opened, answered, commented } = funnel;
	const reached = reachedOf(funnel);
	const stages = [
		{ label: 'Sent', count: sent },
		...(funnel.delivered > 0 ? [{ label: 'Reached', count: reached }] : []),
		...(opened > 0 ? [{ label: 'Opened', count: opened }] : []),
		{ label: 'Answered', count: answered },
		{ label: 'Commented', count: commented },
	];
	return { kind: 'funnel', stages };
}

function nameOf(group: AggregateRow['group']): string {
	return Object.values(group)
		.map((value) => cleanLine(value, LONGEST_LABEL) || '(empty)')
		.join(' · ');
}
