import type { PoolClient } from 'pg';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from '../../vendor/kysely';
import type { Pool } from '../../vendor/pg';
import { withoutNul } from '../values';
import { asStoreError, isLost, unavailable } from './errors';

/**
 * Limits of a transaction in milliseconds. Set inside it, since a pooler between us and the server may hand the next
 * transaction to another connection; as a start-up parameter PgBouncer would refuse them.
 */
const BEGIN = `begin; set local statement_timeout = 30000; set local idle_in_transaction_session_timeout = 60000`;

/** How many dead connections of the pool one query may come across before it gives up. */
const STALE_CONNECTIONS = 3;

const ignore = () => undefined;

/** One connection of the pool, for the time somebody has it. */
class PostgresConnection implements DatabaseConnection {
	broken = false;
	inTransaction = false;
	private client: PoolClient | undefined;

	constructor(
		private readonly pool: Pool,
		private readonly label: string,
	) {}

	async open(): Promise<void> {
		try {
			this.client = await this.pool.connect();
			// A connection that dies while in use must not end the process; the query under way fails anyway.
			this.client.on('error', ignore);
			this.broken = false;
		} catch (error) {
			throw unavailable(error, this.label);
		}
	}

	close(): void {
		this.client?.off('error', ignore);
		this.client?.release(this.broken);
		this.client = undefined;
	}

	async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
		const { rows, rowCount } = await this.attempt(
			async (client) => await client.query(sql, parameters.map(withoutNul)),
		);
		return { rows: rows as Row[], numAffectedRows: BigInt(rowCount ?? 0) };
	}

	/** Gives the tag of the command that was really carried out. */
	async command(sql: string): Promise<string> {
		const { command } = await this.attempt(async (client) => await client.query(sql));
		return command;
	}
	async *streamQuery(): AsyncIterableIterator<never> {
		throw new Error('The store reads whole results');
	}

	/** A connection that the server ended while nobody used it is replaced: outside a transaction nothing is lost by that. */
	private async attempt<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
		for (let retries = STALE_CONNECTIONS; ; retries--) {
			try {
				if (!this.client) throw new Error('not queryable');
				return await work(this.client);
			} catch (error) {
				const known = asStoreError(error, this.label);
				// One that failed us, or still runs what we gave up on, must not be used again.
				if (known !== error) this.broken = true;
				if (this.inTransaction || retries === 0 || !isLost(error)) throw known;
			}
			this.close();
			await this.open();
		}
	}
}

/** Over a pool of pg. kysely's own lets a connection that dies while in use end the whole process. */
export class PostgresDriver implements Driver {
	constructor(
		private readonly pool: Pool,
		private readonly label: string,
	) {}

	async init(): Promise<void> {}

	async acquireConnection(): Promise<DatabaseConnection> {
		const connection = new PostgresConnection(this.pool, this.label);
		await connection.open();
		return connection;
	}

	async beginTransaction(connection: PostgresConnection): Promise<void> {
		await connection.command(BEGIN);
		connection.inTransaction = true;
	}

	async commitTransaction(connection: PostgresConnection): Promise<void> {
		// After an error inside the transaction the server answers COMMIT with a rollback.
		if ((await connection.command('commit')) === 'ROLLBACK') {
			throw new Error('The transaction was undone because a statement in it failed');
		}
	}

	async rollbackTransaction(connection: PostgresConnection): Promise<void> {
		if (!connection.broken) await connection.command('rollback');
	}

	async releaseConnection(connection: PostgresConnection): Promise<void> {
		connection.close();
	}

	async destroy(): Promise<void> {
		await this.pool.end();
	}
}
