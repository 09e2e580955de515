import { withAdjustedP, type AdjustedP } from './adjusting';
import { checkCount } from './check';
import { compare } from './compare';
import { checkHistogram, type Histogram } from './counts';
import { DEFAULT_CONFIDENCE, type Limits } from './interval';
import { checkConfidence } from './normal';
import { npsOf } from './npsOf';

export interface Theme {
	readonly theme: string;
	/** Scores of the comments that praise it. */
	readonly positive: Histogram;
	/** Scores of the comments that complain about it. */
	readonly negative: Histogram;
}

/** One side of a theme: the comments that praise it, or those that complain about it. */
export interface ThemeDriver extends AdjustedP {
	readonly theme: string;
	readonly side: 'positive' | 'negative';
	/** Comments on this side of the theme. */
	readonly n: number;
	/** Of all comments, 0 to 1. */
	readonly share: number;
	/** Raw scores of the comments on this side of the theme, and of all other comments, in points. */
	readonly scoreWith: number;
	readonly scoreWithout: number;
	/** Score with minus score without, in points. */
	readonly impact: number;
	/** share · impact: by how many points the score of all comments exceeds that of the comments without it. */
	readonly contribution: number;
	/** Of the impact, by the same adjustment as `compare`, −200 to 200. */
	readonly interval: Limits;
	readonly p: number;
	/** Whether the adjusted p is below 1 − confidence. */
	readonly significant: boolean;
}

export interface ThemeDriverOptions {
	/** Between 0 and 1, 0.95 when left out. */
	readonly confidence?: number;
	/** Sides with fewer comments, or with fewer comments without them, are left out; 5 when not given. */
	readonly minimum?: number;
}

const MINIMUM = 5;

/**
 * What each theme does to the score, praise and complaints apart: the score of the comments with it against that of all
 * other comments, by the test of `compare` (Lewis & Sauro 2021), the p values adjusted over all sides of all themes
 * (Benjamini & Hochberg 1995). What people write about goes along with their score; whether it made it, only a test
 * with customers can tell.
 * @param commented Scores of all answers with a comment, each counted once.
 * @throws RangeError for impossible histograms, more comments with a theme than there are, or impossible options.
 */
export function themeDrivers(
	commented: Histogram,
	themes: readonly Theme[],
	{ confidence = DEFAULT_CONFIDENCE, minimum = MINIMUM }: ThemeDriverOptions = {},
): ThemeDriver[] {
	checkConfidence(confidence);
	checkCount(minimum, 'The minimum');
	const all = checkHistogram(commented);
	const found = themes.flatMap(({ theme, ...sides }) =>
		(['positive', 'negative'] as const).flatMap((side) => {
			const figures = figuresOf(theme, sides[side], all, { confidence, minimum });
			return figures ? [{ theme, side, ...figures }] : [];
		}),
	);
	return withAdjustedP(found).map((driver) => ({
		...driver,
		significant: driver.adjustedP < 1 - confidence,
	}));
}

function figuresOf(
	theme: string,
	having: Histogram,
	commented: Histogram,
	{ confidence, minimum }: Required<ThemeDriverOptions>,
) {
	const others = without(theme, having, commented);
	const [own, rest] = [npsOf(having), npsOf(others)];
	if (own.score === null || rest.score === null) return undefined;
	if (Math.min(own.n, rest.n) < minimum) return undefined;
	const { interval, p } = compare(having, others, { confidence });
	const share = own.n / (own.n + rest.n);
	const impact = own.score - rest.score;
	return {
		n: own.n,
		share,
		scoreWith: own.score,
		scoreWithout: rest.score,
		impact,
		contribution: share * impact,
		interval,
		p,
	};
}

function without(theme: string, having: Histogram, commented: Histogram): number[] {
	const own = checkHistogram(having);
	return commented.map((all, score) => {
		const left = all - (own[score] ?? 0);
		// Fractions may leave a remainder in the last digit.
		if (left >= -1e-9 * all) return Math.max(0, left);
		throw new RangeError(
			`More comments with the theme '${theme}' than comments gave the score ${score} (${own[score]} of ${all})`,
		);
	});
}
