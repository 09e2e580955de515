import { incompleteBeta } from './beta';
import { findRoot } from './findRoot';

/** Two-sided p of Student's t: P(|T| ≥ |t|) with so many degrees of freedom (Abramowitz & Stegun 26.7.1). */
export function twoSidedT(t: number, degrees: number): number {
	return incompleteBeta(degrees / 2, 0.5)(degrees / (degrees + t * t));
}

/** The t that encloses this share of Student's distribution between −t and t. */
export function criticalT(confidence: number, degrees: number): number {
	const log = findRoot((x) => twoSidedT(Math.exp(x), degrees) - (1 - confidence), -40, 40);
	return Math.exp(log);
}
