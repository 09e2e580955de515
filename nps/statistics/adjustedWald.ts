import { adjusted } from './adjusted';
import type { Counts } from './counts';
import { criticalZ } from './normal';
import type { Limits } from './interval';

/** Adjusted-Wald interval (Rocks 2016), between −1 and 1 before clipping. */
export function adjustedWald(counts: Counts, confidence: number): Limits {
	const { score, variance, n } = adjusted(counts);
	const half = criticalZ(confidence) * Math.sqrt(variance / n);
	return { low: score - half, high: score + half };
}
