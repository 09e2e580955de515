import { checkCount } from './check';

/**
 * How many equally weighted answers tell as much as these weighted ones: (Σw)²/Σw² (Kish 1965, Survey Sampling, § 11.7),
 * from 1 to the number of weights. 0 for none; a weight of 0 counts nothing.
 * @throws RangeError for weights that are not finite numbers of at least 0.
 *
 * effectiveSize([1, 1, 1, 1]) // 4
 * effectiveSize([4, 1, 1, 1]) // 2.58
 */
export function effectiveSize(weights: readonly number[]): number {
	// Only their ratios matter; the largest as unit keeps the squares within range.
	const largest = weights.reduce(
		(max, weight) => Math.max(max, checkCount(weight, 'A weight')),
		0,
	);
	if (largest === 0) return 0;
	let [sum, squares] = [0, 0];
	for (const weight of weights) {
		const relative = weight / largest;
		sum += relative;
		squares += relative * relative;
	}
	return (sum * sum) / squares;
}
