import { checkTarget } from './check';
import { scoreWithError, type Comparison } from './compare';
import type { CountsOrHistogram } from './counts';
import { DEFAULT_CONFIDENCE } from './interval';
import { checkConfidence } from './normal';
import { npsOf } from './npsOf';
import { zTest } from './zTest';

/**
 * Whether a score differs from a fixed number, such as a target or a published benchmark, by more than chance: z-test of
 * the adjusted-Wald score (Rocks 2016) against it, score minus target. Two-sided; for the chance of having reached a
 * target see `probabilityAtLeast`.
 * @throws RangeError for impossible counts, target or population, or a confidence outside 0 to 1.
 */
export function compareToTarget(
	given: CountsOrHistogram,
	target: number,
	options: { readonly confidence?: number; readonly population?: number } = {},
): Comparison {
	const { confidence = DEFAULT_CONFIDENCE, population } = options;
	checkConfidence(confidence);
	checkTarget(target);
	const found = scoreWithError(npsOf(given), population);
	return zTest(
		found && { difference: found.score - target, standardError: found.error },
		confidence,
		200,
	);
}
