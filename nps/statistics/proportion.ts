import { checkTrials, type Trials } from './check';
import { DEFAULT_CONFIDENCE, type Limits } from './interval';
import { criticalZ } from './normal';

export interface Proportion extends Limits {
	/** 0 to 1, unrounded; null without trials, where everything from 0 to 1 is possible. */
	readonly share: number | null;
}

/**
 * A share with its interval by the score method (Wilson 1927, J. Am. Stat. Assoc. 22, 209–212), which is never empty and
 * never leaves 0 to 1, also when all or none succeed.
 * @throws RangeError for impossible numbers or a confidence outside 0 to 1.
 *
 * proportion(15, 148) // { share: 0.1014, low: 0.0624, high: 0.1605 }
 */
export function proportion(
	successes: number,
	of: number,
	{ confidence = DEFAULT_CONFIDENCE }: { readonly confidence?: number } = {},
): Proportion {
	return proportionAt({ successes, of }, criticalZ(confidence));
}

/** The same for a z found before. */
export function proportionAt(trials: Trials, z: number): Proportion {
	const { successes, of } = checkTrials(trials);
	if (of === 0) return { share: null, low: 0, high: 1 };
	const square = z * z;
	const middle = successes + square / 2;
	const half = z * Math.sqrt(successes * ((of - successes) / of) + square / 4);
	return {
		share: successes / of,
		low: successes === 0 ? 0 : Math.max(0, (middle - half) / (of + square)),
		high: successes === of ? 1 : Math.min(1, (middle + half) / (of + square)),
	};
}
