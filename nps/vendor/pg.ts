import type * as Library from 'pg';

export type { Pool, PoolConfig } from 'pg';

/** Loaded only where a PostgreSQL store is used. */
export async function pg(): Promise<typeof Library> {
	return (await import('./pg.bundle.js')) as unknown as typeof Library;
}
