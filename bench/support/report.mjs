/**
 * Prints one result, the ratio last.
 * @param {string} what
 * @param {string} ours
 * @param {string} rival Its name and figure.
 * @param {number} ratio Ours divided by the rival's.
 */
export function report(what, ours, rival, ratio) {
	console.log(`${what}: ${ours} against ${rival} · ratio: ${format(ratio)}`);
}

/** @param {number} ratio */
const format = (ratio) => (ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(3));

/** @param {number} share */
export const percent = (share) => `${(100 * share).toFixed(1)} %`;
