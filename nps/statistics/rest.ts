import type { Counts } from './counts';

const NONE: Counts = { promoters: 0, passives: 0, detractors: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
	promoters: a.promoters + b.promoters,
	passives: a.passives + b.passives,
	detractors: a.detractors + b.detractors,
});

/** For each, all others together. Added up from both ends, never subtracted, so that fractions leave no remainder. */
export function restOfEach<T>(all: readonly T[], add: (a: T, b: T) => T, none: T): T[] {
	const after = new Array<T>(all.length + 1).fill(none);
	for (let i = all.length - 1; i >= 0; i--) after[i] = add(after[i + 1] as T, all[i] as T);
	let before = none;
	return all.map((one, i) => {
		const rest = add(before, after[i + 1] as T);
		before = add(before, one);
		return rest;
	});
}

export const restOfCounts = (all: readonly Counts[]): Counts[] => restOfEach(all, addCounts, NONE);
