/**
 * A function whose latest results are kept by what went in, as JSON. Only for functions that give the same for the same:
 * a page that is looked at every minute mostly shows what it showed before.
 */
export function remembered<Args extends readonly unknown[], Result>(
	make: (...args: Args) => Result,
	most: number,
): (...args: Args) => Result {
	const kept = new Map<string, Result>();
	return (...args) => {
		const key = JSON.stringify(args);
		const result = kept.get(key) ?? make(...args);
		// Put back at the end, so that what nobody has asked for longest goes first.
		kept.delete(key);
		kept.set(key, result);
		const [oldest] = kept.keys();
		if (kept.size > most && oldest !== undefined) kept.delete(oldest);
		return result;
	};
}
