import { withAdjustedP, type AdjustedP } from './adjusting';
import { checkCount, checkFinite } from './check';
import type { Histogram } from './counts';
import { DEFAULT_CONFIDENCE, type Limits } from './interval';
import { mergeHistograms } from './mergeHistograms';
import { checkConfidence, criticalZ } from './normal';
import { npsOf } from './npsOf';
import { spearman } from './spearman';
import { twoSidedT } from './studentT';

/** Scores of the answers whose attribute has this value. */
export interface AttributeBin {
	readonly x: number;
	readonly histogram: Histogram;
}

/** Answers whose attribute lies in a range. */
export interface AttributeThird {
	readonly from: number;
	readonly to: number;
	readonly n: number;
	readonly score: number;
}

export interface AttributeDriver {
	readonly n: number;
	/** Spearman's, −1 to 1: above 0 where higher values go with higher scores. */
	readonly correlation: number;
	readonly interval: Limits;
	readonly p: number;
	readonly significant: boolean;
	/** About a third of the answers at either end; answers of the same value are never parted. */
	readonly lowest: AttributeThird;
	readonly highest: AttributeThird;
}

export interface AttributeDriverOptions {
	/** Between 0 and 1, 0.95 when left out. */
	readonly confidence?: number;
	/** With fewer answers nothing is said; 10 when left out, and never below 4. */
	readonly minimum?: number;
}

/** The normal approximation of the interval holds from about this many answers on. */
const MINIMUM = 10;
const LEAST = 4;

/**
 * How a number such as delivery days, tenure, wait or order value goes along with the 0–10 scores: Spearman's rank
 * correlation with ties; p by Student's t with n − 2 degrees of freedom; interval by Fisher's z with the variance
 * (1 + r²/2)/(n − 3) (Bonett & Wright 2000, Psychometrika 65, 23–28). Undefined with too few answers, or where the
 * attribute or all scores are the same.
 *
 * It says whether the two rise and fall together and how steadily, not by how much, and sees only one direction: a score
 * that is best in the middle can have a correlation of 0. Neither does it say that one makes the other: slow deliveries
 * may go to remote places, long waits come with hard questions.
 * @throws RangeError for an attribute that is not a number, impossible histograms, or impossible options.
 */
export function attributeDriver(
	bins: readonly AttributeBin[],
	{ confidence = DEFAULT_CONFIDENCE, minimum = MINIMUM }: AttributeDriverOptions = {},
): AttributeDriver | undefined {
	checkConfidence(confidence);
	checkCount(minimum, 'The minimum');
	const sorted = merged(bins);
	const n = sorted.reduce((sum, bin) => sum + bin.n, 0);
	if (n < Math.max(minimum, LEAST)) return undefined;
	const correlation = spearman(
		sorted.flatMap(({ x, histogram }) => histogram.map((weight, y) => ({ x, y, weight }))),
	);
	if (correlation === undefined) return undefined;
	const { interval, p } = certaintyOf(correlation, n, confidence);
	return {
		n,
		correlation,
		interval,
		p,
		significant: p < 1 - confidence,
		...thirds(sorted, n),
	};
}

/** Several attributes of the same answers, their p values adjusted for looking at many (Benjamini & Hochberg 1995). */
export function attributeDrivers(
	attributes: ReadonlyArray<{
		readonly attribute: string;
		readonly bins: readonly AttributeBin[];
	}>,
	options: AttributeDriverOptions = {},
): Array<AttributeDriver & AdjustedP & { readonly attribute: string }> {
	const { confidence = DEFAULT_CONFIDENCE } = options;
	const drivers = attributes.flatMap(({ attribute, bins }) => {
		const driver = attributeDriver(bins, options);
		return driver ? [{ attribute, ...driver }] : [];
	});
	return withAdjustedP(drivers).map((driver) => ({
		...driver,
		significant: driver.adjustedP < 1 - confidence,
	}));
}

interface Bin extends AttributeBin {
	readonly n: number;
}

/** One bin per value, those without answers left out, from the lowest value to the highest. */
function merged(bins: readonly AttributeBin[]): Bin[] {
	const byValue = new Map<number, Histogram>();
	for (const { x, histogram } of bins) {
		checkFinite(x, 'The attribute');
		const before = byValue.get(x);
		byValue.set(x, mergeHistograms(before ? [before, histogram] : [histogram]));
	}
	return [...byValue]
		.map(([x, histogram]) => ({ x, histogram, n: npsOf(histogram).n }))
		.filter(({ n }) => n > 0)
		.sort((a, b) => a.x - b.x);
}

/**
 * A perfect correlation has no error by either formula. It is taken to fall short of ±1 by half of the smallest step that
 * the correlation of n ranks can make, 12/(n(n² − 1)), which leaves an honest interval at small n.
 */
function certaintyOf(
	correlation: number,
	n: number,
	confidence: number,
): { readonly interval: Limits; readonly p: number } {
	const r = Math.abs(correlation);
	const short = Math.max(1 - r, 6 / (n * (n * n - 1)));
	const t = r * Math.sqrt((n - 2) / (short * (2 - short)));
	const z = Math.log((2 - short) / short) / 2;
	const half = criticalZ(confidence) * Math.sqrt((1 + (r * r) / 2) / (n - 3));
	const [near, far] = [Math.tanh((r === 0 ? 0 : z) - half), Math.tanh((r === 0 ? 0 : z) + half)];
	const interval = correlation < 0 ? { low: -far, high: -near } : { low: near, high: far };
	return {
		interval: {
			low: Math.min(interval.low, correlation),
			high: Math.max(interval.high, correlation),
		},
		p: twoSidedT(t, n - 2),
	};
}

/** A value belongs to the third in which the middle of its answers lies; both ends have at least one value. */
function thirds(
	bins: readonly Bin[],
	n: number,
): { readonly lowest: AttributeThird; readonly highest: AttributeThird } {
	let below = 0;
	const middles = bins.map((bin) => {
		below += bin.n;
		return (below - bin.n / 2) / n;
	});
	const last = bins.length - 1;
	return {
		lowest: together(bins.filter((_, i) => i === 0 || (middles[i] ?? 1) <= 1 / 3)),
		highest: together(bins.filter((_, i) => i === last || (middles[i] ?? 0) >= 2 / 3)),
	};
}

function together(bins: readonly Bin[]): AttributeThird {
	const { n, score } = npsOf(mergeHistograms(bins.map(({ histogram }) => histogram)));
	return { from: bins[0]?.x ?? 0, to: bins[bins.length - 1]?.x ?? 0, n, score: score ?? 0 };
}
