import { checkCount } from './check';
import type { CountsOrHistogram } from './counts';
import type { Limits } from './interval';
import { npsOf } from './npsOf';

/**
 * The lowest and the highest score of all who were reached that these answers allow, in points: as if everybody who kept
 * silent were a detractor, or a promoter (worst-case bounds of Manski 1989, J. Hum. Resour. 24, 343–360). No assumption
 * about the silent goes into it, so it is wide: at a response rate of 20 % it spans 160 points.
 * @throws RangeError for impossible counts, or fewer reached than answered.
 */
export function responseBounds(given: CountsOrHistogram, reached: number): Limits {
	const { promoters, detractors, n } = npsOf(given);
	checkCount(reached, 'The number reached');
	if (n > reached) {
		throw new RangeError(
			`The number of answers (${n}) cannot exceed the number reached (${reached})`,
		);
	}
	if (reached === 0) return { low: -100, high: 100 };
	const silent = reached - n;
	const net = promoters - detractors;
	return { low: (100 * (net - silent)) / reached, high: (100 * (net + silent)) / reached };
}
