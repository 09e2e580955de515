import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, type DatabaseConnection } from '../../vendor/kysely';
import { reasonOf, StoreUnavailableError } from '../errors';
import type { Schema } from '../schema';
import type { Database } from '../session';
import { withoutNul } from '../values';
import { LOCK_WAIT_MS, whileBusy } from './busy';
import { SqliteConnection } from './connection';
import { dialectOver, ReadDriver, WriteDriver } from './dialect';
import { sqlite } from './load';
import { ReadWorker } from './readWorker';

/** Milliseconds for which a plain read may block the process while another one recovers the file. */
const READ_TIMEOUT_MS = 100;

/** Opens the file, making it and its folder if need be; both for the owner alone. */
export async function openSqlite(
	file: string,
	label: string,
	lockWaitMs: number = LOCK_WAIT_MS,
): Promise<Database> {
	const { DatabaseSync } = await sqlite();
	await makeFolder(dirname(file), label);
	const deadline = performance.now() + lockWaitMs;
	const writing = await whileBusy(label, deadline, () => new DatabaseSync(file, { timeout: 0 }));
	await prepare(writing, label, deadline);
	const reading = await whileBusy(
		label,
		deadline,
		() => new DatabaseSync(file, { readOnly: true, timeout: READ_TIMEOUT_MS }),
	);
	const worker = new ReadWorker(file, label);

	const writer = kyselyOver(
		new WriteDriver(new SqliteConnection(writing, label), label, lockWaitMs),
	);
	const reader = kyselyOver(
		new ReadDriver(new SqliteConnection(reading, label), async () => reading.close()),
	);
	const heavy = kyselyOver(
		new ReadDriver(throughWorker(worker), async () => await worker.close()),
	);
	return {
		dialect: 'sqlite',
		label,
		writer,
		reader,
		heavy,
		close: async () => {
			await heavy.destroy();
			await reader.destroy();
			await writer.destroy();
		},
	};
}

const kyselyOver = (driver: ReadDriver | WriteDriver) =>
	new Kysely<Schema>({ dialect: dialectOver(driver) });

async function makeFolder(folder: string, label: string): Promise<void> {
	try {
		await mkdir(folder, { recursive: true, mode: 0o700 });
	} catch (cause) {
		throw new StoreUnavailableError(`The ${label} has no folder: ${reasonOf(cause)}.`, {
			cause,
		});
	}
}

async function prepare(database: DatabaseSync, label: string, deadline: number): Promise<void> {
	for (const pragma of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'wal_autocheckpoint = 4000']) {
		await whileBusy(label, deadline, () => database.exec(`pragma ${pragma}`));
	}
}

function throughWorker(worker: ReadWorker): DatabaseConnection {
	return {
		executeQuery: async <Row>({
			sql,
			parameters,
		}: {
			sql: string;
			parameters: readonly unknown[];
		}) => ({
			rows: (await worker.read(sql, parameters.map(withoutNul))) as Row[],
		}),
		async *streamQuery() {
			throw new Error('The embedded store reads whole results');
		},
	};
}
