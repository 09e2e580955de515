import { withAdjustedP, type AdjustedP } from './adjusting';
import { checkCount, checkTrials, type Trials } from './check';
import { FEWEST_EXPECTED, fewestExpected } from './compareProportions';
import { fisherExact } from './fisherExact';
import { DEFAULT_CONFIDENCE } from './interval';
import { logLikelihoodRatio } from './logLikelihoodRatio';
import { checkConfidence, upperTail } from './normal';

export interface EmergingTerm extends AdjustedP {
	readonly term: string;
	/** Comments with the term, now and before. */
	readonly now: number;
	readonly before: number;
	/** How many times as often as before, with half a comment added to each count so that a new term has a ratio, too. */
	readonly ratio: number;
	/** Log-likelihood ratio: how surprising the rise is. */
	readonly g2: number;
	readonly p: number;
}

export interface EmergingTermsOptions {
	/** Between 0 and 1, 0.95 when left out. */
	readonly confidence?: number;
	/** Terms with fewer comments, now and before together, are not looked at; 5 when left out. */
	readonly minimum?: number;
}

const MINIMUM = 5;

/**
 * Terms that more of the comments contain than before, by more than chance; the most surprising first. Ranked by the
 * log-likelihood ratio (Dunning 1993); p of its χ² distribution, or of Fisher's exact test where fewer than 5 are
 * expected in a cell; two-sided, and adjusted over all terms that are common enough to be looked at, whether they rose or
 * fell (Benjamini & Hochberg 1995).
 * @param now How many comments contain each term; a comment counts once, however often it repeats the term.
 * @param sizes How many comments there are altogether.
 * @throws RangeError for impossible counts, more comments with a term than there are, or impossible options.
 */
export function emergingTerms(
	now: ReadonlyMap<string, number>,
	before: ReadonlyMap<string, number>,
	sizes: { readonly now: number; readonly before: number },
	{ confidence = DEFAULT_CONFIDENCE, minimum = MINIMUM }: EmergingTermsOptions = {},
): EmergingTerm[] {
	checkConfidence(confidence);
	checkCount(minimum, 'The minimum');
	checkCount(sizes.now, 'The number of comments now');
	checkCount(sizes.before, 'The number of comments before');
	const tested: Array<Omit<EmergingTerm, 'adjustedP'>> = [];
	for (const term of new Set([...now.keys(), ...before.keys()])) {
		const a = trialsOf(term, now, sizes.now);
		const b = trialsOf(term, before, sizes.before);
		if (a.successes + b.successes < minimum || a.of === 0 || b.of === 0) continue;
		const g2 = logLikelihoodRatio(a, b);
		const ratio = ((a.successes + 0.5) / (a.of + 1)) * ((b.of + 1) / (b.successes + 0.5));
		const p = chanceOf(a, b, g2);
		tested.push({ term, now: a.successes, before: b.successes, ratio, g2, p });
	}
	return withAdjustedP(tested)
		.filter((one) => one.adjustedP < 1 - confidence && rose(one, sizes))
		.sort((a, b) => b.g2 - a.g2 || (a.term < b.term ? -1 : 1));
}

function trialsOf(term: string, counts: ReadonlyMap<string, number>, of: number): Trials {
	return checkTrials(
		{ successes: counts.get(term) ?? 0, of },
		`The number of comments with '${term}'`,
	);
}

function chanceOf(a: Trials, b: Trials, g2: number): number {
	const whole = [a.successes, a.of, b.successes, b.of].every(Number.isInteger);
	if (whole && fewestExpected(a, b) < FEWEST_EXPECTED) return fisherExact(a, b);
	return Math.min(1, 2 * upperTail(Math.sqrt(g2)));
}

const rose = (
	{ now, before }: Pick<EmergingTerm, 'now' | 'before'>,
	sizes: { readonly now: number; readonly before: number },
): boolean => now / sizes.now > before / sizes.before;
