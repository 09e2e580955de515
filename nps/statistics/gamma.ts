const { log, log1p } = Math;

/** Lanczos coefficients for g = 7, n = 9 (Godfrey 2001). */
const LANCZOS = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
	-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
	1.5056327351493116e-7,
] as const;

const HALF_LOG_TWO_PI = 0.5 * log(2 * Math.PI);

/** Logarithm of the gamma function for x > 0. */
function logGamma(x: number): number {
	const shifted = x - 1;
	const t = shifted + 7.5;
	let sum: number = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (shifted + i);
	return HALF_LOG_TWO_PI + (shifted + 0.5) * log(t) - t + log(sum);
}

/** By how much Stirling's formula falls short of the logarithm of the gamma function, for x ≥ 10 (DLMF 5.11.1). */
function stirlingError(x: number): number {
	const square = x * x;
	return (
		(1 / 12 -
			(1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) /
		x
	);
}

/**
 * Logarithm of the beta function B(a, b). Where an argument is large, the large terms of Stirling's formula are cancelled
 * on paper and not in floating point (Didonato & Morris 1992, ACM TOMS 708).
 */
export function logBeta(a: number, b: number): number {
	const [small, large] = a < b ? [a, b] : [b, a];
	if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large);
	const error = stirlingError(large) - stirlingError(small + large);
	const share = small / (small + large);
	const ofLarge = (large - 0.5) * log1p(-share);
	return small < 10
		? logGamma(small) + error + small - small * log(small + large) + ofLarge
		: HALF_LOG_TWO_PI -
				0.5 * log(small + large) +
				stirlingError(small) +
				error +
				(small - 0.5) * log(share) +
				ofLarge;
}

/** Logarithm of Γ(a + n)/Γ(a): of a (a + 1) (a + 2) … with n factors; 0 for n = 0, whatever a is. */
export function logRising(a: number, n: number): number {
	return n === 0 ? 0 : logGamma(n) - logBeta(a, n);
}
