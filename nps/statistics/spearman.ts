/** How many answers have this x and this y. */
export interface WeightedPair {
	readonly x: number;
	readonly y: number;
	readonly weight: number;
}

/** Middle of the ranks of each value, as a share of all from −½ to ½; ties share theirs. */
function centredRanks(pairs: readonly WeightedPair[], of: 'x' | 'y'): Map<number, number> {
	const weights = new Map<number, number>();
	let total = 0;
	for (const pair of pairs) {
		weights.set(pair[of], (weights.get(pair[of]) ?? 0) + pair.weight);
		total += pair.weight;
	}
	let below = 0;
	const ranks = new Map<number, number>();
	for (const [value, weight] of [...weights].sort(([a], [b]) => a - b)) {
		ranks.set(value, (below + weight / 2) / total - 0.5);
		below += weight;
	}
	return ranks;
}

/**
 * Spearman's rank correlation with ties: Pearson's correlation of the mid-ranks (Kendall & Gibbons 1990, Rank Correlation
 * Methods, ch. 3), −1 to 1. Undefined where all x or all y are equal, or nothing has a weight.
 */
export function spearman(pairs: readonly WeightedPair[]): number | undefined {
	const counted = pairs.filter(({ weight }) => weight > 0);
	const [xs, ys] = [centredRanks(counted, 'x'), centredRanks(counted, 'y')];
	if (xs.size < 2 || ys.size < 2) return undefined;
	let [xx, yy, xy] = [0, 0, 0];
	for (const { x, y, weight } of counted) {
		const [a, b] = [xs.get(x) ?? 0, ys.get(y) ?? 0];
		xx += weight * a * a;
		yy += weight * b * b;
		xy += weight * a * b;
	}
	return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
