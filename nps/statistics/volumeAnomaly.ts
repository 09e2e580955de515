import { checkWhole } from './check';
import { DEFAULT_CONFIDENCE } from './interval';
import { negativeBinomial, type NegativeBinomial } from './negativeBinomial';
import { checkConfidence, tailZ, upperTail } from './normal';
import { criticalT, twoSidedT } from './studentT';

export interface VolumeAnomaly {
	readonly expected: number;
	/** Between which counts such a day lies with the confidence asked for. */
	readonly low: number;
	readonly high: number;
	/** Two-sided. */
	readonly p: number;
	readonly unusual: 'high' | 'low' | undefined;
}

/** Two say next to nothing about how much counts vary. */
const FEWEST = 3;

/**
 * Whether today's number of answers or invitations fits earlier numbers of comparable days (which days compare, such as
 * the same weekday, is the caller's choice). A negative binomial prediction of the next count: that of a Poisson rate
 * known from the history alone (Gamma posterior with Jeffreys prior; Gelman et al. 2013, § 2.6), wider by the
 * overdispersion of the history (quasi-Poisson φ = χ²/(k − 1), McCullagh & Nelder 1989, § 6.2.3) and, as φ comes from few
 * days, with the tails of Student's t. Few days and small counts so have wide limits: after 0, 0, 0 a count of 1 is normal.
 * A trend in the history is not followed.
 * @throws RangeError for fewer than 3 earlier counts, counts that are not whole numbers of at least 0, or a confidence
 * outside 0 to 1.
 */
export function volumeAnomaly(
	history: readonly number[],
	today: number,
	{ confidence = DEFAULT_CONFIDENCE }: { readonly confidence?: number } = {},
): VolumeAnomaly {
	checkConfidence(confidence);
	checkWhole(today, "Today's count");
	history.forEach((count) => checkWhole(count, 'An earlier count'));
	if (history.length < FEWEST) {
		throw new RangeError(
			`At least ${FEWEST} earlier counts are needed to say what is usual, not ${history.length}`,
		);
	}
	const days = history.length;
	const expected = (history.reduce((sum, count) => sum + count, 0) + 0.5) / days;
	const overdispersion = overdispersionOf(history);
	const variance = expected * (1 + 1 / days) * Math.max(1, overdispersion);
	const distribution = negativeBinomial(expected, variance);
	const degrees = overdispersion > 1 ? days - 1 : Infinity;
	const p = twoSided(distribution, today, degrees);
	return {
		expected,
		...limitsOf(distribution, tailOf(confidence, degrees)),
		p,
		unusual: p >= 1 - confidence ? undefined : today > expected ? 'high' : 'low',
	};
}

/** φ of the quasi-Poisson model: 1 for counts that vary as chance makes them. */
function overdispersionOf(history: readonly number[]): number {
	const mean = history.reduce((sum, count) => sum + count, 0) / history.length;
	const squares = history.reduce((sum, count) => sum + (count - mean) ** 2, 0);
	return mean === 0 ? 1 : squares / mean / (history.length - 1);
}

/** A tail of the prediction, taken for one of Student's t instead of z where φ is known from so few days. */
function twoSided({ atMost, atLeast }: NegativeBinomial, today: number, degrees: number): number {
	const tail = Math.min(atMost(today), atLeast(today));
	if (tail >= 0.5) return 1;
	return degrees === Infinity ? 2 * tail : twoSidedT(tailZ(tail), degrees);
}

/** The tail of the prediction beyond which `twoSided` is below 1 − confidence. */
function tailOf(confidence: number, degrees: number): number {
	return degrees === Infinity ? (1 - confidence) / 2 : upperTail(criticalT(confidence, degrees));
}

/** The counts that are in neither tail. */
function limitsOf(
	{ atMost, atLeast }: NegativeBinomial,
	tail: number,
): { readonly low: number; readonly high: number } {
	return {
		low: firstWhere((y) => atMost(y) >= tail),
		high: firstWhere((y) => atLeast(y + 1) < tail),
	};
}

/** The smallest whole number from which on the condition holds. */
function firstWhere(holds: (y: number) => boolean): number {
	let to = 1;
	while (to < Number.MAX_SAFE_INTEGER / 2 && !holds(to)) to *= 2;
	let from = 0;
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		if (holds(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}
