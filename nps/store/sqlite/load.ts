import type * as Sqlite from 'node:sqlite';
import { StoreUnavailableError } from '../errors';

/** SQLite as it comes with Node, loaded when the embedded store is first used. */
export async function sqlite(): Promise<typeof Sqlite> {
	try {
		return await import('node:sqlite');
	} catch (cause) {
		throw new StoreUnavailableError(
			`The embedded store needs Node.js 22.22 or later, and this is ${process.version}. Update n8n, or choose an "NPS Store (PostgreSQL)" credential.`,
			{ cause },
		);
	}
}
