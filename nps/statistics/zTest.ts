import type { Limits } from './interval';
import { criticalZ, upperTail } from './normal';

export interface ZTest {
	/** Null when there is nothing to compare, as is the next. */
	readonly difference: number | null;
	readonly standardError: number | null;
	/** Null also where nothing is left to chance, because everybody has answered. */
	readonly z: number | null;
	/** Two-sided; 1 when there is nothing to compare. */
	readonly p: number;
	readonly significant: boolean;
}

export interface Estimate {
	readonly difference: number;
	readonly standardError: number;
}

/** The two-sided z-test of a difference, and its interval, which reaches no further than ± `furthest`. */
export function zTest(
	estimate: Estimate | undefined,
	confidence: number,
	furthest: number,
): ZTest & { readonly interval: Limits } {
	if (!estimate) {
		return {
			difference: null,
			standardError: null,
			z: null,
			p: 1,
			significant: false,
			interval: { low: -furthest, high: furthest },
		};
	}
	const { difference, standardError } = estimate;
	const z = standardError === 0 ? null : difference / standardError;
	const p = z === null ? Number(difference === 0) : 2 * upperTail(Math.abs(z));
	const half = criticalZ(confidence) * standardError;
	const interval = {
		low: Math.max(-furthest, difference - half),
		high: Math.min(furthest, difference + half),
	};
	return { difference, standardError, z, p, significant: p < 1 - confidence, interval };
}
