import { pg, type Pool } from '../../vendor/pg';
import type { StoreConfig } from '../types';

export type PostgresConfig = Extract<StoreConfig, { kind: 'postgres' }>;

const CONNECT_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 30_000;
/** Longer than the server's own limit within transactions, so that there the server's answer comes first. */
const QUERY_TIMEOUT_MS = 35_000;
const INT8 = 20;

const SSL = {
	disable: false,
	require: { rejectUnauthorized: false },
	verify: { rejectUnauthorized: true },
} as const;

/** For messages, without secrets. */
export function labelOf({ host, port, database }: PostgresConfig): string {
	return `PostgreSQL ${host}${port === 5432 ? '' : `:${port}`}/${database}`;
}

/**
 * A pool that keeps nothing in its sessions and sends no start-up parameter beyond those every pooler knows. bigint
 * comes as a number, for this pool only: n8n's own PostgreSQL nodes share the process, and maybe the library.
 */
export async function openPool(config: PostgresConfig, max = config.maxConnections): Promise<Pool> {
	const { Pool, types } = await pg();
	const pool = new Pool({
		host: config.host,
		port: config.port,
		database: config.database,
		user: config.user,
		password: config.password,
		ssl: SSL[config.ssl],
		max,
		application_name: 'n8n-nodes-nps',
		connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
		idleTimeoutMillis: IDLE_TIMEOUT_MS,
		query_timeout: QUERY_TIMEOUT_MS,
		keepAlive: true,
		allowExitOnIdle: true,
		types: {
			getTypeParser: (oid: number, format?: 'text' | 'binary') =>
				oid === INT8 ? Number : types.getTypeParser(oid, format ?? 'text'),
		},
	});
	// The server may end idle connections at any time; the pool makes new ones.
	pool.on('error', () => undefined);
	return pool;
}
