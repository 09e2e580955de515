import { logBeta } from './gamma';
import { upperTail } from './normal';

const { abs, exp, log, log1p, min, sqrt } = Math;

/** From here on the normal approximation below is exact to more digits than the continued fraction is quick to give. */
const LARGE = 1e5;

/** The regularised incomplete beta function of fixed a and b: P(X ≤ x) of a Beta(a, b) variable (DLMF 8.17). */
export function incompleteBeta(a: number, b: number): (x: number) => number {
	if (min(a, b) >= LARGE) return (x) => ofLarge(a, b, x);
	const scale = logBeta(a, b);
	return (x) => {
		if (x <= 0) return 0;
		if (x >= 1) return 1;
		const front = exp(a * log(x) + b * log1p(-x) - scale);
		return x < (a + 1) / (a + b + 2)
			? (front * continuedFraction(a, b, x)) / a
			: 1 - (front * continuedFraction(b, a, 1 - x)) / b;
	};
}

/** DLMF 8.17.22, evaluated by Lentz's method. */
function continuedFraction(a: number, b: number, x: number): number {
	const tiny = 1e-300;
	let c = 1;
	let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
	let value = d;
	for (let m = 1; m <= 10_000; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / nonZero(1 + even * d, tiny);
		c = nonZero(1 + even / c, tiny);
		value *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / nonZero(1 + odd * d, tiny);
		c = nonZero(1 + odd / c, tiny);
		const step = d * c;
		value *= step;
		if (abs(step - 1) < 1e-14) break;
	}
	return value;
}

const nonZero = (value: number, tiny: number): number => (abs(value) < tiny ? tiny : value);

/**
 * The normal approximation of Peizer & Pratt (1968, J. Am. Stat. Assoc. 63, 1416–1456) with the deviance in place of the
 * distance to the mean; its error falls with the size to the power of 1½.
 */
function ofLarge(a: number, b: number, x: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	const n = a + b - 1;
	const [below, above] = [a - 0.5, b - 0.5];
	const distance = below - n * x;
	if (distance === 0) return upperTail(0);
	const deviance = 2 * (devianceOf(below, n * x) + devianceOf(above, n * (1 - x)));
	const corrected =
		distance + (1 - 2 * x) / 6 + (x / below - (1 - x) / above + (x - 0.5) / n) / 50;
	const z = (corrected / abs(distance)) * sqrt(deviance / (1 + 1 / (6 * n)));
	return upperTail(z);
}

/** x ln(x / mean) + mean − x without loss of digits where the two are close (Loader 2000). */
function devianceOf(x: number, mean: number): number {
	const v = (x - mean) / (x + mean);
	if (abs(v) > 0.1) return x * log(x / mean) + mean - x;
	let sum = (x - mean) * v;
	let term = 2 * x * v;
	for (let k = 3; k < 60; k += 2) {
		term *= v * v;
		const next = sum + term / k;
		if (next === sum) break;
		sum = next;
	}
	return sum;
}
