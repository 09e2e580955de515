import { checkTarget } from './check';
import type { CountsOrHistogram } from './counts';
import { npsOf } from './npsOf';
import { distribution, posteriorOf } from './posterior';

/**
 * How likely it is, 0 to 1, that the score of everybody who could be asked is at least `target` points, given these
 * answers and nothing else: Dirichlet posterior with Jeffreys prior (Gelman et al. 2013, Bayesian Data Analysis, § 3.4),
 * by quadrature. Null without answers.
 * @throws RangeError for impossible counts or target.
 *
 * probabilityAtLeast({ promoters: 50, passives: 30, detractors: 20 }, 20) // 0.8898…
 */
export function probabilityAtLeast(given: CountsOrHistogram, target: number): number | null {
	checkTarget(target);
	const nps = npsOf(given);
	if (nps.n === 0) return null;
	if (target === -100) return 1;
	if (target === 100) return 0;
	const below = distribution(posteriorOf(nps))(target / 100);
	return Math.min(1, Math.max(0, 1 - below));
}
