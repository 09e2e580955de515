import type { Score } from '../score';

/**
 * How often each score occurs, eleven counts for 0 to 10; answers without a score are not counted.
 * @throws RangeError for anything but null and the whole numbers 0 to 10.
 */
export function histogramOf(scores: Iterable<Score | null>): number[] {
	const histogram = emptyHistogram();
	for (const score of scores) {
		if (score === null) continue;
		const before = histogram[score];
		if (before === undefined)
			throw new RangeError(`A score is a whole number from 0 to 10, not ${String(score)}`);
		histogram[score] = before + 1;
	}
	return histogram;
}

export function emptyHistogram(): number[] {
	return new Array<number>(11).fill(0);
}
