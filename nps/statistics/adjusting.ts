import { adjustPValues } from './adjustPValues';

export interface AdjustedP {
	/** p after the correction for looking at several at once (Benjamini & Hochberg 1995). */
	readonly adjustedP: number;
}

/** Each with its p adjusted over all that were tested; what could not be tested keeps 1 and costs the others nothing. */
export function withAdjustedP<T extends { readonly p: number }>(
	results: readonly T[],
	isTested: (result: T) => boolean = () => true,
): Array<T & AdjustedP> {
	const adjusted = adjustPValues(results.filter(isTested).map(({ p }) => p));
	let next = 0;
	return results.map((result) => ({
		...result,
		adjustedP: isTested(result) ? (adjusted[next++] ?? 1) : 1,
	}));
}
