import { checkHistogram, type Histogram } from './counts';
import { emptyHistogram } from './histogramOf';

/**
 * The histogram of all answers together: the sum, score by score. None give an empty one.
 * @throws RangeError unless every histogram has eleven finite counts of at least 0.
 */
export function mergeHistograms(histograms: Iterable<Histogram>): number[] {
	const total = emptyHistogram();
	for (const histogram of histograms) {
		checkHistogram(histogram).forEach((count, score) => {
			total[score] = (total[score] ?? 0) + count;
		});
	}
	return total;
}
