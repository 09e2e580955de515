const WARM_UP_MS = 300;
const MEASURE_MS = 1500;

/**
 * How many of `inputs` a function works through in a second.
 * @template T
 * @param {readonly T[]} inputs
 * @param {(input: T) => unknown} work
 */
export function perSecond(inputs, work) {
	runFor(WARM_UP_MS, inputs, work);
	const { count, ms } = runFor(MEASURE_MS, inputs, work);
	return (1000 * count) / ms;
}

/**
 * Nanoseconds per character of one text.
 * @param {string} text
 * @param {(text: string) => unknown} work
 */
export const nanosecondsPerCharacter = (text, work) =>
	1e9 / (perSecond([text], work) * text.length);

/**
 * @template T
 * @param {number} forMs
 * @param {readonly T[]} inputs
 * @param {(input: T) => unknown} work
 */
function runFor(forMs, inputs, work) {
	const started = performance.now();
	let count = 0;
	let ms = 0;
	while (ms < forMs) {
		work(/** @type {T} */ (inputs[count % inputs.length]));
		count++;
		ms = performance.now() - started;
	}
	return { count, ms };
}
