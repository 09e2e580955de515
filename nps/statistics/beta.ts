/** Lanczos coefficients for g = 7, n = 9 (Godfrey 2001). */
const LANCZOS = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
	-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
	1.5056327351493116e-7,
] as const;

/** Logarithm of the gamma function for x > 0. */
function logGamma(x: number): number {
	const shifted = x - 1;
	const t = shifted + 7.5;
	let sum: number = LANCZOS[0];
	LANCZOS.slice(1).forEach((coefficient, i) => (sum += coefficient / (shifted + i + 1)));
	return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Logarithm of the beta function B(a, b). */
export function logBeta(a: number, b: number): number {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** The regularised incomplete beta function of fixed a and b: P(X ≤ x) of a Beta(a, b) variable (DLMF 8.17). */
export function incompleteBeta(a: number, b: number): (x: number) => number {
	const scale = logBeta(a, b);
	return (x) => {
		if (x <= 0) return 0;
		if (x >= 1) return 1;
		const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - scale);
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
		if (Math.abs(step - 1) < 1e-14) break;
	}
	return value;
}

const nonZero = (value: number, tiny: number): number => (Math.abs(value) < tiny ? tiny : value);
