import {
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
	type DatabaseConnection,
	type Dialect,
	type Driver,
} from '../../vendor/kysely';
import { LOCK_WAIT_MS, whileBusy } from './busy';
import type { SqliteConnection } from './connection';
import { Mutex } from './mutex';

/** Drivers guard their connections themselves: kysely's own guard would stay locked after a refused write. */
class Adapter extends SqliteAdapter {
	override get supportsMultipleConnections(): boolean {
		return true;
	}
}

/** kysely's SQLite over a driver of ours: its own cannot tell a SELECT of node:sqlite from a write. */
export function dialectOver(driver: Driver): Dialect {
	return {
		createDriver: () => driver,
		createQueryCompiler: () => new SqliteQueryCompiler(),
		createAdapter: () => new Adapter(),
		createIntrospector: (db) => new SqliteIntrospector(db),
	};
}

/** Shares one connection among all readers; it never opens a transaction. */
export class ReadDriver implements Driver {
	constructor(
		private readonly connection: DatabaseConnection,
		private readonly close: () => Promise<void>,
	) {}

	async init(): Promise<void> {}

	async acquireConnection(): Promise<DatabaseConnection> {
		return this.connection;
	}

	async beginTransaction(): Promise<void> {
		throw new Error('This connection only reads');
	}

	async commitTransaction(): Promise<void> {}
	async rollbackTransaction(): Promise<void> {}
	async releaseConnection(): Promise<void> {}

	async destroy(): Promise<void> {
		await this.close();
	}
}

/** The one connection of the process that writes. Whoever holds it has the transaction. */
export class WriteDriver implements Driver {
	private readonly turn: Mutex;
	private deadline = 0;

	constructor(
		private readonly connection: SqliteConnection,
		private readonly label: string,
		private readonly lockWaitMs: number = LOCK_WAIT_MS,
	) {
		this.turn = new Mutex(label);
	}

	async init(): Promise<void> {}

	async acquireConnection(): Promise<DatabaseConnection> {
		const deadline = performance.now() + this.lockWaitMs;
		await this.turn.acquire(deadline);
		this.deadline = deadline;
		return this.connection;
	}

	/** Immediate: a transaction that reads first and writes later fails at once when another process wrote in between. */
	async beginTransaction(): Promise<void> {
		await this.run('begin immediate', this.deadline);
	}

	async commitTransaction(): Promise<void> {
		await this.run('commit', performance.now() + this.lockWaitMs);
	}

	/** After some errors SQLite has rolled back already. */
	async rollbackTransaction(): Promise<void> {
		if (this.connection.database.isTransaction) await this.run('rollback', performance.now());
	}

	async releaseConnection(): Promise<void> {
		this.turn.release();
	}

	async destroy(): Promise<void> {
		await this.turn.acquire(performance.now() + this.lockWaitMs);
		this.connection.database.close();
	}

	private async run(sql: string, deadline: number): Promise<void> {
		await whileBusy(this.label, deadline, () => this.connection.database.exec(sql));
	}
}
