import { adjusted } from './adjusted';
import type { CountsOrHistogram } from './counts';
import { npsOf } from './npsOf';
import { sampleSize, type SampleSizeOptions } from './sampleSize';

/**
 * How many further answers it takes until the interval is the score ± `margin` points, if they are as mixed as those
 * there are; 0 when it is that narrow already. Without answers it is the planning size of `sampleSize`.
 * @throws RangeError as `sampleSize` does.
 */
export function moreAnswersNeeded(
	given: CountsOrHistogram,
	options: Omit<SampleSizeOptions, 'variance'>,
): number {
	const nps = npsOf(given);
	const needed =
		nps.n === 0
			? sampleSize(options)
			: sampleSize({ ...options, variance: adjusted(nps).variance });
	return Math.max(0, Math.ceil(needed - nps.n));
}
