import { findRoot } from './findRoot';

const { abs, exp, sqrt } = Math;

const density = (z: number): number => exp((-z * z) / 2) / sqrt(2 * Math.PI);

/**
 * P(Z > z) of the standard normal distribution. Up to |z| = 3 the series of Marsaglia (2004, J. Stat. Softw. 11/4),
 * beyond it Laplace's continued fraction (Abramowitz & Stegun 26.2.14), so that tiny probabilities keep their digits.
 */
export function upperTail(z: number): number {
	if (z < 0) return 1 - upperTail(-z);
	if (z < 3) {
		let term = z;
		let sum = z;
		for (let k = 3; abs(term) > 1e-17; k += 2) {
			term *= (z * z) / k;
			sum += term;
		}
		return 0.5 - density(z) * sum;
	}
	let fraction = z;
	for (let k = 30; k >= 1; k--) fraction = z + k / fraction;
	return density(z) / fraction;
}

/**
 * The z that encloses this share of a standard normal distribution between −z and z: 0.95 gives 1.95996….
 * @throws RangeError unless the confidence lies strictly between 0 and 1.
 */
export function criticalZ(confidence: number): number {
	checkConfidence(confidence);
	const tail = (1 - confidence) / 2;
	return findRoot((z) => upperTail(z) - tail, 0, 9);
}

/** The z beyond which this probability, from 0 to ½, lies on either side; 38 for those too small for any digit. */
export function tailZ(probability: number): number {
	return findRoot((z) => upperTail(z) - probability, 0, 38, 1e-12);
}

/** The z with this probability below it, which must lie strictly between 0 and 1. */
export function quantile(probability: number): number {
	if (probability === 0.5) return 0;
	const z = criticalZ(abs(2 * probability - 1));
	return probability > 0.5 ? z : -z;
}

export function checkConfidence(confidence: number): void {
	if (confidence > 0 && confidence < 1) return;
	throw new RangeError(`Confidence must lie between 0 and 1, such as 0.95, not ${confidence}`);
}
