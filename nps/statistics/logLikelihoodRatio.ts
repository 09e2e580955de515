import type { Trials } from './check';

/**
 * G² of two shares being one: twice the logarithm of how much likelier the numbers are if the shares differ (Dunning 1993,
 * Comput. Linguist. 19, 61–74). χ² distributed with one degree of freedom where counts are not tiny; 0 at least.
 */
export function logLikelihoodRatio(a: Trials, b: Trials): number {
	const share = (a.successes + b.successes) / (a.of + b.of);
	return Math.max(0, 2 * (gain(a, share) + gain(b, share)));
}

/** By how much the logarithm of the likelihood grows with a share of its own. */
const gain = ({ successes, of }: Trials, share: number): number =>
	term(successes, of * share) + term(of - successes, of * (1 - share));

const term = (observed: number, expected: number): number =>
	observed === 0 ? 0 : observed * Math.log(observed / expected);
