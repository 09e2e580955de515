/**
 * Reads the form in which n8n stores an execution: an array of values in which a string inside an object or array is
 * the index of another value.
 * @param {string} text
 * @returns {any}
 */
export function parseFlatted(text) {
	/** @type {unknown[]} */
	const values = JSON.parse(text);
	/** @type {Map<number, unknown>} */
	const made = new Map();

	/** @param {number} index @returns {unknown} */
	const at = (index) => {
		const value = values[index];
		if (typeof value !== 'object' || value === null) return value;
		if (made.has(index)) return made.get(index);
		/** @type {any} */
		const copy = Array.isArray(value) ? [] : {};
		made.set(index, copy);
		for (const [key, part] of Object.entries(value)) {
			copy[key] = typeof part === 'string' ? at(Number(part)) : part;
		}
		return copy;
	};
	return at(0);
}
