import type { Counts } from './counts';
import type { Limits } from './interval';
import { credibleLimits, posteriorOf } from './posterior';

/**
 * Equal-tailed credible interval of the score under a Dirichlet posterior with Jeffreys prior, between −1 and 1.
 * Exact up to the quadrature, no sampling.
 */
export function bayesInterval(counts: Counts, confidence: number): Limits {
	return credibleLimits(posteriorOf(counts), confidence);
}
