import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const pg = require('pg');
const { DatabaseSync } = require('node:sqlite');
const { openStore } = require('../../dist/nps/store');

/**
 * @typedef {{ name: string, store: import('../../nps/store').Store, run: (sql: string) => Promise<object[]>, close: () => Promise<void> }} Place
 * A store, and a way to run SQL beside it.
 */

/** @returns {Promise<Place>} */
export async function sqlitePlace() {
	const home = mkdtempSync(join(tmpdir(), 'nps-bench-'));
	const env = { N8N_USER_FOLDER: home };
	const store = await openStore({ kind: 'embedded', name: 'default' }, env);
	const { embeddedFile } = require('../../dist/nps/store/config');
	const database = new DatabaseSync(embeddedFile('default', env));
	return {
		name: 'SQLite',
		store,
		run: async (sql) => database.prepare(sql).all(),
		async close() {
			database.close();
			await store.close();
			rmSync(home, { recursive: true, force: true });
		},
	};
}

/**
 * A database of its own on the PostgreSQL of NPS_TEST_POSTGRES_URL, or on the one at 127.0.0.1:5432; undefined without one.
 * @returns {Promise<Place | undefined>}
 */
export async function postgresPlace() {
	const url = new URL(process.env.NPS_TEST_POSTGRES_URL ?? 'postgres://postgres:postgres@127.0.0.1:5432/postgres');
	const server = {
		host: url.hostname,
		port: Number(url.port) || 5432,
		user: decodeURIComponent(url.username) || 'postgres',
		password: decodeURIComponent(url.password),
	};
	const admin = new pg.Client({ ...server, database: url.pathname.slice(1) || 'postgres' });
	try {
		await admin.connect();
	} catch {
		console.log('No PostgreSQL answers at 127.0.0.1:5432 or NPS_TEST_POSTGRES_URL: measured on SQLite alone.');
		return undefined;
	}
	const database = `nps_bench_${process.pid}`;
	await admin.query(`create database ${database}`);
	const store = await openStore({ kind: 'postgres', ...server, database, ssl: 'disable', maxConnections: 5, schema: 'public' });
	const beside = new pg.Client({ ...server, database });
	await beside.connect();
	return {
		name: 'PostgreSQL',
		store,
		run: async (sql) => (await beside.query(sql)).rows,
		async close() {
			await beside.end();
			await store.close();
			await admin.query(`drop database ${database} with (force)`);
			await admin.end();
		},
	};
}
