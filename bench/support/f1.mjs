/**
 * Mean of the F1 scores of the labels that occur.
 * @param {ReadonlyArray<readonly [string, string]>} pairs Expected and found.
 */
export function macroF1(pairs) {
	const labels = [...new Set(pairs.map(([expected]) => expected))];
	const scores = labels.map((label) => {
		const right = pairs.filter(([expected, found]) => expected === label && found === label).length;
		const named = pairs.filter(([, found]) => found === label).length;
		const there = pairs.filter(([expected]) => expected === label).length;
		return right === 0 ? 0 : (2 * right) / (named + there);
	});
	return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
