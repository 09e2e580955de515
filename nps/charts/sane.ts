import { emptyHistogram } from '../statistics';
import { cleanLabel, distinctLabels } from './labels';
import type {
	ChartKind,
	ChartSpec,
	DriverPoint,
	DriversChart,
	Figure,
	ForestChart,
	FunnelChart,
	GaugeChart,
	HeatChart,
	HistogramChart,
	TrendChart,
} from './types';

const NO_DATE = '(no date)';
const WHOLE_SCALE = { low: -100, high: 100 };

type Sanity = {
	readonly [Kind in ChartKind]: (spec: ChartSpec & { kind: Kind }) => ChartSpec & { kind: Kind };
};

const SANITY: Sanity = { gauge, histogram, trend, forest, drivers, heat, funnel };

/**
 * The same chart with only what can be drawn: finite numbers within their scale, counts that are counts, labels that
 * are clean and told apart. What is no score is none; what is no interval says nothing, so everything is possible.
 */
export function sane<Spec extends ChartSpec>(spec: Spec): Spec {
	const make = SANITY[spec.kind] as unknown as (given: Spec) => Spec;
	return make(spec);
}

function gauge(spec: GaugeChart): GaugeChart {
	return { kind: 'gauge', ...figure(spec), ...targetOf(spec) };
}

function histogram({ histogram: given, counts }: HistogramChart): HistogramChart {
	return {
		kind: 'histogram',
		histogram: emptyHistogram().map((_, score) => count(given[score])),
		counts: {
			promoters: count(counts.promoters),
			passives: count(counts.passives),
			detractors: count(counts.detractors),
		},
	};
}

function trend(spec: TrendChart): TrendChart {
	const points = spec.points.map((point) => ({
		...figure(point),
		label: cleanLabel(point.label, NO_DATE),
		...(point.change && { change: point.change }),
	}));
	const marks = (spec.marks ?? [])
		.filter(({ point }) => Number.isInteger(point) && point >= 0 && point < points.length)
		.map(({ point, label }) => ({ point, label: cleanLabel(label) }));
	return { kind: 'trend', points, marks, ...targetOf(spec) };
}

function forest({ rows, overall }: ForestChart): ForestChart {
	const labels = distinctLabels(rows.map(({ label }) => label));
	return {
		kind: 'forest',
		overall: figure(overall),
		rows: rows.map((row, index) => ({
			...figure(row),
			label: labels[index] ?? '',
			...(isNumber(row.shrunken) && { shrunken: clip(row.shrunken, 100) }),
			...(row.verdict && { verdict: row.verdict }),
		})),
	};
}

function drivers({ points }: DriversChart): DriversChart {
	const known = points.filter(({ share, impact }) => isNumber(share) && isNumber(impact));
	const labels = distinctBySide(known);
	return {
		kind: 'drivers',
		points: known.map((point, index): DriverPoint => {
			const impact = clip(point.impact, 200);
			return {
				label: labels[index] ?? '',
				side: point.side,
				share: Math.min(1, Math.max(0, point.share)),
				impact,
				interval: limits(point.interval, 200, impact) ?? { low: -200, high: 200 },
				n: count(point.n),
				significant: point.significant,
			};
		}),
	};
}

/** A theme may be praised and criticised: the shape of the mark tells the two apart, as the table does. */
function distinctBySide(points: readonly DriverPoint[]): string[] {
	const sides = { positive: points.filter(isOn('positive')), negative: points.filter(isOn('negative')) };
	const labels = {
		positive: distinctLabels(sides.positive.map(({ label }) => label)),
		negative: distinctLabels(sides.negative.map(({ label }) => label)),
	};
	return points.map((point) => labels[point.side][sides[point.side].indexOf(point)] ?? '');
}

const isOn =
	(side: DriverPoint['side']) =>
	(point: DriverPoint): boolean =>
		point.side === side;

function heat({ rows, columns, cells }: HeatChart): HeatChart {
	return {
		kind: 'heat',
		rows: distinctLabels(rows),
		columns: distinctLabels(columns),
		cells: rows.map((_, row) =>
			columns.map((__, column) => {
				const cell = cells[row]?.[column];
				return cell && figure(cell);
			}),
		),
	};
}

function funnel({ stages }: FunnelChart): FunnelChart {
	const labels = distinctLabels(stages.map(({ label }) => label));
	return {
		kind: 'funnel',
		stages: stages.map((stage, index) => ({
			label: labels[index] ?? '',
			count: count(stage.count),
		})),
	};
}

function figure({ score, n, interval }: Figure): Figure {
	const answers = count(n);
	if (!isNumber(score) || answers === 0)
		return { score: null, n: answers, interval: WHOLE_SCALE };
	const clipped = clip(score, 100);
	return {
		score: clipped,
		n: answers,
		interval: limits(interval, 100, clipped) ?? WHOLE_SCALE,
	};
}

/** Both ends, the lower first; the adjusted interval of a single answer stops just short of its score. */
function limits(given: Figure['interval'] | undefined, most: number, value: number) {
	if (!given || !isNumber(given.low) || !isNumber(given.high)) return undefined;
	const ends = [clip(given.low, most), clip(given.high, most), value];
	return { low: Math.min(...ends), high: Math.max(...ends) };
}

function targetOf({ target }: { readonly target?: number }): { target?: number } {
	return isNumber(target) ? { target: clip(target, 100) } : {};
}

function isNumber(value: number | null | undefined): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

function clip(value: number, most: number): number {
	return Math.min(most, Math.max(-most, value));
}

function count(value: number | undefined): number {
	return isNumber(value) && value > 0 ? Math.round(value) : 0;
}
