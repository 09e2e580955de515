import { checkPopulation } from './check';

/**
 * √((N − n)/(N − 1)), by which a standard error shrinks when n of N people have answered (Cochran 1977, Sampling
 * Techniques, § 2.5): 1 for an unlimited population, 0 when everybody has answered.
 * @throws RangeError for a population below 1.
 */
export function finitePopulation(n: number, population: number | undefined): number {
	const size = checkPopulation(population);
	if (size === Infinity) return 1;
	return size <= n ? 0 : Math.min(1, Math.sqrt((size - n) / (size - 1)));
}
