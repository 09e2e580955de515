import type { Histogram } from './counts';
import { emptyHistogram } from './histogramOf';

/** The histogram of all answers together: the sum, score by score. None give an empty one. */
export function mergeHistograms(histograms: Iterable<Histogram>): number[] {
	const total = emptyHistogram();
	for (const histogram of histograms) {
		for (let score = 0; score < total.length; score++) {
			total[score] = (total[score] ?? 0) + (histogram[score] ?? 0);
		}
	}
	return total;
}
