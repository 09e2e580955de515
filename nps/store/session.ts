import type { Kysely } from '../vendor/kysely';
import { codeOf } from './errors';
import type { Schema } from './schema';

export type DialectName = 'sqlite' | 'postgres';
export type Queries = Kysely<Schema>;

/** The handles of one open database. On PostgreSQL all three are the same. */
export interface Database {
	readonly dialect: DialectName;
	/** Where it is, without secrets. */
	readonly label: string;
	/** The schema the tables lie in; PostgreSQL only. */
	readonly schema?: string;
	readonly writer: Queries;
	readonly reader: Queries;
	/** For reads over many rows: a worker thread where the driver would block the process. */
	readonly heavy: Queries;
	close(): Promise<void>;
}

/** What a repository works with: outside a transaction reads go to `db` and `heavy`, inside one all three are the transaction. */
export interface Session {
	readonly dialect: DialectName;
	readonly db: Queries;
	readonly heavy: Queries;
	readonly inTransaction: boolean;
	/** Of a transaction: what is to be done once, before it is committed. */
	readonly atEnd?: Map<unknown, (tx: Session) => Promise<void>>;
	/** Runs the work in the transaction at hand, or in one of its own. The latter is repeated after a deadlock. */
	write<T>(work: (tx: Session) => Promise<T>): Promise<T>;
}

const DEADLOCK_RETRIES = 5;

export function sessionOf(database: Database): Session {
	return {
		dialect: database.dialect,
		db: database.reader,
		heavy: database.heavy,
		inTransaction: false,
		write: async (work) => await inTransaction(database, work),
	};
}

async function inTransaction<T>(
	{ dialect, writer }: Database,
	work: (tx: Session) => Promise<T>,
): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await writer
				.transaction()
				.execute(async (db) => {
					const tx = transaction(dialect, db);
					const done = await work(tx);
					for (const finish of tx.atEnd?.values() ?? []) await finish(tx);
					return done;
				});
		} catch (error) {
			if (attempt > DEADLOCK_RETRIES || !isDeadlock(error)) throw error;
		}
	}
}

function transaction(dialect: DialectName, db: Queries): Session {
	const session: Session = {
		dialect,
		db,
		heavy: db,
		inTransaction: true,
		atEnd: new Map(),
		write: async (work) => await work(session),
	};
	return session;
}

const DEADLOCK_CODES = ['40P01', '40001'];

function isDeadlock(error: unknown): boolean {
	return DEADLOCK_CODES.includes(codeOf(error));
}

/** For `$call`: locks the selected rows until the transaction ends. SQLite's transaction already holds the whole file. */
export function lockRows({ dialect }: Session) {
	return <Query extends { forNoKeyUpdate(): Query }>(query: Query): Query =>
		dialect === 'postgres' ? query.forNoKeyUpdate() : query;
}

/** For `$call`: locks the selected rows and leaves out those another process holds. */
export function lockFreeRows({ dialect }: Session) {
	return <Query extends { forUpdate(): Query; skipLocked(): Query }>(query: Query): Query =>
		dialect === 'postgres' ? query.forUpdate().skipLocked() : query;
}
