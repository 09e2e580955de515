import type { DatabaseSync } from 'node:sqlite';

/** Gives SQL the function nps_fold: the text in lower case, in every script. SQLite's own lower() knows ASCII alone. */
export function addFold(database: DatabaseSync): void {
	database.function('nps_fold', { deterministic: true }, (text) =>
		typeof text === 'string' ? text.toLowerCase() : null,
	);
}
