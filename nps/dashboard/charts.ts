import type {
	DriversChart,
	ForestChart,
	FunnelChart,
	GaugeChart,
	HistogramChart,
	TrendChart,
	TrendPoint,
} from '../charts/types';
import { withholdSmall } from '../report/withheld';
import { adjustPValues, compare, interval, npsOf, shrink, compareGroups, themeDrivers } from '../statistics';
import type { DashboardData, Part } from './data';
import { stepsOf } from './dates';
import { totalOf, type Figures, type Total } from './figures';
import { remembered } from './remember';
import { capitalised, shortened, themeOf, valueName } from './labels';

const SIGNIFICANT = 0.05;
/** More lines than this nobody compares at a glance. */
const MOST_LINES = 16;
/** Below this many comments, themes tell anecdotes. */
export const FEWEST_COMMENTS = 30;
const MOST_DRIVERS = 24;

export function gaugeChart({ now, target }: Figures): GaugeChart {
	return { kind: 'gauge', ...figure(now), ...(target !== undefined && { target }) };
}

export function histogramChart({ now }: Figures): HistogramChart {
	return { kind: 'histogram', histogram: now.histogram, counts: now.counts };
}

export function funnelChart({ now }: Figures): FunnelChart {
	const { sent, delivered, opened, answered, commented } = now.funnel;
	// Not from the invited on: those were decided on other days than these were sent on.
	const stages = [
		{ label: 'Sent', count: sent },
		...(delivered > 0 ? [{ label: delivered === now.reached ? 'Delivered' : 'Reached', count: now.reached }] : []),
		...(opened > 0 ? [{ label: 'Opened', count: opened }] : []),
		{ label: 'Answered', count: answered },
		{ label: 'Commented', count: commented },
	];
	return { kind: 'funnel', stages };
}

/** The steps with enough answers; undefined where they make no line. */
export function trendChart(data: DashboardData, figures: Figures): TrendChart | undefined {
	const byStart = new Map(data.trend.map((part) => [part.period ?? '', part]));
	const steps = stepsOf(data.shown).map((step) => ({ ...step, total: totalOf(partsOf(byStart.get(step.start))) }));
	const first = steps.findIndex(({ total }) => total.n > 0);
	const { shown } = withholdSmall(first < 0 ? [] : steps.slice(first), {
		minimum: data.reading.minimumN,
		answers: ({ total }) => total.n,
	});
	if (shown.filter(({ total }) => total.n > 0).length < 2) return undefined;
	const changes = changesOf(shown.map(({ total }) => total));
	const points = shown.map(({ label, total }, index): TrendPoint => {
		const change = changes[index];
		return { label, ...figure(total), ...(change && { change }) };
	});
	const marks = data.changes.flatMap(({ day, label }) => {
		const point = shown.findLastIndex(({ start }) => start <= day);
		return point < 0 ? [] : [{ point, label: shortened(label, 40) }];
	});
	return {
		kind: 'trend',
		points,
		...(figures.target !== undefined && { target: figures.target }),
		...(marks.length > 0 && { marks }),
	};
}

/** Which steps differ from the one before by more than chance, after the correction for looking at so many. */
function changesOf(totals: readonly Total[]): Array<'higher' | 'lower' | undefined> {
	let last: Total | undefined;
	const comparisons = totals.map((total) => {
		const before = last;
		if (total.n > 0) last = total;
		return before && total.n > 0 ? compare(total.histogram, before.histogram) : undefined;
	});
	const adjusted = adjustPValues(comparisons.flatMap((one) => one?.p ?? []));
	let position = 0;
	return comparisons.map((comparison) => {
		if (!comparison) return undefined;
		const p = adjusted[position++] ?? 1;
		if (p >= SIGNIFICANT || comparison.difference === null) return undefined;
		return comparison.difference > 0 ? 'higher' : 'lower';
	});
}

/** What the smaller ones are drawn to is known from these; each takes its time. */
const MOST_SHRUNKEN = 30;
const drawnToTheMean = remembered(shrink, 50);

export interface GroupRow {
	readonly value: string;
	readonly name: string;
	readonly total: Total;
	readonly shrunken: number | null;
	readonly verdict?: 'higher' | 'lower';
}

