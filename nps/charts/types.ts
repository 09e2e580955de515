import type { Counts, Histogram, Limits } from '../statistics';

/** A score with what makes it honest. Without answers the score is null and nothing is drawn for it. */
export interface Figure {
	/** In points, unrounded. */
	readonly score: number | null;
	readonly n: number;
	readonly interval: Limits;
}

/** The score on a half ring from −100 to 100, its interval as an arc, and the target where there is one. */
export interface GaugeChart extends Figure {
	readonly kind: 'gauge';
	readonly target?: number;
}

/** How often each score was given, 0 to 10, below the bar of detractors, passives and promoters. */
export interface HistogramChart {
	readonly kind: 'histogram';
	readonly histogram: Histogram;
	readonly counts: Counts;
}

export interface TrendPoint extends Figure {
	/** As people read it: "Mar 2026". */
	readonly label: string;
	/** Whether it differs from the point before by more than chance, and which way. */
	readonly change?: 'higher' | 'lower';
}

/** Scores over time with the band of their intervals, n beneath, and marks at the points where the question changed. */
export interface TrendChart {
	readonly kind: 'trend';
	/** In order of time. */
	readonly points: readonly TrendPoint[];
	readonly target?: number;
	readonly marks?: ReadonlyArray<{ readonly point: number; readonly label: string }>;
}

export interface ForestRow extends Figure {
	readonly label: string;
	/** Drawn towards the mean, for groups with few answers. */
	readonly shrunken?: number;
	/** Whether it differs from all others together by more than chance, after the correction for many comparisons. */
	readonly verdict?: 'higher' | 'lower';
}

/** One line per group: dot for the score, whisker for the interval, n; a rule at the score of all. */
export interface ForestChart {
	readonly kind: 'forest';
	readonly rows: readonly ForestRow[];
	readonly overall: Figure;
}

export interface DriverPoint {
	readonly label: string;
	readonly side: 'positive' | 'negative';
	/** Of the answers with a comment, 0 to 1. */
	readonly share: number;
	/** Score with the theme minus score without it, in points. */
	readonly impact: number;
	readonly interval: Limits;
	readonly n: number;
	readonly significant: boolean;
}

/** How often a theme comes up against what it does to the score. */
export interface DriversChart {
	readonly kind: 'drivers';
	readonly points: readonly DriverPoint[];
}

/** Scores of two fields against each other; cells with fewer answers than the minimum are left blank. */
export interface HeatChart {
	readonly kind: 'heat';
	readonly rows: readonly string[];
	readonly columns: readonly string[];
	/** By row, then column. */
	readonly cells: ReadonlyArray<ReadonlyArray<Figure | undefined>>;
}

/** What became of the invitations, from all of them down. */
export interface FunnelChart {
	readonly kind: 'funnel';
	readonly stages: ReadonlyArray<{ readonly label: string; readonly count: number }>;
}

export type ChartSpec =
	| GaugeChart
	| HistogramChart
	| TrendChart
	| ForestChart
	| DriversChart
	| HeatChart
	| FunnelChart;

export type ChartKind = ChartSpec['kind'];

/**
 * light and dark are for pictures that stand alone; page takes its colours from the CSS custom properties of the page
 * it is part of, so that one SVG serves both.
 */
export type ChartTheme = 'light' | 'dark' | 'page';

export interface ChartOptions {
	/** Names the picture to screen readers and stands above it where `heading` is set. */
	readonly title: string;
	readonly heading?: boolean;
	readonly theme?: ChartTheme;
	/** Pixels; each kind has a width of its own, and a height that follows from what is drawn. */
	readonly width?: number;
	/** Marks the picture as made from sample data. */
	readonly demo?: boolean;
	/** Of the intervals, between 0 and 1; 0.95 when left out. */
	readonly confidence?: number;
	/** Begins the ids inside; made from the content when left out, so that only twins on one page need it. */
	readonly id?: string;
}

/** What the picture shows, as text. */
export interface ChartTable {
	readonly columns: readonly string[];
	readonly rows: ReadonlyArray<readonly string[]>;
}

export interface Chart {
	/** A complete SVG element with title and description, without style attributes, scripts or anything from elsewhere. */
	readonly svg: string;
	readonly width: number;
	readonly height: number;
	/** What it shows, in a sentence or two. */
	readonly description: string;
	readonly table: ChartTable;
}
