import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from '../../vendor/kysely';
import { sessionOf, type Database, type Session } from '../session';
import { MIGRATIONS, type Migration } from './index';
import { table } from './table';

/** Any number that no other program takes as its lock. */
const LOCK = 7_310_220_591;

/** Brings the tables up to date. Any number of processes may do so at once; each step runs exactly once. */
export async function migrate(
	database: Database,
	migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
	const session = sessionOf(database);
	const done = await applied(session, database);
	for (const migration of migrations.filter(({ id }) => !done.has(id))) {
		await session.write(async (tx) => await applyOnce(tx, database, migration));
	}
	for (const { fill } of migrations) {
		while (fill && (await session.write(fill))) await nextTurn();
	}
}

async function applyOnce(tx: Session, database: Database, migration: Migration): Promise<void> {
	await waitForTurn(tx, database);
	if (!(await isPresent(tx, database))) await prepare(tx, database);
	if ((await applied(tx, database)).has(migration.id)) return;
	await migration.up(tx.db, tx.dialect);
	await tx.db
		.insertInto('nps_migration')
		.values({ id: migration.id, name: migration.name, applied_at: Date.now() })
		.execute();
}

/** SQLite's transaction is exclusive already. A long wait or a long step must not run into the usual timeout. */
async function waitForTurn(tx: Session, { dialect }: Database): Promise<void> {
	if (dialect === 'sqlite') return;
	await sql`set local statement_timeout = 0`.execute(tx.db);
	await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx.db);
}

async function prepare(tx: Session, { schema }: Database): Promise<void> {
	// "if not exists" alone fails without the right to create schemas, even where there is nothing to create.
	if (schema !== undefined && !(await schemaExists(tx, schema))) {
		await sql`create schema if not exists ${sql.id(schema)}`.execute(tx.db);
	}
	await table(tx.db, 'nps_migration', 'id:text name:text applied_at:bigint')
		.addPrimaryKeyConstraint('nps_migration_pk', ['id'])
		.execute();
}

async function schemaExists(tx: Session, schema: string): Promise<boolean> {
	const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(tx.db);
	return rows.length > 0;
}

async function applied(session: Session, database: Database): Promise<Set<string>> {
	if (!(await isPresent(session, database))) return new Set();
	const rows = await session.db.selectFrom('nps_migration').select('id').execute();
	return new Set(rows.map(({ id }) => id));
}

async function isPresent({ db }: Session, { dialect, schema }: Database): Promise<boolean> {
	const query =
		dialect === 'sqlite'
			? sql`select 1 from sqlite_master where type = 'table' and name = 'nps_migration'`
			: sql`select 1 from pg_tables where schemaname = ${schema} and tablename = 'nps_migration'`;
	const { rows } = await query.execute(db);
	return rows.length > 0;
}
