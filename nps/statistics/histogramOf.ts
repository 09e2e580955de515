import type { Score } from '../score';

/** How often each score occurs, eleven counts for 0 to 10; answers without a score are not counted. */
export function histogramOf(scores: Iterable<Score | null>): number[] {
	const histogram = emptyHistogram();
	for (const score of scores) {
		if (score !== null) histogram[score] = (histogram[score] ?? 0) + 1;
	}
	return histogram;
}

export function emptyHistogram(): number[] {
	return new Array<number>(11).fill(0);
}
