/** How rows with few answers are told, and what they add up to. */
export interface Withholding<Row> {
	/** Rows with fewer answers are shown nowhere; 1 or less withholds nothing. */
	readonly minimum: number;
	answers(row: Row): number;
	/**
	 * Names of the totals a row is part of and that are, or may be, shown: one for all rows where nothing is said. A row
	 * that is alone withheld in a total could be computed from it.
	 */
	totals?(row: Row): readonly string[];
	/** Answers of a total that are in none of its rows, such as those without a team: they are withheld as they are. */
	readonly rest?: ReadonlyMap<string, number>;
}

export interface Shown<Row> {
	/** In the order given. */
	readonly shown: readonly Row[];
	readonly withheld: readonly Row[];
}

/**
 * Leaves out rows of fewer answers than the minimum, and as many of the next smallest as it takes until what is left out
 * of every total holds at least the minimum together: otherwise total minus rest would show it after all. Rows without
 * answers stay. Every view and export of figures by group goes through here; figures over everything are shown when they
 * hold the minimum themselves. What it cannot prevent is that somebody subtracts two overlapping periods from one another.
 *
 * @example
 * withholdSmall([{ n: 40 }, { n: 9 }, { n: 2 }], { minimum: 5, answers: ({ n }) => n }).shown // [{ n: 40 }]
 */
export function withholdSmall<Row>(
	rows: readonly Row[],
	{ minimum, answers, totals = () => [''], rest = new Map<string, number>() }: Withholding<Row>,
): Shown<Row> {
	const hidden = new Set<number>();
	const sums = new Map<string, number>();
	const counts = rows.map(answers);
	const names = rows.map(totals);
	const members = new Map<string, number[]>();
	const smallestFirst = [...counts.keys()].sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
	for (const index of smallestFirst) {
		if ((counts[index] ?? 0) === 0) continue;
		for (const name of names[index] ?? []) {
			const of = members.get(name) ?? [];
			of.push(index);
			members.set(name, of);
		}
	}
	for (const name of members.keys()) sums.set(name, Math.max(0, rest.get(name) ?? 0));

	const unsafe = new Set(members.keys());
	const hide = (index: number) => {
		hidden.add(index);
		for (const name of names[index] ?? []) {
			sums.set(name, (sums.get(name) ?? 0) + (counts[index] ?? 0));
			unsafe.add(name);
		}
	};
	for (const [index, count] of counts.entries()) if (count > 0 && count < minimum) hide(index);
	for (const name of unsafe) {
		unsafe.delete(name);
		for (const index of members.get(name) ?? []) {
			const together = sums.get(name) ?? 0;
			if (together === 0 || together >= minimum) break;
			if (!hidden.has(index)) hide(index);
		}
	}
	return {
		shown: rows.filter((_, index) => !hidden.has(index)),
		withheld: rows.filter((_, index) => hidden.has(index)),
	};
}
