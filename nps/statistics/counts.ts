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
		promoters: count(promoters, 'promoters'),
		passives: count(passives, 'passives'),
		detractors: count(detractors, 'detractors'),
	};
}

function countsOfHistogram(histogram: Histogram): Counts {
	if (histogram.length !== 11) {
		throw new RangeError(
			`A histogram has 11 counts, for the scores 0 to 10, not ${histogram.length}`,
		);
	}
	const sum = (from: number, to: number): number => {
		let total = 0;
		for (let score = from; score <= to; score++)
			total += count(histogram[score], `score ${score}`);
		return total;
	};
	return { detractors: sum(0, 6), passives: sum(7, 8), promoters: sum(9, 10) };
}

function count(value: number | undefined, what: string): number {
	if (typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER) return value;
	throw new RangeError(
		`The count of ${what} must be a number of at least 0, not ${String(value)}`,
	);
}
