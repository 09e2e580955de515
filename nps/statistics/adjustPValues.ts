/**
 * p values of several tests looked at together, adjusted so that of those below 0.05 about 5 % are false discoveries:
 * the step-up procedure of Benjamini & Hochberg (1995, J. R. Stat. Soc. B 57, 289–300). In the order given.
 * @throws RangeError for anything but numbers from 0 to 1.
 *
 * adjustPValues([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function adjustPValues(ps: readonly number[]): number[] {
	const adjusted = new Array<number>(ps.length).fill(1);
	const largestFirst = ps.map((p, index) => ({ p: checked(p), index })).sort((a, b) => b.p - a.p);
	let smallest = 1;
	largestFirst.forEach(({ p, index }, position) => {
		const rank = ps.length - position;
		smallest = Math.min(smallest, p * (ps.length / rank));
		adjusted[index] = smallest;
	});
	return adjusted;
}

function checked(p: number): number {
	if (p >= 0 && p <= 1) return p;
	throw new RangeError(`A p value must lie from 0 to 1, not ${String(p)}`);
}
