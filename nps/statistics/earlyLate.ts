import { compare, type Comparison } from './compare';
import type { CountsOrHistogram } from './counts';

/**
 * Whether those who answered at once score differently from those who needed a reminder or longer: early minus late, as
 * `compare`. Late answers stand in for the silent (Armstrong & Overton 1977, J. Mark. Res. 14, 396–402): a difference
 * says that the score is likely off in that direction, none does not prove that it is not.
 * @throws RangeError for impossible counts or a confidence outside 0 to 1.
 */
export function earlyLate(
	early: CountsOrHistogram,
	late: CountsOrHistogram,
	options: { readonly confidence?: number } = {},
): Comparison {
	return compare(early, late, options);
}
