import { checkCount } from './check';

/** How many answers of each category. */
export interface Counts {
	readonly promoters: number;
	readonly passives: number;
	readonly detractors: number;
}

/** How many answers of each score: eleven numbers, 0 to 10. Everything is computed from it, and it merges. */
export type Histogram = readonly number[];

export type CountsOrHistogram = Counts | Histogram;

/**
 * The counts of a histogram, or the counts themselves, checked.
 * @throws RangeError unless every count is a finite number of at least 0, and a histogram has eleven of them.
 */
export function countsOf(given: CountsOrHistogram): Counts {
	return isHistogram(given) ? countsOfHistogram(given) : checkedCounts(given);
}

function isHistogram(given: CountsOrHistogram): given is Histogram {
	return Array.isArray(given);
}

function checkedCounts({ promoters, passives, detractors }: Counts): Counts {
	return {
		promoters: checkCount(promoters, 'The count of promoters'),
		passives: checkCount(passives, 'The count of passives'),
		detractors: checkCount(detractors, 'The count of detractors'),
	};
}

function countsOfHistogram(histogram: Histogram): Counts {
	const checked = checkHistogram(histogram);
	const sum = (from: number, to: number): number => {
		let total = 0;
		for (let score = from; score <= to; score++) total += checked[score] ?? 0;
		return total;
	};
	return { detractors: sum(0, 6), passives: sum(7, 8), promoters: sum(9, 10) };
}

/** @throws RangeError unless it has eleven finite counts of at least 0. */
export function checkHistogram(histogram: Histogram): number[] {
	if (histogram.length !== 11) {
		throw new RangeError(
			`A histogram has 11 counts, for the scores 0 to 10, not ${histogram.length}`,
		);
	}
	// Not by map, which skips holes.
	return Array.from(histogram, (count, score) =>
		checkCount(count, `The count of score ${score}`),
	);
}