/** The groups with enough answers, best first, compared with all others together. */
export function groupRows({ groups, current, reading }: DashboardData): { readonly rows: GroupRow[]; readonly withheld: number } {
	const answered = groups.rows.filter((row) => answersIn(row) > 0);
	const inGroups = answered.reduce((n, row) => n + answersIn(row), 0);
	const inAll = current.reduce((n, row) => n + answersIn(row), 0);
	const { shown, withheld } = withholdSmall(answered, {
		minimum: reading.minimumN,
		answers: answersIn,
		rest: new Map([['', inAll - inGroups]]),
	});
	const given = shown.map(({ value = '', histogram }) => ({ key: value, counts: histogram }));
	const biggest = [...given].sort((a, b) => npsOf(b.counts).n - npsOf(a.counts).n).slice(0, MOST_SHRUNKEN);
	const shrunken = new Map(drawnToTheMean(biggest).map((one) => [one.key, one.shrunken]));
	const compared = new Map(compareGroups(given).map((one) => [one.key, one.verdict]));
	const rows = shown.map((part): GroupRow => {
		const { value = '' } = part;
		const verdict = compared.get(value);
		return {
			value,
			name: groupName(groups.by, value),
			total: totalOf([part]),
			shrunken: shrunken.get(value) ?? null,
			...(verdict && { verdict }),
		};
	});
	const rank = ({ shrunken: towards, total }: GroupRow) => towards ?? total.score ?? 0;
	return { rows: rows.sort((a, b) => rank(b) - rank(a)), withheld: withheld.length };
}

function groupName(by: DashboardData['groups']['by'], value: string): string {
	if (by === 'segment') return shortened(value.slice(value.indexOf('=') + 1));
	return shortened(valueName(by, value));
}

/** The groups with most answers as lines; those that differ from the others are always among them. */
export function forestChart(rows: readonly GroupRow[], { now }: Figures): ForestChart {
	const byAnswers = [...rows].sort((a, b) => Number(b.verdict !== undefined) - Number(a.verdict !== undefined) || b.total.n - a.total.n);
	const kept = new Set(byAnswers.slice(0, MOST_LINES));
	return {
		kind: 'forest',
		overall: figure(now),
		rows: rows
			.filter((row) => kept.has(row))
			.map(({ name, total, shrunken, verdict }) => ({
				label: name,
				...figure(total),
				...(shrunken !== null && { shrunken }),
				...(verdict && { verdict }),
			})),
	};
}

/** What the themes of the comments do to the score; undefined with too few comments. */
export function driversChart({ themes, commented, reading }: DashboardData): DriversChart | undefined {
	if (npsOf(commented).n < Math.max(FEWEST_COMMENTS, reading.minimumN)) return undefined;
	const empty = commented.map(() => 0);
	const byTheme = new Map<string, { positive: readonly number[]; negative: readonly number[] }>();
	for (const { value = '', histogram } of themes) {
		const { theme, sentiment } = themeOf(value);
		const sides = byTheme.get(theme) ?? { positive: empty, negative: empty };
		if (sentiment === 'positive' || sentiment === 'negative') byTheme.set(theme, { ...sides, [sentiment]: histogram });
	}
	const drivers = themeDrivers(
		commented,
		[...byTheme].map(([theme, sides]) => ({ theme, ...sides })),
	).filter(({ n }) => n >= reading.minimumN);
	if (drivers.length === 0) return undefined;
	const points = drivers
		.sort((a, b) => Number(b.significant) - Number(a.significant) || b.n - a.n)
		.slice(0, MOST_DRIVERS)
		.map(({ theme, side, share, impact, interval: limits, n, significant }) => ({
			label: capitalised(shortened(theme, 40)),
			side,
			share,
			impact,
			interval: limits,
			n,
			significant,
		}));
	return { kind: 'drivers', points };
}

function figure({ score, n, histogram }: Pick<Total, 'score' | 'n' | 'histogram'>) {
	const { low, high } = interval(histogram);
	return { score, n, interval: { low, high } };
}

const answersIn = ({ histogram }: Part): number => npsOf(histogram).n;
const partsOf = (part: Part | undefined): Part[] => (part ? [part] : []);
